import { type FieldError, BadInput, PRIMER_LANGUAGES, type PrimerLanguage } from '@firsthand/contracts';
import type { PrimerContent, PrimerEdition, PrimerQuestion, TriedAnswer } from '@firsthand/persistence';
import { asWritten, tidy } from '../tenancy/text.ts';

export const LESSONS_AT_MOST = 20;
export const QUESTIONS_AT_MOST = 20;
export const OPTIONS_AT_MOST = 6;
const TITLE_LENGTH = 200;
const LESSON_LENGTH = 8_000;
const LINE_LENGTH = 1_000;
const PLEDGE_LENGTH = 4_000;

/** Four of five right answers pass: one may be a slip. */
const PASSES_AT = 0.8;

/** How many right answers pass a check of so many questions. */
export function passMark(questions: number): number {
  return Math.ceil(questions * PASSES_AT);
}

/** The language of a primer that somebody with this locale reads. */
export function primerLanguage(locale: string): PrimerLanguage {
  const language = locale.split('-')[0]?.toLowerCase();
  return PRIMER_LANGUAGES.find((one) => one === language) ?? 'en';
}

export interface GivenAnswer {
  readonly key: string;
  /** Which of the options was chosen, from 0. */
  readonly option: number;
}

/**
 * The answers to every question, in the questions' order, each with what it was an answer to.
 * @throws BadInput when one is missing or none of the options.
 */
export function tried(questions: readonly PrimerQuestion[], given: readonly GivenAnswer[]): TriedAnswer[] {
  const chosen = new Map(given.map(({ key, option }) => [key, option]));
  const missing = questions.filter(({ key, options }) => options[chosen.get(key) ?? -1] === undefined);
  if (missing.length > 0)
    throw new BadInput(
      missing.map(({ key, text }) => ({
        path: `answers.${key}`,
        message: `Choose one of the answers to “${text}”.`,
      })),
    );
  return questions.map(({ key, text, options, right, why }) => ({
    ...{ key, options, right, why },
    question: text,
    chosen: chosen.get(key)!,
  }));
}

export function rightAnswers(answers: readonly TriedAnswer[]): number {
  return answers.filter(({ chosen, right }) => chosen === right).length;
}

/** A primer as it is kept: no stray spaces, one form for each letter. */
export function primerAsKept(content: PrimerContent): PrimerContent {
  const edition = ({ lessons, questions, pledge }: PrimerEdition): PrimerEdition => ({
    lessons: lessons.map(({ key, title, text }) => ({ key, title: tidy(title), text: asWritten(text) })),
    questions: questions.map(({ key, text, options, right, why }) => ({
      key,
      text: tidy(text),
      options: options.map(tidy),
      right,
      why: tidy(why),
    })),
    pledge: asWritten(pledge),
  });
  return { en: edition(content.en), fr: edition(content.fr) };
}

/** A draft may be unfinished, but not without end. @throws BadInput for what could not be kept. */
export function checkDraft(content: PrimerContent): void {
  refuseAll(content, (edition, at) => {
    const { lessons, questions, pledge } = edition;
    const keysOf = (parts: readonly { key: string }[]) => parts.map(({ key }) => key);
    const tooLong = (text: string, most: number, path: string) =>
      text.length > most ? [{ path, message: `This text is longer than ${most} characters.` }] : [];
    return [
      ...when(lessons.length > LESSONS_AT_MOST, at('lessons'), `There can be ${LESSONS_AT_MOST} lessons.`),
      ...when(
        questions.length > QUESTIONS_AT_MOST,
        at('questions'),
        `There can be ${QUESTIONS_AT_MOST} questions.`,
      ),
      ...when(
        [keysOf(lessons), keysOf(questions)].some(
          (keys) => new Set(keys).size !== keys.length || keys.some((key) => !/^[\w-]{1,64}$/u.test(key)),
        ),
        at('lessons'),
        'Every lesson and question has a key of its own, of letters, digits and dashes.',
      ),
      ...lessons.flatMap(({ title, text }, i) => [
        ...tooLong(title, TITLE_LENGTH, at(`lessons.${i}.title`)),
        ...tooLong(text, LESSON_LENGTH, at(`lessons.${i}.text`)),
      ]),
      ...questions.flatMap(({ text, options, right, why }, i) => [
        ...tooLong(text, LINE_LENGTH, at(`questions.${i}.text`)),
        ...tooLong(why, LINE_LENGTH, at(`questions.${i}.why`)),
        ...options.flatMap((option, n) => tooLong(option, LINE_LENGTH, at(`questions.${i}.options.${n}`))),
        ...when(
          options.length > OPTIONS_AT_MOST,
          at(`questions.${i}.options`),
          `A question can have ${OPTIONS_AT_MOST} answers.`,
        ),
        ...when(
          !Number.isInteger(right) || right < 0,
          at(`questions.${i}.right`),
          'Say which answer is right.',
        ),
      ]),
      ...tooLong(pledge, PLEDGE_LENGTH, at('pledge')),
    ];
  });
}

/** What is published is whole, in every language. @throws BadInput for each gap. */
export function checkPrimer(content: PrimerContent): void {
  checkDraft(content);
  refuseAll(content, ({ lessons, questions, pledge }, at) => [
    ...when(lessons.length === 0, at('lessons'), 'A primer has at least one lesson.'),
    ...when(questions.length === 0, at('questions'), 'A check has at least one question.'),
    ...lessons.flatMap(({ title, text }, i) => [
      ...when(title === '', at(`lessons.${i}.title`), 'Give this lesson a title.'),
      ...when(blank(text), at(`lessons.${i}.text`), 'Write this lesson, or take it out.'),
    ]),
    ...questions.flatMap(({ text, options, right, why }, i) => [
      ...when(text === '', at(`questions.${i}.text`), 'Write this question, or take it out.'),
      ...when(options.length < 2, at(`questions.${i}.options`), 'A question has at least two answers.'),
      ...when(
        options.some((option) => option === '') || new Set(options).size !== options.length,
        at(`questions.${i}.options`),
        'Every answer says something, and something else than the others.',
      ),
      ...when(options[right] === undefined, at(`questions.${i}.right`), 'Say which answer is right.'),
      ...when(why === '', at(`questions.${i}.why`), 'Say why, for whoever chose another answer.'),
    ]),
    ...when(blank(pledge), at('pledge'), 'Write what students sign.'),
  ]);
}

const blank = (text: string) => text.trim() === '';
const when = (wrong: boolean, path: string, message: string): FieldError[] =>
  wrong ? [{ path, message }] : [];

function refuseAll(
  content: PrimerContent,
  check: (edition: PrimerEdition, at: (path: string) => string) => FieldError[],
): void {
  const fields = PRIMER_LANGUAGES.flatMap((language) =>
    check(content[language], (path) => `${language}.${path}`),
  );
  if (fields.length > 0) throw new BadInput(fields);
}
