import { RuleBroken } from '@firsthand/contracts';

export const accessEnded = (email: string) =>
  new RuleBroken('access-ended', `The access of ${email} was ended. Give it back first, under People.`, {
    email,
  });

export const lastAdministrator = () =>
  new RuleBroken(
    'last-administrator',
    'Nobody else who has come in is an administrator. Make somebody one first.',
  );

export const ownAccess = () =>
  new RuleBroken('own-access', 'Nobody ends their own access. Another administrator can do it.');

export const ownAddress = () =>
  new RuleBroken(
    'own-address',
    'Your own address is how you come in. Another administrator can correct it for you.',
  );

export const administratorAlready = (email: string) =>
  new RuleBroken('administrator-already', `${email} is an administrator already.`, { email });

export const noAddressToAdminister = () =>
  new RuleBroken('administrator-address', 'An administrator needs an e-mail address. Add one first.');

export const cameInAlready = () =>
  new RuleBroken('came-in-already', 'This person has come in already and needs no invitation.');
