import { Temporal } from 'temporal-polyfill';
import { RuleBroken } from '@firsthand/contracts';

/** A wall-clock time, `YYYY-MM-DDTHH:mm`. What a person means by a deadline; the zone makes an instant of it. */
export type LocalDateTime = string;

/** When something is due: what was meant, and the instant it comes to. */
export interface Deadline {
  readonly dueLocal: LocalDateTime;
  readonly dueAt: Date;
}

/**
 * The instant of a wall-clock time that a person chose. A time that clocks show twice is the second of the two: nobody
 * is late by an hour they could read either way. A time that no clock shows is asked about, with its two neighbours.
 * @throws RuleBroken `time-does-not-exist`
 */
export function instantOf(local: LocalDateTime, zone: string): Date {
  const wall = Temporal.PlainDateTime.from(local);
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (later.toPlainDateTime().equals(wall)) return new Date(later.epochMilliseconds);

  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const offers = [earlier, later].map((offered) => ({
    local: localOf(offered),
    at: new Date(offered.epochMilliseconds).toISOString(),
  }));
  const said = offers.map((offered) => `${offered.local} (${offered.at})`).join(' or ');
  throw new RuleBroken(
    'time-does-not-exist',
    `Clocks go forward in ${zone}: there is no ${local}. The nearest are ${said}.`,
    { local, zone, offers },
  );
}

/**
 * The deadline at a wall-clock time that was counted, not chosen: nobody can be asked, so a time that no clock shows
 * moves on by what the clock skips.
 */
export function countedTo(local: LocalDateTime, zone: string): Deadline {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'later' });
  return { dueLocal: localOf(zoned), dueAt: new Date(zoned.epochMilliseconds) };
}

/** So many days on the calendar: the wall clock shows the same time, however long the days were. */
export function addDays(local: LocalDateTime, days: number): LocalDateTime {
  return Temporal.PlainDateTime.from(local).add({ days }).toString({ smallestUnit: 'minute' });
}

/** The wall clock in a zone at an instant. */
export function localIn(zone: string, at: Date): LocalDateTime {
  return localOf(Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone));
}

function localOf(zoned: Temporal.ZonedDateTime): LocalDateTime {
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** More time on every deadline of one student: so many days, or so much more of the days everybody has. */
export interface StandingTime {
  readonly extraDays: number;
  /** 50 for half as long again. */
  readonly extraPercent: number;
}

/**
 * A deadline as a standing accommodation moves it. What everybody has runs from the day the assignment was given; a part
 * of a day is a whole one. The larger of days and percent holds.
 */
export function accommodated(
  base: Deadline,
  zone: string,
  givenAt: Date | null,
  { extraDays, extraPercent }: StandingTime,
): Deadline {
  const everybodyHas = givenAt === null ? 0 : Math.max(0, daysBetween(localIn(zone, givenAt), base.dueLocal));
  const days = Math.max(extraDays, Math.ceil((everybodyHas * extraPercent) / 100));
  return countedTo(addDays(base.dueLocal, days), zone);
}

function daysBetween(from: LocalDateTime, to: LocalDateTime): number {
  const day = (local: LocalDateTime) => Temporal.PlainDate.from(local.slice(0, 10));
  return day(from).until(day(to), { largestUnit: 'days' }).days;
}

/**
 * The one deadline that holds for a student: the latest of everybody's, their extensions and their standing
 * accommodation. So nothing that is given ever shortens anybody, and moving everybody's deadline takes nothing given
 * away. The view `effective_deadlines` is this in SQL, and what screens, lateness, reminders and mails read.
 */
export function effectiveDeadline(base: Deadline, ...given: readonly (Deadline | null)[]): Deadline {
  return given.reduce<Deadline>(
    (latest, one) => (one !== null && one.dueAt > latest.dueAt ? one : latest),
    base,
  );
}
