import fc from 'fast-check';
import { fieldNotesOf, isEnough, people, shownCohorts, type Voice } from './field-notes.rules.ts';

let made = 0;
const voice = (rest: Partial<Voice> = {}): Voice => {
  const id = `${(made += 1)}`;
  return { interviewId: id, enrolmentId: id, cohortId: 'A', personMarks: [id], values: [], ...rest };
};
const many = (count: number, rest: Partial<Voice> = {}) => Array.from({ length: count }, () => voice(rest));

describe('people', () => {
  it('are told apart by their marks, and are one through any chain of shared ones', () => {
    const [ann, again, bo, other] = [['a', 'b'], ['b', 'c'], ['x'], ['c']].map((personMarks) =>
      voice({ personMarks }),
    );
    expect(people([ann!, bo!])).toBe(2);
    expect(people([ann!, other!, bo!, again!])).toBe(2);
    expect(people([voice({ personMarks: [] }), voice({ personMarks: [] })])).toBe(2);
  });
});

describe('enough voices', () => {
  it('are enough interviews, by enough students, with enough people, exactly', () => {
    expect(isEnough(many(5), 5)).toBe(true);
    expect(isEnough(many(4), 5)).toBe(false);
    expect(isEnough([...many(4), voice({ enrolmentId: '1' }), voice({ enrolmentId: '1' })], 5)).toBe(true);
    expect(isEnough([...many(3), ...many(9, { enrolmentId: 'one' })], 5)).toBe(false);
    expect(isEnough([...many(3), ...many(9, { personMarks: ['one'] })], 5)).toBe(false);
  });
});

describe('the voices of one occupation', () => {
  const cohort = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const spoken = fc.array(
    fc.record({
      cohortId: cohort,
      student: fc.integer({ min: 0, max: 5 }),
      person: fc.integer({ min: 0, max: 30 }),
      pay: fc.option(fc.integer({ min: 10, max: 99 })),
      skill: fc.option(fc.constantFrom('patience', 'welding', 'maths')),
    }),
    { maxLength: 40 },
  );
  const voicesOf = (said: typeof spoken extends fc.Arbitrary<infer T> ? T : never): Voice[] =>
    said.map(({ cohortId, student, person, pay, skill }) =>
      voice({
        cohortId,
        enrolmentId: `${cohortId}${student}`,
        personMarks: [`p${person}`],
        values: [
          ...(pay === null ? [] : [{ pay: { low: pay, currency: 'CAD', period: 'HOUR' as const } }]),
          ...(skill === null ? [] : [{ skills: [skill] }]),
        ],
      }),
    );

  it('are never shown in a group that is too small, nor left over in one when the shown are taken away', () => {
    fc.assert(
      fc.property(spoken, fc.integer({ min: 3, max: 7 }), (said, least) => {
        const voices = voicesOf(said);
        const shown = shownCohorts(voices, least);
        if (!shown) return expect(isEnough(voices, least)).toBe(false);
        for (const group of shown.values()) expect(isEnough(group, least)).toBe(true);
        // Cohorts share nobody, so whatever is added and taken away is a union of the shown and of what is left.
        const left = voices.filter(({ cohortId }) => !shown.has(cohortId));
        expect(left.length === 0 || isEnough(left, least)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are held back measure by measure: what was said of pay by cohort never leaves one or two', () => {
    fc.assert(
      fc.property(spoken, (said) => {
        const voices = voicesOf(said);
        const { whole, cohorts } = fieldNotesOf(voices, 3);
        const all = whole?.notes.find(({ measure }) => measure === 'PAY');
        const parts = cohorts.flatMap(({ cohortId, notes }) =>
          notes.filter(({ measure }) => measure === 'PAY').map(({ answered }) => ({ cohortId, answered })),
        );
        if (!all) return expect(parts).toEqual([]);
        const shown = new Set(parts.map(({ cohortId }) => cohortId));
        const left = voices.filter(
          ({ cohortId, values }) => !shown.has(cohortId) && values.some(({ pay }) => pay),
        );
        expect(all.answered).toBe(left.length + parts.reduce((sum, { answered }) => sum + answered, 0));
        expect(left.length === 0 || isEnough(left, 3)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('name what somebody wrote only where enough wrote it, and what is left over too', () => {
    fc.assert(
      fc.property(spoken, (said) => {
        const voices = voicesOf(said);
        const { whole, cohorts } = fieldNotesOf(voices, 3);
        const count = (
          notes: { measure: string; tally: { word: string; count: number }[] }[],
          word: string,
        ) =>
          notes.find(({ measure }) => measure === 'SKILLS')?.tally.find((one) => one.word === word)?.count ??
          0;
        for (const word of ['patience', 'welding', 'maths']) {
          const all = count(whole?.notes ?? [], word);
          const parts = cohorts.map(({ notes }) => count(notes, word));
          const left = all - parts.reduce((sum, one) => sum + one, 0);
          for (const shown of [all, ...parts, left]) expect(shown === 0 || shown >= 3).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('say where the middle half of the pay lies, each currency and period by itself, rounded', () => {
    const paid = (low: number, high: number | null, currency = 'CAD') =>
      voice({ values: [{ pay: { low, high, currency, period: 'YEAR' } }] });
    const notes = fieldNotesOf(
      [
        paid(40_000, 50_000),
        paid(42_000, 48_000),
        paid(44_100, null),
        paid(60_000, 80_000),
        paid(61_000, 90_000),
        paid(1, 2, 'EUR'),
      ],
      5,
    );
    expect(notes.whole!.interviews).toBe(6);
    expect(notes.whole!.notes).toEqual([
      {
        ...{ measure: 'PAY', currency: 'CAD', period: 'YEAR', answered: 5, tally: [] },
        spread: { low: 42_000, middle: 45_000, high: 80_000 },
      },
    ]);
  });

  it('count what is chosen from a list, and hear who was asked twice once', () => {
    const said = (...words: ('YES' | 'NO')[]) =>
      voice({ values: words.map((chooseAgain) => ({ chooseAgain })) });
    const { whole } = fieldNotesOf([said('YES'), said('YES', 'NO'), said('NO'), said('YES'), said('YES')], 5);
    expect(whole!.notes).toMatchObject([
      {
        measure: 'CHOOSE_AGAIN',
        answered: 5,
        spread: null,
        tally: [
          { word: 'YES', count: 4 },
          { word: 'NO', count: 1 },
        ],
      },
    ]);
  });

  it('are never fewer than three, whatever an institution has set', () => {
    const pair = many(2, { values: [{ chooseAgain: 'YES' }] });
    expect(fieldNotesOf(pair, 1)).toEqual({ whole: null, cohorts: [] });
  });
});
