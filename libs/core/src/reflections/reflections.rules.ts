import {
  BadInput,
  countWords,
  isPlain,
  LIMITS,
  NotRichText,
  type ReflectionHold,
  type RichText,
  richTextFrom,
  RuleBroken,
  textOf,
} from '@firsthand/contracts';
import type { Snapshot } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { latenessOf } from '../assignments/late.rules.ts';
import { canonicalJson } from '../tenancy/canonical-json.ts';
import { asWritten } from '../tenancy/text.ts';
import type { HeldFast, SubmissionTree, SubmissionView } from './reflections.queries.ts';

/** Its text, or the document that says it; of both, the document counts. */
export interface GivenAnswer {
  readonly promptId: string;
  readonly text?: string | null;
  readonly formatted?: unknown;
}

export interface KeptAnswers {
  /** Prompt id → text. */
  readonly answers: Record<string, string>;
  /** Prompt id → the text with its formatting, where it has some. */
  readonly formatted: Record<string, RichText>;
}

/**
 * The answers as they are kept, by prompt; a prompt named twice keeps the last. The text of a document is never taken
 * from the client: it is what the document says.
 */
export function answersAsKept(given: readonly GivenAnswer[]): KeptAnswers {
  const answers: Record<string, string> = {};
  const formatted: Record<string, RichText> = {};
  given.forEach((answer, at) => {
    const { promptId } = answer;
    const doc = documentOf(answer, `answers.${at}`);
    answers[promptId] = doc ? textOf(doc) : asWritten(answer.text ?? '');
    if (doc && !isPlain(doc)) formatted[promptId] = doc;
    else delete formatted[promptId];
  });
  const tooLong = given.findIndex(({ promptId }) => answers[promptId]!.length > LIMITS.textLength);
  if (tooLong >= 0)
    throw new BadInput([
      {
        path: `answers.${tooLong}.text`,
        message: `An answer holds up to ${LIMITS.textLength} characters; this one has ${answers[given[tooLong]!.promptId]!.length}.`,
      },
    ]);
  return { answers, formatted };
}

function documentOf({ text, formatted }: GivenAnswer, path: string): RichText | null {
  if (formatted === null || formatted === undefined) {
    if (text === null || text === undefined)
      throw new BadInput([{ path, message: 'An answer is a text or a formatted text.' }]);
    return null;
  }
  try {
    return richTextFrom(formatted, asWritten);
  } catch (error) {
    if (!(error instanceof NotRichText)) throw error;
    throw new BadInput([{ path: `${path}.formatted`, message: error.message }]);
  }
}

export function wordCounts(answers: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).map(([promptId, text]) => [promptId, countWords(text)]));
}

/** Every current prompt with what was written for it, in the order of the prompts. */
export function answersFor(
  prompts: readonly { id: string; text: string }[],
  { answers, formatted }: KeptAnswers,
): Snapshot['answers'] {
  return prompts.map(({ id, text: prompt }) => {
    const text = answers[id] ?? '';
    const doc = formatted[id];
    return { promptId: id, prompt, text, words: countWords(text), ...(doc && { formatted: doc }) };
  });
}

/** A submission with how late it is by the deadline that holds for its student today. */
export function presentSubmission({ lateness, ...submission }: SubmissionTree): SubmissionView {
  return { ...submission, ...latenessOf(lateness) };
}

/** @throws RuleBroken when there is nothing in it to hand in. */
export function checkWritten(answers: Snapshot['answers']): void {
  if (answers.every((answer) => answer.text.trim() === ''))
    throw new RuleBroken(
      'nothing-written',
      'There is nothing written yet. Answer at least one prompt first.',
    );
}

/** Every prompt has an answer with at least a word in it. */
export function isWhole(answers: Snapshot['answers']): boolean {
  return answers.length > 0 && answers.every(({ words }) => words > 0);
}

/** Can nothing be written any more? What is only read or due just now can, and waits to be handed in. */
export const isClosed = (held: ReflectionHold | null): boolean =>
  held !== null && held !== 'BEING_READ' && held !== 'IN_TIME';

/** @throws RuleBroken once the work has a finished grade. */
export function checkUngraded(graded: boolean): void {
  if (graded)
    throw new RuleBroken(
      'already-graded',
      'This reflection has been graded, so it stays as you handed it in. Copy your text if you want to keep it.',
    );
}

/**
 * May files be added to the draft, taken out of it or put in another order?
 * @throws RuleBroken `already-graded`; `files-stay` while it is given back for its answers alone.
 */
export function mayChangeFiles({ graded, stay }: { graded: boolean; stay: boolean }): void {
  checkUngraded(graded);
  if (stay)
    throw new RuleBroken(
      'files-stay',
      'Your work was given back for its answers; the files stay as you handed them in.',
    );
}

/**
 * May what was handed in be replaced? Not under the eyes of whoever grades it, nor once its time is over: what came in
 * time stays in time. What was late is late again, and what staff handed in its student may better.
 * @throws RuleBroken `being-graded`, `due-is-over`. The draft stays.
 */
export function mayBeReplaced({ beingGraded, dueIsOver }: HeldFast): void {
  if (beingGraded)
    throw new RuleBroken(
      'being-graded',
      'Somebody is reading what you handed in just now, so it cannot be replaced. What you wrote is kept.',
    );
  if (dueIsOver)
    throw new RuleBroken(
      'due-is-over',
      'You handed this in in time, and the deadline has passed, so it stays. What you wrote since is kept.',
    );
}

/** The receipt: SHA-256 over the snapshot's canonical JSON. Whoever has the snapshot can make it again. */
export function hashOf(snapshot: Snapshot): string {
  return sha256(canonicalJson(snapshot));
}
