/** Deadlines and distances in words. Pure: `now`, locale and zone come in. */

export interface DueWords {
  /** "Friday 23:59", "today 23:59", "13 March at 23:59": each kind is a message of its own. */
  readonly when: Day & { readonly time: string };
  /** "in 3 days", "2 hours ago". */
  readonly distance: string;
  /** "tomorrow" and "yesterday" say themselves how far away it is; the distance would say it again. */
  readonly dayIsDistance: boolean;
  readonly past: boolean;
  /** The section's zone and the time there, when its clock differs from the reader's at that instant. */
  readonly elsewhere: { readonly time: string; readonly zone: string } | null;
}

interface Day {
  readonly kind: 'today' | 'tomorrow' | 'yesterday' | 'weekday' | 'date';
  /** "Friday", "13 March"; empty where the kind says it all. */
  readonly day: string;
}

export interface DueQuestion {
  readonly dueAt: Date;
  readonly now: Date;
  readonly locale: string;
  /** The reader's IANA zone. */
  readonly zone: string;
  /** The zone the deadline was set in. */
  readonly sectionZone: string;
}

export function dueInWords({ dueAt, now, locale, zone, sectionZone }: DueQuestion): DueWords {
  const days = calendarDays(now, dueAt, zone);
  const timeIn = (timeZone: string, extra: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, ...extra }).format(dueAt);
  const sameClock = wallClock(dueAt, zone) === wallClock(dueAt, sectionZone);
  return {
    when: { ...dayOf(days, dueAt, now, locale, zone), time: timeIn(zone) },
    distance: distanceInWords(dueAt, now, locale, days),
    dayIsDistance: Math.abs(days) === 1 && Math.abs(dueAt.getTime() - now.getTime()) >= DAY,
    past: dueAt.getTime() < now.getTime(),
    elsewhere: sameClock
      ? null
      : { time: timeIn(sectionZone, { weekday: 'short' }), zone: zoneName(sectionZone, locale, dueAt) },
  };
}

function dayOf(days: number, dueAt: Date, now: Date, locale: string, timeZone: string): Day {
  if (days === 0) return { kind: 'today', day: '' };
  if (days === 1) return { kind: 'tomorrow', day: '' };
  if (days === -1) return { kind: 'yesterday', day: '' };
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(dueAt);
  // A weekday alone is clear only for the coming six days.
  if (days > 1 && days < 7) return { kind: 'weekday', day: written({ weekday: 'long' }) };
  const sameYear = yearIn(dueAt, timeZone) === yearIn(now, timeZone);
  return {
    kind: 'date',
    day: written({ day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }),
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "now", "in 3 days", "2 hours ago"; `days` are calendar days where the caller knows them. */
export function distanceInWords(then: Date, now: Date, locale: string, days?: number): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const away = then.getTime() - now.getTime();
  const size = Math.abs(away);
  if (size < MINUTE) return words.format(0, 'second');
  if (size < HOUR) return words.format(toZero(away / MINUTE), 'minute');
  if (size < DAY) return words.format(toZero(away / HOUR), 'hour');
  const whole = days ?? Math.round(away / DAY);
  if (Math.abs(whole) < 14) return words.format(whole, 'day');
  if (Math.abs(whole) < 60) return words.format(Math.round(whole / 7), 'week');
  return words.format(Math.round(whole / 30.44), 'month');
}

/** Never promise more time than there is: 119 minutes are "in 1 hour". */
function toZero(amount: number): number {
  return Math.trunc(amount);
}

/** Midnights between two instants, on the calendar of a zone. */
export function calendarDays(from: Date, to: Date, timeZone: string): number {
  const day = (instant: Date) => Date.parse(`${wallClock(instant, timeZone).slice(0, 10)}T00:00:00Z`) / DAY;
  return day(to) - day(from);
}

/** "2027-03-13 23:59" as the clock on a wall there shows it. */
function wallClock(instant: Date, timeZone: string): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    instant,
  );
}

function yearIn(instant: Date, timeZone: string): string {
  return wallClock(instant, timeZone).slice(0, 4);
}

function zoneName(timeZone: string, locale: string, at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
