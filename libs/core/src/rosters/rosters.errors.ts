import { RuleBroken } from '@firsthand/contracts';
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
