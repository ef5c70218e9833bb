import {
  DEFAULT_ASKING,
  DEFAULT_REMINDER_OFFSETS_MINUTES,
  MILESTONE_KINDS,
  type RuleBroken,
} from '@firsthand/contracts';
import { type AssignmentDesign, checkDesign, ladderOf, quotaOf, sameRubric } from './assignments.rules.ts';

const DESIGN: AssignmentDesign = {
  title: 'Three conversations',
  instructions: '',
  quota: quotaOf({ perOccupation: 3, occupations: 1, minMinutes: 15 }),
  milestones: [
    { kind: 'INTERVIEWS', title: 'Interviews', dueLocal: '2027-02-12T23:59' },
    { kind: 'REFLECTION', title: 'Reflection', dueLocal: '2027-02-19T23:59' },
  ],
  prompts: [{ text: 'What surprised you?', hint: '' }],
  criteria: [{ title: 'Depth', description: '', levels: [{ title: 'Full', description: '', points: 5 }] }],
  cohortIds: [],
  asking: DEFAULT_ASKING,
  reminderOffsetsMinutes: [-1440],
};
const ruleOf = (change: Partial<AssignmentDesign>) => {
  try {
    checkDesign({ ...DESIGN, ...change });
    return null;
  } catch (error) {
    return (error as RuleBroken).details.rule;
  }
};
const quota = (change: Partial<AssignmentDesign['quota']>) => ({ quota: { ...DESIGN.quota, ...change } });

describe('checkDesign', () => {
  it('takes an ordinary design', () => expect(ruleOf({})).toBeNull());

  it.each<[string, Partial<AssignmentDesign>]>([
    ['quota-empty', quota({ perOccupation: 0 })],
    ['quota-too-large', quota({ perOccupation: 21 })],
    ['quota-too-large', quota({ perOccupation: 1, occupations: 7 })],
    ['quota-minutes', quota({ minMinutes: 31, maxMinutes: 30 })],
    ['milestone-twice', { milestones: [DESIGN.milestones[0]!, DESIGN.milestones[0]!] }],
    ['no-prompts', { prompts: [] }],
    ['no-criteria', { criteria: [] }],
    ['no-levels', { criteria: [{ title: 'Depth', description: '', levels: [] }] }],
    [
      'no-points',
      {
        criteria: [
          { title: 'Depth', description: '', levels: [{ title: 'None', description: '', points: 0 }] },
        ],
      },
    ],
    ['reminders', { reminderOffsetsMinutes: [-60, -60] }],
    ['reminders', { reminderOffsetsMinutes: [-61 * 1440] }],
  ])('refuses %s', (rule, change) => expect(ruleOf(change)).toBe(rule));

  const step = (change: Partial<AssignmentDesign['milestones'][number]>) => ({
    milestones: [{ ...DESIGN.milestones[0]!, ...change }],
  });
  it.each<[string, Partial<AssignmentDesign>]>([
    ['milestone-twice', { milestones: [1, 1].map((count) => ({ ...DESIGN.milestones[0]!, count })) }],
    ['milestone-count', step({ count: 3 })],
    ['milestone-count', step({ count: 0 })],
    ['milestone-count', step({ kind: 'CONTACTS', count: 1 })],
    ['comparison-of-one', step({ kind: 'COMPARISON' })],
    ['milestone-points', step({ points: -1 })],
    ['milestone-points', step({ points: 0.125 })],
    ['milestone-points', step({ points: 1000.01 })],
  ])('refuses a step: %s', (rule, change) => expect(ruleOf(change)).toBe(rule));

  it('dates every step there is, and the interviews one by one', () => {
    const dueLocal = '2027-02-12T23:59';
    const milestones = [
      ...MILESTONE_KINDS.map((kind) => ({ kind, title: kind, dueLocal, points: 0.1 })),
      ...[1, 2, 3, 4, 5].map((count) => ({
        kind: 'INTERVIEWS' as const,
        count,
        title: `${count}`,
        dueLocal,
      })),
    ];
    expect(ruleOf({ milestones, ...quota({ occupations: 2 }) })).toBeNull();
  });

  it('is exact at the limits', () => {
    expect(ruleOf(quota({ perOccupation: 20 }))).toBeNull();
    expect(ruleOf(quota({ perOccupation: 3, occupations: 6 }))).toBeNull();
    expect(ruleOf(quota({ minMinutes: 30, maxMinutes: 30 }))).toBeNull();
    expect(ruleOf({ reminderOffsetsMinutes: [-60 * 1440] })).toBeNull();
  });
});

describe('what is kept', () => {
  it('reads what was left out of a quota as no condition', () => {
    expect(quotaOf({ perOccupation: 2, occupations: 1, vantages: null, maxFamily: null })).toEqual({
      perOccupation: 2,
      occupations: 1,
      distinctPeople: true,
      distinctEmployers: false,
      maxFamily: null,
      maxRemote: null,
      minMinutes: null,
      maxMinutes: null,
      vantages: [],
      requiresThankYou: false,
      requiresConfirmation: false,
      practiceDoesNotCount: true,
    });
  });

  it('climbs the ladder in order, the house’s own when none was given', () => {
    expect(ladderOf([60, -1440])).toEqual([-1440, 60]);
    expect(ladderOf(null)).toEqual([...DEFAULT_REMINDER_OFFSETS_MINUTES]);
    expect(ladderOf([])).toEqual([]);
  });

  it('knows a changed rubric from the same one', () => {
    const { criteria } = DESIGN;
    expect(sameRubric(criteria, structuredClone(criteria))).toBe(true);
    expect(
      sameRubric(criteria, [{ ...criteria[0]!, levels: [{ title: 'Full', description: '', points: 6 }] }]),
    ).toBe(false);
  });
});
