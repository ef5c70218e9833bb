/**
 * A text as it is kept: word for word, in one form for each letter, without the few characters no text column can hold.
 */
export function asWritten(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

/** A name as it is kept: no stray spaces, one form for each letter. */
export function tidy(text: string): string {
  return asWritten(text).replace(/\s+/gu, ' ').trim();
}
