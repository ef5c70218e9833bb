import type { RecordPart } from './portfolio-table.ts';

/** The words of a record in one language. */
export interface Vocabulary {
  readonly language: string;
  readonly title: string;
  readonly note: string;
  readonly taken: string;
  readonly yes: string;
  readonly no: string;
  readonly unprintable: string;
  readonly parts: Readonly<Record<RecordPart, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly readMe: string;
  /** Of everything that is kept of somebody, whoever they are. */
  readonly readMeAll: string;
}
