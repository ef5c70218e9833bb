import {
  type AskingSettings,
  DEFAULT_ASKING,
  DEFAULT_REMINDER_OFFSETS_MINUTES,
  type LatePolicy,
  type MilestoneKind,
  type Quota,
  RuleBroken,
  type ThanksPolicy,
} from '@firsthand/contracts';
import { checkLate } from './late.rules.ts';

export interface DesignedLevel {
  readonly title: string;
  readonly description: string;
  readonly points: number;
}
export interface DesignedCriterion {
  readonly title: string;
  readonly description: string;
  readonly levels: readonly DesignedLevel[];
}
export interface DesignedMilestone {
  /** The milestone that is changed; none for a new one. */
  readonly id?: string | null;
  readonly kind: MilestoneKind;
  /** Of interviews: how many that count. None: as many as the quota asks for. */
  readonly count?: number | null;
  readonly title: string;
  readonly dueLocal: string;
  /** None: it is worth nothing by itself. */
  readonly points?: number | null;
}
export interface DesignedPrompt {
  readonly id?: string | null;
  readonly text: string;
  readonly hint: string;
  readonly wordGoal?: number | null;
}

/** What an instructor says an assignment is. */
export interface AssignmentDesign {
  readonly title: string;
  readonly instructions: string;
  readonly quota: Quota;
  /** Before anybody is asked for the first time: the pledge is signed, the primer's check passed. Left out: as it was. */
  readonly requiresPledge?: boolean | undefined;
  readonly requiresPrimer?: boolean | undefined;
  readonly milestones: readonly DesignedMilestone[];
  readonly prompts: readonly DesignedPrompt[];
  readonly criteria: readonly DesignedCriterion[];
  readonly cohortIds: readonly string[];
  readonly reminderOffsetsMinutes: readonly number[];
  /** Left out: as it was, and the house's own at first. */
  readonly thanks?: ThanksPolicy | null;
  /** None: handing in late costs nothing. */
  readonly late?: LatePolicy | null;
  readonly asking: AskingSettings;
}

/** What keeps the search for what counts small (`quota.rules.ts`), and is far above what anyone has asked for. */
const OCCUPATIONS_AT_MOST = 6;
const INTERVIEWS_AT_MOST = 20;
const REMINDERS_AT_MOST = 10;
const REMINDER_WITHIN_MINUTES = 60 * 1440;

/** A thank-you that may wait longer than this is none. */
const THANKS_WITHIN_HOURS = 336;

/** @throws RuleBroken for the first thing about the design that does not hold together. */
export function checkDesign(design: AssignmentDesign): void {
  checkQuota(design.quota);
  const { milestones, prompts, criteria, reminderOffsetsMinutes: offsets } = design;
  checkMilestones(milestones, design.quota);

  if (milestones.some(({ kind }) => kind === 'REFLECTION') && prompts.length === 0)
    throw new RuleBroken('no-prompts', 'A reflection needs at least one prompt to answer.');

  if (criteria.length === 0) throw new RuleBroken('no-criteria', 'A rubric needs at least one criterion.');
  for (const { title, levels } of criteria) {
    if (levels.length === 0)
      throw new RuleBroken('no-levels', `The criterion “${title}” needs at least one level.`, { title });
    if (!levels.some((level) => level.points > 0))
      throw new RuleBroken('no-points', `The criterion “${title}” gives no points at any level.`, { title });
  }

  assertLadder(offsets);

  const hours = design.thanks?.withinHours ?? 1;
  if (!Number.isInteger(hours) || hours < 1 || hours > THANKS_WITHIN_HOURS)
    throw new RuleBroken('thanks-hours', 'A thank-you is due within an hour to two weeks of the meeting.', {
      hours: THANKS_WITHIN_HOURS,
    });
  if (design.late) checkLate(design.late);
  checkAsking(design.asking);
}

function checkMilestones(milestones: readonly DesignedMilestone[], quota: Quota): void {
  const steps = milestones.map(({ kind, count }) => `${kind} ${count ?? 'all'}`);
  if (new Set(steps).size !== steps.length)
    throw new RuleBroken('milestone-twice', 'Each step can be dated once.');
  const wanted = quota.perOccupation * quota.occupations;
  for (const { kind, count, points } of milestones) {
    if (kind === 'COMPARISON' && quota.occupations < 2)
      throw new RuleBroken(
        'comparison-of-one',
        'Occupations can only be compared where the quota asks for two or more.',
      );
    if (count != null && (kind !== 'INTERVIEWS' || !Number.isInteger(count) || count < 1 || count >= wanted))
      throw new RuleBroken(
        'milestone-count',
        `The first interviews can be dated by their number, from 1 to ${wanted - 1}; all ${wanted} are a step of their own.`,
        { most: wanted - 1, wanted },
      );
    if (points != null && !isPoints(points))
      throw new RuleBroken(
        'milestone-points',
        'A step is worth up to 1,000 points, with up to two decimals.',
      );
  }
}

/** Whole hundredths, so that every sum of them is exact. */
function isPoints(points: number): boolean {
  return points >= 0 && points <= 1_000 && Number(points.toFixed(2)) === points;
}

function checkAsking({ minutes, followUpAfterDays, expiresAfterDays }: AskingSettings): void {
  const days = (n: number) => Number.isInteger(n) && n >= 1 && n <= 60;
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 120)
    throw new RuleBroken('asking-minutes', 'Ask for between 5 minutes and two hours; most ask for 20.');
  if (!days(followUpAfterDays) || !days(expiresAfterDays))
    throw new RuleBroken('asking-days', 'A follow-up comes after 1 to 60 days.');
}

function checkQuota(quota: Quota): void {
  const { perOccupation, occupations, minMinutes, maxMinutes } = quota;
  if (perOccupation < 1 || occupations < 1)
    throw new RuleBroken('quota-empty', 'A quota asks for at least one interview in one occupation.');
  if (occupations > OCCUPATIONS_AT_MOST || perOccupation * occupations > INTERVIEWS_AT_MOST)
    throw new RuleBroken(
      'quota-too-large',
      `A quota can ask for up to ${INTERVIEWS_AT_MOST} interviews in up to ${OCCUPATIONS_AT_MOST} occupations.`,
      { interviewsAtMost: INTERVIEWS_AT_MOST, occupationsAtMost: OCCUPATIONS_AT_MOST },
    );
  if (minMinutes !== null && maxMinutes !== null && minMinutes > maxMinutes)
    throw new RuleBroken('quota-minutes', 'The least minutes are more than the most.', {
      minMinutes,
      maxMinutes,
    });
}

/** The quota as it is kept: what was left out is no condition. */
export function quotaOf(
  given: { [K in keyof Quota]?: Quota[K] | null } & Pick<Quota, 'perOccupation' | 'occupations'>,
): Quota {
  return {
    perOccupation: given.perOccupation,
    occupations: given.occupations,
    distinctPeople: given.distinctPeople ?? true,
    distinctEmployers: given.distinctEmployers ?? false,
    maxFamily: given.maxFamily ?? null,
    maxRemote: given.maxRemote ?? null,
    minMinutes: given.minMinutes ?? null,
    maxMinutes: given.maxMinutes ?? null,
    vantages: [...new Set(given.vantages ?? [])],
    requiresThankYou: given.requiresThankYou ?? false,
    requiresConfirmation: given.requiresConfirmation ?? false,
    practiceDoesNotCount: given.practiceDoesNotCount ?? true,
  };
}

/** @throws RuleBroken reminders */
export function assertLadder(offsets: readonly number[]): void {
  if (offsets.length > REMINDERS_AT_MOST || new Set(offsets).size !== offsets.length)
    throw new RuleBroken('reminders', `There can be up to ${REMINDERS_AT_MOST} reminders, all different.`);
  if (offsets.some((minutes) => !Number.isInteger(minutes) || Math.abs(minutes) > REMINDER_WITHIN_MINUTES))
    throw new RuleBroken('reminders', 'A reminder goes out within sixty days of its deadline.');
}

/** The reminder ladder as it is kept: in order, the house's own when none was given. */
export function ladderOf(offsets: readonly number[] | null | undefined): number[] {
  return [...(offsets ?? DEFAULT_REMINDER_OFFSETS_MINUTES)].sort((a, b) => a - b);
}

/** How people are to be asked, as it is kept: what was left out is the house's own. */
export function askingFrom(
  given: { [K in keyof AskingSettings]?: AskingSettings[K] | null } | null | undefined,
): AskingSettings {
  return {
    minutes: given?.minutes ?? DEFAULT_ASKING.minutes,
    firstChannel: given?.firstChannel ?? DEFAULT_ASKING.firstChannel,
    followUpAfterDays: given?.followUpAfterDays ?? DEFAULT_ASKING.followUpAfterDays,
    expiresAfterDays: given?.expiresAfterDays ?? DEFAULT_ASKING.expiresAfterDays,
  };
}

/** Would a grader see the same rubric? Then no new version is made. */
export function sameRubric(a: readonly DesignedCriterion[], b: readonly DesignedCriterion[]): boolean {
  const said = (criteria: readonly DesignedCriterion[]) =>
    JSON.stringify(
      criteria.map(({ title, description, levels }) => [
        title,
        description,
        levels.map((level) => [level.title, level.description, level.points]),
      ]),
    );
  return said(a) === said(b);
}
