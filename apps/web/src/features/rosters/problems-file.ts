import { csvOf } from './roster-file.ts';
import type { Preview, RosterProblem } from './roster-data.ts';

/**
 * The rows that were left out, as a file to mend and bring again: with the columns and the cells the file had, and what to
 * do in the last one. Rows of several tables come in the columns we know.
 */
export function problemsCsv(
  { rows, columns, reading }: Preview,
  problem: string,
  fixOf: (problem: RosterProblem) => string,
): string {
  const wrong = rows.filter(({ state }) => state === 'ERROR');
  const said = (all: readonly RosterProblem[]) =>
    all.map((each) => `${each.row} ${each.column}: ${fixOf(each)}`).join(' ');
  const oneSheet = reading.groups.length === 0 || reading.format === 'MOODLE';
  if (oneSheet)
    return csvOf([
      [...columns.map(({ header }) => header), problem],
      ...wrong.map((row) => [
        ...columns.map(({ meaning }, at) => row.cells[at] ?? valueOf(row, meaning)),
        said(row.problems),
      ]),
    ]);
  return csvOf([
    ['First name', 'Last name', 'E-mail', 'Student number', 'Role', problem],
    ...wrong.map(({ givenName, familyName, email, externalId, role, problems }) => [
      givenName,
      familyName,
      email ?? '',
      externalId ?? '',
      role ?? '',
      said(problems),
    ]),
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
