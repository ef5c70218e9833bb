import type { PortfolioData, PortfolioOwner, PortfolioRow } from './portfolio.queries.ts';
import { RECORD_PARTS, type RecordPart } from './portfolio-table.ts';
import { PORTFOLIO_TABLES } from './tables.ts';
import type { PortfolioWords } from './words.ts';

export interface RecordFact {
  label: string;
  value: string;
}
export interface RecordEntry {
  heading: string;
  facts: RecordFact[];
  texts: RecordFact[];
}
export interface RecordGroup {
  table: string;
  title: string;
  entries: RecordEntry[];
}
export interface RecordSection {
  part: RecordPart;
  title: string;
  groups: RecordGroup[];
}

/** A record as somebody reads it: parts, in them kinds of things, in them one thing after the other. */
export interface PortfolioRecord {
  language: string;
  title: string;
  name: string;
  institution: string;
  takenOn: string;
  /** Said before anything else: whose words and numbers are in it. */
  note: string;
  sections: RecordSection[];
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** An id, or the fingerprint of a text. */
const ID = /^([0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{40})/i;
/** Where a no says something; elsewhere it is only what was never the case. */
const SAYS_NO = new Set(['counts', 'name_may_be_used', 'may_come_back', 'thanked']);

/** Everything that can be read of the data; ids, and what says nothing, are left to the files. */
export function recordOf(
  owner: PortfolioOwner,
  takenAt: Date,
  data: PortfolioData,
  words: PortfolioWords,
): PortfolioRecord {
  const say = sayer(owner, words);
  const groups = PORTFOLIO_TABLES.flatMap(({ table, part, read }) => {
    const rows = data[table] ?? [];
    if (!read || rows.length === 0) return [];
    const entries = rows.map((row) => entryOf(row, read, words, say));
    return [{ part, group: { table, title: words.table(table), entries } }];
  });
  return {
    language: words.language,
    title: words.title,
    name: `${owner.givenName} ${owner.familyName}`,
    institution: owner.institution,
    takenOn: say(takenAt.toISOString()),
    note: words.note,
    sections: RECORD_PARTS.flatMap((part) => {
      const own = groups.filter((one) => one.part === part).map(({ group }) => group);
      return own.length > 0 ? [{ part, title: words.part(part), groups: own }] : [];
    }),
  };
}

function entryOf(
  row: PortfolioRow,
  { heads, texts }: { readonly heads: readonly string[]; readonly texts: readonly string[] },
  words: PortfolioWords,
  say: (value: unknown) => string,
): RecordEntry {
  const heading = heads
    .map((column) => say(row[column]))
    .filter((text) => text !== '')
    .join(' · ');
  const labelled = ([column, value]: [string, unknown]) => ({
    // A text that is all there is needs no name.
    label: column === 'text' ? '' : words.column(column),
    value: texts.includes(column) ? String(value ?? '') : say(value),
  });
  const rest = Object.entries(row)
    .filter(([column, value]) => !heads.includes(column) && (value !== false || SAYS_NO.has(column)))
    .sort(([a], [b]) => words.place(a) - words.place(b));
  return {
    heading,
    facts: rest
      .filter(([column]) => !texts.includes(column))
      .map(labelled)
      .filter(({ value }) => value !== ''),
    texts: rest
      .filter(([column]) => texts.includes(column))
      .map(labelled)
      .filter(({ value }) => value.trim() !== ''),
  };
}

/** The day in a file's name: where its reader lives. */
export const fileDay = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);

/** Says a value as its reader would: days and times on their clock, yes and no, words for what is from a list. */
function sayer({ locale, zone }: PortfolioOwner, words: PortfolioWords): (value: unknown) => string {
  const language = locale.startsWith(words.language) ? locale : words.language;
  const moment = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' });
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    if (Array.isArray(value))
      return value
        .map(say)
        .filter((text) => text !== '')
        .join(', ');
    // What has an inner order of its own is in the data, whole.
    if (typeof value === 'object') return '';
    const text = String(value);
    if (ID.test(text)) return '';
    if (INSTANT.test(text)) return moment.format(new Date(text));
    if (DAY.test(text)) return day.format(new Date(`${text}T00:00:00Z`));
    return words.value(text);
  };
  return say;
}
