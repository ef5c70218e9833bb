import { LIMITS, RuleBroken } from '@firsthand/contracts';
import type { StagedProblem } from '@firsthand/persistence';

/** The file as a whole cannot be used; nothing was kept of it. */
export const rosterRefused = (problems: readonly StagedProblem[]) =>
  new RuleBroken(`roster.${problems[0]!.rule}`, problems.map((problem) => problem.fix).join(' '), {
    problems,
  });

export const alreadyApplied = () =>
  new RuleBroken(
    'roster.applied',
    'This roster has already been confirmed. Upload the file again to see what differs.',
  );

export const alreadyDiscarded = () =>
  new RuleBroken('roster.discarded', 'This roster was discarded. Upload the file again to use it.');

export const nothingToApply = () =>
  new RuleBroken(
    'roster.nothingToApply',
    'Every row has a problem, so there is nothing to confirm. Mend the file and upload it again.',
  );

export const meanwhile = () =>
  new RuleBroken(
    'roster.meanwhile',
    'Somebody else has added one of these people in the meantime. Confirm once more.',
  );

/** So many at once may be a mistake: the number has to be said aloud. */
export const typeTheNumber = (dropped: number) =>
  new RuleBroken(
    'roster.typeTheNumber',
    `This drops ${dropped} students, more than one in ten. Type ${dropped} to say that this is meant.`,
    { dropped },
  );

/** A row that cannot be read may be one of those who would be dropped. */
export const mendBeforeDropping = () =>
  new RuleBroken(
    'roster.mendBeforeDropping',
    'Some rows cannot be read, and they may be the people who would be dropped. Mend them first.',
  );

export const undoneAlready = () => new RuleBroken('roster.undone', 'This roster was already taken back.');

export const tooLateToUndo = () =>
  new RuleBroken(
    'roster.tooLateToUndo',
    'A roster can be taken back for 30 days, and only after it was confirmed.',
  );

export const sourceGone = () =>
  new RuleBroken('roster.sourceGone', 'The file is no longer kept. Bring it again.');

export const rosterTooLarge = () =>
  new RuleBroken(
    'roster.too-large',
    `The file is larger than ${LIMITS.rosterBytes / 1_048_576} MB. Keep e-mail, name and role, or split it.`,
  );
