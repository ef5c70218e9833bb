import { EN } from './words.en.ts';
import { FR } from './words.fr.ts';
import type { RecordPart } from './tables.ts';

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
}

export interface PortfolioWords extends Pick<
  Vocabulary,
  'language' | 'title' | 'note' | 'taken' | 'yes' | 'no' | 'unprintable' | 'readMe'
> {
  part(part: RecordPart): string;
  table(table: string): string;
  column(column: string): string;
  /** One of the words a list of the product allows; every other text as it is. */
  value(text: string): string;
}

export function wordsFor(locale: string): PortfolioWords {
  const words: Vocabulary = locale.toLowerCase().startsWith('fr') ? FR : EN;
  return {
    ...words,
    part: (part) => words.parts[part],
    table: (table) => words.tables[table] ?? inWords(table),
    column: (column) => words.columns[column] ?? inWords(column),
    value: (text) => words.values[text] ?? text,
  };
}

/** `source_title` → `Source title`: a name that has no word of its own can still be read. */
function inWords(name: string): string {
  const text = name.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
