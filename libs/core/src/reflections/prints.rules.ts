import { documentFor, layoutOf } from '@firsthand/contracts';
import { sha256 } from '@firsthand/platform';

/** What of an answer is compared. */
export interface ComparedAnswer {
  readonly promptId: string;
  readonly prompt: string;
  readonly text: string;
  readonly formatted?: unknown;
}

/** So many words in a row make one print. */
export const PRINT_WORDS = 8;
/** So many words in a row are the same before anybody is told; a passage that long always shares a print. */
export const SAME_WORDS = 16;
/** Of so many prints in a row the least is kept: two texts that share them all share that one. */
const PRINTS_AT_ONCE = SAME_WORDS - PRINT_WORDS + 1;

/** A word as it is compared, with its place in the text. */
export interface Word {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
/** Letters and digits with what hides between them; where a script has no spaces, each sign. */
const WORD = new RegExp(
  String.raw`${SIGN}[\p{M}\p{Cf}]*|(?!${SIGN})[\p{L}\p{N}](?:(?!${SIGN})[\p{L}\p{N}\p{M}\p{Cf}'’])*`,
  'gu',
);
/** Letters of other alphabets that look like ours, so that changing some hides nothing. */
const LOOKS_LIKE = new Map([...'аеорсухіјѕο'].map((letter, at) => [letter, 'aeopcyxijso'[at]!]));

function folded(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '');
  return [...bare].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    said: folded(found),
    start: index,
    end: index + found.length,
  }));

/** What stands between quotation marks, up to a paragraph: a whole essay is not made a citation by two signs. */
const QUOTED = /“[^“”\n]{1,800}”|«[^«»\n]{1,800}»|„[^„“”\n]{1,800}[“”]|"[^"\n]{1,800}"/gu;

/** Where an answer gives somebody else's words and says so. */
function citationsOf({ text, formatted }: ComparedAnswer): (readonly [number, number])[] {
  const between = [...text.matchAll(QUOTED)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  const blocks = layoutOf(documentFor(text, formatted))
    .filter(({ type }) => type === 'blockquote')
    .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))
    .map(({ start, text: run }) => [start, start + run.length] as const);
  return [...between, ...blocks];
}

const gram = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + PRINT_WORDS)
    .map(({ said }) => said)
    .join(' ');

function gramsOf(words: readonly Word[]): string[] {
  return Array.from({ length: Math.max(0, words.length - PRINT_WORDS + 1) }, (_, at) => gram(words, at));
}

/** Stretches of the student's own words: without citations and without what the prompts say. */
export function ownStretches(answer: ComparedAnswer, prompts: readonly string[]): Word[][] {
  const words = wordsOf(answer.text);
  const cited = citationsOf(answer);
  const own = words.map(({ start, end }) => !cited.some(([from, to]) => start < to && end > from));
  const asked = new Set(prompts.flatMap((prompt) => gramsOf(wordsOf(prompt))));
  if (asked.size > 0)
    gramsOf(words).forEach((said, at) => {
      if (asked.has(said)) own.fill(false, at, at + PRINT_WORDS);
    });
  const stretches: Word[][] = [[]];
  words.forEach((word, at) => {
    if (own[at]) stretches.at(-1)!.push(word);
    else if (stretches.at(-1)!.length > 0) stretches.push([]);
  });
  return stretches.filter(({ length }) => length >= SAME_WORDS);
}

const promptsOf = (answers: readonly ComparedAnswer[]) => answers.map(({ prompt }) => prompt);

/** 64 bits of it, as the database writes a bigint. */
const printOf = (said: string) => BigInt.asIntN(64, BigInt(`0x${sha256(said).slice(0, 16)}`)).toString();

/**
 * By what a text is recognised: of all runs of eight words about every fifth, picked so that two texts with sixteen words
 * in a row in common have picked one that is the same. In whatever order the answers stand.
 */
export function printsOf(answers: readonly ComparedAnswer[]): string[] {
  const prompts = promptsOf(answers);
  const picked = new Set<string>();
  for (const stretch of answers.flatMap((answer) => ownStretches(answer, prompts))) {
    const prints = gramsOf(stretch).map(printOf);
    for (let at = 0; at + PRINTS_AT_ONCE <= prints.length; at += 1)
      picked.add(
        prints.slice(at, at + PRINTS_AT_ONCE).reduce((least, print) => (print < least ? print : least)),
      );
  }
  return [...picked].sort();
}

/** A stretch of an answer. */
export interface Place {
  readonly promptId: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand in both texts, in a row. */
export interface Passage {
  readonly words: number;
  readonly here: Place;
  readonly there: Place;
}

/** A text repeats itself at most so often before one place is as good as another. */
const PLACES_AT_MOST = 50;

/** Every passage of sixteen words or more that one text has in common with another, as it stands in the first. */
export function commonPassages(here: readonly ComparedAnswer[], there: readonly ComparedAnswer[]): Passage[] {
  const stretchesOf = (answers: readonly ComparedAnswer[]) =>
    answers.flatMap((answer) =>
      ownStretches(answer, promptsOf(answers)).map((words) => ({ promptId: answer.promptId, words })),
    );
  type Stretch = ReturnType<typeof stretchesOf>[number];
  const places = new Map<string, { stretch: Stretch; at: number }[]>();
  for (const stretch of stretchesOf(there))
    gramsOf(stretch.words).forEach((said, at) => {
      const known = places.get(said);
      if (!known) places.set(said, [{ stretch, at }]);
      else if (known.length < PLACES_AT_MOST) known.push({ stretch, at });
    });
  const placeOf = ({ promptId, words }: Stretch, at: number, length: number): Place => ({
    promptId,
    start: words[at]!.start,
    end: words[at + length - 1]!.end,
  });
  return stretchesOf(here).flatMap((stretch) => {
    const found: Passage[] = [];
    for (let at = 0; at + SAME_WORDS <= stretch.words.length;) {
      const candidates = (places.get(gram(stretch.words, at)) ?? []).map((place) => ({
        ...place,
        length: inCommon(stretch.words, at, place.stretch.words, place.at),
      }));
      const best = candidates.reduce<(typeof candidates)[number] | null>(
        (longest, one) => (one.length > (longest?.length ?? 0) ? one : longest),
        null,
      );
      if (best && best.length >= SAME_WORDS) {
        const { length } = best;
        found.push({
          words: length,
          here: placeOf(stretch, at, length),
          there: placeOf(best.stretch, best.at, length),
        });
        at += length;
      } else at += 1;
    }
    return found;
  });
}

function inCommon(a: readonly Word[], from: number, b: readonly Word[], to: number): number {
  let length = 0;
  while (
    from + length < a.length &&
    to + length < b.length &&
    a[from + length]!.said === b[to + length]!.said
  )
    length += 1;
  return length;
}
