import { QUESTION_TOPICS } from '@firsthand/contracts';
import fc from 'fast-check';
import {
  alreadyKnown,
  changed,
  inSensibleOrder,
  isInSensibleOrder,
  mostAsked,
  moved,
  newQuestion,
  onOnePage,
  putBack,
  roomFor,
  without,
  withQuestion,
} from './sheet.ts';
import type { SheetQuestion, SheetValue } from './sheet-query.ts';

const aQuestion = fc.record({
  text: fc.string({ minLength: 1, maxLength: 300 }),
  topic: fc.constantFrom(...QUESTION_TOPICS),
  answerType: fc.constantFrom('FREE' as const, 'PAY' as const),
  starred: fc.boolean(),
  contactId: fc.constantFrom(null, 'ana', 'bo'),
});
const aSheet = fc
  .array(aQuestion, { maxLength: 40 })
  .map((rows): SheetValue => ({ minutes: 20, questions: rows.map((row) => newQuestion(row)) }));
const ids = ({ questions }: SheetValue) => questions.map(({ id }) => id);
const pay = (row: Partial<SheetQuestion> = {}) =>
  newQuestion({ text: 'What does one earn?', topic: 'PAY', answerType: 'PAY', ...row });

describe('the question sheet', () => {
  it('undoes: whatever is taken away goes back to where it was', () => {
    fc.assert(
      fc.property(aSheet, fc.nat(), (sheet, n) => {
        if (sheet.questions.length === 0) return;
        const at = n % sheet.questions.length;
        const question = sheet.questions[at]!;
        const back = putBack(without(sheet, question.id), question, at);
        expect(ids(back)).toEqual(ids(sheet));
        expect(putBack(back, question, at)).toBe(back);
      }),
    );
  });

  it('moves one place among those that are shown, and back again, and never loses one', () => {
    fc.assert(
      fc.property(aSheet, fc.nat(), (sheet, n) => {
        const shown = sheet.questions.filter(({ contactId }) => contactId !== 'bo');
        if (shown.length < 2) return;
        const at = n % (shown.length - 1);
        const question = shown[at]!;
        const down = moved(sheet, question.id, 1, shown);
        const among = down.questions.filter(({ contactId }) => contactId !== 'bo');
        expect(among.indexOf(question)).toBe(at + 1);
        expect(new Set(ids(down))).toEqual(new Set(ids(sheet)));
        const up = moved(down, question.id, -1, among);
        expect(up.questions.filter(({ contactId }) => contactId !== 'bo')).toEqual(shown);
      }),
    );
  });

  it('puts easy ones first, pay late and who else last, keeping the order within a topic', () => {
    fc.assert(
      fc.property(aSheet, (sheet) => {
        const sorted = inSensibleOrder(sheet);
        expect(isInSensibleOrder(sorted)).toBe(true);
        for (const topic of QUESTION_TOPICS)
          expect(sorted.questions.filter((one) => one.topic === topic)).toEqual(
            sheet.questions.filter((one) => one.topic === topic),
          );
        const more = withQuestion(sorted, pay());
        expect(isInSensibleOrder(more)).toBe(true);
      }),
    );
    expect(QUESTION_TOPICS.at(-1)).toBe('WHO_ELSE');
    expect(QUESTION_TOPICS.indexOf('PAY')).toBeGreaterThan(QUESTION_TOPICS.length / 2);
  });

  it('has room for eight to ten questions in twenty minutes, and counts what one person is asked', () => {
    expect(roomFor(20)).toEqual({ calm: 8, most: 10 });
    expect(roomFor(15)).toEqual({ calm: 6, most: 7 });
    const questions = [
      pay(),
      pay(),
      pay({ contactId: 'ana' }),
      pay({ contactId: 'bo' }),
      pay({ contactId: 'bo' }),
    ];
    expect(mostAsked(questions)).toBe(4);
    expect(mostAsked([])).toBe(0);
  });

  it('prints what one page holds, starred ones first and in their order', () => {
    fc.assert(
      fc.property(aSheet, ({ questions }) => {
        const printed = onOnePage(questions);
        expect(printed).toEqual(questions.filter((one) => printed.includes(one)));
        const left = questions.filter((one) => !printed.includes(one));
        if (left.some((one) => one.starred)) expect(printed.every((one) => one.starred)).toBe(true);
      }),
    );
    const twelve = Array.from({ length: 12 }, () => pay({ answerType: 'FREE' }));
    expect(onOnePage(twelve)).toHaveLength(12);
  });

  it('knows what was read already, unless it is only believed, left open, or held up itself', () => {
    const finding = {
      id: 'f',
      topic: 'PAY' as const,
      text: '24 to 31 an hour.',
      sourceTitle: 'Wage survey',
      confidence: 'MEDIUM' as const,
    };
    expect(alreadyKnown(pay(), [finding])).toBe(finding);
    expect(alreadyKnown(pay(), [{ ...finding, confidence: 'LOW' }])).toBeUndefined();
    expect(alreadyKnown(pay({ topic: 'HOURS' }), [finding])).toBeUndefined();
    expect(alreadyKnown(pay({ openQuestionId: 'o' }), [finding])).toBeUndefined();
    expect(
      alreadyKnown(pay({ text: 'I read this: “24 to 31 an hour.”. How is it here?' }), [finding]),
    ).toBeUndefined();
    expect(alreadyKnown(pay({ bankId: 'pay.differs', answerType: 'FREE' }), [finding])).toBeUndefined();
    const sheet = { minutes: 20, questions: [pay({ id: 'q' })] };
    expect(changed(sheet, 'q', { starred: true }).questions[0]).toMatchObject({
      starred: true,
      topic: 'PAY',
    });
  });
});
