import { documentFor, isPlain, type RichText } from '@firsthand/contracts';

/** Answers as the page holds them: one for each prompt, in the prompts' order, however few the server has. */
export interface AnswerText {
  readonly promptId: string;
  readonly text: string;
  /** The text with its formatting, only where it has some. */
  readonly formatted?: RichText;
}

/** An answer as it comes from the server. */
interface StoredAnswer {
  readonly promptId: string;
  readonly text: string;
  readonly formatted?: unknown;
}

interface PromptId {
  readonly id: string;
}

export function answersFor(prompts: readonly PromptId[], answers: readonly StoredAnswer[]): AnswerText[] {
  return prompts.map(({ id }) => {
    const { text, formatted } = answers.find(({ promptId }) => promptId === id) ?? { text: '' };
    return answerOf(id, text, documentFor(text, formatted));
  });
}

/** The same answer is the same JSON: formatting that says nothing is left out. */
export function answerOf(promptId: string, text: string, doc: RichText): AnswerText {
  return isPlain(doc) ? { promptId, text } : { promptId, text, formatted: doc };
}

export function answerWith(answers: readonly AnswerText[], changed: AnswerText): AnswerText[] {
  return answers.map((answer) => (answer.promptId === changed.promptId ? changed : answer));
}

/** As it is sent: the text of a formatted answer is what the server reads in it. */
export function answerSent({ promptId, text, formatted }: AnswerText) {
  return formatted ? { promptId, formatted } : { promptId, text };
}

/** Whether two texts say the same to each prompt in the same shape, up to spaces at the ends of plain ones. */
export function sameAnswers(a: readonly AnswerText[], b: readonly AnswerText[]): boolean {
  const said = (answers: readonly AnswerText[]) =>
    JSON.stringify(
      answers
        .filter(({ text }) => text.trim() !== '')
        .map(({ promptId, text, formatted }) => [promptId, JSON.stringify(formatted ?? text.trim())])
        .sort(),
    );
  return said(a) === said(b);
}

export interface SubmitCheck {
  readonly emptyPrompts: readonly string[];
  readonly nothing: boolean;
}

/** What a reader would miss. Nothing of it forbids handing in, except that there is nothing at all. */
export function checkAnswers(answers: readonly AnswerText[]): SubmitCheck {
  const emptyPrompts = answers.filter(({ text }) => text.trim() === '').map(({ promptId }) => promptId);
  return { emptyPrompts, nothing: emptyPrompts.length === answers.length };
}

/** "3fa9 c21d … 88e0": enough of a receipt's hash to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;
}
