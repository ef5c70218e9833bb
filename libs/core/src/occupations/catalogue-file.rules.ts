/**
 * Reading a national catalogue as it is published: text in, occupations and problems out. Columns are found by their
 * headers, in English or French, whatever sign stands between the cells.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from '@firsthand/contracts';
import { tidy } from '../tenancy/text.ts';
import type { NationalCatalogue } from './occupations.rules.ts';

export interface CatalogueOccupation {
  code: string;
  title: string;
  description: string;
}

/** A line that was left out, and what to do about it. */
export interface LineProblem {
  /** The line of the file, the first being 1. */
  line: number;
  column: string;
  value: string;
  fix: string;
}

export interface ReadCatalogue {
  occupations: CatalogueOccupation[];
  problems: LineProblem[];
  /** The edition the file itself names; O*NET's do not. */
  release: string | null;
  /** Why nothing of this file can be used; then there are no occupations. */
  refusal: string | null;
}

const MEANINGS = ['level', 'code', 'title', 'description'] as const;
type Meaning = (typeof MEANINGS)[number];

interface Format {
  /** How a header reads without case, accents, spaces and signs. */
  readonly headers: Partial<Record<Meaning, RegExp>>;
  /** The code in its one form, or null. */
  readonly codeOf: (text: string) => string | null;
  readonly codeLooksLike: string;
  /** What a file of the same publisher, but not this one, has in its header. */
  readonly sibling: RegExp;
  readonly where: string;
}

const FORMATS: Record<NationalCatalogue, Format> = {
  ONET: {
    headers: { code: /^onetsoccode$/, title: /^title$/, description: /^description$/ },
    codeOf: (text) => (/^\d{2}-\d{4}\.\d{2}$/.test(text) ? text : null),
    codeLooksLike: '47-2111.00',
    sibling: /onetsoccode/,
    where:
      'Download the O*NET database as text from https://www.onetcenter.org/database.html, unpack it, and give “Occupation Data.txt”.',
  },
  NOC: {
    headers: {
      level: /^(level|niveau)$/,
      code: /^code.*(noc|cnp)/,
      title: /^(classtitles?|titres?de(la)?classes?)$/,
      description: /^(classdefinitions?|definitions?de(la)?classes?)$/,
    },
    // A spreadsheet that took the code for a number dropped its leading zeros.
    codeOf: (text) => (/^\d{1,5}$/.test(text) ? text.padStart(5, '0') : null),
    codeLooksLike: '72200',
    sibling: /(noc|cnp)\d{4}/,
    where:
      'Download the NOC 2021 Version 1.0 “Classification structure” as CSV, in English or French, from https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1.',
  },
};

const NAMES: Record<NationalCatalogue, string> = { ONET: 'O*NET', NOC: 'NOC' };
/** Unit groups, the occupations themselves; above them stand the groups of groups. */
const UNIT_GROUP = '5';
const SHOWN = 80;

/** Reads the text of a catalogue's file. */
export function readCatalogue(catalogue: NationalCatalogue, content: string): ReadCatalogue {
  const format = FORMATS[catalogue];
  if (content.startsWith('PK\u0003\u0004'))
    return refused('This file is packed, or a workbook. Give the text file that is in it.');
  const table = DELIMITERS.map((delimiter) => tableOf(content, delimiter, format)).reduce((best, each) =>
    each.columns.size > best.columns.size ? each : best,
  );
  const missing = MEANINGS.filter((meaning) => format.headers[meaning] && !table.columns.has(meaning));
  if (missing.length > 0) return refused(unknownFile(catalogue, table.header));
  const { problems, rows } = table;
  const occupations = new Map<string, CatalogueOccupation & { line: number }>();

  for (const { line, cells } of rows) {
    const cell = (meaning: Meaning) =>
      tidy((cells[table.columns.get(meaning)!] ?? '').replace(/\p{Cc}/gu, ' '));
    const leaveOut = (meaning: Meaning, fix: string) =>
      problems.push({
        line,
        column: table.header[table.columns.get(meaning)!]!,
        value: shown(cell(meaning)),
        fix,
      });
    if (format.headers.level) {
      const level = cell('level');
      if (!/^[1-5]$/.test(level)) {
        leaveOut(
          'level',
          'A level is a number from 1 to 5; occupations are level 5. Correct it, or delete the line.',
        );
        continue;
      }
      if (level !== UNIT_GROUP) continue;
    }
    const code = format.codeOf(cell('code'));
    const title = cell('title');
    const earlier = code === null ? undefined : occupations.get(code);
    if (code === null)
      leaveOut('code', `A code looks like ${format.codeLooksLike}. Correct it, or download the file again.`);
    else if (earlier)
      leaveOut('code', `This code already stands on line ${earlier.line}. Keep one of the two.`);
    else if (title === '') leaveOut('title', 'The title is missing. Fill it in, or download the file again.');
    else if (title.length > LIMITS.titleLength)
      leaveOut('title', `A title has at most ${LIMITS.titleLength} characters. Shorten it.`);
    else occupations.set(code, { line, code, title, description: cell('description') });
  }

  if (occupations.size === 0 && problems.length === 0)
    return refused(`The file has headers and no occupations below them. ${format.where}`);
  return {
    occupations: [...occupations.values()].map(({ code, title, description }) => ({
      code,
      title,
      description,
    })),
    problems,
    release: editionOf(table.header[table.columns.get('code')!]!),
    refusal: null,
  };
}

const DELIMITERS = ['\t', ',', ';'] as const;

interface Table {
  header: string[];
  /** Where each column that we know stands. */
  columns: Map<Meaning, number>;
  rows: { line: number; cells: string[] }[];
  problems: LineProblem[];
}

/** The file as if this sign stood between its cells. Blank lines are not rows; the first that is not is the header. */
function tableOf(content: string, delimiter: string, format: Format): Table {
  const rows: Table['rows'] = [];
  const problems: LineProblem[] = [];
  // Where the sign is a tab nothing is quoted, and a quotation mark is one.
  const quote = delimiter === '\t' ? null : '"';
  let read = 0;
  try {
    parse(content, {
      ...{ bom: true, delimiter, quote, relax_quotes: true, relax_column_count: true },
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: read + 1, cells });
        read = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    problems.push({
      line: read + 1,
      column: '',
      value: '"',
      fix: 'A quotation mark opens on this line and never closes: what follows was not read. Close it, or delete it.',
    });
  }
  const header = (rows.shift()?.cells ?? []).map(tidy);
  const columns = new Map<Meaning, number>();
  for (const [at, name] of header.entries()) {
    const meaning = MEANINGS.find((each) => format.headers[each]?.test(plain(name)));
    if (meaning && !columns.has(meaning)) columns.set(meaning, at);
  }
  return { header, columns, rows, problems };
}

function unknownFile(catalogue: NationalCatalogue, header: readonly string[]): string {
  const { where } = FORMATS[catalogue];
  const has = (pattern: RegExp) => header.some((name) => pattern.test(plain(name)));
  const another = (Object.keys(FORMATS) as NationalCatalogue[]).find((each) => has(FORMATS[each].sibling));
  if (another === catalogue)
    return `This is another file of ${NAMES[catalogue]}: the one with the occupations’ titles and descriptions is needed. ${where}`;
  if (another)
    return `This is a file of ${NAMES[another]}, not of ${NAMES[catalogue]}. Import it as “${another.toLowerCase()}”, or: ${where}`;
  return `This is not a file of ${NAMES[catalogue]} that can be read: its first line is “${shown(header.join(', '))}”. ${where}`;
}

/** "Code - NOC 2021 V1.0" and "Code dela CNP 2021 v1.0" are 2021 Version 1.0. */
function editionOf(header: string): string | null {
  const [, year, version] = /(?:NOC|CNP)\s*(\d{4})\s*V\s*(\d+(?:\.\d+)?)/i.exec(header) ?? [];
  return year && version ? `${year} Version ${version}` : null;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const shown = (value: string) => (value.length > SHOWN ? `${tidy(value.slice(0, SHOWN))}…` : value);

const refused = (refusal: string): ReadCatalogue => ({
  occupations: [],
  problems: [],
  release: null,
  refusal,
});
