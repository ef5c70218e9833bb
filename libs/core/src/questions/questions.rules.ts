import { type AnswerType, type QuestionTopic, RuleBroken } from '@firsthand/contracts';
import { refuse } from '../sections/sections.rules.ts';
import { tidy } from '../tenancy/text.ts';
import { isInBank } from './bank.ts';

/** Far more than anybody can ask in one conversation; a sheet is a choice. */
export const SHEET_AT_MOST = 60;
export const QUESTION_LENGTH = 500;
/** What a sheet allows for until the student says otherwise. */
export const MINUTES = { usual: 20, least: 5, most: 120 } as const;

/** One question as a student puts it on the sheet. Its id is made where it is written, so that it can be undone. */
export interface GivenQuestion {
  readonly id: string;
  readonly bankId: string | null;
  readonly text: string;
  readonly topic: QuestionTopic;
  readonly answerType: AnswerType;
  readonly starred: boolean;
  readonly contactId: string | null;
  readonly openQuestionId: string | null;
}

export interface KeptQuestion extends GivenQuestion {
  readonly position: number;
}

/**
 * The questions as they are kept: in the order given, each once.
 * @throws BadInput for what cannot be kept, RuleBroken when they are too many.
 */
export function sheetAsKept(minutes: number, given: readonly GivenQuestion[]): KeptQuestion[] {
  if (given.length > SHEET_AT_MOST)
    throw new RuleBroken(
      'too-many-on-sheet',
      `A sheet holds ${SHEET_AT_MOST} questions. Take away those you would not miss.`,
      { most: SHEET_AT_MOST },
    );
  const kept = given.map((question, position) => ({ ...question, text: tidy(question.text), position }));
  const twice = (values: readonly (string | null)[]) => {
    const there = values.filter((value) => value !== null);
    return new Set(there).size < there.length;
  };
  refuse(
    [
      !Number.isInteger(minutes) || minutes < MINUTES.least || minutes > MINUTES.most,
      'minutes',
      `Give ${MINUTES.least} to ${MINUTES.most} minutes.`,
    ],
    [
      kept.some(({ text }) => text === ''),
      'questions',
      'A question is empty. Write it down or take it away.',
    ],
    [
      kept.some(({ text }) => text.length > QUESTION_LENGTH),
      'questions',
      `A question is longer than ${QUESTION_LENGTH} characters.`,
    ],
    [twice(kept.map(({ id }) => id)), 'questions', 'A question stands on the sheet twice.'],
    [
      twice(kept.map(({ bankId }) => bankId)),
      'questions',
      'A question of the bank stands on the sheet twice.',
    ],
    [
      kept.some(({ bankId }) => bankId !== null && !isInBank(bankId)),
      'questions',
      'A question names one of the bank that is not there.',
    ],
  );
  return kept;
}
