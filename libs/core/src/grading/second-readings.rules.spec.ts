import fc from 'fast-check';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { newPoints } from './regrades.rules.ts';
import { agreement, type Pair, sharedAmong } from './second-readings.rules.ts';

const levels = [0, 2, 4, 5].map((points, position) => ({
  ...{ id: `l${points}`, position, title: '', description: '', points },
}));
const rubric = {
  ...{ id: 'r', version: 1, totalPoints: 10 },
  criteria: ['a', 'b'].map((id, position) => ({
    ...{ id, position, title: id, description: '', maxPoints: 5, levels },
  })),
} as RubricView;
const grade = (a: number, b: number) => ({
  points: a + b,
  scores: [
    { criterionId: 'a', points: a },
    { criterionId: 'b', points: b },
  ],
});

describe('a sample', () => {
  it('goes to whoever has least, never back to who graded it, and leaves out what nobody may read', () => {
    const reader = fc.constantFrom('ada', 'ben', 'cleo', 'dan');
    fc.assert(
      fc.property(
        fc.array(fc.record({ firstBy: reader })),
        fc.uniqueArray(reader, { minLength: 1 }),
        (works, readers) => {
          const given = sharedAmong(works, readers);
          for (const { work, readerId } of given) {
            expect(readers).toContain(readerId);
            expect(readerId).not.toBe(work.firstBy);
          }
          const able = works.filter(({ firstBy }) => readers.some((one) => one !== firstBy));
          expect(given.map(({ work }) => work)).toEqual(able);
        },
      ),
    );
    const nobodys = Array.from({ length: 9 }, () => ({ firstBy: 'eve' }));
    const given = sharedAmong(nobodys, ['ada', 'ben', 'cleo']);
    for (const one of ['ada', 'ben', 'cleo'])
      expect(given.filter(({ readerId }) => readerId === one)).toHaveLength(3);
  });
});

describe('agreement', () => {
  it('says how often two readers agree, nearly agree, and by how much they differ', () => {
    const pairs: Pair[] = [
      { rubric, first: grade(4, 4), second: grade(4, 4) },
      { rubric, first: grade(4, 4), second: grade(5, 4) },
      { rubric, first: grade(5, 4), second: grade(0, 3.5) },
    ];
    expect(agreement(pairs)).toMatchObject({
      total: { pairs: 3, exact: 1, near: 2, apart: 2.17, higher: -1.5 },
      criteria: [
        { criterionId: 'a', exact: 1, near: 2, apart: 2, higher: -1.33 },
        { criterionId: 'b', exact: 2, near: 3, apart: 0.17, higher: -0.17 },
      ],
    });
  });

  it('is whole between a reader and themself, and the same whoever came first but for who gave more', () => {
    const points = fc.integer({ min: 0, max: 20 }).map((quarter) => quarter / 4);
    const graded = fc.tuple(points, points).map(([a, b]) => grade(a, b));
    fc.assert(
      fc.property(fc.array(fc.tuple(graded, graded), { minLength: 1 }), (given) => {
        const pairs = given.map(([first, second]) => ({ rubric, first, second }));
        const turned = given.map(([second, first]) => ({ rubric, first, second }));
        const { total } = agreement(pairs);
        const other = agreement(turned).total;
        expect([other.exact, other.near, other.apart]).toEqual([total.exact, total.near, total.apart]);
        expect(other.higher).toBeCloseTo(-total.higher, 1);
        expect(total.exact).toBeLessThanOrEqual(total.near);
        const same = agreement(given.map(([first]) => ({ rubric, first, second: first }))).total;
        expect(same).toEqual({
          pairs: given.length,
          exact: given.length,
          near: given.length,
          apart: 0,
          higher: 0,
        });
      }),
    );
  });
});

it('only what differs is new to a grade', () => {
  const before = [
    { criterionId: 'a', points: 4 },
    { criterionId: 'b', points: 2 },
  ];
  expect(newPoints(before, grade(4, 3).scores)).toEqual([{ criterionId: 'b', points: 3 }]);
});
