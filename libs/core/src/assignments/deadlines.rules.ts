import { Temporal } from 'temporal-polyfill';
import { RuleBroken } from '@firsthand/contracts';

/** A wall-clock time, `YYYY-MM-DDTHH:mm`. What a person means by a deadline; the zone makes an instant of it. */
export type LocalDateTime = string;

/**
 * The instant of a wall-clock time that a person chose. Where clocks change, some times do not exist and some exist
 * twice; guessing would move somebody's deadline, so it is refused and both possible instants are named.
 * @throws RuleBroken `time-does-not-exist` or `time-exists-twice`
 */
export function instantOf(local: LocalDateTime, zone: string): Date {
  const wall = Temporal.PlainDateTime.from(local);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return new Date(earlier.epochMilliseconds);

  const offers = [earlier, later].map((offered) => ({
    local: localOf(offered),
    at: new Date(offered.epochMilliseconds).toISOString(),
  }));
  const said = offers.map((offered) => `${offered.local} (${offered.at})`).join(' or ');
  const twice = earlier.toPlainDateTime().equals(wall);
  throw new RuleBroken(
    twice ? 'time-exists-twice' : 'time-does-not-exist',
    twice
      ? `Clocks go back in ${zone}: ${local} comes twice, at ${offers.map((offered) => offered.at).join(' and at ')}. Please take a time outside that hour.`
      : `Clocks go forward in ${zone}: there is no ${local}. The nearest are ${said}.`,
    { local, zone, offers },
  );
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

/** The later of the base and the extension: moving the base never shortens anyone. The view `effective_deadlines` is this in SQL. */
export function effectiveDeadline(base: Date, extension: Date | null): Date {
  return extension !== null && extension > base ? extension : base;
}
