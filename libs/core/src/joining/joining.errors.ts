import { RuleBroken } from '@firsthand/contracts';

export const codeDead = () =>
  new RuleBroken(
    'join-code-dead',
    'This code does not work (any more). Ask whoever gave it to you for a new one.',
  );

export const codeFull = () =>
  new RuleBroken('join-code-full', 'As many people as may have joined with this code. Ask for a new one.');

export const cardDead = () =>
  new RuleBroken(
    'card-dead',
    'This card was used already, has had its time, or a newer one was printed. Ask whoever gave it to you for a new one.',
  );

export const cardNotForThem = () =>
  new RuleBroken(
    'card-not-for-them',
    'Cards are for students of this section who have no e-mail address. Everybody else is invited by mail.',
  );

export const joinerIsStaff = () =>
  new RuleBroken('joiner-is-staff', 'You are on the staff of this section and cannot be its student.');

export const joinerLeft = () =>
  new RuleBroken('joiner-left', 'You were in this section before. Its instructor can take you back.');
