import fc from 'fast-check';
import { effectsOf, type StandingFacts, type StepFacts } from './change.rules.ts';

const NOW = new Date('2027-02-10T12:00:00Z');
const step = (id: string, day: number, more: Partial<StepFacts> = {}): StepFacts => {
  const dueLocal = `2027-02-${String(day).padStart(2, '0')}T00:00`;
  const dueAt = `${dueLocal}:00.000Z`;
  return {
    id,
    title: `Step ${id}`,
    dueLocal,
    dueAt,
    everybodysAt: dueAt,
    met: false,
    reminders: [],
    ...more,
  };
};
const facts = (enrolmentId: string, row: Partial<StandingFacts> = {}): StandingFacts => ({
  enrolmentId,
  person: { id: enrolmentId, givenName: enrolmentId, familyName: '', email: '' },
  quotaMet: false,
  interviews: [],
  steps: [],
  ...row,
});
const said = (before: StandingFacts[], after: StandingFacts[]) =>
  effectsOf(before, after, NOW).map(({ effect, step: title, toLocal, many, students }) => [
    effect,
    ...[title, toLocal?.slice(5, 10), many].filter((part) => part),
    students.map(({ id }) => id).join(),
  ]);

describe('what a change does to whom', () => {
  it('says what counts no longer, who is late by it, and whose step is undone, worst first', () => {
    const before = [
      facts('ada', {
        quotaMet: true,
        interviews: [
          { id: 'i', counts: true },
          { id: 'j', counts: false },
        ],
        steps: [step('a', 20, { reminders: ['x', 'y'] }), step('b', 1, { met: true })],
      }),
    ];
    const after = [
      facts('ada', {
        interviews: [
          { id: 'i', counts: false },
          { id: 'j', counts: true },
        ],
        steps: [step('a', 9, { reminders: ['y', 'z'] }), step('b', 1)],
      }),
    ];
    expect(said(before, after)).toEqual([
      ['QUOTA_UNMET', 'ada'],
      ['COUNTS_LESS', 1, 'ada'],
      ['NEWLY_LATE', 'Step a', 'ada'],
      ['NEWLY_LATE', 'Step b', 'ada'],
      ['STEP_UNDONE', 'Step b', 'ada'],
      ['SOONER', 'Step a', '02-09', 'ada'],
      ['COUNTS_MORE', 1, 'ada'],
      ['REMINDERS_PLANNED', 1, 'ada'],
      ['REMINDERS_GONE', 1, 'ada'],
    ]);
  });

  it('says who comes, who goes, and what is new or gone, once for everybody', () => {
    const before = [facts('ada', { steps: [step('a', 1)] }), facts('bob'), facts('cyd')];
    const late = { steps: [step('a', 20), step('n', 25)] };
    const after = [facts('ada', late), facts('bob', { steps: [late.steps[1]!] }), facts('dee')];
    expect(said(before, after)).toEqual([
      ['LEAVES', 'cyd'],
      ['STEP_NEW', 'Step n', 'ada,bob'],
      ['LATER', 'Step a', '02-20', 'ada'],
      ['NO_LONGER_LATE', 'Step a', 'ada'],
      ['JOINS', 'dee'],
    ]);
  });

  it('groups who moves alike, and says who keeps a date of their own', () => {
    const own = (everybodys: number) => ({ everybodysAt: step('a', everybodys).dueAt });
    const before = [
      facts('ada', { steps: [step('a', 12)] }),
      facts('bob', { steps: [step('a', 12)] }),
      facts('cyd', { steps: [step('a', 20, own(12))] }),
      facts('dee', { steps: [step('a', 14, own(12))] }),
    ];
    const after = [
      facts('ada', { steps: [step('a', 16)] }),
      facts('bob', { steps: [step('a', 16)] }),
      facts('cyd', { steps: [step('a', 20, own(16))] }),
      facts('dee', { steps: [step('a', 16)] }),
    ];
    expect(effectsOf(before, after, NOW)).toMatchObject([
      ...[{ effect: 'LATER', fromLocal: '2027-02-12T00:00', students: [{ id: 'ada' }, { id: 'bob' }] }],
      ...[{ effect: 'LATER', fromLocal: '2027-02-14T00:00', students: [{ id: 'dee' }] }],
      ...[{ effect: 'KEEPS_DATE', fromLocal: null, students: [{ id: 'cyd' }] }],
    ]);
  });

  it('says nothing of what stays as it is, and turns round when the change does', () => {
    const one = fc.record({
      enrolmentId: fc.constantFrom('ada', 'bob', 'cyd'),
      counts: fc.array(fc.boolean(), { maxLength: 3 }),
      steps: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('a', 'b'), day: fc.integer({ min: 1, max: 20 }), met: fc.boolean() }),
        { selector: ({ id }) => id, maxLength: 2 },
      ),
    });
    const reading = fc
      .uniqueArray(one, { selector: ({ enrolmentId }) => enrolmentId, maxLength: 3 })
      .map((all) =>
        all.map(({ enrolmentId, counts, steps }) =>
          facts(enrolmentId, {
            interviews: [0, 1, 2].map((at) => ({ id: `i${at}`, counts: counts[at] ?? false })),
            steps: steps.map(({ id, day, met }) => step(id, day, { met })),
          }),
        ),
      );
    const OPPOSITE = {
      COUNTS_LESS: 'COUNTS_MORE',
      SOONER: 'LATER',
      LEAVES: 'JOINS',
      STEP_UNDONE: 'STEP_DONE',
    };
    fc.assert(
      fc.property(reading, reading, (before, after) => {
        expect(said(before, before)).toEqual([]);
        const there = effectsOf(before, after, NOW);
        const back = effectsOf(after, before, NOW);
        const size = (effects: typeof there, wanted: string) =>
          effects
            .filter(({ effect }) => effect === wanted)
            .reduce((sum, { students }) => sum + students.length, 0);
        for (const [one_, other] of Object.entries(OPPOSITE))
          expect(size(there, one_)).toBe(size(back, other));
      }),
    );
  });
});
