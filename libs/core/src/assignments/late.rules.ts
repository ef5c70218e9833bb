import { Temporal } from 'temporal-polyfill';
import { GRACE_HOURS_AT_MOST, keptPercent, type LatePolicy, RuleBroken } from '@firsthand/contracts';
import { addDays, localIn } from './deadlines.rules.ts';

/**
 * How many days late: none in time or within the grace, then one for each day begun since the deadline. A day is one on
 * the section's calendar: it ends when its clock shows the deadline's time again, also when clocks change in between.
 * Grace forgives, it does not move the deadline: who needs longer has the days since the deadline, not since the grace.
 */
export function lateDays(deadlineAt: Date, at: Date, zone: string, graceHours = 0): number {
  if (at.getTime() <= deadlineAt.getTime() + graceHours * 3_600_000) return 0;
  const local = localIn(zone, deadlineAt);
  // The clock has no seconds; what the deadline has beyond its minute, each of the days has too.
  const rest = deadlineAt.getTime() % 60_000;
  const endOf = (days: number) =>
    days === 0 ? deadlineAt.getTime() : instantNear(addDays(local, days), zone) + rest;
  let days = Math.max(1, Math.floor((at.getTime() - deadlineAt.getTime()) / 86_400_000) - 1);
  while (endOf(days) < at.getTime()) days += 1;
  return days;
}

/** What handing in late comes to. */
export interface Lateness {
  /** Days begun after the deadline and its grace. */
  readonly lateDays: number;
  /** How much of the points that leaves. */
  readonly keptPercent: number;
}

/** Everything that decides it, as the statements read it. */
export interface LatenessFacts {
  readonly submittedAt: string;
  /** The later of the deadline that held then and the one that holds now; null where none is dated. */
  readonly deadlineAt: string | null;
  readonly zone: string;
  readonly policy: LatePolicy | null;
  /** What was said on the receipt. */
  readonly said: Lateness;
  /** What lateness had taken when this work, or the version before it, was given back. */
  readonly carried: Lateness | null;
  /** Staff decided that it costs nothing here. */
  readonly waived: boolean;
}

const NOT_LATE: Lateness = { lateDays: 0, keptPercent: 100 };

/** Going over it again does not make the first hand-in on time, nor the second. */
export const worseOf = (a: Lateness, b: Lateness): Lateness => ({
  lateDays: Math.max(a.lateDays, b.lateDays),
  keptPercent: Math.min(a.keptPercent, b.keptPercent),
});

/**
 * How late a piece of work is, for every screen, mail and sum. It is reckoned anew from the deadline that holds for its
 * student, so that more time given after handing in makes the work on time. What was said on handing in can only become
 * less: neither a stricter policy nor time taken back reaches what was handed in before.
 */
export function latenessOf(facts: LatenessFacts): Lateness {
  const { submittedAt, deadlineAt, zone, policy, said, carried, waived } = facts;
  if (!policy || deadlineAt === null) return NOT_LATE;
  const days = lateDays(new Date(deadlineAt), new Date(submittedAt), zone, policy.graceHours);
  const own = {
    lateDays: Math.min(said.lateDays, days),
    keptPercent: Math.max(said.keptPercent, keptPercent(policy, days)),
  };
  const all = worseOf(own, carried ?? NOT_LATE);
  return waived ? { ...all, keptPercent: 100 } : all;
}

/** Nobody chose this time, so where it does not exist, or exists twice, the later one is meant: it is kinder. */
function instantNear(local: string, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'later' })
    .epochMilliseconds;
}

/** @throws RuleBroken for a policy that does not hold together. */
export function checkLate({ graceHours, percentPerDay, floorPercent }: LatePolicy): void {
  const isPercent = (value: number) => value >= 0 && value <= 100 && Number(value.toFixed(2)) === value;
  if (!Number.isInteger(graceHours) || graceHours < 0 || graceHours > GRACE_HOURS_AT_MOST)
    throw new RuleBroken('late-grace', 'The time of grace is up to a day.', { most: GRACE_HOURS_AT_MOST });
  if (!isPercent(percentPerDay) || percentPerDay === 0 || !isPercent(floorPercent))
    throw new RuleBroken(
      'late-percent',
      'What a day costs, and what stays in any case, are percents up to 100 with up to two decimals.',
    );
}
