import type { MilestoneKind } from '@firsthand/contracts';
import { PROMPT_SETS } from './prompt-sets.ts';
import { STARTER_NAMES, STARTERS, startedFrom } from './starters.ts';
import {
  changedParts,
  emptyGrid,
  freshDesign,
  freshMilestone,
  inputOf,
  moved,
  problemsOf,
  totalPointsOf,
  withStep,
  type Design,
  type StepName,
} from './design.ts';

const nameOf: StepName = (kind, count) => `${kind} ${count ?? ''}`;
const zone = 'America/Halifax';
const fresh = freshDesign(nameOf, new Date('2027-01-10T15:00:00Z'), zone);
const level = (points: number) => ({ key: `l${points}`, title: 'Level', description: '', points });
const whole: Design = {
  ...fresh,
  title: 'Three people',
  prompts: [{ key: 'p', id: null, text: 'What surprised you?', hint: '', wordGoal: null }],
  criteria: [{ key: 'c', title: 'Depth', description: '', levels: [level(0), level(5)] }],
};

describe('a design', () => {
  it('begins with dates at the end of the day in the section’s zone', () => {
    expect(fresh.milestones.map(({ dueLocal }) => dueLocal)).toEqual([
      '2027-01-24T23:59',
      '2027-02-14T23:59',
      '2027-02-21T23:59',
    ]);
  });

  it('says everything that is missing at once, by field', () => {
    expect(problemsOf(fresh, zone)).toEqual({
      title: 'needTitle',
      prompts: 'needPrompt',
      criteria: 'needCriterion',
    });
    expect(problemsOf(whole, zone)).toEqual({});
  });

  it('refuses the hour that spring skips, at its field', () => {
    const skipped = whole.milestones.map((one, at) =>
      at === 1 ? { ...one, dueLocal: '2027-03-14T02:30' } : one,
    );
    expect(problemsOf({ ...whole, milestones: skipped }, zone)).toEqual({
      'milestones.1.dueLocal': 'noSuchTime',
    });
  });

  it('needs no prompt without a reflection', () => {
    const milestones = whole.milestones.filter(({ kind }) => kind !== 'REFLECTION');
    expect(problemsOf({ ...whole, milestones, prompts: [] }, zone)).toEqual({});
  });

  it('wants points in every criterion, and least minutes below the most', () => {
    const criteria = [{ key: 'c', title: 'Depth', description: '', levels: [level(0)] }];
    const quota = { ...whole.quota, minMinutes: 30, maxMinutes: 20 };
    expect(problemsOf({ ...whole, criteria, quota }, zone)).toEqual({
      'criteria.0.levels': 'needPoints',
      'quota.maxMinutes': 'minutesCross',
    });
  });

  it('adds up the best level of each criterion', () => {
    expect(
      totalPointsOf({
        ...whole,
        criteria: [...whole.criteria, { ...whole.criteria[0]!, levels: [level(2.5)] }],
        milestones: whole.milestones.map((step) => ({ ...step, points: 0.1 })),
      }),
    ).toBe(7.8);
  });

  it('puts a step where it comes, the first interviews before all of them', () => {
    const step = (kind: MilestoneKind, count: number | null = null) =>
      freshMilestone(kind, count, nameOf, new Date('2027-01-10T15:00:00Z'), zone);
    const steps = [step('INTERVIEWS', 2), step('PLEDGE'), step('INTERVIEWS', 1)].reduce(
      withStep,
      fresh.milestones,
    );
    expect(steps.map(({ kind, count }) => (count ? `${kind} ${count}` : kind))).toEqual([
      ...['PLEDGE', 'CONTACTS', 'INTERVIEWS 1', 'INTERVIEWS 2', 'INTERVIEWS', 'REFLECTION'],
    ]);
  });

  it('marks a step that the quota has no room for', () => {
    const [, ...rest] = whole.milestones;
    const tooMany = { ...whole.milestones[0]!, kind: 'INTERVIEWS' as const, count: 3 };
    const ofOne = { ...whole.milestones[0]!, kind: 'COMPARISON' as const };
    expect(problemsOf({ ...whole, milestones: [tooMany, ofOne, ...rest] }, zone)).toEqual({
      'milestones.0.title': 'tooManyInterviews',
      'milestones.1.title': 'needTwoOccupations',
    });
  });

  it('sends the server’s ids back, and no key of ours', () => {
    const known = { ...whole, prompts: [{ ...whole.prompts[0]!, id: 'p1' }] };
    expect(inputOf(known).prompts).toEqual([
      { id: 'p1', text: 'What surprised you?', hint: '', wordGoal: null },
    ]);
    expect(JSON.stringify(inputOf(whole))).not.toContain('"key"');
  });

  it('knows which parts differ, whatever the keys', () => {
    const rekeyed = { ...whole, criteria: whole.criteria.map((one) => ({ ...one, key: 'other' })) };
    expect(changedParts(whole, rekeyed)).toEqual([]);
    expect(
      changedParts(whole, { ...rekeyed, title: 'Two', quota: { ...whole.quota, perOccupation: 2 } }),
    ).toEqual(['title', 'quota']);
    expect(changedParts(whole, { ...whole, thanks: { withinHours: 48, medium: 'CARD' } })).toEqual([
      'thanks',
    ]);
    expect(inputOf({ ...whole, thanks: { withinHours: 48, medium: 'CARD' } }).thanks).toEqual({
      withinHours: 48,
      medium: 'CARD',
    });
    expect(changedParts({ ...whole, cohortIds: ['a', 'b'] }, { ...whole, cohortIds: ['b', 'a'] })).toEqual(
      [],
    );
  });
});

describe('moving a part', () => {
  it('swaps neighbours and stops at both ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

it('shows a student an open slot for every interview', () => {
  const grid = emptyGrid({ perOccupation: 3, occupations: 2 });
  expect(grid.wanted).toBe(6);
  expect(grid.rows.map(({ slots }) => slots.length)).toEqual([3, 3]);
});

describe('a starter', () => {
  const say = { t: (id: string) => id, nameOf, start: new Date('2027-01-10T15:00:00Z'), zone } as never;

  it.each(STARTER_NAMES)('%s fills in everything there is to fill in, in the order of its dates', (name) => {
    const started = startedFrom(name, fresh, say);
    expect(problemsOf(started, zone)).toEqual({});
    const dates = started.milestones.map(({ dueLocal }) => dueLocal);
    expect(dates).toEqual([...dates].sort());
    expect(started.prompts).toHaveLength(STARTERS[name].prompts.length);
    expect(totalPointsOf(started)).toBe(20);
  });
});

it('offers each ready prompt once', () => {
  const all = Object.values(PROMPT_SETS).flat();
  expect(new Set(all).size).toBe(all.length);
});
