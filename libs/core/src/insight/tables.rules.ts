import type { FieldNote } from './field-notes.rules.ts';
import type { FieldNotesView, FunnelView, WaysView } from './insight.service.ts';

export const INSIGHT_TABLES = ['field-notes', 'ways-of-asking', 'funnel', 'referrals'] as const;
export type InsightTable = (typeof INSIGHT_TABLES)[number];

/** A row by its columns; every row of a table has the same. */
export type TableRow = Record<string, string | number | boolean | null>;
export type InsightTables = Record<InsightTable, TableRow[]>;

/** What the screen shows, as tables: a row for each figure of a field note, for each way, week and depth. */
export function tablesOf(
  { occupations }: FieldNotesView,
  { ways }: WaysView,
  { weeks, depths, students }: FunnelView,
): InsightTables {
  return {
    'field-notes': occupations.flatMap(({ occupation: { title }, notes, cohorts }) => [
      ...notes.flatMap((note) => rowsOf(title, '', note)),
      ...cohorts.flatMap(({ cohort, notes: own }) => own.flatMap((note) => rowsOf(title, cohort.name, note))),
    ]),
    'ways-of-asking': ways.map(
      ({ channel, warm, attempts, accepted, declined, silent, students: tried }) => ({
        ...{ channel, known: warm ? 'yes' : 'no', attempts, accepted, declined, silent, students: tried },
      }),
    ),
    funnel: weeks.map(({ endsOn, counts }) => ({
      ...{ until: endsOn, students },
      ...Object.fromEntries(counts.map(({ stage, count }) => [stage.toLowerCase().replace('_', ' '), count])),
    })),
    referrals: depths.map(({ depth, people, interviewed }) => ({ depth, people, interviewed })),
  };
}

/** @param cohort empty: everybody. */
function rowsOf(occupation: string, cohort: string, note: FieldNote): TableRow[] {
  const { measure, currency, period, answered, spread, tally } = note;
  const row = (rest: { word?: string; count?: number }): TableRow => ({
    ...{ occupation, cohort, measure, currency, period, answered },
    ...{ low: spread?.low ?? null, middle: spread?.middle ?? null, high: spread?.high ?? null },
    ...{ word: rest.word ?? null, count: rest.count ?? null },
  });
  return spread ? [row({})] : tally.map(row);
}
