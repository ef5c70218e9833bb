import {
  COMPARISON_DIMENSIONS,
  type ComparisonDimension,
  type ComparisonTotal,
  comparisonTotal,
} from '@firsthand/contracts';
import type { Comparison } from './synthesis-query.ts';

export interface Cell {
  readonly rating: number | null;
  readonly words: string;
}

/** What is filled in, by keys, so that one change touches one place. */
export interface Compared {
  /** By `<occupation>.<dimension>`; only those with something in them. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly weights: Readonly<Partial<Record<ComparisonDimension, number>>>;
}

export const NOTHING: Cell = { rating: null, words: '' };

const keyOf = (occupationId: string, dimension: ComparisonDimension) => `${occupationId}.${dimension}`;

export const cellAt = ({ cells }: Compared, occupationId: string, dimension: ComparisonDimension): Cell =>
  cells[keyOf(occupationId, dimension)] ?? NOTHING;

export function comparedOf({ cells, weights }: Pick<Comparison, 'cells' | 'weights'>): Compared {
  return {
    cells: Object.fromEntries(
      cells.map(({ occupationId, dimension, rating, words }) => [
        keyOf(occupationId, dimension),
        { rating, words },
      ]),
    ),
    weights: Object.fromEntries(weights.map(({ dimension, weight }) => [dimension, weight])),
  };
}

export function withCell(
  compared: Compared,
  occupationId: string,
  dimension: ComparisonDimension,
  part: Partial<Cell>,
): Compared {
  const cell = { ...cellAt(compared, occupationId, dimension), ...part };
  const { [keyOf(occupationId, dimension)]: _, ...others } = compared.cells;
  const empty = cell.rating === null && cell.words === '';
  return { ...compared, cells: empty ? others : { ...others, [keyOf(occupationId, dimension)]: cell } };
}

/** As it is sent: of these occupations, in an order of its own, so that equal tables look alike. */
export function asSent(compared: Compared, occupationIds: readonly string[]) {
  return {
    cells: occupationIds.flatMap((occupationId) =>
      COMPARISON_DIMENSIONS.flatMap((dimension) => {
        const cell = compared.cells[keyOf(occupationId, dimension)];
        return cell ? [{ occupationId, dimension, ...cell }] : [];
      }),
    ),
    weights: COMPARISON_DIMENSIONS.flatMap((dimension) => {
      const weight = compared.weights[dimension];
      return weight === undefined ? [] : [{ dimension, weight }];
    }),
  };
}

export function totalOf(compared: Compared, occupationId: string): ComparisonTotal {
  const ratings = Object.fromEntries(
    COMPARISON_DIMENSIONS.map((dimension) => [dimension, cellAt(compared, occupationId, dimension).rating]),
  );
  return comparisonTotal(ratings, compared.weights);
}

/** Two tables with the same in them, whatever the order in which it was filled in. */
export function sameCompared(a: Compared, b: Compared): boolean {
  const sorted = (record: object) =>
    JSON.stringify(Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a.cells) === sorted(b.cells) && sorted(a.weights) === sorted(b.weights);
}
