import { BadInput, countWords, LIMITS, RuleBroken } from '@firsthand/contracts';
import type { Snapshot } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { latenessOf } from '../assignments/late.rules.ts';
import { canonicalJson } from '../tenancy/canonical-json.ts';
import { asWritten } from '../tenancy/text.ts';
import type { SubmissionTree, SubmissionView } from './reflections.queries.ts';

export interface GivenAnswer {
  readonly promptId: string;
  readonly text: string;
}

/** The answers as they are kept, by prompt; a prompt named twice keeps the last. */
export function answersAsKept(answers: readonly GivenAnswer[]): Record<string, string> {
  const kept = Object.fromEntries(answers.map(({ promptId, text }) => [promptId, asWritten(text)]));
  const tooLong = answers.findIndex(({ promptId }) => kept[promptId]!.length > LIMITS.textLength);
  if (tooLong >= 0)
    throw new BadInput([
      {
        path: `answers.${tooLong}.text`,
        message: `An answer holds up to ${LIMITS.textLength} characters; this one has ${answers[tooLong]!.text.length}.`,
      },
    ]);
  return kept;
}

export function wordCounts(answers: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(answers).map(([promptId, text]) => [promptId, countWords(text)]));
}

/** Every current prompt with what was written for it, in the order of the prompts. */
export function answersFor(
  prompts: readonly { id: string; text: string }[],
  answers: Readonly<Record<string, string>>,
): Snapshot['answers'] {
  return prompts.map(({ id, text: prompt }) => {
    const text = answers[id] ?? '';
    return { promptId: id, prompt, text, words: countWords(text) };
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

/** @throws RuleBroken once the work has a finished grade. */
export function checkUngraded(graded: boolean): void {
  if (graded)
    throw new RuleBroken(
      'already-graded',
      'This reflection has been graded, so it stays as you handed it in. Copy your text if you want to keep it.',
    );
}

/** The receipt: SHA-256 over the snapshot's canonical JSON. Whoever has the snapshot can make it again. */
export function hashOf(snapshot: Snapshot): string {
  return sha256(canonicalJson(snapshot));
}
