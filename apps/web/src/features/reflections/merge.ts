/** Two versions of the same answers put together, as pure functions. Nothing is thrown away that nobody chose to. */
import { documentFor, type RichText, textOf } from '@firsthand/contracts';
import { type AnswerText, sameAnswers } from './answers.ts';

export type Choice = 'mine' | 'theirs' | 'both';

export interface AnswerConflict {
  readonly promptId: string;
  readonly mine: AnswerText;
  readonly theirs: AnswerText;
}

/** The answers that are not the same in both, in the order of mine. */
export function conflictsOf(
  mine: readonly AnswerText[],
  theirs: readonly AnswerText[],
): readonly AnswerConflict[] {
  return mine.flatMap((answer) => {
    const other = theirs.find(({ promptId }) => promptId === answer.promptId);
    return other && !sameAnswers([answer], [other])
      ? [{ promptId: answer.promptId, mine: answer, theirs: other }]
      : [];
  });
}

/** What is likely meant: the one that has all of the other, and both where each has words of its own. */
export function likelyChoice({ mine, theirs }: AnswerConflict): Choice {
  if (mine.text.includes(theirs.text.trim())) return 'mine';
  return theirs.text.includes(mine.text.trim()) ? 'theirs' : 'both';
}

export function merged(
  mine: readonly AnswerText[],
  theirs: readonly AnswerText[],
  choices: Readonly<Record<string, Choice>>,
): AnswerText[] {
  const conflicts = new Map(conflictsOf(mine, theirs).map((conflict) => [conflict.promptId, conflict]));
  return mine.map((answer) => {
    const conflict = conflicts.get(answer.promptId);
    if (!conflict) return answer;
    const choice = choices[answer.promptId] ?? likelyChoice(conflict);
    return choice === 'both' ? joined(conflict) : conflict[choice];
  });
}

/** One below the other, to be worked over. */
function joined({ promptId, mine, theirs }: AnswerConflict): AnswerText {
  if (!mine.formatted && !theirs.formatted)
    return { promptId, text: `${mine.text.trimEnd()}\n\n${theirs.text.trim()}` };
  const blocksOf = ({ text, formatted }: AnswerText) => documentFor(text, formatted).content;
  const formatted: RichText = { type: 'doc', content: [...blocksOf(mine), ...blocksOf(theirs)] };
  return { promptId, text: textOf(formatted), formatted };
}
