/** What is gone through in a meeting, one card at a time. Pure. */
import type { LogAnswer, LogSheet } from '../../shared/offline/edits.ts';

export type QuestionToAsk = LogSheet['toAsk'][number];

export type Step =
  | { readonly kind: 'start' }
  /** `asked`: what is noted to it so far. */
  | { readonly kind: 'question'; readonly question: QuestionToAsk; readonly answer: LogAnswer | undefined }
  | { readonly kind: 'closing' };

/** What somebody without questions writes under. */
export const FREE_NOTES = '';

/** The questions in the order in which they are asked: the starred first, then those made up on the spot. */
export function stepsOf({ toAsk, answers }: LogSheet): Step[] {
  const asked = answers.filter(({ volunteered }) => !volunteered);
  const answerTo = (questionId: string) => asked.find((answer) => answer.questionId === questionId);
  const listed = new Set(toAsk.map(({ id }) => id));
  const further = asked.filter(
    (answer) => !listed.has(answer.questionId) || answerTo(answer.questionId)?.id !== answer.id,
  );
  const questions: Step[] = [
    ...toAsk.map((question) => ({ kind: 'question' as const, question, answer: answerTo(question.id) })),
    ...further.map((answer) => ({ kind: 'question' as const, question: questionOf(answer), answer })),
  ];
  const any: Step[] = questions.length > 0 ? questions : [freeNotes];
  return [{ kind: 'start' }, ...any, { kind: 'closing' }];
}

const freeNotes: Step = {
  kind: 'question',
  question: {
    id: FREE_NOTES,
    text: '',
    answerType: 'FREE',
    starred: false,
    topic: null,
    researchTopic: null,
  },
  answer: undefined,
};

function questionOf({ questionId, question, answerType, starred, topic }: LogAnswer): QuestionToAsk {
  return { id: questionId, text: question, answerType, starred, topic, researchTopic: null };
}

/** Where to go on: at the first question that has no note yet, once the meeting has begun. */
export function firstOpen(steps: readonly Step[], begun: boolean): number {
  if (!begun) return 0;
  const open = steps.findIndex((step) => step.kind === 'question' && !step.answer?.text);
  return open === -1 ? steps.length - 1 : open;
}
