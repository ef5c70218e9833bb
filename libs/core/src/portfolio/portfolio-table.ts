import type { Path } from './paths.ts';

/** Where a table's rows stand when the record is read. */
export const RECORD_PARTS = ['person', 'plan', 'research', 'people', 'interviews', 'reflection'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** What a table of the database gives to a student's record. */
export interface PortfolioTable {
  readonly table: string;
  readonly part: RecordPart;
  /** Which rows are the student's. */
  readonly path: Path;
  /** Names that are read instead of ids; they stand before the columns of the table. */
  readonly names?: Readonly<Record<string, (row: string) => string>>;
  /** Columns that are nobody's record: the product's own book-keeping. */
  readonly omit?: readonly string[];
  /** How a row is read: what heads it, and which columns are a text of their own. None: it is in the data only. */
  readonly read?: { readonly heads: readonly string[]; readonly texts: readonly string[] };
  /** SQL: what rows are ordered by; else by their ids, which is by time. */
  readonly order?: string;
}
