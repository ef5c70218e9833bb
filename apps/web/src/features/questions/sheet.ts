/** The sheet as a list that is changed: pure, so that every change can be undone and tested. */
import {
  type AnswerType,
  QUESTION_TOPIC_OF,
  QUESTION_TOPICS,
  type QuestionTopic,
  type ResearchTopic,
} from '@firsthand/contracts';
import type { BankQuestion, KnownFinding, OpenQuestion, SheetQuestion, SheetValue } from './sheet-query.ts';

/** What a question and its answer take, in minutes: a quick one and one that is told as a story. */
export const MINUTES_EACH = { short: 2, long: 2.5 } as const;

/** How many questions a conversation has room for: with long answers, and at the very most. */
export function roomFor(minutes: number): { readonly calm: number; readonly most: number } {
  return {
    calm: Math.max(1, Math.floor(minutes / MINUTES_EACH.long)),
    most: Math.max(1, Math.floor(minutes / MINUTES_EACH.short)),
  };
}

/** What one person is asked: what everybody is, and what is only for them. Nobody named: what everybody is asked. */
export const askedOf = (questions: readonly SheetQuestion[], contactId: string | null): SheetQuestion[] =>
  questions.filter((one) => one.contactId === null || one.contactId === contactId);

/** The most that any one person is asked. */
export function mostAsked(questions: readonly SheetQuestion[]): number {
  const people = new Set(questions.map(({ contactId }) => contactId));
  return Math.max(0, ...[...people].map((contactId) => askedOf(questions, contactId).length));
}

/** What published sources answer as well as a person: asked again, it spends somebody's time. */
const IN_PRINT: Partial<Record<QuestionTopic, ResearchTopic>> = {
  SKILLS: 'SKILLS',
  TRAINING: 'TRAINING',
  ENVIRONMENT: 'CONDITIONS',
  HOURS: 'CONDITIONS',
  PAY: 'PAY',
  OUTLOOK: 'OUTLOOK',
  ADVANCEMENT: 'ADVANCEMENT',
  RELATED: 'RELATED',
};

/** The finding that already answers a question, unless the question is open there or holds the finding up itself. */
export function alreadyKnown(
  question: Pick<SheetQuestion, 'topic' | 'answerType' | 'bankId' | 'text' | 'openQuestionId'>,
  findings: readonly KnownFinding[],
): KnownFinding | undefined {
  // A story of the bank's ("what did it cost you to qualify?") is in no brochure; a figure, or one's own words, may be.
  if (question.openQuestionId !== null || (question.bankId !== null && question.answerType === 'FREE'))
    return;
  const topic = IN_PRINT[question.topic];
  return findings.find(
    (one) =>
      one.topic === topic && one.confidence !== 'LOW' && !question.text.includes(one.text.slice(0, 40)),
  );
}

export const newQuestion = (
  from: Partial<SheetQuestion> & Pick<SheetQuestion, 'text' | 'topic' | 'answerType'>,
): SheetQuestion => ({
  id: crypto.randomUUID(),
  bankId: null,
  starred: false,
  contactId: null,
  openQuestionId: null,
  ...from,
});

export const fromBank = ({ id, text, topic, answerType }: BankQuestion): SheetQuestion =>
  newQuestion({ bankId: id, text, topic, answerType });

/** The answer type of a topic's own question; what is open there wants the same kind of answer. */
const TYPED: Partial<Record<QuestionTopic, AnswerType>> = {
  PAY: 'PAY',
  OUTLOOK: 'OUTLOOK',
  RELATED: 'RELATED',
};

export function fromOpenQuestion({ id, topic, text }: OpenQuestion): SheetQuestion {
  const asked = QUESTION_TOPIC_OF[topic];
  return newQuestion({ openQuestionId: id, text, topic: asked, answerType: TYPED[asked] ?? 'FREE' });
}

/** Where a new question goes: behind the last one of its topic or of an earlier one. */
export function withQuestion(sheet: SheetValue, question: SheetQuestion): SheetValue {
  const { questions } = sheet;
  const rank = rankOf(question);
  const after = questions.findLastIndex((one) => rankOf(one) <= rank);
  return { ...sheet, questions: questions.toSpliced(after + 1, 0, question) };
}

/** Puts a question that was taken away back where it was, or where that is now. */
export function putBack(sheet: SheetValue, question: SheetQuestion, at: number): SheetValue {
  if (sheet.questions.some(({ id }) => id === question.id)) return sheet;
  return {
    ...sheet,
    questions: sheet.questions.toSpliced(Math.min(at, sheet.questions.length), 0, question),
  };
}

export const without = (sheet: SheetValue, id: string): SheetValue => ({
  ...sheet,
  questions: sheet.questions.filter((one) => one.id !== id),
});

export const changed = (sheet: SheetValue, id: string, part: Partial<SheetQuestion>): SheetValue => ({
  ...sheet,
  questions: sheet.questions.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

/** Moves a question up (−1) or down (1) among those that are shown; the others stay where they are. */
export function moved(
  sheet: SheetValue,
  id: string,
  by: -1 | 1,
  shown: readonly SheetQuestion[] = sheet.questions,
): SheetValue {
  const at = shown.findIndex((one) => one.id === id);
  const other = shown[at + by];
  if (at < 0 || !other) return sheet;
  const question = shown[at]!;
  const rest = sheet.questions.filter((one) => one.id !== id);
  const target = rest.indexOf(other);
  return { ...sheet, questions: rest.toSpliced(by === 1 ? target + 1 : target, 0, question) };
}

const rankOf = ({ topic }: Pick<SheetQuestion, 'topic'>) => QUESTION_TOPICS.indexOf(topic);

/** Easy first, pay late, who else last; what is of one topic stays in the order it has. */
export const inSensibleOrder = (sheet: SheetValue): SheetValue => ({
  ...sheet,
  questions: sheet.questions.toSorted((a, b) => rankOf(a) - rankOf(b)),
});

export const isInSensibleOrder = ({ questions }: SheetValue): boolean =>
  questions.every((one, at) => at === 0 || rankOf(questions[at - 1]!) <= rankOf(one));

/** So much goes on one printed page: lines of question, besides a line of room for each answer. */
const LINES_ON_PAGE = 44;
const SIGNS_ON_LINE = 80;
const QUESTIONS_ON_PAGE = 22;

/** What is printed: everything if one page holds it, else what is starred first; in the order of the sheet. */
export function onOnePage(questions: readonly SheetQuestion[]): SheetQuestion[] {
  const byWeight = [...questions.filter((one) => one.starred), ...questions.filter((one) => !one.starred)];
  const taken = new Set<string>();
  let lines = 0;
  for (const { id, text, answerType } of byWeight) {
    lines += Math.ceil(text.length / SIGNS_ON_LINE) + (answerType === 'FREE' ? 1 : 2);
    if (taken.size === QUESTIONS_ON_PAGE || lines > LINES_ON_PAGE) break;
    taken.add(id);
  }
  return questions.filter(({ id }) => taken.has(id));
}
