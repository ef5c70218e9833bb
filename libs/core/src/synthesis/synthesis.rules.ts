import {
  COMPARISON_DIMENSIONS,
  type ComparisonDimension,
  LIMITS,
  RuleBroken,
  WEIGHTS,
} from '@firsthand/contracts';
import type { ComparedCells } from '@firsthand/persistence';
import { COMPARED_DIMENSIONS } from '../interviews/milestones.rules.ts';
import { refuse } from '../sections/sections.rules.ts';
import { asWritten, tidy } from '../tenancy/text.ts';

/** A line, not an essay: the essay is the synthesis. */
export const REASON_LENGTH = 500;
/** A mind may change often; what is beyond is a slider that was played with. */
export const DECISIONS_AT_MOST = 200;

export interface GivenDecision {
  readonly leaning: 'YES' | 'PERHAPS' | 'NO';
  readonly confidence: number;
  readonly reason: string;
}

/** Says the same as before is no change of mind, and the course of a decision shows changes only. */
export function isChange(before: GivenDecision | null, now: GivenDecision): boolean {
  return (
    before === null ||
    before.leaning !== now.leaning ||
    before.confidence !== now.confidence ||
    (now.reason !== '' && before.reason !== now.reason)
  );
}

export function checkReason(reason: string): string {
  const kept = tidy(reason);
  refuse([kept.length > REASON_LENGTH, 'reason', `A line of up to ${REASON_LENGTH} characters is enough.`]);
  return kept;
}

export function checkScale(value: number, field: string, most: number, least = 1): void {
  refuse([
    !Number.isInteger(value) || value < least || value > most,
    field,
    `Give a number from ${least} to ${most}.`,
  ]);
}

export interface GivenComparison {
  readonly weights: readonly { readonly dimension: ComparisonDimension; readonly weight: number }[];
  readonly cells: readonly {
    readonly occupationId: string;
    readonly dimension: ComparisonDimension;
    readonly rating: number | null;
    readonly words: string;
  }[];
}

/** What is kept of a comparison: nothing empty, nothing of another scale, nothing too long. */
export function comparisonAsKept(given: GivenComparison): {
  weights: Partial<Record<ComparisonDimension, number>>;
  cells: Record<string, ComparedCells>;
} {
  const weights: Partial<Record<ComparisonDimension, number>> = {};
  for (const { dimension, weight } of given.weights) {
    checkScale(weight, 'weights', WEIGHTS.length - 1, 0);
    weights[dimension] = weight;
  }
  const cells: Record<string, ComparedCells> = {};
  for (const { occupationId, dimension, rating, words: written } of given.cells) {
    if (rating !== null) checkScale(rating, 'cells', 5);
    const words = asWritten(written);
    if (words.length > REASON_LENGTH)
      throw new RuleBroken('too-long', 'This text is longer than can be kept. Shorten it a little.');
    if (rating === null && words.trim() === '') continue;
    (cells[occupationId] ??= {})[dimension] = { rating, words };
  }
  return { weights, cells };
}

/** The occupations of which enough is said to call them compared, in an order of their own. */
export function comparedIn(cells: Record<string, ComparedCells>): string[] {
  return Object.keys(cells)
    .filter((occupationId) => Object.keys(cells[occupationId]!).length >= COMPARED_DIMENSIONS)
    .sort();
}

export const isWritten = (text: string): boolean => /\S/u.test(text);

/** The cells as a list, in the order of the dimensions; of these occupations only. */
export function cellList(cells: Record<string, ComparedCells>, occupationIds: readonly string[]) {
  return occupationIds.flatMap((occupationId) =>
    COMPARISON_DIMENSIONS.flatMap((dimension) => {
      const cell = cells[occupationId]?.[dimension];
      return cell ? [{ occupationId, dimension, ...cell }] : [];
    }),
  );
}

/** @throws RuleBroken when a text cannot be kept whole. */
export function textAsKept(text: string): string {
  const kept = asWritten(text);
  if (kept.length > LIMITS.textLength)
    throw new RuleBroken('too-long', 'This text is longer than can be kept. Shorten it a little.');
  return kept;
}
