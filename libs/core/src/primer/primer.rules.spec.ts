import fc from 'fast-check';
import { BadInput } from '@firsthand/contracts';
import type { PrimerContent } from '@firsthand/persistence';
import { checkDraft, checkPrimer, passMark, primerLanguage, rightAnswers, tried } from './primer.rules.ts';
import { STARTER } from './starter.ts';

const { en, fr } = STARTER;
const answersWith = (pick: (right: number, options: number) => number) =>
  en.questions.map(({ key, options, right }) => ({ key, option: pick(right, options.length) }));

describe('the check', () => {
  it('passes with four of five right, and never with none', () => {
    expect([1, 2, 5, 6, 10].map(passMark)).toEqual([1, 2, 4, 5, 8]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), (n) => passMark(n) > 0 && passMark(n) <= n));
  });

  it('keeps each answer with what was asked, in the order of the questions, whatever order it came in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1 }), {
          minLength: en.questions.length,
          maxLength: en.questions.length,
        }),
        (choices) => {
          const given = en.questions.map(({ key }, i) => ({ key, option: choices[i]! }));
          const answers = tried(en.questions, [...given].reverse());
          expect(answers.map(({ key, chosen }) => ({ key, option: chosen }))).toEqual(given);
          expect(rightAnswers(answers)).toBe(
            en.questions.filter(({ right }, i) => right === choices[i]).length,
          );
        },
      ),
    );
  });

  it('wants an answer to every question', () => {
    expect(() => tried(en.questions, answersWith((right) => right).slice(1))).toThrow(BadInput);
    expect(() =>
      tried(
        en.questions,
        answersWith((_, options) => options),
      ),
    ).toThrow(BadInput);
  });
});

describe('the starter', () => {
  it('can be published as it is, says the same in both languages, and does not give the answer away', () => {
    expect(() => checkPrimer(STARTER)).not.toThrow();
    for (const part of ['lessons', 'questions'] as const)
      expect(fr[part].map(({ key }) => key)).toEqual(en[part].map(({ key }) => key));
    expect(fr.questions.map(({ right }) => right)).toEqual(en.questions.map(({ right }) => right));
    // Always choosing the same place must not pass.
    for (const place of [0, 1, 2])
      expect(
        rightAnswers(
          tried(
            en.questions,
            answersWith(() => place),
          ),
        ),
      ).toBeLessThan(passMark(en.questions.length));
  });

  it.each([
    ['en', 'en'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['de', 'en'],
    ['', 'en'],
  ])('is read in the reader’s language: %s is %s', (locale, language) => {
    expect(primerLanguage(locale)).toBe(language);
  });
});

describe('a primer of one’s own', () => {
  const withEn = (change: Partial<PrimerContent['en']>): PrimerContent => ({ en: { ...en, ...change }, fr });
  const gaps = (content: PrimerContent) => {
    try {
      checkPrimer(content);
    } catch (error) {
      if (error instanceof BadInput) return error.details.fields.map(({ path }) => path);
      throw error;
    }
    return [];
  };
  const [lesson] = en.lessons;
  const [question] = en.questions;

  it.each([
    ['no lesson', withEn({ lessons: [] }), 'en.lessons'],
    ['a lesson without a title', withEn({ lessons: [{ ...lesson!, title: '' }] }), 'en.lessons.0.title'],
    ['an empty lesson', withEn({ lessons: [{ ...lesson!, text: ' \n ' }] }), 'en.lessons.0.text'],
    ['no question', withEn({ questions: [] }), 'en.questions'],
    ['one answer', withEn({ questions: [{ ...question!, options: ['A'] }] }), 'en.questions.0.options'],
    [
      'twice the same',
      withEn({ questions: [{ ...question!, options: ['A', 'A'] }] }),
      'en.questions.0.options',
    ],
    ['no right answer', withEn({ questions: [{ ...question!, right: 9 }] }), 'en.questions.0.right'],
    ['no reason', withEn({ questions: [{ ...question!, why: '' }] }), 'en.questions.0.why'],
    ['no pledge', withEn({ pledge: '  ' }), 'en.pledge'],
    ['a gap in the other language', { en, fr: { ...fr, pledge: '' } }, 'fr.pledge'],
  ])('cannot be published with %s, but kept', (_, content, path) => {
    expect(gaps(content)).toContain(path);
    expect(() => checkDraft(content)).not.toThrow();
  });

  it('cannot even be kept with the same key twice, or without end', () => {
    expect(() => checkDraft(withEn({ lessons: [lesson!, lesson!] }))).toThrow(BadInput);
    expect(() => checkDraft(withEn({ pledge: 'x'.repeat(4_001) }))).toThrow(BadInput);
  });
});
