import { ANSWER_TYPES, QUESTION_TOPICS } from '@firsthand/contracts';
import { closedQuestion, jobAsking } from '@firsthand/wording';
import { BANK_LOCALES, bankIn } from './bank.ts';

describe('the bank', () => {
  it('has more than sixty questions, of every topic and every answer type, with the same ids in every language', () => {
    const [english, ...others] = BANK_LOCALES.map(bankIn);
    const shape = (bank: ReturnType<typeof bankIn>) =>
      bank.map(({ id, topic, answerType }) => `${id} ${topic} ${answerType}`);
    expect(english!.length).toBeGreaterThanOrEqual(60);
    for (const other of others) expect(shape(other)).toEqual(shape(english!));
    expect(new Set(english!.map(({ id }) => id)).size).toBe(english!.length);
    expect([...new Set(english!.map(({ topic }) => topic))]).toEqual([...QUESTION_TOPICS]);
    expect(new Set(english!.map(({ answerType }) => answerType))).toEqual(new Set(ANSWER_TYPES));
  });

  it.each(BANK_LOCALES)('in %s no question is closed, asks for a job, or stands twice', (locale) => {
    const bank = bankIn(locale);
    const wrong = bank.filter(
      ({ text }) => closedQuestion(text, locale).length > 0 || jobAsking(text, locale).length > 0,
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(new Set(bank.map(({ text }) => text)).size).toBe(bank.length);
    for (const { text } of bank) expect(text).toMatch(/\?$/);
  });
});
