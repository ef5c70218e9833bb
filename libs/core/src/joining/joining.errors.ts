import { RuleBroken } from '@firsthand/contracts';

export const codeDead = () =>
  new RuleBroken(
    'join-code-dead',
    'This code does not work (any more). Ask whoever gave it to you for a new one.',
  );

export const codeFull = () =>
  new RuleBroken('join-code-full', 'As many people as may have joined with this code. Ask for a new one.');

export const joinerIsStaff = () =>
  new RuleBroken('joiner-is-staff', 'You are on the staff of this section and cannot be its student.');

export const joinerLeft = () =>
  new RuleBroken('joiner-left', 'You were in this section before. Its instructor can take you back.');
