import fc from 'fast-check';
import { RuleBroken } from '@firsthand/contracts';
import { type CareSettings, careOn, checkCare, stillCounts } from './care.rules.ts';

const SETTINGS: CareSettings = { limit: 2, days: 30 };
const record = { forbidden: false, ratherNot: false, mine: null, others: [] as string[] };

describe('care for one person', () => {
  it('is free until as many have asked as may, and again when the one that filled the last place has had its time', () => {
    expect(careOn({ ...record, others: ['2027-01-10'] }, '2027-01-15', SETTINGS).state).toBe('FREE');
    const others = ['2027-01-12', '2027-01-01', '2027-01-10'];
    expect(careOn({ ...record, others }, '2027-01-15', SETTINGS)).toEqual({
      state: 'RECENTLY_ASKED',
      askAgainOn: '2027-02-09',
    });
    expect(careOn({ ...record, others }, '2027-02-09', SETTINGS).state).toBe('FREE');
  });

  it('lets those who have asked go on, but nobody past a wish not to be contacted', () => {
    const full = { ...record, others: ['2027-01-10', '2027-01-10'], mine: '2027-01-09' };
    expect(careOn(full, '2027-01-15', SETTINGS).state).toBe('FREE');
    expect(careOn({ ...full, mine: '2026-11-01' }, '2027-01-15', SETTINGS).state).toBe('RECENTLY_ASKED');
    expect(careOn({ ...full, forbidden: true }, '2027-01-15', SETTINGS).state).toBe('DO_NOT_CONTACT');
  });

  it('lets nobody past a wish to be left alone by this student, whoever asked before', () => {
    const full = { ...record, mine: '2027-01-09', ratherNot: true };
    expect(careOn(full, '2027-01-15', SETTINGS)).toEqual({ state: 'RATHER_NOT', askAgainOn: null });
    expect(() => checkCare({ state: 'RATHER_NOT', askAgainOn: null })).toThrow(/rather not be asked again/);
  });

  it('says from when and what to do, never who', () => {
    const refusal = () => checkCare({ state: 'RECENTLY_ASKED', askAgainOn: '2027-02-09' });
    expect(refusal).toThrow(RuleBroken);
    expect(refusal).toThrow(/again from 2027-02-09\. Ask somebody else/);
  });
});

/** A line of students who want to ask one person, each on some day; those who may, do. */
const lines = fc.record({
  settings: fc.record({ limit: fc.integer({ min: 1, max: 5 }), days: fc.integer({ min: 1, max: 60 }) }),
  wishes: fc.array(
    fc.record({ asker: fc.integer({ min: 0, max: 9 }), wait: fc.integer({ min: 0, max: 20 }) }),
    { maxLength: 60 },
  ),
});
const dayOf = (day: number) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);

describe('whoever asks, in whatever order', () => {
  it('never lets more students ask within the period than the limit, and lets everyone in from the day it names', () => {
    fc.assert(
      fc.property(lines, ({ settings, wishes }) => {
        const asked = new Map<number, string>();
        let day = 0;
        for (const { asker, wait } of wishes) {
          day += wait;
          const now = { forbidden: false, ratherNot: false, mine: asked.get(asker) ?? null };
          const others = [...asked].filter(([who]) => who !== asker).map(([, on]) => on);
          const care = careOn({ ...now, others }, dayOf(day), settings);
          if (care.state === 'FREE') {
            if (!stillCounts(now.mine, dayOf(day), settings)) asked.set(asker, dayOf(day));
          } else {
            expect(care.askAgainOn! > dayOf(day)).toBe(true);
            expect(careOn({ ...now, others }, care.askAgainOn!, settings).state).toBe('FREE');
          }
          const counting = [...asked.values()].filter((on) => stillCounts(on, dayOf(day), settings));
          expect(counting.length).toBeLessThanOrEqual(settings.limit);
        }
      }),
    );
  });
});
