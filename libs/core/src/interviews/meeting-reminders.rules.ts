import type { MeetingReminderKind } from '@firsthand/contracts';
import { addDays, instantOf, localIn } from '../assignments/deadlines.rules.ts';

/** What the clock of one meeting looks at. */
export interface ClockedMeeting {
  readonly startsAt: Date;
  /** Null while it is only planned. */
  readonly actualMinutes: number | null;
  readonly thanked: boolean;
}

export interface MeetingReminderPlan {
  readonly kind: MeetingReminderKind;
  /** When the meeting begins, or when the thank-you is due. */
  readonly forAt: Date;
  readonly remindAt: Date;
}

/** A thank-you is asked for by then. The same in SQL: `thankBySql`. */
export function thankBy(startsAt: Date, withinHours: number): Date {
  return new Date(startsAt.getTime() + withinHours * 3_600_000);
}

/** SQL: `thankBy` of the interview and the assignment under these aliases. */
export const thankBySql = (i: string, a: string) =>
  `(${i}.starts_at + make_interval(hours => (${a}.thanks->>'withinHours')::int))`;

/** People are told by day, in their own zone. */
const FIRST_HOUR = '09:00';
const LAST_HOUR = '20:00';
const EVE_HOUR = '17:00';
/** So long before it is due there is still time to write two sentences. */
const AHEAD_HOURS = 3;
/** A thank-you that is longer overdue is on the screen, and no message brings it back. */
export const THANKS_USEFUL_DAYS = 14;

/** What is still to be told of one meeting; null: nothing. Always in the future. */
export function meetingReminder(
  meeting: ClockedMeeting,
  { withinHours, zone, now }: { withinHours: number; zone: string; now: Date },
): MeetingReminderPlan | null {
  const { startsAt, actualMinutes, thanked } = meeting;
  if (actualMinutes === null) {
    const remindAt = at(zone, dayOf(zone, startsAt, -1), EVE_HOUR);
    // Whoever plans it the same evening, or for today, knows.
    return remindAt > now ? { kind: 'MEETING', forAt: startsAt, remindAt } : null;
  }
  if (thanked) return null;
  const forAt = thankBy(startsAt, withinHours);
  const ahead = byDay(zone, new Date(forAt.getTime() - AHEAD_HOURS * 3_600_000));
  const remindAt = ahead > now ? ahead : nextMorning(zone, now);
  const pastUse = remindAt.getTime() > forAt.getTime() + THANKS_USEFUL_DAYS * 86_400_000;
  return pastUse ? null : { kind: 'THANKS', forAt, remindAt };
}

/** The latest instant that is not after this one and not at night. */
function byDay(zone: string, instant: Date): Date {
  const time = localIn(zone, instant).slice(11);
  if (time < FIRST_HOUR) return at(zone, dayOf(zone, instant, -1), LAST_HOUR);
  return time > LAST_HOUR ? at(zone, dayOf(zone, instant, 0), LAST_HOUR) : instant;
}

function nextMorning(zone: string, now: Date): Date {
  const today = at(zone, dayOf(zone, now, 0), FIRST_HOUR);
  return today > now ? today : at(zone, dayOf(zone, now, 1), FIRST_HOUR);
}

function dayOf(zone: string, instant: Date, later: number): string {
  return addDays(localIn(zone, instant), later).slice(0, 10);
}

function at(zone: string, day: string, time: string): Date {
  return instantOf(`${day}T${time}`, zone);
}
