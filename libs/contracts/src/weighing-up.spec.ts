import fc from 'fast-check';
import {
  COMPARISON_DIMENSIONS,
  type ComparisonDimension,
  comparisonTotal,
  LEANINGS,
  leaningPosition,
} from './weighing-up.ts';

const perDimension = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...COMPARISON_DIMENSIONS), value))
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<ComparisonDimension, T>>);
const ratings = perDimension(fc.option(fc.integer({ min: 1, max: 5 })));
const weights = perDimension(fc.integer({ min: 0, max: 3 }));

describe('the total of an occupation', () => {
  it('lies between its lowest and its highest rating, or there is none', () => {
    fc.assert(
      fc.property(ratings, weights, (given, heavy) => {
        const { mean, rated } = comparisonTotal(given, heavy);
        const there = Object.values(given).filter((one) => one != null);
        expect(rated >= 0 && rated <= 1).toBe(true);
        if (mean === null) return expect(rated).toBe(0);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...there) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...there) + 1e-9);
      }),
    );
  });

  it('does not fall when a rating rises', () => {
    fc.assert(
      fc.property(ratings, weights, fc.constantFrom(...COMPARISON_DIMENSIONS), (given, heavy, dimension) => {
        const low = comparisonTotal({ ...given, [dimension]: 2 }, heavy);
        const high = comparisonTotal({ ...given, [dimension]: 4 }, heavy);
        expect(high.rated).toBe(low.rated);
        expect((high.mean ?? 0) >= (low.mean ?? 0)).toBe(true);
      }),
    );
  });

  it('takes no notice of what does not matter to the student', () => {
    fc.assert(
      fc.property(
        ratings,
        weights,
        fc.constantFrom(...COMPARISON_DIMENSIONS),
        fc.integer({ min: 1, max: 5 }),
        (given, heavy, dimension, rating) => {
          const without = { ...heavy, [dimension]: 0 };
          expect(comparisonTotal({ ...given, [dimension]: rating }, without)).toEqual(
            comparisonTotal({ ...given, [dimension]: null }, without),
          );
        },
      ),
    );
  });

  it('says over how much of what matters it is taken', () => {
    const all = Object.fromEntries(COMPARISON_DIMENSIONS.map((dimension) => [dimension, 4]));
    expect(comparisonTotal(all, {})).toEqual({ mean: 4, rated: 1 });
    expect(comparisonTotal({}, {})).toEqual({ mean: null, rated: 0 });
    expect(comparisonTotal({ MONEY: 1, VALUES: 5 }, { VALUES: 3 }).mean).toBe(4);
    // Asking around counts for nothing unless the student says so.
    expect(comparisonTotal({ INTERVIEWING: 5 }, {})).toEqual({ mean: null, rated: 0 });
  });
});

it('a decision stands on the side it leans to, as far out as it is sure', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LEANINGS), fc.integer({ min: 0, max: 100 }), (leaning, confidence) => {
      const position = leaningPosition({ leaning, confidence });
      expect(Math.abs(position)).toBe(leaning === 'PERHAPS' ? 0 : confidence);
      if (confidence > 0) expect(Math.sign(position)).toBe({ YES: 1, PERHAPS: 0, NO: -1 }[leaning]);
    }),
  );
});
