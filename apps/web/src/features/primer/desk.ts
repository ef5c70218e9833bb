/** A primer while it is written, as pure functions. */
import type { Edition, Lesson, Question } from './primer-data.ts';

export type Language = Edition['language'];

export const newLesson = (title: string): Lesson => ({ key: crypto.randomUUID(), title, text: '' });
export const newQuestion = (): Question => ({
  key: crypto.randomUUID(),
  text: '',
  options: ['', ''],
  right: 0,
  why: '',
});

/** The editions with one of them changed, as it is now: two changes at once do not lose one another. */
export function withEdition(
  editions: readonly Edition[],
  language: Language,
  change: (edition: Edition) => Edition,
): Edition[] {
  return editions.map((edition) => (edition.language === language ? change(edition) : edition));
}

/** One edition as the API takes it. */
export function inputOf(editions: readonly Edition[], language: Language) {
  const {
    lessons = [],
    questions = [],
    pledge = '',
  } = editions.find((edition) => edition.language === language) ?? {};
  return { lessons, questions, pledge };
}

/** Compared by what they say; a cache may order or mark them otherwise. */
export function sameEditions(a: readonly Edition[], b: readonly Edition[]): boolean {
  return JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));
}

const plain = ({ language, lessons, questions, pledge }: Edition) => [
  language,
  lessons.map(({ key, title, text }) => [key, title, text]),
  questions.map(({ key, text, options, right, why }) => [key, text, options, right, why]),
  pledge,
];

/** One edition as text, for setting two side by side. */
export function editionAsText({ language, lessons, questions, pledge }: Edition): string {
  return [
    `[${language}]`,
    ...lessons.map(({ title, text }) => `${title}\n${text}`),
    ...questions.map(({ text, options, right, why }) =>
      [text, ...options.map((option, at) => `${at === right ? '●' : '○'} ${option}`), why].join('\n'),
    ),
    pledge,
  ].join('\n\n');
}

/** The list with one part moved by one; the same list when it cannot move. */
export function moved<Part>(parts: readonly Part[], at: number, by: -1 | 1): Part[] {
  const [one, other] = [parts[at], parts[at + by]];
  if (one === undefined || other === undefined) return [...parts];
  return parts.map((part, place) => (place === at ? other : place === at + by ? one : part));
}

/** The question without one of its answers; the right one stays the right one. */
export function withoutOption(question: Question, at: number): Question {
  const { options, right } = question;
  return {
    ...question,
    options: options.filter((_, place) => place !== at),
    right: at < right ? right - 1 : at === right ? 0 : right,
  };
}
