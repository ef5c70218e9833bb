/**
 * What handing in late costs. Percents have two decimals at most, and everything is reckoned in whole hundredths: no sum
 * is ever a little off.
 */
export interface LatePolicy {
  /** Within so many hours after the deadline nothing is taken off. */
  readonly graceHours: number;
  /** Of the points, for each day begun. */
  readonly percentPerDay: number;
  /** So much of the points stays, however late it is. */
  readonly floorPercent: number;
}

/** A day at most: after that the first step has been taken anyway. */
export const GRACE_HOURS_AT_MOST = 24;

const hundredths = (value: number): number => Math.round(value * 100);

/** How much of the points stays after so many days begun; all of them without a policy. */
export function keptPercent(policy: LatePolicy | null, days: number): number {
  if (!policy || days <= 0) return 100;
  const kept = 10_000 - hundredths(policy.percentPerDay) * days;
  return Math.max(hundredths(policy.floorPercent), kept) / 100;
}

/** The points that stay, to the hundredth; half a hundredth is the student's. */
export function keptPoints(points: number, percent: number): number {
  return Math.floor((hundredths(points) * hundredths(percent) + 5_000) / 10_000) / 100;
}
