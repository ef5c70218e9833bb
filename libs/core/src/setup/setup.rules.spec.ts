import fc from 'fast-check';
import { SETUP_STEPS, type SetupStep } from '@firsthand/contracts';
import { type SetupFacts, setupOf } from './setup.rules.ts';

/** Facts that can be true together: parts are never more than their whole. */
const facts = fc
  .record({
    instructors: fc.nat(2),
    students: fc.nat(4),
    assignments: fc.nat(2),
    deadlines: fc.nat(3),
    tried: fc.boolean(),
    parts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(3), fc.nat(2)),
  })
  .map(({ parts: [unplaced, uninvited, offTerm, given], ...whole }): SetupFacts => {
    const students = whole.students;
    const least = Math.min(unplaced, students);
    const deadlines = whole.assignments > 0 ? whole.deadlines : 0;
    return {
      ...whole,
      ...{ deadlines, unplaced: least, uninvited: Math.min(uninvited, students) },
      offTerm: Math.min(offTerm, deadlines),
      given: least < students ? Math.min(given, whole.assignments) : 0,
    };
  });
const skips = fc.subarray(SETUP_STEPS.filter((step) => step !== 'OPEN'));

const NOTHING: SetupFacts = {
  ...{ instructors: 0, students: 0, unplaced: 0, uninvited: 0, assignments: 0 },
  ...{ deadlines: 0, offTerm: 0, tried: false, given: 0 },
};

describe('how far a section is set up', () => {
  it('goes from nothing to open, one step after the other', () => {
    const way: [SetupStep | null, Partial<SetupFacts>][] = [
      ['STAFF', {}],
      ['ROSTER', { instructors: 1 }],
      ['COHORTS', { students: 30, unplaced: 30 }],
      ['ASSIGNMENT', { unplaced: 0 }],
      ['DATES', { assignments: 1, deadlines: 4, offTerm: 1 }],
      ['REMINDER', { offTerm: 0 }],
      ['OPEN', { tried: true }],
      [null, { given: 1 }],
    ];
    let has = NOTHING;
    for (const [next, more] of way) {
      has = { ...has, ...more };
      expect(setupOf(has, []).next).toBe(next);
    }
  });

  it('never calls a section open whose students were not all invited, or have nothing to do', () => {
    const ready: SetupFacts = {
      ...NOTHING,
      instructors: 1,
      students: 2,
      assignments: 1,
      deadlines: 1,
      given: 1,
    };
    expect(setupOf(ready, []).open).toBe(true);
    expect(setupOf({ ...ready, uninvited: 1 }, [])).toMatchObject({ open: false });
    expect(setupOf({ ...ready, given: 0 }, [])).toMatchObject({ open: false });
  });

  it('always says what to do now, until it is open; then only where somebody is left out', () => {
    fc.assert(
      fc.property(facts, skips, (has, skipped) => {
        const { next, open } = setupOf(has, skipped);
        const noTeacher = has.instructors === 0 && !skipped.includes('STAFF');
        const noCohort = has.unplaced > 0 && !skipped.includes('COHORTS');
        if (open) expect(next).toBe(noTeacher ? 'STAFF' : noCohort ? 'COHORTS' : null);
        else expect(next).not.toBeNull();
      }),
    );
  });

  it('never sends anybody to a step that cannot be done yet, and never to one that is done', () => {
    fc.assert(
      fc.property(facts, skips, (has, skipped) => {
        const { next, steps } = setupOf(has, skipped);
        const one = steps.find(({ step }) => step === next);
        if (!one) return;
        expect(one.state).not.toBe('DONE');
        expect(one.needs).toBeNull();
      }),
    );
  });

  it('lets nothing be skipped that is done, and opening by nobody', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...SETUP_STEPS]), (has, skipped) => {
        const bare = setupOf(has, []);
        const { steps } = setupOf(has, skipped);
        for (const [i, { step, state }] of steps.entries()) {
          const skippable = step !== 'OPEN' && skipped.includes(step);
          expect(state).toBe(
            bare.steps[i]!.state === 'MISSING' && skippable ? 'SKIPPED' : bare.steps[i]!.state,
          );
        }
      }),
    );
  });

  it('is not set back by a skip: skipping moves on, or to what opening cannot do without', () => {
    fc.assert(
      fc.property(facts, skips, (has, skipped) => {
        const at = (step: SetupStep | null) =>
          step === null ? SETUP_STEPS.length : SETUP_STEPS.indexOf(step);
        const before = setupOf(has, []);
        const after = setupOf(has, skipped);
        const open = after.steps.find(({ step }) => step === 'OPEN')!;
        expect(at(after.next) >= at(before.next) || after.next === open.needs).toBe(true);
        expect(after.open).toBe(before.open);
      }),
    );
  });
});
