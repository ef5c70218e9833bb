import { tidy } from './text.ts';

/** The words somebody searches for; each must be found somewhere. */
export function searchWords(query: string | null | undefined): string[] {
  return tidy(query ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
}

/** What words are divided at, as in the database's `name_words`, which divides what is found by them. */
const BETWEEN = /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u2019]+/;

/**
 * The beginnings of words by which somebody searches for people, without accents; each must begin a word of theirs. An
 * address is one word.
 */
export function nameWords(query: string | null | undefined): string[] {
  const plain = tidy(query ?? '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase();
  const words = plain
    .split(' ')
    .flatMap((part) => (part.includes('@') ? [part] : part.split(BETWEEN)))
    .filter((word) => word !== '');
  return [...new Set(words.map((word) => word.slice(0, 60)))].slice(0, 8);
}

/** The first text, in the order of its bytes, that comes after all that begin with this. */
export const afterAll = (beginning: string): string => `${beginning}\u{10FFFF}`;

/** SQL: every searched word (a `text[]` parameter) occurs in the text. */
export function matches(words: string, text: string): string {
  return `not exists (select 1 from unnest(${words}::text[]) word where position(word in lower(${text})) = 0)`;
}
