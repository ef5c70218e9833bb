import { isDeepStrictEqual } from 'node:util';
import { BadInput, type FieldError, LIMITS, RETURN_DAYS, RuleBroken } from '@firsthand/contracts';
import type { ReadScore, Remark, RevisionAsk, Snapshot } from '@firsthand/persistence';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { addDays, countedTo, type Deadline, instantOf, localIn } from '../assignments/deadlines.rules.ts';
import { asWritten } from '../tenancy/text.ts';
import type { GradingSubject } from './grading.queries.ts';
import { standsFor } from './names.rules.ts';

/** A score as a grader gives it. Points are free within the criterion; a level says how they were picked. */
export interface GivenScore {
  criterionId: string;
  levelId?: string | null;
  points: number;
  comment?: string | null;
}

/** Scores as they are kept. */
export const writtenScores = (scores: readonly GivenScore[]): ReadScore[] =>
  scores
    .map(({ criterionId, levelId, points, comment }) => ({
      ...{ criterionId, levelId: levelId ?? null, points },
      comment: asWritten(comment ?? ''),
    }))
    .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1));

/** Of hundredths, so that they add up exactly. */
export const totalOf = (scores: readonly { points: number }[]): number =>
  scores.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;

/** May this submission be graded now? A released grade and a replaced submission stay as they are. */
export function mayBeGraded(subject: Pick<GradingSubject, 'supersededBy' | 'grade'>): void {
  if (subject.supersededBy)
    throw new RuleBroken('superseded', 'The student has handed in a newer version; grade that one.', {
      submissionId: subject.supersededBy,
    });
  if (subject.grade?.state === 'RELEASED')
    throw new RuleBroken('already-released', 'This grade has been released and stays as the student saw it.');
}

/** Whoever reads it a second time gives their grade there, and not over the first. */
export function mayGradeFirst({ blind }: Pick<GradingSubject, 'blind'>): void {
  if (blind) throw new RuleBroken('second-reader', 'You read this one a second time: give your grade there.');
}

/**
 * Is this the text the grader was looking at, and is nobody else at it? A draft is kept in any case; a grade is finished
 * only by whoever has it open, or takes it over.
 */
export function mayBeFinished(
  subject: Pick<GradingSubject, 'hash' | 'heldBy'>,
  given: { ready: boolean; shown?: string | null },
): void {
  if (given.shown != null && given.shown !== subject.hash)
    throw new RuleBroken('other-snapshot', 'This grade was given to another text. Please reload.');
  if (given.ready && subject.heldBy !== null)
    throw new RuleBroken(
      'held-by-another',
      `${subject.heldBy} is grading it. What you wrote is kept as a draft; take it over to finish it.`,
      { heldBy: subject.heldBy },
    );
}

/** All that is said in a grade. */
export interface Said {
  readonly scores: readonly ReadScore[];
  readonly feedback: string;
  readonly remarks: readonly Remark[];
}

/** May a released grade be corrected to this? @throws RuleBroken */
export function mayBeCorrected({
  before,
  after,
  reason,
  asked,
}: {
  before: Said;
  after: Said;
  reason: string;
  /** Its student waits for an answer about it. */
  asked: boolean;
}): void {
  if (asked)
    throw new RuleBroken(
      'correction-asked',
      'Its student asks for another look at this grade: answer that, with the points it should have.',
    );
  if (reason === '')
    throw new RuleBroken('say-why-corrected', 'Say why it is corrected; its student reads it.');
  const inOrder = ({ scores, feedback, remarks }: Said) => [
    scores.map(({ criterionId, levelId, points, comment }) => [criterionId, levelId, points, comment]),
    feedback,
    remarks.map(({ id, promptId, start, end, text }) => [id, promptId, start, end, text]),
  ];
  if (isDeepStrictEqual(inOrder(before), inOrder(after)))
    throw new RuleBroken('nothing-corrected', 'Nothing in it is different yet.');
}

/**
 * Do these scores fit the rubric? A grade that is ready has one for every criterion; a draft may have fewer.
 * @throws BadInput naming each score that does not fit; RuleBroken `score-missing` naming the criteria left out.
 */
export function scoresFit(rubric: RubricView, scores: readonly GivenScore[], ready: boolean): void {
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const scored = new Set<string>();
  const problems: FieldError[] = [];
  scores.forEach((score, index) => {
    const refuse = (field: keyof GivenScore, message: string) =>
      problems.push({ path: `scores.${index}.${field}`, message });
    const criterion = criteria.get(score.criterionId);
    if (!criterion) {
      refuse('criterionId', 'This criterion is not in the rubric; it may have changed. Please reload.');
      return;
    }
    if (scored.has(criterion.id)) refuse('criterionId', `“${criterion.title}” is scored twice.`);
    scored.add(criterion.id);
    if (score.levelId && !criterion.levels.some((level) => level.id === score.levelId))
      refuse('levelId', `This level does not belong to “${criterion.title}”.`);
    if (!(score.points >= 0 && score.points <= criterion.maxPoints))
      refuse('points', `“${criterion.title}” takes 0 to ${criterion.maxPoints} points.`);
    else if (!isHundredths(score.points)) refuse('points', 'Points have two decimals at most.');
  });
  if (problems.length > 0) throw new BadInput(problems);

  const missing = rubric.criteria.filter((criterion) => !scored.has(criterion.id));
  if (ready && missing.length > 0)
    throw new RuleBroken(
      'score-missing',
      `Still to be scored: ${missing.map((criterion) => `“${criterion.title}”`).join(', ')}.`,
      { criterionIds: missing.map((criterion) => criterion.id) },
    );
}

/**
 * Do these comments hang where they say? The words must be exactly those of the text that was handed in, but for names
 * that were blacked out; with any other text before them, the grader was reading something else. One without a word is allowed while it is being written.
 * @throws BadInput naming each that does not fit; RuleBroken `other-text`.
 */
export function remarksFit(answers: Snapshot['answers'], remarks: readonly Remark[], ready: boolean): void {
  const texts = new Map(answers.map(({ promptId, text }) => [promptId, text]));
  const ids = new Set<string>();
  const problems: FieldError[] = [];
  remarks.forEach(({ id, promptId, start, end, quote, text }, index) => {
    if (ids.has(id)) problems.push({ path: `remarks.${index}.id`, message: 'This comment is there twice.' });
    ids.add(id);
    if (ready && text.trim() === '')
      problems.push({ path: `remarks.${index}.text`, message: 'This comment says nothing yet.' });
    if (start >= end || !standsFor(quote, texts.get(promptId)?.slice(start, end) ?? ''))
      throw new RuleBroken(
        'other-text',
        'This comment is about a text other than the one handed in. Please reload.',
        { remarkId: id },
      );
  });
  if (problems.length > 0) throw new BadInput(problems);
}

/** While names are hidden: one work more in the queue, and its number is the one whose name was just before the eyes. */
export function severalAtOnce(handedIn: number): void {
  if (handedIn === 1)
    throw new RuleBroken(
      'hidden-one-alone',
      'Names are hidden: one work handed in alone would say which number is whose.',
    );
}

/** While names are hidden: whichever goes, stays or is refused alone would be known by its number. */
export function allTogether({ chosen, onBehalf }: { chosen: number; onBehalf: number }): void {
  if (chosen < onBehalf || onBehalf < 2)
    throw new RuleBroken(
      'hidden-together',
      'Names are hidden: what was handed in on behalf is taken back all together, and two works at least.',
    );
}

/** May what was handed in on a student's behalf be taken back? */
export function mayBeWithdrawn(work: { replaced: boolean; begun: boolean }): void {
  if (work.replaced)
    throw new RuleBroken(
      'nothing-to-withdraw',
      'This was taken back already, or the student has handed in a newer version.',
    );
  if (work.begun)
    throw new RuleBroken('hand-in-graded', 'Somebody has begun to grade it, so it stays handed in.');
}

/** May this submission be given back for revision? */
export function mayBeReturned(work: { current: boolean; released: boolean; returned: boolean }): void {
  if (!work.current)
    throw new RuleBroken('superseded', 'The student has handed in a newer version; grade that one.');
  if (work.released)
    throw new RuleBroken('already-released', 'This grade has been released and stays as the student saw it.');
  if (work.returned)
    throw new RuleBroken('already-returned', 'It has been given back already; the student is at it.');
}

/**
 * Until when work is given back: always until some day. A week on, at its end, where nothing is said.
 * @throws RuleBroken `return-over` for a time that has passed.
 */
export function returnedUntil(said: string | null | undefined, zone: string, now: Date): Deadline {
  if (said == null) return countedTo(`${addDays(localIn(zone, now), RETURN_DAYS).slice(0, 10)}T23:59`, zone);
  const until = { dueLocal: said, dueAt: instantOf(said, zone) };
  if (until.dueAt <= now)
    throw new RuleBroken(
      'return-over',
      'Choose a time that is still to come: until then the student has it.',
    );
  return until;
}

/**
 * What is asked, in the order of the answers.
 * @throws BadInput for an answer that is not there or asked twice, or nothing said; RuleBroken `nothing-asked`.
 */
export function revisionAsks(answers: Snapshot['answers'], asks: readonly RevisionAsk[]): RevisionAsk[] {
  const order = answers.map(({ promptId }) => promptId);
  const problems = asks.flatMap(({ promptId, text }, index): FieldError[] => {
    const problem = (field: keyof RevisionAsk, message: string) => [
      { path: `asks.${index}.${field}`, message },
    ];
    if (!order.includes(promptId)) return problem('promptId', 'This answer is not in what was handed in.');
    if (asks.findIndex((other) => other.promptId === promptId) < index)
      return problem('promptId', 'This answer is asked about twice.');
    if (text === '') return problem('text', 'Say what you ask for.');
    return text.length > LIMITS.nudgeLength
      ? problem('text', `What is asked holds up to ${LIMITS.nudgeLength} characters.`)
      : [];
  });
  if (problems.length > 0) throw new BadInput(problems);
  if (asks.length === 0)
    throw new RuleBroken('nothing-asked', 'Choose at least one answer to be gone over again.');
  return [...asks].sort((a, b) => order.indexOf(a.promptId) - order.indexOf(b.promptId));
}

const isHundredths = (points: number) => Number(points.toFixed(2)) === points;
