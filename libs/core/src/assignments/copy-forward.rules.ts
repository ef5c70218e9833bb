import { Temporal } from 'temporal-polyfill';
import type { CopyProblem } from '@firsthand/contracts';
import { addDays, countedTo, type LocalDateTime } from './deadlines.rules.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

export interface CopyInto {
  /** Days from the week in which the old term starts to the week in which the new one does: whole weeks. */
  readonly days: number;
  readonly zone: string;
  readonly termStartsOn: Day;
  readonly termEndsOn: Day;
  readonly holidays: ReadonlySet<Day>;
  readonly now: Date;
}

/** From the week of one term's start to the week of the other's, so that a Tuesday stays a Tuesday. */
export function daysBetweenTerms(from: Day, to: Day): number {
  return mondayOf(from).until(mondayOf(to), { largestUnit: 'days' }).days;
}

export function mondayOf(day: Day): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/**
 * Where a deadline comes to stand in the new term: the same weekday, the same time of day. One that falls on a holiday
 * moves on to the next day that is none, and from a working day to a working day. What somebody should look at is said.
 */
export function copiedTo(
  local: LocalDateTime,
  { days, zone, termStartsOn, termEndsOn, holidays, now }: CopyInto,
): { toLocal: LocalDateTime; problems: CopyProblem[] } {
  const problems: CopyProblem[] = [];
  const plain = addDays(local, days);
  const worked = !isWeekend(plain);
  let free = plain;
  while (holidays.has(dayOf(free)) || (free !== plain && worked && isWeekend(free))) free = addDays(free, 1);
  if (free !== plain) problems.push('HOLIDAY');
  const { dueLocal, dueAt } = countedTo(free, zone);
  if (dueLocal !== free) problems.push('CLOCK_SKIPS');
  if (dayOf(dueLocal) < termStartsOn) problems.push('BEFORE_TERM');
  if (dayOf(dueLocal) > termEndsOn) problems.push('AFTER_TERM');
  if (dueAt <= now) problems.push('PAST');
  return { toLocal: dueLocal, problems };
}

const dayOf = (local: LocalDateTime): Day => local.slice(0, 10);
const isWeekend = (local: LocalDateTime) => Temporal.PlainDate.from(dayOf(local)).dayOfWeek > 5;
