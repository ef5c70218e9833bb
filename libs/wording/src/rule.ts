export type WordingLocale = 'en' | 'fr';

/** A stretch of the text, as `text.slice(start, end)` gives it, and the rule that stumbled over it. */
export interface Flag<Rule extends string> {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
}

export interface Sentence {
  /** Written as typed, but for apostrophes and spaces, which have one shape here; as long as it was. */
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
  readonly asks: boolean;
}

/**
 * Different apostrophes, spaces and hyphens become one, and capitals small, sign by sign, so that places in the text stay
 * right.
 */
function plain(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\u00a0\u202f\t]/gu, ' ')
    .replace(/[‐‑]/gu, '-');
}

export function sentencesOf(text: string): Sentence[] {
  return [...plain(text).matchAll(/[^.!?…\n]+[.!?…]*/gu)].flatMap(({ 0: found, index }) => {
    const lead = found.length - found.trimStart().length;
    const sentence = found.trim();
    return sentence === '' ? [] : [{ text: sentence, at: index + lead, asks: sentence.endsWith('?') }];
  });
}

/** The parts of a sentence between commas, dashes and colons, each with its place in the sentence. */
export function clausesOf(sentence: string): { text: string; at: number }[] {
  return [...sentence.matchAll(/[^,;:–—]+/gu)].flatMap(({ 0: found, index }) => {
    const lead = found.length - found.trimStart().length;
    const clause = found.trim();
    return clause === '' ? [] : [{ text: clause, at: index + lead }];
  });
}

/** The letters of the two languages. All letters there are would make each pattern a hundred times as slow to build. */
const LETTER = 'a-zß-öø-ÿœ';

/** Patterns are written with `\\p{L}` and see small letters only. */
function compile(source: string): RegExp {
  return new RegExp(
    source.replace(/\[[^\]]*\]|\\p\{L\}/gu, (part) =>
      part.startsWith('[') ? part.replaceAll('\\p{L}', LETTER) : `[${LETTER}]`,
    ),
    'u',
  );
}

/** A pattern that begins and ends where words do, in both languages; `\\b` knows only the letters of English. */
export function words(source: string): RegExp {
  return compile(`(?<!\\p{L})(?:${source})(?!\\p{L})`);
}

/** The same, at the beginning only. */
export function opening(source: string): RegExp {
  return compile(`^(?:${source})(?!\\p{L})`);
}

/** What may stand before what matters, with the space behind it. */
export function leading(source: string): RegExp {
  return compile(`^(?:${source})`);
}

/** A pattern that says itself where it begins and ends. */
export function anywhere(source: string): RegExp {
  return compile(source);
}

export function countOfWords(text: string): number {
  return text.match(/[a-zß-öø-ÿœ][a-zß-öø-ÿœ'-]*/gu)?.length ?? 0;
}

/** Marks what a pattern found, without the spaces around it. */
export function flag<Rule extends string>(rule: Rule, start: number, found: string): Flag<Rule> {
  const from = start + found.length - found.trimStart().length;
  return { rule, start: from, end: from + found.trim().length };
}
