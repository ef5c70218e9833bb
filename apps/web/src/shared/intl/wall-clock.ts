/** What `<input type="datetime-local">` shows and returns: a clock on a wall in some zone, "2027-03-13T23:59". */

const MINUTE = 60_000;

/** The instant as the clock on a wall there shows it. */
export function wallClockOf(instant: Date, timeZone: string): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(instant)
    .replace(' ', 'T');
}

/**
 * The instant at which a clock there shows this, as ISO; null when it never does (the hour that spring skips) or when
 * it is no time at all. Of the two instants in the hour that autumn repeats a meeting is at the first, and a deadline
 * at the second.
 */
export function instantOf(
  wallClock: string,
  timeZone: string,
  of: 'meeting' | 'deadline' = 'meeting',
): string | null {
  const fits = candidatesFor(wallClock, timeZone)
    .filter((instant) => wallClockOf(instant, timeZone) === wallClock.slice(0, 16))
    .sort((a, b) => a.getTime() - b.getTime());
  return fits.at(of === 'meeting' ? 0 : -1)?.toISOString() ?? null;
}

/** The times before and after one that spring skips, by as much as it skips. */
export function neighboursOf(wallClock: string, timeZone: string): string[] {
  return candidatesFor(wallClock, timeZone)
    .map((instant) => wallClockOf(instant, timeZone))
    .sort();
}

/** What the wall clock would be at either offset around it. */
function candidatesFor(wallClock: string, timeZone: string): Date[] {
  const asUtc = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(asUtc)) return [];
  // No zone is further from UTC than 15 hours; its offsets on either side of a change are both among these.
  const offsets = [-15, 15].map((hours) => {
    const near = new Date(asUtc + hours * 60 * MINUTE);
    return Date.parse(`${wallClockOf(near, timeZone)}Z`) - Math.floor(near.getTime() / MINUTE) * MINUTE;
  });
  return offsets.map((offset) => new Date(asUtc - offset));
}

/** Whole minutes ahead of `now`, down to a quarter of an hour: what a person would write down. */
export function quarterHour(now: Date, minutesAhead = 0): Date {
  const quarter = 15 * MINUTE;
  return new Date(Math.floor((now.getTime() + minutesAhead * MINUTE) / quarter) * quarter);
}
