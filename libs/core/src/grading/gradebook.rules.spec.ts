import fc from 'fast-check';
import { keptPoints } from '@firsthand/contracts';
import {
  asStudentSees,
  type Counted,
  gradeCell,
  type GradedWork,
  stepCell,
  totalOf,
} from './gradebook.rules.ts';

const NOW = new Date('2027-03-01T12:00:00Z');
const work: GradedWork = {
  ...{
    excused: false,
    dueAt: '2027-02-20T04:59:00Z',
    submittedAt: '2027-02-19T12:00:00Z',
    returned: false,
    notRevised: false,
  },
  ...{
    lateDays: 0,
    keptPercent: 100,
    state: null,
    points: null,
    possible: 20,
    waivesLate: false,
    blind: false,
  },
};
const step = {
  ...{ excused: false, dueAt: '2027-02-20T04:59:00Z', metAt: null, possible: 5 },
  ...{ given: null, unsaid: false },
};
const POLICY = { graceHours: 0, percentPerDay: 10, floorPercent: 50 };
const points = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
const cells = fc.array(
  fc.record({
    assignmentId: fc.constantFrom('a', 'b', 'c'),
    cell: fc.tuple(points, points, fc.boolean()).map(([x, y, open]) => ({
      points: open ? null : Math.min(x, y),
      possible: Math.max(x, y),
    })),
  }),
  { maxLength: 12 },
);
const weights = fc.record({ a: points, b: points, c: points });

describe('a cell of the gradebook', () => {
  it.each([
    [
      'excused, whatever else is true of it',
      { excused: true, state: 'RELEASED', points: 3 },
      'EXCUSED',
      null,
    ],
    ['missing once its date has passed, and nothing until it comes', { submittedAt: null }, 'MISSING', 0],
    ['open while its date is to come', { submittedAt: null, dueAt: '2027-03-02T00:00:00Z' }, 'OPEN', null],
    ['open without a date', { submittedAt: null, dueAt: null }, 'OPEN', null],
    ['waiting', {}, 'WAITING', null],
    ['waiting with a draft of a grade', { state: 'DRAFT', points: 4 }, 'WAITING', null],
    ['given back', { returned: true }, 'RETURNED', null],
    ['given back and never gone over', { returned: true, notRevised: true }, 'NOT_REVISED', null],
    ['ready', { state: 'READY', points: 17.5 }, 'READY', 17.5],
    [
      'released, late by the policy',
      { state: 'RELEASED', points: 17.5, lateDays: 2, keptPercent: 80 },
      'RELEASED',
      14,
    ],
    [
      'released, lateness waived',
      { state: 'RELEASED', points: 17.5, lateDays: 2, keptPercent: 100, waivesLate: true },
      ...(['RELEASED', 17.5] as const),
    ],
  ] as const)('is %s', (_, rest, state, expected) => {
    expect(gradeCell({ ...work, ...rest }, NOW)).toMatchObject({ state, points: expected });
  });

  it('says a ready grade to nobody but staff', () => {
    const ready = gradeCell({ ...work, state: 'READY', points: 17.5 }, NOW);
    expect(asStudentSees(ready)).toMatchObject({ state: 'WAITING', points: null, before: null });
  });

  it.each([
    ['in time', { metAt: '2027-02-19T12:00:00Z' }, 'MET', 5],
    ['two days late', { metAt: '2027-02-21T12:00:00Z' }, 'MET', 4],
    ['by hand, whenever it was', { metAt: '2027-02-21T12:00:00Z', given: 4.75 }, 'MET', 4.75],
    ['by hand, though never met', { given: 0 }, 'MET', 0],
    ['met, and when is not said', { metAt: '2027-02-21T12:00:00Z', unsaid: true }, 'MET', null],
    ['never met', {}, 'MISSING', 0],
    ['never met, of which there is nothing to hide', { unsaid: true }, 'MISSING', 0],
    ['excused', { excused: true }, 'EXCUSED', null],
  ] as const)('of a step: %s', (_, rest, state, expected) => {
    expect(stepCell({ ...step, ...rest }, POLICY, 'America/Toronto', NOW)).toMatchObject({
      state,
      points: expected,
    });
  });

  it('of a step costs nothing late where the assignment has no policy', () => {
    const late = { ...step, metAt: '2027-02-28T12:00:00Z' };
    expect(stepCell(late, null, 'America/Toronto', NOW)).toMatchObject({ points: 5, keptPercent: 100 });
  });

  it('of a reflection that was given back keeps what lateness took, whatever its new date', () => {
    const back = {
      ...{ ...step, possible: 10, dueAt: '2027-03-02T04:59:00Z', metAt: '2027-02-21T12:00:00Z' },
      carried: { lateDays: 2, keptPercent: 80 },
    };
    expect(stepCell(back, POLICY, 'America/Toronto', NOW)).toMatchObject({ points: 8, lateDays: 2 });
    expect(stepCell(back, null, 'America/Toronto', NOW)).toMatchObject({ points: 10, lateDays: 0 });
  });

  it('never comes to more than before lateness, nor below nothing', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 100 }), (given, kept) => {
        const cell = gradeCell({ ...work, state: 'READY', points: given, keptPercent: kept }, NOW);
        expect(cell.points).toBe(keptPoints(given, kept));
        expect(cell.points! <= given && cell.points! >= 0).toBe(true);
      }),
    );
  });
});

describe('a total', () => {
  const shuffled = (all: readonly Counted[]) => [...all].reverse();

  it('lies between nothing and everything, whatever the order', () => {
    fc.assert(
      fc.property(cells, weights, fc.constantFrom('POINTS' as const, 'WEIGHTS' as const), (all, by, how) => {
        const total = totalOf(all, how, by);
        expect(totalOf(shuffled(all), how, by)).toEqual(total);
        if (total.percent !== null) expect(total.percent >= 0 && total.percent <= 100).toBe(true);
        expect(total.earned <= total.possible).toBe(true);
      }),
    );
  });

  it('is the same without what is undecided or excused', () => {
    fc.assert(
      fc.property(cells, weights, (all, by) => {
        const decided = all.filter(({ cell }) => cell.points !== null);
        for (const how of ['POINTS', 'WEIGHTS'] as const)
          expect(totalOf(all, how, by)).toEqual(totalOf(decided, how, by));
      }),
    );
  });

  it('adds hundredths without a float’s dust', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 300 }), (all) => {
        const each = all.map((n) => ({ assignmentId: 'a', cell: { points: n / 100, possible: 100 } }));
        expect(totalOf(each, 'POINTS', {}).earned).toBe(all.reduce((sum, n) => sum + n, 0) / 100);
      }),
    );
    const tenth = Array.from({ length: 10 }, () => ({
      assignmentId: 'a',
      cell: { points: 0.1, possible: 0.3 },
    }));
    expect(totalOf(tenth, 'POINTS', {})).toEqual({ earned: 1, possible: 3, percent: 33.33 });
  });

  it('by weights does not change when all weights grow alike, and never falls when a cell rises', () => {
    fc.assert(
      fc.property(cells, weights, fc.integer({ min: 2, max: 9 }), (all, by, times) => {
        const grown = Object.fromEntries(Object.entries(by).map(([id, weight]) => [id, weight * times]));
        expect(totalOf(all, 'WEIGHTS', grown).percent).toBe(totalOf(all, 'WEIGHTS', by).percent);
        const full = all.map((one) => ({
          ...one,
          cell: { ...one.cell, points: one.cell.points === null ? null : one.cell.possible },
        }));
        const [now, best] = [totalOf(all, 'WEIGHTS', by).percent, totalOf(full, 'WEIGHTS', by).percent];
        if (now !== null) expect(best! >= now).toBe(true);
      }),
    );
  });

  it('by weights: half of 30 and three quarters of 70 are 67.5', () => {
    const all = [
      { assignmentId: 'a', cell: { points: 5, possible: 10 } },
      { assignmentId: 'b', cell: { points: 30, possible: 40 } },
      { assignmentId: 'c', cell: { points: 0, possible: 40 } },
    ];
    expect(totalOf(all, 'WEIGHTS', { a: 30, b: 70 }).percent).toBe(67.5);
    expect(totalOf(all, 'WEIGHTS', {}).percent).toBeNull();
    expect(totalOf([], 'POINTS', {})).toEqual({ earned: 0, possible: 0, percent: null });
  });
});
