/** A reminder of a passed deadline is no use to anyone this long after it was due to go out. */
export const STILL_USEFUL_DAYS = 7;

/** Why a reminder was written down and not sent. */
export const DROPPED_BECAUSE = [
  /** It was to announce a deadline that has passed meanwhile. */
  'DEADLINE_PASSED',
  /** It was to follow a deadline that is too long ago by now. */
  'TOO_LATE',
  /** A later one for the same step was due at the same time; one is enough. */
  'SUPERSEDED',
] as const;
export type DroppedBecause = (typeof DROPPED_BECAUSE)[number];
