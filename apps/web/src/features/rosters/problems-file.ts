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
      ...wrong.map(({ cells, problems }) => [...columns.map((_, at) => cells[at] ?? ''), said(problems)]),
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
