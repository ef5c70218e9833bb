/** An assignment while it is designed, as pure functions: what is on the form, what is wrong with it, what it changes. */
import {
  type AskingSettings,
  DEFAULT_ASKING,
  DEFAULT_REMINDER_OFFSETS_MINUTES,
  MILESTONE_KINDS,
  DEFAULT_THANKS_POLICY,
  type LatePolicy,
  type MilestoneKind,
  type Quota,
  type ThanksPolicy,
  type Vantage,
} from '@firsthand/contracts';
import type { AssignmentDesignFragment, CreateAssignmentInput } from '../../generated/operations.ts';
import { instantOf, wallClockOf } from '../../shared/intl/wall-clock.ts';

export type Assignment = AssignmentDesignFragment;

/** `key` tells the parts of a list apart while they move; `id` is the server's, for parts it knows. */
interface Part {
  readonly key: string;
  readonly id: string | null;
}
export interface MilestoneDraft {
  readonly id: string | null;
  readonly kind: MilestoneKind;
  /** Of interviews: the first so many; null for all the quota asks for. */
  readonly count: number | null;
  readonly title: string;
  /** What meeting it is worth. */
  readonly points: number | null;
  /** What the clock on the section's wall shows; empty while it is not dated. */
  readonly dueLocal: string;
}
export interface PromptDraft extends Part {
  readonly text: string;
  readonly hint: string;
  readonly wordGoal: number | null;
}
export interface LevelDraft {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly points: number;
}
export interface CriterionDraft {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly levels: readonly LevelDraft[];
}
export interface Design {
  readonly title: string;
  readonly instructions: string;
  readonly cohortIds: readonly string[];
  readonly quota: Quota;
  /** What comes before the first request. */
  readonly gates: { readonly requiresPledge: boolean; readonly requiresPrimer: boolean };
  /** Only those that are set. */
  readonly milestones: readonly MilestoneDraft[];
  readonly prompts: readonly PromptDraft[];
  readonly criteria: readonly CriterionDraft[];
  readonly offsetsMinutes: readonly number[];
  readonly asking: AskingSettings;
  readonly thanks: ThanksPolicy;
  /** Null: handing in late costs nothing. */
  readonly late: LatePolicy | null;
}

export const newKey = (): string => crypto.randomUUID();

const DAY = 86_400_000;
const WEEKS: Record<MilestoneKind, number> = {
  ...{ PLEDGE: 1, RESEARCH: 1, CONTACTS: 2, OUTREACH: 3, INTERVIEWS: 5, THANKS: 5 },
  ...{ LOOKING_BACK: 5, SYNTHESIS: 6, COMPARISON: 6, REFLECTION: 6 },
};

/** What most courses date; the other steps are there to be switched on. */
const FRESH_KINDS = ['CONTACTS', 'INTERVIEWS', 'REFLECTION'] as const;

/** What the steps are called until somebody calls them otherwise. */
export type StepName = (kind: MilestoneKind, count: number | null) => string;

/** A design to begin with: what most courses ask for, dated from `start` on. */
export function freshDesign(
  nameOf: StepName,
  start: Date,
  zone: string,
  ladder: readonly number[] = DEFAULT_REMINDER_OFFSETS_MINUTES,
): Design {
  return {
    title: '',
    instructions: '',
    cohortIds: [],
    quota: {
      perOccupation: 3,
      occupations: 1,
      distinctPeople: true,
      distinctEmployers: false,
      maxFamily: null,
      maxRemote: null,
      minMinutes: 15,
      maxMinutes: null,
      vantages: [],
      requiresThankYou: true,
      requiresConfirmation: false,
      practiceDoesNotCount: true,
    },
    gates: { requiresPledge: true, requiresPrimer: false },
    milestones: FRESH_KINDS.map((kind) => freshMilestone(kind, null, nameOf, start, zone)),
    prompts: [],
    criteria: [],
    offsetsMinutes: [...ladder],
    asking: DEFAULT_ASKING,
    thanks: DEFAULT_THANKS_POLICY,
    late: null,
  };
}

/** A step that is switched on, dated so many weeks after `start`. */
export const freshMilestone = (
  kind: MilestoneKind,
  count: number | null,
  nameOf: StepName,
  start: Date,
  zone: string,
  // The first interviews are spread over the weeks before all are due.
  week = count ? 2 + count : WEEKS[kind],
): MilestoneDraft => ({
  id: null,
  kind,
  count,
  title: nameOf(kind, count),
  points: null,
  dueLocal: endOfDay(new Date(start.getTime() + week * 7 * DAY), zone),
});

/** With this step among them, in the order in which steps come: the first interviews before all of them. */
export function withStep(
  milestones: readonly MilestoneDraft[],
  step: MilestoneDraft,
): readonly MilestoneDraft[] {
  const place = ({ kind, count }: MilestoneDraft) => MILESTONE_KINDS.indexOf(kind) * 1_000 + (count ?? 999);
  return [...milestones, step].sort((a, b) => place(a) - place(b));
}

const endOfDay = (day: Date, zone: string) => `${wallClockOf(day, zone).slice(0, 10)}T23:59`;

export function designOf(assignment: Assignment): Design {
  const { title, instructions, cohorts, quota, milestones, prompts, rubric, reminderLadder } = assignment;
  return {
    title,
    instructions,
    cohortIds: cohorts.map(({ id }) => id),
    quota: { ...quota, vantages: quota.vantages as readonly Vantage[] },
    gates: { requiresPledge: assignment.requiresPledge, requiresPrimer: assignment.requiresPrimer },
    milestones: milestones.map(({ id, kind, count, title: name, dueLocal, points }) => ({
      ...{ id, kind, count, title: name, points },
      dueLocal: dueLocal.slice(0, 16),
    })),
    prompts: prompts.map(({ id, text, hint, wordGoal }) => ({ key: id, id, text, hint, wordGoal })),
    criteria: rubric.criteria.map(({ id, title: name, description, levels }) => ({
      key: id,
      title: name,
      description,
      levels: levels.map((level) => ({
        key: level.id,
        title: level.title,
        description: level.description,
        points: level.points,
      })),
    })),
    offsetsMinutes: reminderLadder.map(({ offsetMinutes }) => offsetMinutes),
    asking: assignment.asking,
    thanks: assignment.thanks,
    late: assignment.late,
  };
}

/** As the API takes it; the section or the version is the caller's to add. */
export function inputOf(design: Design): Omit<CreateAssignmentInput, 'sectionId'> & { instructions: string } {
  const { title, instructions, cohortIds, quota, gates, milestones, prompts, criteria, offsetsMinutes } =
    design;
  return {
    title: title.trim(),
    instructions,
    cohortIds: [...cohortIds],
    quota: { ...quota, vantages: [...quota.vantages] },
    ...gates,
    milestones: milestones.map(({ id, kind, count, title: name, dueLocal, points }) => ({
      ...(id && { id }),
      ...{ kind, count, title: name.trim(), dueLocal, points },
    })),
    prompts: prompts.map(({ id, text, hint, wordGoal }) => ({
      ...(id && { id }),
      text: text.trim(),
      hint,
      wordGoal,
    })),
    criteria: criteria.map(({ title: name, description, levels }) => ({
      title: name.trim(),
      description,
      levels: levels.map((level) => ({
        title: level.title.trim(),
        description: level.description,
        points: level.points,
      })),
    })),
    reminderOffsetsMinutes: [...offsetsMinutes],
    asking: { ...design.asking },
    thanks: { ...design.thanks },
    late: design.late && { ...design.late },
  };
}

export type ProblemName =
  | 'needTitle'
  | 'needName'
  | 'needDate'
  | 'noSuchTime'
  | 'tooManyInterviews'
  | 'needTwoOccupations'
  | 'needMilestone'
  | 'needPrompt'
  | 'needText'
  | 'needCriterion'
  | 'needLevel'
  | 'needPoints'
  | 'minutesCross';

/** What must be mended before it can be saved, by the field's path as the API names it. */
export function problemsOf(design: Design, zone: string): Record<string, ProblemName> {
  const problems: Record<string, ProblemName> = {};
  const blank = (text: string) => text.trim() === '';
  const { minMinutes, maxMinutes } = design.quota;
  if (blank(design.title)) problems['title'] = 'needTitle';
  if (minMinutes !== null && maxMinutes !== null && minMinutes > maxMinutes)
    problems['quota.maxMinutes'] = 'minutesCross';
  if (design.milestones.length === 0) problems['milestones'] = 'needMilestone';
  const wanted = design.quota.perOccupation * design.quota.occupations;
  design.milestones.forEach(({ kind, count, title, dueLocal }, at) => {
    if (blank(title)) problems[`milestones.${at}.title`] = 'needName';
    if (count !== null && count >= wanted) problems[`milestones.${at}.title`] = 'tooManyInterviews';
    if (kind === 'COMPARISON' && design.quota.occupations < 2)
      problems[`milestones.${at}.title`] = 'needTwoOccupations';
    if (dueLocal === '') problems[`milestones.${at}.dueLocal`] = 'needDate';
    else if (instantOf(dueLocal, zone, 'deadline') === null)
      problems[`milestones.${at}.dueLocal`] = 'noSuchTime';
  });
  if (design.prompts.length === 0 && design.milestones.some(({ kind }) => kind === 'REFLECTION'))
    problems['prompts'] = 'needPrompt';
  design.prompts.forEach(({ text }, at) => {
    if (blank(text)) problems[`prompts.${at}.text`] = 'needText';
  });
  if (design.criteria.length === 0) problems['criteria'] = 'needCriterion';
  design.criteria.forEach(({ title, levels }, at) => {
    if (blank(title)) problems[`criteria.${at}.title`] = 'needName';
    if (levels.length === 0) problems[`criteria.${at}.levels`] = 'needLevel';
    else if (!levels.some(({ points }) => points > 0)) problems[`criteria.${at}.levels`] = 'needPoints';
    levels.forEach((level, place) => {
      if (blank(level.title)) problems[`criteria.${at}.levels.${place}.title`] = 'needName';
    });
  });
  return problems;
}

export const maxPointsOf = ({ levels }: Pick<CriterionDraft, 'levels'>): number =>
  Math.max(0, ...levels.map(({ points }) => points));

/** All there is to earn: the rubric's best levels and the steps that are worth points. */
export function totalPointsOf({ criteria, milestones }: Pick<Design, 'criteria' | 'milestones'>): number {
  return sumOf([...criteria.map(maxPointsOf), ...milestones.map(({ points }) => points ?? 0)]);
}

/** Exact to the hundredth. */
export const sumOf = (points: readonly number[]): number =>
  points.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100;

export const DESIGN_PARTS = [
  'title',
  'instructions',
  'cohortIds',
  'quota',
  'gates',
  'milestones',
  'prompts',
  'criteria',
  'offsetsMinutes',
  'asking',
  'thanks',
  'late',
] as const satisfies readonly (keyof Design)[];
export type DesignPart = (typeof DESIGN_PARTS)[number];

/** Which parts would be different; keys and the server's ids are nobody's concern. */
export function changedParts(before: Design, after: Design): DesignPart[] {
  const plain = (part: unknown) =>
    JSON.stringify(part, (name, value: unknown) => (name === 'key' || name === 'id' ? undefined : value));
  return DESIGN_PARTS.filter((part) =>
    part === 'cohortIds'
      ? [...before.cohortIds].sort().join() !== [...after.cohortIds].sort().join()
      : plain(before[part]) !== plain(after[part]),
  );
}

/** The list with one part moved up or down by one; the same list when it cannot move. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  const [one, other] = [list[at], list[to]];
  if (one === undefined || other === undefined) return list;
  return list.map((part, place) => (place === at ? other : place === to ? one : part));
}

/** The empty grid a student will begin with. */
export function emptyGrid({ perOccupation, occupations }: Pick<Quota, 'perOccupation' | 'occupations'>) {
  return {
    counted: 0,
    wanted: perOccupation * occupations,
    met: false,
    rows: Array.from({ length: occupations }, () => ({
      occupation: null,
      counted: 0,
      wanted: perOccupation,
      slots: Array.from({ length: perOccupation }, (_, at) => ({
        position: at + 1,
        state: 'OPEN' as const,
        interview: null,
      })),
    })),
  };
}
