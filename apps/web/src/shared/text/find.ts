/** A text without its accents and capitals, for finding and comparing. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the query is in the text, whatever the case and accents. */
export function hasWords(text: string, query: string): boolean {
  const within = plain(text);
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => within.includes(word));
}
