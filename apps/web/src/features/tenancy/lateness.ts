/** So late at most, in seconds; the last stands for everything later. */
export const BUCKETS = [1, 5, 15, 60, 300, 3600, 86400] as const;
export type Bucket = (typeof BUCKETS)[number];

export interface Lateness {
  readonly seconds: number;
  readonly count: number;
}

/** What several institutions have in each. */
export function summed(lateness: readonly Lateness[]): Record<Bucket, number> {
  return Object.fromEntries(
    BUCKETS.map((bucket) => [
      bucket,
      lateness.reduce((sum, { seconds, count }) => sum + (seconds === bucket ? count : 0), 0),
    ]),
  ) as Record<Bucket, number>;
}

/** The first within which this share of them left. */
export function shareWithin(counts: Readonly<Record<Bucket, number>>, share: number): Bucket {
  const all = BUCKETS.reduce((sum, bucket) => sum + counts[bucket], 0);
  let within = 0;
  return BUCKETS.find((bucket) => (within += counts[bucket]) >= all * share) ?? 86400;
}
