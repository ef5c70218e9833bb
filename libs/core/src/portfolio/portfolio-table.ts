import type { Path } from './paths.ts';

/** Where a table's rows stand when the record is read. */
export const RECORD_PARTS = ['person', 'plan', 'research', 'people', 'interviews', 'reflection'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** What a table of the database gives to somebody's own files. */
export interface TakenTable {
  readonly table: string;
  /** Which rows are theirs. */
  readonly path: Path;
  /** Names that are read instead of ids; they stand before the columns of the table. */
  readonly names?: Readonly<Record<string, (row: string) => string>>;
  /** Columns that are nobody's record: the product's own book-keeping. */
  readonly omit?: readonly string[];
  /** By which columns, of which type, one of their rows is told from another, where that is not its id. */
  readonly key?: Readonly<Record<string, 'uuid' | 'integer' | 'text'>>;
}

/** What is kept of anybody, beside a student's record. */
export interface PersonTable extends TakenTable {
  /** By which columns that refer to a person; a spec asks the database whether one is missing. */
  readonly ties: readonly string[];
}

/** What a table of the database gives to a student's record. */
export interface PortfolioTable extends TakenTable {
  readonly part: RecordPart;
  /** How a row is read: what heads it, and which columns are a text of their own. None: it is in the data only. */
  readonly read?: { readonly heads: readonly string[]; readonly texts: readonly string[] };
  /** SQL: what rows are ordered by; else by their ids, which is by time. */
  readonly order?: string;
}
