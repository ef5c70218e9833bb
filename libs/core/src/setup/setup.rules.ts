import { SETUP_STEPS, type SetupState, type SetupStep } from '@firsthand/contracts';

/** What a section has; everything that is known of its setting up but what was skipped. */
export interface SetupFacts {
  /** Live instructors. */
  instructors: number;
  /** Live students, and how many of them are in no cohort, or were never invited and have not come in. */
  students: number;
  unplaced: number;
  uninvited: number;
  assignments: number;
  /** Deadlines of its assignments, and how many of them lie outside the term. */
  deadlines: number;
  offTerm: number;
  /** Somebody has had a reminder of one of its assignments mailed to themselves. */
  tried: boolean;
  /** Published assignments that some live student has. */
  given: number;
}

export interface SetupStepView {
  step: SetupStep;
  state: SetupState;
  /** What has to be there before this one can be done; null when it can be done now, or is done. */
  needs: SetupStep | null;
}
export interface SetupView {
  steps: SetupStepView[];
  /** What to do now; null when the section is open, and nobody in it is without a teacher or a cohort. */
  next: SetupStep | null;
  /** Its students have been invited and have something to do. */
  open: boolean;
}

/** Without one of these somebody in an open section is left out: whoever came late is in no cohort, or nobody teaches. */
const LEAVES_OUT: readonly SetupStep[] = ['STAFF', 'COHORTS'];

/** How far a section's setting up is: computed from what it has, so that it is the same wherever one goes on with it. */
export function setupOf(facts: SetupFacts, skipped: readonly SetupStep[]): SetupView {
  const { students, assignments } = facts;
  const done: Record<SetupStep, boolean> = {
    STAFF: facts.instructors > 0,
    ROSTER: students > 0,
    COHORTS: students > 0 && facts.unplaced === 0,
    ASSIGNMENT: assignments > 0,
    DATES: facts.deadlines > 0 && facts.offTerm === 0,
    REMINDER: facts.tried,
    OPEN: facts.given > 0 && facts.uninvited === 0,
  };
  const anybody = students > 0 ? null : 'ROSTER';
  const anything = assignments > 0 ? null : 'ASSIGNMENT';
  const placed = facts.unplaced < students ? null : 'COHORTS';
  const needs: Record<SetupStep, SetupStep | null> = {
    STAFF: null,
    ROSTER: null,
    COHORTS: anybody,
    ASSIGNMENT: null,
    DATES: anything,
    REMINDER: anything,
    OPEN: anybody ?? placed ?? anything,
  };
  const steps = SETUP_STEPS.map((step) => ({
    step,
    state: stateOf(done[step], step !== 'OPEN' && skipped.includes(step)),
    needs: done[step] ? null : needs[step],
  }));
  const missing = steps
    .filter(({ state, needs: first }) => state === 'MISSING' && first === null)
    .map(({ step }) => step);
  return {
    steps,
    next: done.OPEN
      ? (missing.find((step) => LEAVES_OUT.includes(step)) ?? null)
      : // Where everything else was done or skipped, it is what opening cannot do without.
        (missing[0] ?? needs.OPEN ?? 'OPEN'),
    open: done.OPEN,
  };
}

function stateOf(done: boolean, skipped: boolean): SetupState {
  if (done) return 'DONE';
  return skipped ? 'SKIPPED' : 'MISSING';
}
