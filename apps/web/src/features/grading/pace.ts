/** How long one takes over a reflection in this sitting, and how long the rest will take at that pace. */

export interface Pace {
  /** Since when the one in hand is counted. */
  readonly since: number | null;
  /** What the last ones took, in milliseconds. */
  readonly took: readonly number[];
}

export const NO_PACE: Pace = { since: null, took: [] };

/** Whoever takes longer over one was away meanwhile. */
const PAUSE_MS = 15 * 60_000;
/** Fewer say nothing: the first is slow and the second is luck. */
const ENOUGH = 3;
/** More would tell of how it went an hour ago. */
const LAST = 10;

/** A reflection is before one: from now on, unless the time since the last is counted already. */
export const opened = (pace: Pace, now: number): Pace =>
  pace.since !== null && lasted(pace.since, now) ? pace : { ...pace, since: now };

/** It is graded, and the next begins. */
export const graded = ({ since, took }: Pace, now: number): Pace => ({
  since: now,
  took: since !== null && lasted(since, now) ? [...took, now - since].slice(-LAST) : took,
});

/** Whole minutes for so many more; null while there is nothing to say. */
export function minutesFor(waiting: number, { took }: Pace): number | null {
  if (waiting <= 0 || took.length < ENOUGH) return null;
  return Math.max(1, Math.round((waiting * median(took)) / 60_000));
}

const lasted = (since: number, now: number) => now >= since && now - since <= PAUSE_MS;

/** The middle: one that took long to think about makes the others no longer. */
function median(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
