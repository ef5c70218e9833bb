import { csvOf } from './roster-file.ts';
import type { Preview, RosterProblem } from './roster-data.ts';

/** A people's table of each system, which is read as theirs: else a number would be taken for one of ours. */
const TABLES = {
  CANVAS: ['first_name', 'last_name', 'email', 'user_id', 'role', 'login_id'],
  ONEROSTER: ['givenName', 'familyName', 'email', 'sourcedId', 'role'],
} as const;

/**
 * The rows that were left out, as a file to mend and bring again: with the columns and the cells the file had, and what to
 * do in the last one. Rows of several tables come as the people's table of the same system.
 */
export function problemsCsv(
  { rows, columns, reading }: Preview,
  problem: string,
  fixOf: (problem: RosterProblem) => string,
): string {
  const wrong = rows.filter(({ state }) => state === 'ERROR');
  const said = (all: readonly RosterProblem[]) =>
    all.map((each) => `${each.row} ${each.column}: ${fixOf(each)}`).join(' ');
  const { format, groups } = reading;
  if (groups.length === 0 || format === 'MOODLE')
    return csvOf([
      [...columns.map(({ header }) => header), problem],
      ...wrong.map((row) => [
        ...columns.map(({ meaning }, at) => row.cells[at] ?? valueOf(row, meaning)),
        said(row.problems),
      ]),
    ]);
  const headers = TABLES[format === 'CANVAS' ? format : 'ONEROSTER'];
  return csvOf([
    [...headers, problem],
    ...wrong.map(({ cells, problems }) => [...headers.map((_, at) => cells[at] ?? ''), said(problems)]),
  ]);
}

/** What is known of a row that could be read, and became impossible while it waited. */
function valueOf(
  { givenName, familyName, email, externalId, role }: Preview['rows'][number],
  meaning: string | null,
) {
  const name = [givenName, familyName].filter(Boolean).join(' ');
  const known = new Map(Object.entries({ givenName, familyName, name, email, externalId, role }));
  return known.get(meaning ?? '') ?? '';
}
