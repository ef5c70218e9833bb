import fc from 'fast-check';
import { Pace } from './pace.ts';

describe('Pace', () => {
  it('keeps nobody waiting who comes slowly enough', () => {
    const pace = new Pace(100);
    expect([0, 80, 160, 1_000].map((now) => pace.waitFor(8, now))).toEqual([0, 0, 0, 0]);
  });

  it('sets those behind each other who come at once, and forgets a quiet hour', () => {
    const pace = new Pace(100);
    expect([8, 8, 4, 1].map((count) => pace.waitFor(count, 0))).toEqual([0, 80, 160, 200]);
    expect(pace.waitFor(8, 3_600_000)).toBe(0);
    expect(pace.waitFor(8, 3_600_000)).toBe(80);
  });

  it('never lets more begin in any stretch of time than fit into it, but for the group it opens with', () => {
    const arrivals = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 300 }), count: fc.integer({ min: 1, max: 8 }) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(arrivals, fc.constantFrom(1, 7, 100, 1_000), (asked, perSecond) => {
        const pace = new Pace(perSecond);
        let now = 0;
        const begun = asked.map(({ after, count }) => {
          now += after;
          return { at: now + pace.waitFor(count, now), count };
        });
        for (const [first, { at: from }] of begun.entries()) {
          let sum = 0;
          for (const { at, count } of begun.slice(first)) {
            expect(sum).toBeLessThanOrEqual(((at - from) * perSecond) / 1000 + 1e-6);
            sum += count;
          }
        }
      }),
    );
  });
});
