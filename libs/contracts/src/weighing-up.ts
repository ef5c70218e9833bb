/**
 * What a student makes of what they heard. The page that is dragged on and what is kept reckon alike, so the few sums
 * stand here.
 */

/** Would I pursue it? */
export const LEANINGS = ['YES', 'PERHAPS', 'NO'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** On what occupations are held against each other. */
export const COMPARISON_DIMENSIONS = [
  'INTERESTS',
  'PERSONALITY',
  'VALUES',
  'SKILLS',
  'LIKES',
  'DISLIKES',
  'CONDITIONS',
  'TRAINING',
  'MONEY',
  'ADVANTAGES',
  'DISADVANTAGES',
  'CONSIDER',
  'INTERVIEWING',
] as const;
export type ComparisonDimension = (typeof COMPARISON_DIMENSIONS)[number];

/** How much a dimension matters to the student. */
export const WEIGHTS = [0, 1, 2, 3] as const;
export const ORDINARY_WEIGHT = 1;
/** Whether asking around was pleasant says little about the work. */
export const weightOf = (
  weights: Readonly<Partial<Record<ComparisonDimension, number>>>,
  dimension: ComparisonDimension,
): number => weights[dimension] ?? (dimension === 'INTERVIEWING' ? 0 : ORDINARY_WEIGHT);

export const RATING_MAX = 5;

export interface ComparisonTotal {
  /** The weighted mean of what is rated, from 1 to 5; null while nothing that matters is. */
  readonly mean: number | null;
  /** How much of what matters is rated, from 0 to 1. A total over little is little. */
  readonly rated: number;
}

/** An aid, no verdict: the mean of an occupation's ratings, each counted as often as it matters. */
export function comparisonTotal(
  ratings: Readonly<Partial<Record<ComparisonDimension, number | null>>>,
  weights: Readonly<Partial<Record<ComparisonDimension, number>>>,
): ComparisonTotal {
  let sum = 0;
  let rated = 0;
  let all = 0;
  for (const dimension of COMPARISON_DIMENSIONS) {
    const weight = weightOf(weights, dimension);
    const rating = ratings[dimension];
    all += weight;
    if (rating == null) continue;
    rated += weight;
    sum += weight * rating;
  }
  return { mean: rated === 0 ? null : sum / rated, rated: all === 0 ? 0 : rated / all };
}

/**
 * Where a decision stands between a sure no (−100) and a sure yes (100). "Perhaps" is in the middle, however sure
 * somebody is of it.
 */
export function leaningPosition({ leaning, confidence }: { leaning: Leaning; confidence: number }): number {
  return leaning === 'PERHAPS' ? 0 : leaning === 'YES' ? confidence : -confidence;
}
