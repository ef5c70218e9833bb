import { tidy } from './text.ts';

/** The words somebody searches for; each must be found somewhere. */
export function searchWords(query: string | null | undefined): string[] {
  return tidy(query ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
}

/** SQL: every searched word (a `text[]` parameter) occurs in the text. */
export function matches(words: string, text: string): string {
  return `not exists (select 1 from unnest(${words}::text[]) word where position(word in lower(${text})) = 0)`;
}
