import fc from 'fast-check';
import { keptPercent, keptPoints, type LatePolicy } from './late.ts';

const percent = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const policies: fc.Arbitrary<LatePolicy> = fc.record({
  graceHours: fc.integer({ min: 0, max: 24 }),
  percentPerDay: percent,
  floorPercent: percent,
});
const days = fc.integer({ min: 0, max: 400 });
const points = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);

describe('what lateness costs', () => {
  it('is nothing in time, and nothing without a policy', () => {
    expect(keptPercent({ graceHours: 0, percentPerDay: 10, floorPercent: 0 }, 0)).toBe(100);
    expect(keptPercent(null, 12)).toBe(100);
  });

  it('is a step for each day, down to the floor', () => {
    const policy = { graceHours: 2, percentPerDay: 12.5, floorPercent: 40 };
    expect([1, 2, 3, 4, 5, 6].map((day) => keptPercent(policy, day))).toEqual([87.5, 75, 62.5, 50, 40, 40]);
  });

  it('never falls below the floor and never rises with the days', () =>
    fc.assert(
      fc.property(policies, days, days, (policy, some, more) => {
        const [less, most] = [keptPercent(policy, some), keptPercent(policy, some + more)];
        expect(most).toBeLessThanOrEqual(less);
        expect(most).toBeGreaterThanOrEqual(policy.floorPercent);
        expect(less).toBeLessThanOrEqual(100);
      }),
    ));

  it('is exact to the hundredth, and never more than was earned', () =>
    fc.assert(
      fc.property(points, percent, (earned, kept) => {
        const left = keptPoints(earned, kept);
        const exact = BigInt(Math.round(earned * 100)) * BigInt(Math.round(kept * 100));
        expect(BigInt(Math.round(left * 100))).toBe((exact + 5_000n) / 10_000n);
        expect(left).toBeLessThanOrEqual(earned);
      }),
    ));

  it('gives half a hundredth to the student', () => expect(keptPoints(0.01, 50)).toBe(0.01));
});
