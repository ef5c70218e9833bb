import { addDays, localIn } from './deadlines.rules.ts';
import { Temporal } from 'temporal-polyfill';

/** A deadline reminders are climbing towards: everyone's, or one enrolment's own. */
export interface LadderDeadline {
  readonly milestoneId: string;
  /** Null for the base deadline. */
  readonly enrolmentId: string | null;
  readonly deadlineAt: Date;
  readonly zone: string;
}

export interface PlannedRung {
  readonly milestoneId: string;
  readonly enrolmentId: string | null;
  readonly offsetMinutes: number;
  readonly deadlineAt: Date;
  readonly issueAt: Date;
}

const MINUTES_A_DAY = 1440;

/** Every rung of these deadlines: one per offset. */
export function rungsOf(
  deadlines: readonly LadderDeadline[],
  offsetsMinutes: readonly number[],
): PlannedRung[] {
  // A class has few different deadlines, and each is counted back from once.
  const known = new Map<string, Date>();
  const issuedAt = (deadlineAt: Date, offsetMinutes: number, zone: string) => {
    const key = `${deadlineAt.getTime()} ${offsetMinutes} ${zone}`;
    const at = known.get(key) ?? issueAt(deadlineAt, offsetMinutes, zone);
    known.set(key, at);
    return at;
  };
  return deadlines.flatMap(({ milestoneId, enrolmentId, deadlineAt, zone }) =>
    offsetsMinutes.map((offsetMinutes) => ({
      milestoneId,
      enrolmentId,
      offsetMinutes,
      deadlineAt,
      issueAt: issuedAt(deadlineAt, offsetMinutes, zone),
    })),
  );
}

/**
 * When a rung is issued. Whole days are days on the section's calendar (a week before 23:59 is 23:59, also when clocks
 * change in that week); what remains is minutes of the clock. No person chose this time, so where it does not exist the
 * nearest later one is taken.
 */
export function issueAt(deadlineAt: Date, offsetMinutes: number, zone: string): Date {
  const days = Math.trunc(offsetMinutes / MINUTES_A_DAY);
  const minutes = offsetMinutes - days * MINUTES_A_DAY;
  if (days === 0) return new Date(deadlineAt.getTime() + minutes * 60_000);
  const local = addDays(localIn(zone, deadlineAt), days);
  const onTheDay = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(onTheDay.epochMilliseconds + minutes * 60_000);
}
