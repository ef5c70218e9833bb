import fc from 'fast-check';
import { mayHide, mayReveal, mayShareUnnamed, shared, sharedBesides } from './marking.rules.ts';

const student = fc.record({
  enrolmentId: fc.uuid(),
  group: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
});
const work = fc.uniqueArray(student, { selector: ({ enrolmentId }) => enrolmentId, maxLength: 60 });
const markers = fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'm4'), { minLength: 1 });

describe('sharing out work', () => {
  it('gives everybody to one marker, and keeps together who belongs together', () => {
    fc.assert(
      fc.property(work, markers, (students, who) => {
        const given = shared(students, who);
        expect([...given.keys()].sort()).toEqual(students.map(({ enrolmentId }) => enrolmentId).sort());
        for (const group of ['a', 'b', 'c', 'd']) {
          const of = students
            .filter((each) => each.group === group)
            .map(({ enrolmentId }) => given.get(enrolmentId));
          expect(new Set(of).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is even to within one where nobody belongs together, and to within the largest group where they do', () => {
    fc.assert(
      fc.property(work, markers, (students, who) => {
        const spread = (of: typeof students) => {
          const given = [...shared(of, who).values()];
          const loads = who.map((marker) => given.filter((each) => each === marker).length);
          return Math.max(...loads) - Math.min(...loads);
        };
        expect(spread(students.map((each) => ({ ...each, group: null })))).toBeLessThanOrEqual(1);
        const sizes = ['a', 'b', 'c', 'd'].map(
          (group) => students.filter((each) => each.group === group).length,
        );
        expect(spread(students)).toBeLessThanOrEqual(Math.max(1, ...sizes));
      }),
    );
  });
});

it('what is nobody’s goes first to whoever has least waiting, and takes nothing from anybody', () => {
  const line = fc.uniqueArray(
    fc.record({
      enrolmentId: fc.uuid(),
      markerId: fc.option(fc.constantFrom('m1', 'm2', 'm3', 'gone')),
      waiting: fc.boolean(),
    }),
    { selector: ({ enrolmentId }) => enrolmentId, maxLength: 60 },
  );
  fc.assert(
    fc.property(line, markers, (all, who) => {
      const given = sharedBesides(all, who);
      const nobodys = all.filter(({ markerId }) => markerId === null);
      expect([...given.keys()].sort()).toEqual(nobodys.map(({ enrolmentId }) => enrolmentId).sort());
      const waiting = (marker: string, of: typeof all) =>
        of.filter((one) => one.waiting && (one.markerId ?? given.get(one.enrolmentId)) === marker).length;
      const had = new Map(
        who.map((marker) => [
          marker,
          waiting(
            marker,
            all.filter((one) => one.markerId),
          ),
        ]),
      );
      const has = who.map((marker) => ({ marker, now: waiting(marker, all) }));
      const most = Math.max(...has.map(({ now }) => now));
      // Nobody is given more while another has less.
      for (const { now } of has)
        if (now < most - 1)
          for (const one of has) if (one.now === most) expect(had.get(one.marker)).toBe(one.now);
      expect(most).toBeGreaterThanOrEqual(had.get(who[0]!)!);
    }),
  );
});

it('without names work is shared out by lot, and none alone', () => {
  for (const way of ['COHORT', 'CASELOAD'] as const)
    expect(() => mayShareUnnamed(way, false)).toThrow(/each in turn/);
  expect(() => mayShareUnnamed('ROUND_ROBIN', true)).not.toThrow();
  expect(() => mayShareUnnamed('LEFT_OVER', true)).toThrow(/alone/);
  expect(() => mayShareUnnamed('LEFT_OVER', false)).not.toThrow();
});

it('names are shown with a reason, or once all is released, and only where they are hidden', () => {
  const hidden = { anonymous: true, revealed: false, begun: true, allReleased: false };
  expect(() => mayReveal(hidden, 'An accommodation')).not.toThrow();
  expect(() => mayReveal(hidden, '')).toThrow(/few words/);
  expect(() => mayReveal({ ...hidden, allReleased: true }, '')).not.toThrow();
  expect(() => mayReveal({ ...hidden, revealed: true }, 'An accommodation')).toThrow(/not hidden/);
  expect(() => mayReveal({ ...hidden, anonymous: false }, 'An accommodation')).toThrow(/not hidden/);
});

it('names are hidden only from those who have not met them', () => {
  const open = { anonymous: false, revealed: false, begun: false };
  expect(() => mayHide(open)).not.toThrow();
  expect(() => mayHide({ ...open, begun: true })).toThrow(/has begun/);
  expect(() => mayHide({ ...open, anonymous: true, revealed: true })).toThrow(/shown already/);
});
