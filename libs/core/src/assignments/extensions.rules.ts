import { type NoGain, RuleBroken } from '@firsthand/contracts';
import { addDays, countedTo, type Deadline, instantOf } from './deadlines.rules.ts';

/** How much more time: until a wall-clock time in the section's zone, or so many days on from what each student has. */
export type MoreTime =
  | { readonly days: number; readonly dueLocal: null }
  | { readonly days: null; readonly dueLocal: string };

export const EXTENSION_DAYS_AT_MOST = 366;

/** A week, where nothing is said. @throws RuleBroken when both are. */
export function moreTime(said: number | null | undefined, dueLocal: string | null | undefined): MoreTime {
  if (dueLocal != null) {
    if (said != null)
      throw new RuleBroken('extension-way', 'Give more time either until a date or by a number of days.');
    return { days: null, dueLocal };
  }
  const days = said ?? 7;
  if (!Number.isInteger(days) || days < 1 || days > EXTENSION_DAYS_AT_MOST)
    throw new RuleBroken('extension-days', 'More time is between a day and a year.', {
      most: EXTENSION_DAYS_AT_MOST,
    });
  return { days, dueLocal: null };
}

interface Standing extends Deadline {
  readonly zone: string;
  readonly metAt: Date | null;
}

/**
 * What more time makes of where a student stands. It only ever gives: a date before what they have changes nothing, and
 * whoever met the milestone in time needs none. One who met it late may be forgiven.
 */
export function extended(
  { dueLocal, dueAt, zone, metAt }: Standing,
  time: MoreTime,
  reach = movedBy(time),
): { to: Deadline; noGain: NoGain | null } {
  const to = reach(dueLocal, zone);
  if (metAt !== null && metAt <= dueAt) return { to, noGain: 'MET_IN_TIME' };
  return { to, noGain: to.dueAt > dueAt ? null : 'ALREADY_LATER' };
}

/** Where more time leads from a deadline; hundreds of students have the same one, and it is counted once. */
export function movedBy(time: MoreTime): (dueLocal: string, zone: string) => Deadline {
  const known = new Map<string, Deadline>();
  return (dueLocal, zone) => {
    const key = `${dueLocal} ${zone}`;
    const to =
      known.get(key) ??
      (time.days === null
        ? { dueLocal: time.dueLocal, dueAt: instantOf(time.dueLocal, zone) }
        : countedTo(addDays(dueLocal, time.days), zone));
    known.set(key, to);
    return to;
  };
}
