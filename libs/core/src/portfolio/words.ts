import { EN } from './words.en.ts';
import { FR } from './words.fr.ts';
import type { RecordPart } from './portfolio-table.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface PortfolioWords extends Pick<
  Vocabulary,
  'language' | 'title' | 'note' | 'taken' | 'yes' | 'no' | 'unprintable' | 'readMe' | 'readMeAll'
> {
  part(part: RecordPart): string;
  table(table: string): string;
  column(column: string): string;
  /** In which order columns are read. */
  place(column: string): number;
  /** One of the words a list of the product allows; every other text as it is. */
  value(text: string): string;
}

export function wordsFor(locale: string): PortfolioWords {
  const words: Vocabulary = locale.toLowerCase().startsWith('fr') ? FR : EN;
  const places = new Map(Object.keys(words.columns).map((column, place) => [column, place]));
  return {
    ...words,
    part: (part) => words.parts[part],
    table: (table) => words.tables[table] ?? inWords(table),
    column: (column) => words.columns[column] ?? inWords(column),
    place: (column) => places.get(column) ?? places.size,
    value: (text) => words.values[text] ?? text,
  };
}

/** `source_title` → `Source title`: a name that has no word of its own can still be read. */
function inWords(name: string): string {
  const text = name.replaceAll('_', ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
