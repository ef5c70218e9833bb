import type { LogAnswer, LogSheet } from '../../shared/offline/edits.ts';
import { firstOpen, stepsOf } from './steps.ts';

const question = (id: string): LogSheet['toAsk'][number] => ({
  ...{ id, text: `${id}?`, answerType: 'FREE', starred: false, topic: 'DAY', researchTopic: null },
});
const answer = (id: string, questionId: string, rest: Partial<LogAnswer> = {}): LogAnswer =>
  ({ id, questionId, question: `${questionId}?`, text: 'Said.', volunteered: false, ...rest }) as LogAnswer;
const log = (toAsk: LogSheet['toAsk'], answers: LogAnswer[] = []) => ({ toAsk, answers }) as LogSheet;
const names = (sheet: LogSheet) =>
  stepsOf(sheet).map((step) =>
    step.kind === 'question' ? `${step.question.id}:${step.answer?.id ?? ''}` : step.kind,
  );

describe('the cards of an interview', () => {
  it('are the questions with what is noted, then those made up on the spot', () => {
    const answers = [answer('x', 'b'), answer('own', '', { question: 'And then?' })];
    expect(names(log([question('a'), question('b')], answers))).toEqual([
      'start',
      'a:',
      'b:x',
      ':own',
      'closing',
    ]);
  });

  it('keep a note whose question was taken off the sheet, and a second one to the same question', () => {
    expect(names(log([question('a')], [answer('1', 'a'), answer('2', 'a'), answer('3', 'gone')]))).toEqual([
      'start',
      'a:1',
      'a:2',
      'gone:3',
      'closing',
    ]);
  });

  it('are one sheet of paper for whoever brought no question, and what was told unasked is no card', () => {
    expect(names(log([], [answer('v', '', { volunteered: true })]))).toEqual(['start', ':', 'closing']);
  });

  it('go on where the notes end', () => {
    const steps = stepsOf(log([question('a'), question('b')], [answer('x', 'a')]));
    expect([firstOpen(steps, false), firstOpen(steps, true)]).toEqual([0, 2]);
    expect(firstOpen(stepsOf(log([question('a')], [answer('x', 'a')])), true)).toBe(2);
  });
});
