import { BadInput, LIMITS, RuleBroken } from '@firsthand/contracts';
import type { RubricView } from '../assignments/assignments.queries.ts';
import type { NewScore } from './regrades.rules.ts';

/**
 * Who reads which work a second time: each to whoever has least so far, and never to who graded it first. What nobody
 * among them may read is left out.
 */
export function sharedAmong<T extends { firstBy: string }>(
  works: readonly T[],
  readers: readonly string[],
): { work: T; readerId: string }[] {
  const load = new Map(readers.map((reader) => [reader, 0]));
  return works.flatMap((work) => {
    const able = [...load].filter(([reader]) => reader !== work.firstBy);
    if (able.length === 0) return [];
    const [readerId, had] = able.reduce((least, next) => (next[1] < least[1] ? next : least));
    load.set(readerId, had + 1);
    return [{ work, readerId }];
  });
}

/** Two grades of one work, given apart. */
export interface Pair {
  rubric: RubricView;
  first: { scores: readonly NewScore[]; points: number };
  second: { scores: readonly NewScore[]; points: number };
}

/** How far two readers agree, in figures that need no table to be read. */
export interface Agreement {
  pairs: number;
  /** The same points, of all pairs. */
  exact: number;
  /** At most one level apart, or of a total a tenth of its most; those that are the same among them. */
  near: number;
  /** By how many points they differ on the average, whoever gave more. */
  apart: number;
  /** By how many points the second gave more on the average; less than nothing where it gave less. */
  higher: number;
}

export interface CriterionAgreement extends Agreement {
  criterionId: string;
  title: string;
  maxPoints: number;
}

/** Of a total: so much of its most is near. */
const NEAR = 0.1;

/**
 * Percent of exact and of adjacent agreement, the plainest of the consensus estimates (Stemler 2004, "A comparison of
 * consensus, consistency, and measurement approaches to estimating interrater reliability"), and the mean absolute
 * difference. No kappa: over a sample of a dozen it says less than it seems to.
 */
function agreementOf(pairs: readonly { first: number; second: number; near: boolean }[]): Agreement {
  const count = Math.max(pairs.length, 1);
  const sum = (of: (pair: (typeof pairs)[number]) => number) =>
    Math.round((pairs.reduce((total, pair) => total + of(pair), 0) / count) * 100) / 100;
  return {
    pairs: pairs.length,
    exact: pairs.filter(({ first, second }) => first === second).length,
    near: pairs.filter(({ near }) => near).length,
    apart: sum(({ first, second }) => Math.abs(first - second)),
    higher: sum(({ first, second }) => second - first),
  };
}

/** In total, and of each criterion in the rubric's order; those of an earlier rubric come after. */
export function agreement(pairs: readonly Pair[]): { total: Agreement; criteria: CriterionAgreement[] } {
  const rubrics = new Map(pairs.map(({ rubric }) => [rubric.id, rubric]));
  const criteria = [...rubrics.values()].sort((a, b) => b.version - a.version).flatMap((one) => one.criteria);
  return {
    total: agreementOf(
      pairs.map(({ first, second, rubric }) => ({
        first: first.points,
        second: second.points,
        near: hundredths(Math.abs(first.points - second.points)) <= hundredths(rubric.totalPoints * NEAR),
      })),
    ),
    criteria: criteria.map(({ id, title, maxPoints, levels }) => ({
      ...{ criterionId: id, title, maxPoints },
      ...agreementOf(
        pairs.flatMap((pair) => {
          const [first, second] = [pair.first, pair.second].map(
            ({ scores }) => scores.find(({ criterionId }) => criterionId === id)?.points,
          );
          if (first === undefined || second === undefined) return [];
          const apart = Math.abs(levelAt(levels, first) - levelAt(levels, second));
          return [{ first, second, near: apart <= 1 }];
        }),
      ),
    })),
  };
}

/** Which level these points have reached, from the lowest. */
const levelAt = (levels: readonly { points: number }[], points: number) =>
  levels.filter((level) => level.points <= points).length;

const hundredths = (points: number) => Math.round(points * 100);

/** May a reading be settled? Once, when both grades are there and the grade is the one that was read again. */
export function maySettle(reading: {
  finished: boolean;
  settled: boolean;
  /** The submission is the student's newest. */
  current: boolean;
  /** The grade is finished, and with the points it had when the sample was drawn. */
  asRead: boolean;
}): void {
  if (!reading.finished)
    throw new RuleBroken(
      'reading-unfinished',
      'The second reader has not finished; there is nothing to settle yet.',
    );
  if (reading.settled)
    throw new RuleBroken('reading-settled', 'This has been settled already. Please reload.');
  if (!reading.current || !reading.asRead)
    throw new RuleBroken(
      'reading-outrun',
      'The work or its grade is not what was read again: it has been handed in anew, or its grade has changed since.',
    );
}

/** A grade its student asks about is changed by the answer they get, and by nothing else meanwhile. */
export function mayChange({ asked }: { asked: boolean }): void {
  if (asked)
    throw new RuleBroken(
      'reading-asked',
      'Its student asks for another look at this grade. Answer that first; then settle.',
    );
}

/** May somebody still write into this reading? */
export function mayRead(reading: { finished: boolean }, note: string): void {
  if (reading.finished)
    throw new RuleBroken('reading-finished', 'This second reading is finished and stays as it is.');
  if (note.length > LIMITS.textLength)
    throw new BadInput([{ path: 'note', message: `This holds up to ${LIMITS.textLength} characters.` }]);
}
