import fc from 'fast-check';
import { NOT_COUNTED_REASONS, type Quota, VANTAGES } from '@firsthand/contracts';
import { gridOf, weighInterviews, type WeighedChoice, type WeighedInterview } from './quota.rules.ts';

const QUOTA: Quota = {
  perOccupation: 3,
  occupations: 1,
  distinctPeople: true,
  distinctEmployers: false,
  maxFamily: null,
  maxRemote: null,
  minMinutes: 15,
  maxMinutes: 60,
  vantages: [],
  requiresThankYou: false,
  requiresConfirmation: false,
  practiceDoesNotCount: true,
};
const NURSE: WeighedChoice = { id: 'c1', occupationId: 'nurse', chosenAt: '2027-01-11T00:00:00.000Z' };
const COOK: WeighedChoice = { id: 'c2', occupationId: 'cook', chosenAt: '2027-01-12T00:00:00.000Z' };

let made = 0;
const held = (row: Partial<WeighedInterview> = {}): WeighedInterview => {
  made += 1;
  const n = String(made).padStart(4, '0');
  return {
    id: `i${n}`,
    occupationId: 'nurse',
    contactId: `p${n}`,
    vantage: 'DOES',
    family: false,
    organisation: '',
    remote: false,
    startsAt: `2027-02-01T00:00:00.${n.slice(-3)}Z`,
    actualMinutes: 20,
    practice: false,
    thanked: true,
    confirmed: true,
    writtenUp: true,
    ...row,
  };
};
/** The grid as a screen makes it, from the verdicts that were kept. */
const gridFor = (
  quota: Quota,
  choices: readonly WeighedChoice[],
  interviews: readonly WeighedInterview[],
) => {
  const verdicts = new Map(
    weighInterviews(quota, choices, interviews).interviews.map((one) => [one.id, one]),
  );
  return gridOf(
    quota,
    choices,
    interviews.map((one) => ({ ...one, ...verdicts.get(one.id)! })),
  );
};
const reasonsOf = (quota: Partial<Quota>, ...interviews: WeighedInterview[]) =>
  weighInterviews({ ...QUOTA, ...quota }, [NURSE], interviews).interviews.map(({ notCounted }) =>
    notCounted.map(({ reason }) => reason),
  );

describe('weighInterviews', () => {
  it('fills the grid: counted, then arranged, then open', () => {
    const [first, second] = [held(), held()];
    const planned = held({ actualMinutes: null, writtenUp: false, startsAt: '2027-01-01T00:00:00.000Z' });
    const weighed = weighInterviews(QUOTA, [NURSE], [planned, second]);
    expect(gridFor(QUOTA, [NURSE], [planned, second])).toEqual([
      {
        occupationId: 'nurse',
        counted: 1,
        wanted: 3,
        slots: [
          { position: 1, state: 'COUNTED', interviewId: second.id },
          { position: 2, state: 'SCHEDULED', interviewId: planned.id },
          { position: 3, state: 'OPEN', interviewId: null },
        ],
      },
    ]);
    expect(weighed).toMatchObject({ counted: 1, wanted: 3, met: false });
    expect(weighInterviews(QUOTA, [NURSE], [first, second, held()]).met).toBe(true);
  });

  it('keeps a place for what is arranged, though there is no room for it beside what counts', () => {
    const planned = held({ actualMinutes: null, writtenUp: false, contactId: 'met' });
    const [row] = gridFor(QUOTA, [NURSE], [held({ contactId: 'met' }), planned]);
    expect(row!.slots.map(({ state }) => state)).toEqual(['COUNTED', 'SCHEDULED', 'OPEN']);
    const [without] = gridFor({ ...QUOTA, maxFamily: 0 }, [NURSE], [{ ...planned, family: true }]);
    expect(without!.slots[0]!.state).toBe('OPEN');
  });

  it('keeps a row for each occupation still to be chosen', () => {
    const quota = { ...QUOTA, occupations: 2 };
    expect(gridFor(quota, [NURSE], []).map((row) => row.occupationId)).toEqual(['nurse', null]);
    expect(weighInterviews(quota, [NURSE], []).wanted).toBe(6);
  });

  it('looks only at as many occupations as the quota has, those first chosen', () => {
    const weighed = weighInterviews(QUOTA, [COOK, NURSE], [held({ occupationId: 'cook' }), held()]);
    expect(weighed.interviews.map(({ counts }) => counts)).toEqual([false, true]);
    expect(weighed.interviews[0]!.notCounted).toEqual([
      { reason: 'OCCUPATION_NOT_CHOSEN', wanted: null, found: null },
    ]);
  });

  it.each([
    [14, ['TOO_SHORT']],
    [15, []],
    [60, []],
    [61, ['TOO_LONG']],
  ])('is exact at %i minutes', (actualMinutes, reasons) => {
    expect(reasonsOf({}, held({ actualMinutes }))).toEqual([reasons]);
  });

  it('gives the figures of the rule and of the interview', () => {
    const { interviews } = weighInterviews(QUOTA, [NURSE], [held({ actualMinutes: 9 })]);
    expect(interviews[0]!.notCounted).toEqual([{ reason: 'TOO_SHORT', wanted: 15, found: 9 }]);
  });

  it('names every condition that fails, the decisive one first', () => {
    const everything: Partial<WeighedInterview> = {
      actualMinutes: 5,
      practice: true,
      occupationId: 'pilot',
      vantage: 'BUYS',
      thanked: false,
      confirmed: false,
      writtenUp: false,
    };
    expect(
      reasonsOf({ vantages: ['DOES'], requiresThankYou: true, requiresConfirmation: true }, held(everything)),
    ).toEqual([
      [
        'PRACTICE',
        'OCCUPATION_NOT_CHOSEN',
        'TOO_SHORT',
        'VANTAGE_DOES_NOT_COUNT',
        'NOT_THANKED',
        'NOT_CONFIRMED',
        'NOT_WRITTEN_UP',
      ],
    ]);
  });

  it('holds nothing against a planned interview that is only known afterwards', () => {
    const planned = held({ actualMinutes: null, thanked: false, confirmed: false, writtenUp: false });
    expect(reasonsOf({ requiresThankYou: true, requiresConfirmation: true }, planned)).toEqual([
      ['NOT_HELD_YET'],
    ]);
    expect(reasonsOf({}, held({ actualMinutes: null, practice: true }))).toEqual([
      ['NOT_HELD_YET', 'PRACTICE'],
    ]);
  });

  it('counts one interview per person, and says so of the other', () => {
    expect(reasonsOf({}, held({ contactId: 'ada' }), held({ contactId: 'ada' }))).toEqual([
      [],
      ['SAME_PERSON'],
    ]);
    expect(
      reasonsOf({ distinctPeople: false }, held({ contactId: 'ada' }), held({ contactId: 'ada' })),
    ).toEqual([[], []]);
  });

  it('knows an employer by any spelling of its name, and an unknown employer as nobody’s', () => {
    const quota = { distinctEmployers: true };
    expect(
      reasonsOf(quota, held({ organisation: 'St.  Mary’s' }), held({ organisation: ' st. mary’s ' })),
    ).toEqual([[], ['SAME_EMPLOYER']]);
    expect(reasonsOf(quota, held(), held())).toEqual([[], []]);
  });

  it('allows so many of the family and so many at a distance, exactly', () => {
    const family = () => held({ family: true });
    const remote = () => held({ remote: true });
    expect(reasonsOf({ maxFamily: 0 }, family())).toEqual([['TOO_MANY_FAMILY']]);
    expect(reasonsOf({ maxFamily: 1 }, family(), family())).toEqual([[], ['TOO_MANY_FAMILY']]);
    expect(reasonsOf({ maxFamily: 2 }, family(), family())).toEqual([[], []]);
    expect(reasonsOf({ maxRemote: 0 }, remote())).toEqual([['TOO_MANY_REMOTE']]);
    expect(reasonsOf({ maxRemote: 1 }, remote(), remote())).toEqual([[], ['TOO_MANY_REMOTE']]);
  });

  it('says that there is no room for a fourth', () => {
    const { interviews } = weighInterviews(QUOTA, [NURSE], [held(), held(), held(), held()]);
    expect(interviews[3]!.notCounted).toEqual([{ reason: 'QUOTA_ALREADY_FULL', wanted: 3, found: 4 }]);
  });

  it('gives up an early interview where that lets more count', () => {
    // First the same two people about both occupations; taken by time, Ada would take the only place as a cook.
    const asCook = held({ contactId: 'ada', occupationId: 'cook' });
    const asNurse = held({ contactId: 'ada', occupationId: 'nurse' });
    const other = held({ contactId: 'bob', occupationId: 'cook' });
    const quota = { ...QUOTA, perOccupation: 1, occupations: 2 };
    const weighed = weighInterviews(quota, [NURSE, COOK], [asCook, asNurse, other]);
    expect(weighed.counted).toBe(2);
    expect(weighed.interviews.map(({ counts }) => counts)).toEqual([false, true, true]);
  });

  describe('for any quota and any interviews', () => {
    /** Mostly fit to count, so that the conditions between interviews are what is tried. */
    const mostly = (value: boolean) => fc.integer({ min: 0, max: 7 }).map((n) => (n > 0 ? value : !value));
    const cap = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const quotas = fc.record<Quota>({
      perOccupation: fc.integer({ min: 1, max: 3 }),
      occupations: fc.integer({ min: 1, max: 2 }),
      distinctPeople: fc.boolean(),
      distinctEmployers: fc.boolean(),
      maxFamily: cap,
      maxRemote: cap,
      minMinutes: fc.option(fc.constant(15), { nil: null }),
      maxMinutes: fc.option(fc.constant(40), { nil: null }),
      vantages: fc.constantFrom([], [], ['DOES', 'SUPERVISES'], ['BESIDE']),
      requiresThankYou: mostly(false),
      requiresConfirmation: mostly(false),
      practiceDoesNotCount: fc.boolean(),
    });
    const interview = fc.record({
      occupationId: fc.constantFrom('nurse', 'nurse', 'nurse', 'cook', 'cook', 'cook', 'pilot'),
      contactId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      remote: fc.boolean(),
      startsAt: fc.integer({ min: 10, max: 19 }).map((day) => `2027-02-${day}T00:00:00.000Z`),
      actualMinutes: fc.constantFrom(null, 14, 15, 20, 25, 30, 40, 40, 41),
      practice: mostly(false),
      thanked: fc.boolean(),
      confirmed: fc.boolean(),
      writtenUp: mostly(true),
    });
    const person = fc.record({
      family: fc.boolean(),
      vantage: fc.constantFrom('DOES', 'DOES', ...VANTAGES),
      organisation: fc.constantFrom('', 'North', 'South'),
    });
    const people = fc.tuple(person, person, person, person, person);
    /** Family, vantage and employer are the contact's, so every interview with one person agrees on them. */
    const works = fc.tuple(people, fc.array(interview, { maxLength: 9 })).map(([who, list]) =>
      list.map((one, n): WeighedInterview => ({
        id: `i${n}`,
        ...one,
        ...who['abcde'.indexOf(one.contactId)]!,
      })),
    );
    const choices = fc.constantFrom([NURSE, COOK], [COOK, NURSE], [NURSE], []);

    const allowed = (quota: Quota, chosen: readonly WeighedInterview[]) => {
      const atMost = (max: number | null, test: (one: WeighedInterview) => boolean) =>
        max === null || chosen.filter(test).length <= max;
      const once = (keys: string[]) => new Set(keys).size === keys.length;
      return (
        atMost(quota.maxFamily, (one) => one.family) &&
        atMost(quota.maxRemote, (one) => one.remote) &&
        ['nurse', 'cook'].every((id) => atMost(quota.perOccupation, (one) => one.occupationId === id)) &&
        (!quota.distinctPeople || once(chosen.map((one) => one.contactId))) &&
        (!quota.distinctEmployers || once(chosen.map((one) => one.organisation).filter(Boolean)))
      );
    };

    it('counts as many as any choice of them could, and no choice is forbidden', () => {
      fc.assert(
        fc.property(quotas, choices, works, (quota, plan, list) => {
          const weighed = weighInterviews(quota, plan, list);
          const counted = weighed.interviews.filter((one) => one.counts).map((one) => one.id);
          expect(
            allowed(
              quota,
              list.filter((one) => counted.includes(one.id)),
            ),
          ).toBe(true);
          // Every interview that would count alone, in every combination.
          const alone = list.filter((one) => weighInterviews(quota, plan, [one]).counted === 1);
          let most = 0;
          for (let set = 0; set < 1 << alone.length; set += 1) {
            const chosen = alone.filter((_, n) => set & (1 << n));
            if (chosen.length > most && allowed(quota, chosen)) most = chosen.length;
          }
          expect(weighed.counted).toBe(most);
        }),
        { numRuns: 1_000 },
      );
    });

    it('never falls when one more interview is logged', () => {
      fc.assert(
        fc.property(quotas, choices, works, (quota, plan, list) => {
          const before = list.slice(0, -1);
          expect(weighInterviews(quota, plan, list).counted).toBeGreaterThanOrEqual(
            weighInterviews(quota, plan, before).counted,
          );
        }),
        { numRuns: 1_000 },
      );
    });

    it('does not depend on the order in which rows arrive', () => {
      const shuffled = works.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
      fc.assert(
        fc.property(quotas, choices, shuffled, (quota, plan, [list, other]) => {
          expect(weighInterviews(quota, [...plan].reverse(), other)).toEqual(
            weighInterviews(quota, plan, list),
          );
        }),
      );
    });

    it('counts an interview or says why not, and the grid adds up', () => {
      fc.assert(
        fc.property(quotas, choices, works, (quota, plan, list) => {
          const weighed = weighInterviews(quota, plan, list);
          for (const one of weighed.interviews) {
            expect(one.counts).toBe(one.notCounted.length === 0);
            const ranks = one.notCounted.map(({ reason }) => NOT_COUNTED_REASONS.indexOf(reason));
            expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
          }
          expect(weighed.counted).toBeLessThanOrEqual(weighed.wanted);
          expect(weighed.met).toBe(weighed.counted === weighed.wanted);
          const slots = gridFor(quota, plan, list).flatMap((row) => row.slots);
          expect(slots).toHaveLength(weighed.wanted);
          expect(slots.filter((slot) => slot.state === 'COUNTED')).toHaveLength(weighed.counted);
          const shown = slots.flatMap((slot) => slot.interviewId ?? []);
          expect(new Set(shown).size).toBe(shown.length);
        }),
      );
    });
  });
});
