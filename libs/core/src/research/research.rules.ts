import {
  FINDING_VERDICTS,
  type FindingStanding,
  type FindingVerdictKind,
  type ResearchTopic,
  RuleBroken,
  type Vantage,
  VANTAGES,
} from '@firsthand/contracts';
import { refuse } from '../sections/sections.rules.ts';

/** In so many of the eight topics a sheet has something with a source before it counts as researched. */
export const RESEARCHED_TOPICS = 4;

/** More than anybody reads over again; what is beyond is no student's diligence. */
export const FINDINGS_AT_MOST = 80;
export const QUESTIONS_AT_MOST = 80;

/** Topics in which something was found that says where it was found. */
export function researchedTopics(
  findings: readonly { readonly topic: ResearchTopic; readonly sourceTitle: string }[],
): number {
  return new Set(findings.filter((one) => one.sourceTitle !== '').map((one) => one.topic)).size;
}

/**
 * Is the research of an assignment done? As many chosen occupations as the quota wants have been read up on.
 * @param topics the researched topics of each chosen occupation.
 */
export function researchMet(wanted: number, topics: readonly number[]): boolean {
  return topics.filter((n) => n >= RESEARCHED_TOPICS).length >= wanted;
}

export interface CheckedFinding {
  readonly text: string;
  readonly sourceOn: string;
  readonly url: string;
}

/** @throws BadInput for every part of the finding that cannot be kept. */
export function checkFinding({ text, sourceOn, url }: CheckedFinding, now: Date): void {
  refuse(
    [text === '', 'text', 'Write down what you found.'],
    [
      sourceOn !== '' && !isDated(sourceOn, now),
      'sourceOn',
      'Give a year, a month or a day that has been, such as 2025 or 2025-03.',
    ],
    [url !== '' && !isWebAddress(url), 'url', 'A web address begins with http:// or https://.'],
  );
}

/** @throws RuleBroken when the sheet is full. */
export function checkRoom(kind: 'finding' | 'question', there: number): void {
  const findings = kind === 'finding';
  const most = findings ? FINDINGS_AT_MOST : QUESTIONS_AT_MOST;
  if (there < most) return;
  throw new RuleBroken(
    findings ? 'too-many-findings' : 'too-many-questions',
    `There are already ${most} ${kind}s on this sheet. Remove one that no longer helps.`,
    { most },
  );
}

/** A year, a month or a day that is not still to come anywhere on earth. */
function isDated(text: string, now: Date): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/u.test(text)) return false;
  const day = `${text}-01-01`.slice(0, 10);
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day)) return false;
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  return day <= tomorrow;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(text) && URL.canParse(text);
}

/** One interviewee's verdict on a finding, with where they stand to the work. */
export interface HeardVerdict {
  readonly interviewId: string;
  readonly vantage: Vantage;
  readonly verdict: FindingVerdictKind;
}

export interface FindingSide {
  verdict: FindingVerdictKind;
  /** Who is on this side, those who know the work best first. */
  interviewIds: string[];
}

export interface FindingSummary {
  standing: FindingStanding;
  /** Only those somebody is on. */
  sides: FindingSide[];
  /** Somebody who does or supervises the work took a side; the others see it in part. */
  fromWithin: boolean;
}

/** Who has done the work or answers for it knows it from within. */
const WITHIN: readonly Vantage[] = ['DOES', 'SUPERVISES'];

/**
 * Where a published finding stands after everybody who was asked. "Still open" takes no side. One contradiction beside
 * somebody who bears the finding out divides them, whatever the numbers: one voice is one voice, and is not outvoted.
 */
export function summarise(heard: readonly HeardVerdict[]): FindingSummary {
  const inOrder = [...heard].sort(
    (a, b) =>
      VANTAGES.indexOf(a.vantage) - VANTAGES.indexOf(b.vantage) ||
      (a.interviewId < b.interviewId ? -1 : a.interviewId > b.interviewId ? 1 : 0),
  );
  const sides = FINDING_VERDICTS.map((verdict) => ({
    verdict,
    interviewIds: inOrder.filter((one) => one.verdict === verdict).map((one) => one.interviewId),
  })).filter(({ interviewIds }) => interviewIds.length > 0);
  return {
    standing: standingOf(new Set(sides.map(({ verdict }) => verdict))),
    sides,
    fromWithin: inOrder.some((one) => one.verdict !== 'STILL_OPEN' && WITHIN.includes(one.vantage)),
  };
}

function standingOf(taken: ReadonlySet<FindingVerdictKind>): FindingStanding {
  const borneOut = taken.has('CONFIRMED') || taken.has('REFINED');
  if (taken.has('CONTRADICTED')) return borneOut ? 'DIVIDED' : 'CONTRADICTED';
  if (taken.has('REFINED')) return 'REFINED';
  if (taken.has('CONFIRMED')) return 'CONFIRMED';
  return taken.has('STILL_OPEN') ? 'STILL_OPEN' : 'NOT_HEARD';
}
