import type { LengthOfLog, WorthALookKind } from '@firsthand/contracts';
import {
  type ComparedAnswer,
  commonPassages,
  type Passage,
  type Place,
} from '../reflections/prints.rules.ts';

/** Words that more works than this have in common are nobody's: a handout's, the assignment's, a saying. */
export const COMMON_TO_MOST = 20;
/** So many students have met the same person before it is worth a look. */
export const MANY_STUDENTS = 3;

/** Below so many minutes nothing follows from how much was written. */
const SHORT_MINUTES = 10;
/** Nobody says more words in a minute. */
const SPOKEN_AT_MOST = 200;

/** Whether what was written of a conversation fits its minutes: less than a word a minute, or more than can be said. */
export function lengthOfLog(minutes: number, words: number): LengthOfLog | null {
  if (minutes >= SHORT_MINUTES && words < minutes) return 'FEW_WORDS';
  return words > minutes * SPOKEN_AT_MOST ? 'MANY_WORDS' : null;
}

export interface ComparedWork {
  readonly id: string;
  readonly answers: readonly ComparedAnswer[];
}

/** The same whichever of the two is looked at: both are always compared in one order. */
export function passagesOf(here: ComparedWork, there: ComparedWork): Passage[] {
  if (here.id < there.id) return commonPassages(here.answers, there.answers);
  return commonPassages(there.answers, here.answers).map(({ words, ...places }) => ({
    words,
    here: places.there,
    there: places.here,
  }));
}

/** A passage with a little of what stands around it. */
export interface PassageText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** So many characters around a passage say where it stands. */
const AROUND = 90;

export function passageText(
  answers: readonly ComparedAnswer[],
  { promptId, start, end }: Place,
): PassageText {
  const text = answers.find((answer) => answer.promptId === promptId)?.text ?? '';
  return {
    before: text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S*\s/u : /^/u, ''),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S*$/u : /$/u, ''),
  };
}

/** Who put it aside, and when. */
export interface SetAsideView {
  readonly kind: WorthALookKind;
  readonly aboutId: string;
  readonly by: string;
  readonly at: string;
}

/** What somebody has put aside, if they have. */
export const asideOf = (asides: readonly SetAsideView[], kind: WorthALookKind, aboutId: string) =>
  asides.find((aside) => aside.kind === kind && aside.aboutId === aboutId) ?? null;
