import { MILESTONE_KINDS } from '@firsthand/contracts';
import fc from 'fast-check';
import { COMPARED_DIMENSIONS, milestonesMet, type WorkDone } from './milestones.rules.ts';

const few = fc.integer({ min: 0, max: 8 });
const done: fc.Arbitrary<WorkDone> = fc.record({
  quota: fc.record({ occupations: fc.integer({ min: 1, max: 3 }) }),
  pledged: fc.boolean(),
  contacts: few,
  reached: few,
  thanked: few,
  lookedBack: few,
  choices: fc.array(fc.record({ researchedTopics: few, concluded: fc.boolean(), comparedDimensions: few }), {
    maxLength: 4,
  }),
});
const STEPS = [
  ...MILESTONE_KINDS.map((kind) => ({ id: kind as string, kind, count: null })),
  ...[1, 2].map((count) => ({ id: `first ${count}`, kind: 'INTERVIEWS' as const, count })),
];
const metBy = (work: WorkDone, counted: number, wanted: number) =>
  milestonesMet(STEPS, work, { counted, wanted })
    .filter(({ met }) => met)
    .map(({ milestoneId }) => milestoneId);

describe('the steps of an assignment', () => {
  const nothing: WorkDone = {
    ...{ quota: { occupations: 1 }, pledged: false, contacts: 0, reached: 0, thanked: 0, lookedBack: 0 },
    choices: [{ researchedTopics: 0, concluded: false, comparedDimensions: 0 }],
  };

  it('are none of them met by nothing', () => expect(metBy(nothing, 0, 3)).toEqual([]));

  it('are each met by their own, and exactly at the number', () => {
    const [choice] = nothing.choices;
    expect(metBy({ ...nothing, pledged: true }, 0, 3)).toEqual(['PLEDGE']);
    expect(metBy({ ...nothing, contacts: 2 }, 0, 3)).toEqual([]);
    expect(metBy({ ...nothing, contacts: 3 }, 0, 3)).toEqual(['CONTACTS']);
    expect(metBy({ ...nothing, reached: 3 }, 0, 3)).toEqual(['OUTREACH']);
    expect(metBy({ ...nothing, thanked: 3 }, 0, 3)).toEqual(['THANKS']);
    expect(metBy({ ...nothing, lookedBack: 3 }, 0, 3)).toEqual(['LOOKING_BACK']);
    expect(metBy(nothing, 1, 3)).toEqual(['first 1']);
    expect(metBy(nothing, 3, 3)).toEqual(['INTERVIEWS', 'first 1', 'first 2']);
    expect(metBy({ ...nothing, choices: [{ ...choice!, concluded: true }] }, 0, 3)).toEqual(['SYNTHESIS']);
    const compared = (comparedDimensions: number) => ({
      ...nothing,
      choices: [{ ...choice!, comparedDimensions }],
    });
    expect(metBy(compared(COMPARED_DIMENSIONS - 1), 0, 3)).toEqual([]);
    expect(metBy(compared(COMPARED_DIMENSIONS), 0, 3)).toEqual(['COMPARISON']);
  });

  it('leave the reflection to being handed in', () =>
    fc.assert(
      fc.property(done, few, (work, counted) =>
        milestonesMet(STEPS, work, { counted, wanted: 3 }).every(
          ({ milestoneId }) => milestoneId !== 'REFLECTION',
        ),
      ),
    ));

  it('never lose by more work', () =>
    fc.assert(
      fc.property(done, few, fc.integer({ min: 1, max: 6 }), (work, counted, wanted) => {
        const more: WorkDone = {
          ...work,
          pledged: true,
          contacts: work.contacts + 1,
          reached: work.reached + 1,
          thanked: work.thanked + 1,
          lookedBack: work.lookedBack + 1,
          choices: [...work.choices, { researchedTopics: 0, concluded: false, comparedDimensions: 0 }],
        };
        const after = metBy(more, counted + 1, wanted);
        expect(metBy(work, counted, wanted).filter((step) => !after.includes(step))).toEqual([]);
      }),
    ));

  it('meets the first interviews before all of them', () =>
    fc.assert(
      fc.property(done, few, (work, counted) => {
        const met = metBy(work, counted, 3);
        expect(met.includes('INTERVIEWS') && !met.includes('first 2')).toBe(false);
        expect(met.includes('first 2') && !met.includes('first 1')).toBe(false);
      }),
    ));
});
