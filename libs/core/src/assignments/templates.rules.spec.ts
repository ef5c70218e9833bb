import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { askingFrom, quotaOf } from './assignments.rules.ts';
import { designFrom, templateOf } from './templates.rules.ts';

const design = (milestones: { afterDays: number; time: string }[]) => ({
  ...{ title: 'Three conversations', instructions: '', quota: quotaOf({ perOccupation: 3, occupations: 1 }) },
  ...{
    requiresPledge: true,
    requiresPrimer: false,
    prompts: [],
    criteria: [],
    reminderOffsetsMinutes: [-1440],
  },
  ...{ asking: askingFrom(null), thanks: { withinHours: 24, medium: 'EITHER' as const }, late: null },
  milestones: milestones.map((one, at) => ({
    ...{ kind: 'INTERVIEWS' as const, count: at + 1, title: `Step ${at}`, points: null, ...one },
  })),
});
const dayOf = (dueLocal: string) => Temporal.PlainDate.from(dueLocal.slice(0, 10));

describe('a template', () => {
  it('begins in another term with the same weekdays, times and distances, and nothing before it begins', () => {
    const day = fc
      .integer({ min: 0, max: 3_000 })
      .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());
    const time = fc.constantFrom('09:00', '23:59');
    const step = fc.record({ afterDays: fc.integer({ min: -10, max: 120 }), time });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), day, (steps, on) => {
        const made = designFrom(design(steps), { on, zone: 'UTC', cohortIds: ['c'] });
        const days = made.milestones.map(({ dueLocal }) => dayOf(dueLocal));
        const monday = Temporal.PlainDate.from('2024-01-01');
        steps.forEach(({ afterDays, time: at }, i) => {
          expect(made.milestones[i]!.dueLocal.slice(11)).toBe(at);
          expect(days[i]!.dayOfWeek).toBe(monday.add({ days: afterDays }).dayOfWeek);
          expect(days[0]!.until(days[i]!).total('days')).toBe(afterDays - steps[0]!.afterDays);
          expect(Temporal.PlainDate.compare(days[i]!, Temporal.PlainDate.from(on))).toBeGreaterThanOrEqual(0);
        });
        const earliest = Math.min(...days.map((one) => Temporal.PlainDate.from(on).until(one).total('days')));
        expect(earliest).toBeLessThanOrEqual(
          Math.max(6, Math.min(...steps.map(({ afterDays }) => afterDays))),
        );
      }),
    );
  });

  it('is the same again when it is kept and begun in the same week', () => {
    const view = {
      ...design([]),
      ...{ section: { term: { startsOn: '2027-01-06' } }, rubric: { criteria: [] }, reminderLadder: [] },
      milestones: [
        { kind: 'REFLECTION', count: null, title: 'Reflection', points: 5, dueLocal: '2027-02-19T23:59' },
      ],
    };
    const kept = templateOf(view as never);
    expect(kept.milestones).toEqual([
      { kind: 'REFLECTION', count: null, title: 'Reflection', points: 5, afterDays: 46, time: '23:59' },
    ]);
    const again = designFrom(kept, { on: '2027-01-06', zone: 'America/Toronto', cohortIds: [] });
    expect(again.milestones[0]!.dueLocal).toBe('2027-02-19T23:59');
  });
});
