const NO_BREAK = '\u00a0';

/**
 * French sets « » : ; ? ! % apart from the words, and they stay on the line of the word they belong to. Said once for
 * all texts: an invisible character would be forgotten in every second one. A colon that begins a number's pattern
 * (`::compact`) is none of these.
 */
export function withFrenchSpaces(text: string): string {
  return text.replace(/« /gu, `«${NO_BREAK}`).replace(/ (?=[»;?!%]|:(?!:))/gu, NO_BREAK);
}
