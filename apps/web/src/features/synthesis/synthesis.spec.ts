import { COMPARISON_DIMENSIONS, WEIGHTS } from '@firsthand/contracts';
import fc from 'fast-check';
import { asSent, cellAt, type Compared, comparedOf, sameCompared, withCell } from './compare-values.ts';
import { type Synthesis, whatNow } from './synthesis-query.ts';

const OCCUPATIONS = ['a', 'b', 'c'];
const change = fc.record({
  occupationId: fc.constantFrom(...OCCUPATIONS),
  dimension: fc.constantFrom(...COMPARISON_DIMENSIONS),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  words: fc.string({ maxLength: 5 }),
});
const weights = fc.dictionary(fc.constantFrom(...COMPARISON_DIMENSIONS), fc.constantFrom(...WEIGHTS));

describe('a comparison that is filled in', () => {
  it('comes back from the server as it was sent, whatever the order it was filled in', () => {
    fc.assert(
      fc.property(fc.array(change), weights, (changes, heavy) => {
        const filled = changes.reduce<Compared>(
          (so, { occupationId, dimension, ...cell }) => withCell(so, occupationId, dimension, cell),
          { cells: {}, weights: heavy },
        );
        expect(sameCompared(comparedOf(asSent(filled, OCCUPATIONS)), filled)).toBe(true);
        // What was said last of a cell is what stands there.
        for (const { occupationId, dimension, rating, words } of changes.slice(-1))
          expect(cellAt(filled, occupationId, dimension)).toEqual({ rating, words });
      }),
    );
  });

  it('keeps nothing of a cell that was emptied again', () => {
    const filled = withCell({ cells: {}, weights: {} }, 'a', 'MONEY', { rating: 3 });
    expect(withCell(filled, 'a', 'MONEY', { rating: null }).cells).toEqual({});
  });
});

describe('what is missing next', () => {
  const voice = (weighed: boolean) => ({ weighing: weighed ? {} : null });
  const at = (voices: object[], heard: number[], believe = '') =>
    whatNow({ voices, decisions: heard.map((n) => ({ heard: n })), believe } as unknown as Synthesis).kind;

  it('goes from hearing to weighing, deciding and writing', () => {
    expect(at([], [0])).toBe('hear');
    expect(at([voice(true), voice(false)], [0])).toBe('weigh');
    expect(at([voice(true)], [])).toBe('decide');
    // Decided before the last interview: that one may have changed it.
    expect(at([voice(true), voice(true)], [0, 1])).toBe('decide');
    expect(at([voice(true)], [1])).toBe('write');
    expect(at([voice(true)], [1], 'I would.')).toBe('done');
  });
});
