/** The weeks of an assignment, as pure functions: which days have a deadline, and on which a reminder goes out. */
import type { MilestoneDraft } from './design.ts';

export interface CalendarDay {
  /** YYYY-MM-DD */
  readonly date: string;
  /** What is due. */
  readonly due: readonly string[];
  readonly reminds: boolean;
}
/** A week, or so many weeks in which nothing happens. */
export type CalendarRow = { readonly days: readonly CalendarDay[] } | { readonly empty: number };

const DAY = 86_400_000;
const MINUTE = 60_000;
/** A week without anything is shown; two in a row are only counted. */
const EMPTY_FROM = 2;

/**
 * From the week of the first event to that of the last. Reminders are on the wall's clock as the deadlines are.
 * @param firstDay of the week: 1 is Monday, 7 Sunday.
 */
export function calendarOf(
  milestones: readonly Pick<MilestoneDraft, 'title' | 'dueLocal'>[],
  offsetsMinutes: readonly number[],
  firstDay: number,
): CalendarRow[] {
  const due = new Map<string, string[]>();
  const reminds = new Set<string>();
  for (const { title, dueLocal } of milestones) {
    const at = Date.parse(`${dueLocal}Z`);
    if (Number.isNaN(at)) continue;
    const day = dateOf(at);
    due.set(day, [...(due.get(day) ?? []), title]);
    for (const offset of offsetsMinutes) reminds.add(dateOf(at + offset * MINUTE));
  }
  const events = [...due.keys(), ...reminds].sort();
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return [];

  const begin = Date.parse(first) - ((new Date(first).getUTCDay() + 7 - (firstDay % 7)) % 7) * DAY;
  const rows: CalendarRow[] = [];
  for (let week = begin; week <= Date.parse(last); week += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, at) => {
      const date = dateOf(week + at * DAY);
      return { date, due: due.get(date) ?? [], reminds: reminds.has(date) };
    });
    rows.push({ days });
  }
  return withGaps(rows);
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function withGaps(rows: readonly CalendarRow[]): CalendarRow[] {
  const isEmpty = (row: CalendarRow | undefined) =>
    row !== undefined && 'days' in row && row.days.every((day) => day.due.length === 0 && !day.reminds);
  const shown: CalendarRow[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (isEmpty(rows[end])) end += 1;
    if (end - at >= EMPTY_FROM) {
      shown.push({ empty: end - at });
      at = end;
    } else {
      shown.push(rows[at]!);
      at += 1;
    }
  }
  return shown;
}
