/**
 * Reading a roster: a file in, rows and problems out. Nothing here looks at a database or a clock. Whatever the file is,
 * each of its rows comes back once, either as a person or with the reasons why not; a file that cannot be read at all
 * is refused with sentences that say what to change in it.
 */
import type { RosterDelimiter, RosterEncoding, RosterFormat, RosterMeaning } from '@firsthand/contracts';
import type { StagedColumn, StagedProblem } from '@firsthand/persistence';
import {
  headerProblems,
  markRepeated,
  meaningsOf,
  personOf,
  problem,
  type RoleWords,
  ROSTER_LIMITS,
  type RosterPerson,
} from './roster-people.ts';
import {
  delimiterCalled,
  delimiterOf,
  hasTooManyLines,
  isBlank,
  looksLikeUtf16,
  splitRows,
  wellFormed,
} from './roster-text.ts';

/** A class, section or course of a file that holds several. */
export interface RosterGroup {
  id: string;
  title: string;
  people: number;
}

/** How a file was read; each of these may be corrected. */
export interface Reading {
  format: RosterFormat;
  /** Null for text that was pasted. */
  encoding: RosterEncoding | null;
  delimiter: RosterDelimiter;
  groups: RosterGroup[];
  /** Which of the groups is this section; null when it is not known, or when there are none. */
  group: string | null;
  /** Rows of the other groups, which are left alone. */
  elsewhere: number;
  /** The file names only whom something has changed for: nobody is missing from it. */
  changesOnly: boolean;
}

/** What somebody says a file is, instead of what we take it for. */
export interface ReadingWish {
  format?: RosterFormat | null | undefined;
  encoding?: RosterEncoding | null | undefined;
  delimiter?: RosterDelimiter | null | undefined;
  group?: string | null | undefined;
  /** What each column of a plain table holds, from the left; null for what is left alone. */
  columns?: readonly (RosterMeaning | null)[] | null | undefined;
  /** Names by which this section may be called in the file. */
  names?: readonly string[];
  /** The day it is where the section is, `YYYY-MM-DD`: a membership that has ended before is over. */
  today?: string;
}

export interface ReadRoster {
  reading: Reading;
  columns: StagedColumn[];
  people: RosterPerson[];
  /** Why the file as a whole cannot be used; then there are no people. */
  refusals: StagedProblem[];
}

/** A sheet whose header row was found. */
export interface Sheet {
  header: string[];
  headerRow: number;
  rows: { row: number; cells: string[] }[];
  delimiter: RosterDelimiter;
}

/** Blank rows above and between are read too, so a little more than the limit. */
const ROWS_READ = ROSTER_LIMITS.rows + 1_000;

/** The rows of a sheet below its header, or why it cannot be used. `file` names it where there are several. */
export function sheetOf(
  content: string,
  wish: Pick<ReadingWish, 'delimiter'> = {},
  { file = '', rowsAtMost = ROSTER_LIMITS.rows as number, rowsRead = ROWS_READ } = {},
): { sheet: Sheet; refusals: StagedProblem[] } {
  const whole = wellFormed(content).replace(/^\uFEFF/, '');
  // Excel's own first line, which says what stands between cells; blank, it keeps its number.
  const said = /^sep=([,;\t])(?=\r?\n|\r)/i.exec(whole)?.[1];
  const text = said === undefined ? whole : whole.slice('sep=,'.length);
  const delimiter = wish.delimiter ?? (said === undefined ? delimiterOf(text) : delimiterCalled(said));
  const sheet: Sheet = { header: [], headerRow: 1, rows: [], delimiter };
  const no = (row: number, column: string, value: string, rule: string, fix: string) => ({
    sheet,
    refusals: [problem(row, [file, column].filter(Boolean).join(' · '), value, rule, fix)],
  });
  if (looksLikeUtf16(text))
    return no(1, '', '', 'encoding', 'This file is not UTF-8. Save it again as “CSV UTF-8” and upload that.');

  const tooMany = (row: number) =>
    no(
      row,
      '',
      `> ${rowsAtMost}`,
      'too-many-rows',
      `The file has more than ${rowsAtMost} rows, and that is as many as can be read at once. Split it.`,
    );
  if (hasTooManyLines(text, rowsRead)) return tooMany(1);
  const { records, unclosed } = splitRows(text, delimiter, rowsRead);
  if (unclosed !== null)
    return no(
      unclosed,
      '',
      '"',
      'quote-open',
      `Row ${unclosed} opens a quotation mark that is never closed. Close it, or delete it.`,
    );
  const headerAt = records.findIndex((record) => !isBlank(record));
  if (headerAt === -1)
    return no(1, '', '', 'file-empty', 'The file is empty. It needs a row of headers and a row per person.');
  sheet.header = records[headerAt]!;
  sheet.headerRow = headerAt + 1;
  if (sheet.header.length > ROSTER_LIMITS.columns)
    return no(
      headerAt + 1,
      '',
      String(sheet.header.length),
      'too-many-columns',
      `The file has ${sheet.header.length} columns; at most ${ROSTER_LIMITS.columns} can be read. Keep e-mail, name and role.`,
    );
  const below = records
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headerAt + 1)
    .filter(({ cells }) => !isBlank(cells));
  if (below.length > rowsAtMost || records.length >= rowsRead) return tooMany(headerAt + 1);
  sheet.rows = below;
  return { sheet, refusals: [] };
}

/** Reads a roster's text that is in no system's own shape: columns are known by their headers. */
export function readRoster(content: string, wish: ReadingWish = {}): ReadRoster {
  const { sheet, refusals } = sheetOf(content, wish);
  return readPlain(sheet, wish, refusals);
}

export function readPlain(
  sheet: Sheet,
  { columns: said }: Pick<ReadingWish, 'columns'> = {},
  refused: readonly StagedProblem[] = [],
): ReadRoster {
  const reading: Reading = {
    ...{ format: 'PLAIN', encoding: null, delimiter: sheet.delimiter },
    ...{ groups: [], group: null, elsewhere: 0, changesOnly: false },
  };
  if (refused.length > 0) return { reading, columns: [], people: [], refusals: [...refused] };
  const found = meaningsOf(sheet.header);
  const columns = said
    ? found.map(({ header }, at): StagedColumn => ({ header, meaning: said[at] ?? null }))
    : found;
  return peopleOf(reading, columns, sheet, headerProblems(columns, sheet.headerRow));
}

/** The people of a sheet whose columns are known. */
export function peopleOf(
  reading: Reading,
  columns: StagedColumn[],
  sheet: Sheet,
  refusals: StagedProblem[],
  roles: RoleWords = {},
): ReadRoster {
  if (refusals.length === 0 && sheet.rows.length === 0)
    refusals.push(
      problem(
        sheet.headerRow,
        '',
        '',
        'no-rows',
        'The file has headers and nobody below them. Add a row per person.',
      ),
    );
  if (refusals.length > 0) return { reading, columns, people: [], refusals };
  const people = sheet.rows.map(({ cells, row }) => personOf(columns, cells, row, roles));
  markRepeated(people, columns);
  return { reading, columns, people, refusals: [] };
}
