/** Answers as the page holds them: one for each prompt, in the prompts' order, however few the server has. */
export interface AnswerText {
  readonly promptId: string;
  readonly text: string;
}

interface PromptId {
  readonly id: string;
}

export function answersFor(prompts: readonly PromptId[], answers: readonly AnswerText[]): AnswerText[] {
  return prompts.map(({ id }) => ({
    promptId: id,
    text: answers.find(({ promptId }) => promptId === id)?.text ?? '',
  }));
}

export function answerWith(answers: readonly AnswerText[], promptId: string, text: string): AnswerText[] {
  return answers.map((answer) => (answer.promptId === promptId ? { promptId, text } : answer));
}

/** Whether two texts say the same to each prompt, up to spaces at the ends. */
export function sameAnswers(a: readonly AnswerText[], b: readonly AnswerText[]): boolean {
  const said = (answers: readonly AnswerText[]) =>
    JSON.stringify(
      answers
        .map(({ promptId, text }) => [promptId, text.trim()])
        .filter(([, text]) => text !== '')
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
