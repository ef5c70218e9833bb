import fc from 'fast-check';
import { STUCK_REASONS } from '@firsthand/contracts';
import { type FieldworkFacts, stuckIn } from './stuck.rules.ts';

const DAY_MS = 86_400_000;
const START = new Date('2027-01-04T12:00:00Z');
const day = (n: number) => new Date(START.getTime() + n * DAY_MS);
/** Just before an instant. */
const before = (at: Date) => new Date(at.getTime() - 1);

/** Eight weeks for three interviews; somebody with everything under way. */
const well: FieldworkFacts = {
  startedAt: START,
  fieldworkDue: day(56),
  reflectionDue: day(63),
  chosen: 1,
  contacts: 4,
  asked: 3,
  unasked: 1,
  hopeful: 2,
  endedAt: null,
  planned: 0,
  held: 0,
  counted: 0,
  wanted: 3,
  unwritten: 0,
  unwrittenSince: null,
  unthanked: 0,
  thanksDue: null,
  prompts: 2,
  answered: 0,
  handedIn: false,
};
const reasonOn = (facts: Partial<FieldworkFacts>, at: Date) => stuckIn({ ...well, ...facts }, at)?.reason;

describe('stuck before late', () => {
  it.each([
    [
      'nothing chosen',
      { chosen: 0, contacts: 0, asked: 0, unasked: 0, hopeful: 0 },
      day(7),
      'NOTHING_CHOSEN',
    ],
    ['no contact', { contacts: 0, asked: 0, unasked: 0, hopeful: 0 }, day(14), 'NO_CONTACT'],
    ['contacts but no outreach', { asked: 0, unasked: 4, hopeful: 0 }, day(21), 'NO_OUTREACH'],
    ['none of three', {}, day(28), 'BEHIND'],
    ['one of three', { counted: 1, held: 1 }, day(42), 'BEHIND'],
    ['two of three', { counted: 2, held: 2 }, day(56), 'BEHIND'],
    ['one arranged and one that counts', { counted: 1, held: 1, planned: 1 }, day(56), 'BEHIND'],
    ['all said no', { hopeful: 0, unasked: 0, endedAt: day(12) }, day(12), 'ALL_SILENT'],
    ['held, not written up', { held: 1, unwritten: 1, unwrittenSince: day(9) }, day(11), 'NOT_WRITTEN_UP'],
    [
      'written up, not thanked',
      { held: 1, counted: 1, unthanked: 1, thanksDue: day(10) },
      day(11),
      'NOT_THANKED',
    ],
    ['an empty reflection', { counted: 3, held: 3 }, day(61), 'REFLECTION_EMPTY'],
  ] as const)('%s: from the very instant on, and not before', (_, facts, at, reason) => {
    expect(reasonOn(facts, before(at))).toBeUndefined();
    expect(reasonOn(facts, at)).toBe(reason);
    expect(stuckIn({ ...well, ...facts }, day(200))).toMatchObject({ reason: expect.any(String) });
  });

  it('says how many there are, and how many there should be by now', () => {
    expect(stuckIn({ ...well, counted: 1, held: 1 }, day(44))).toEqual({
      reason: 'BEHIND',
      since: day(42),
      found: 1,
      expected: 2,
    });
  });

  it('names what presses most, then what was begun, then what is new', () => {
    const nothing = { chosen: 0, contacts: 0, asked: 0, unasked: 0, hopeful: 0 };
    expect(reasonOn(nothing, day(60))).toBe('NOTHING_CHOSEN');
    expect(reasonOn(nothing, day(61))).toBe('REFLECTION_EMPTY');
    const begun = { held: 1, unwritten: 1, unwrittenSince: day(9), unthanked: 1, thanksDue: day(9) };
    expect(reasonOn(begun, day(60))).toBe('NOT_WRITTEN_UP');
    expect(reasonOn({ ...begun, unwritten: 0 }, day(60))).toBe('NOT_THANKED');
  });

  it('takes six weeks where nothing is dated, and gives two to who joins after the date', () => {
    const undated = {
      fieldworkDue: null,
      reflectionDue: null,
      contacts: 0,
      asked: 0,
      unasked: 0,
      hopeful: 0,
    };
    expect(reasonOn(undated, before(day(10.5)))).toBeUndefined();
    expect(reasonOn(undated, day(10.5))).toBe('NO_CONTACT');
    const late = { ...undated, fieldworkDue: day(-30) };
    expect(reasonOn(late, before(day(3.5)))).toBeUndefined();
    expect(reasonOn(late, day(3.5))).toBe('NO_CONTACT');
  });

  it('leaves alone who has nobody left to ask but people who are still to be asked', () => {
    expect(reasonOn({ hopeful: 0, unasked: 1, endedAt: day(2) }, day(20))).toBeUndefined();
    expect(reasonOn({ hopeful: 0, unasked: 0, endedAt: day(2), planned: 3 }, day(60))).toBeUndefined();
  });
});

describe('whoever it is', () => {
  const at = fc.integer({ min: -20, max: 120 }).map(day);
  const maybe = fc.option(at, { nil: null });
  const some = fc.integer({ min: 0, max: 3 });
  const anybody: fc.Arbitrary<FieldworkFacts> = fc
    .record({
      startedAt: fc.constant(START),
      fieldworkDue: maybe,
      reflectionDue: maybe,
      chosen: some,
      asked: some,
      unasked: some,
      hopeful: some,
      endedAt: maybe,
      planned: some,
      held: fc.integer({ min: 0, max: 6 }),
      counted: fc.integer({ min: 0, max: 6 }),
      wanted: fc.integer({ min: 1, max: 6 }),
      unwritten: some,
      unwrittenSince: at,
      unthanked: some,
      thanksDue: at,
      prompts: some,
      answered: some,
      handedIn: fc.boolean(),
    })
    .map((facts) => ({
      ...facts,
      contacts: facts.asked + facts.unasked,
      hopeful: Math.min(facts.hopeful, facts.asked),
      counted: Math.min(facts.counted, facts.held, facts.wanted),
    }));

  it('stays stuck until something is done, and since the same instant', () => {
    fc.assert(
      fc.property(anybody, at, fc.nat(60), (facts, now, days) => {
        const stuck = stuckIn(facts, now);
        fc.pre(stuck !== null);
        const later = stuckIn(facts, new Date(now.getTime() + days * DAY_MS))!;
        expect(STUCK_REASONS.indexOf(later.reason)).toBeLessThanOrEqual(STUCK_REASONS.indexOf(stuck.reason));
        if (later.reason === stuck.reason) expect(later.since).toEqual(stuck.since);
        expect(stuck.since.getTime()).toBeLessThanOrEqual(now.getTime());
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never made stuck by more time', () => {
    fc.assert(
      fc.property(anybody, at, fc.nat(60), (facts, now, days) => {
        const later = (date: Date | null) => date && new Date(date.getTime() + days * DAY_MS);
        const extended = {
          ...facts,
          fieldworkDue: later(facts.fieldworkDue),
          reflectionDue: later(facts.reflectionDue),
        };
        if (!stuckIn(facts, now)) expect(stuckIn(extended, now)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never made stuck by one more interview that counts, thanked for', () => {
    fc.assert(
      fc.property(anybody, at, (facts, now) => {
        const more = { ...facts, held: facts.held + 1, counted: Math.min(facts.counted + 1, facts.wanted) };
        if (!stuckIn(facts, now)) expect(stuckIn(more, now)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not stuck before it began, nor after handing in', () => {
    fc.assert(
      fc.property(anybody, at, (facts, now) => {
        expect(stuckIn({ ...facts, handedIn: true }, now)).toBeNull();
        const fresh = {
          ...facts,
          reflectionDue: null,
          asked: 0,
          hopeful: 0,
          planned: 0,
          held: 0,
          counted: 0,
          unwritten: 0,
          unthanked: 0,
        };
        expect(stuckIn(fresh, START)).toBeNull();
      }),
    );
  });
});
