import { BadInput, type FieldError, LIMITS, RuleBroken } from '@firsthand/contracts';
import type { RegradeAsk } from '@firsthand/persistence';
import { addDays, countedTo, localIn } from '../assignments/deadlines.rules.ts';
import type { RubricView } from '../assignments/assignments.queries.ts';

/**
 * Until when another look may be asked for: so many days on the section's calendar after the release, at the same time of
 * day. Null where the section never allows it.
 */
export function regradeUntil(from: Date, days: number, zone: string): Date | null {
  return days === 0 ? null : countedTo(addDays(localIn(zone, from), days), zone).dueAt;
}

export interface Askable {
  /** Null before the release. */
  readonly from: Date | null;
  readonly days: number;
  readonly zone: string;
  /** Another one waits for its answer. */
  readonly open: boolean;
}

/** @throws RuleBroken before the release, after the window, and while one is open. */
export function mayBeAsked({ from, days, zone, open }: Askable, now: Date): void {
  if (open) throw new RuleBroken('regrade-open', 'You have asked already; the answer to that comes first.');
  const until = from && regradeUntil(from, days, zone);
  if (!until || now > until)
    throw new RuleBroken(
      'regrade-over',
      'The days in which another look can be asked for are over. Talk to your instructor.',
    );
}

/** What is asked, in the rubric's order. @throws BadInput for a criterion that is none or asked twice, or nothing said. */
export function regradeAsks(rubric: RubricView, asks: readonly RegradeAsk[]): RegradeAsk[] {
  const order = rubric.criteria.map(({ id }) => id);
  const problems = asks.flatMap(({ criterionId, text }, index): FieldError[] => {
    const problem = (field: keyof RegradeAsk, message: string) => [
      { path: `asks.${index}.${field}`, message },
    ];
    if (!order.includes(criterionId)) return problem('criterionId', 'This criterion is not in the rubric.');
    if (asks.findIndex((other) => other.criterionId === criterionId) < index)
      return problem('criterionId', 'This criterion is asked about twice.');
    if (text === '') return problem('text', 'Say why it should be looked at again.');
    return text.length > LIMITS.nudgeLength
      ? problem('text', `A reason holds up to ${LIMITS.nudgeLength} characters.`)
      : [];
  });
  if (problems.length > 0) throw new BadInput(problems);
  if (asks.length === 0)
    throw new RuleBroken('nothing-to-look-at', 'Choose at least one criterion to be looked at again.');
  return [...asks].sort((a, b) => order.indexOf(a.criterionId) - order.indexOf(b.criterionId));
}

/** New points of one criterion. */
export interface NewScore {
  readonly criterionId: string;
  readonly points: number;
}

/** What of these points is new to the grade. */
export const newPoints = (before: readonly NewScore[], given: readonly NewScore[]): NewScore[] =>
  given
    .filter(
      ({ criterionId, points }) => before.find((one) => one.criterionId === criterionId)?.points !== points,
    )
    .map(({ criterionId, points }) => ({ criterionId, points }));

/**
 * The criteria whose points change by this answer: of those that were asked about alone.
 * @throws BadInput for one that was not asked about or points that do not fit; RuleBroken where nothing changes and
 * nothing is said.
 */
export function changedScores(
  rubric: RubricView,
  asks: readonly RegradeAsk[],
  before: readonly NewScore[],
  given: readonly NewScore[],
  words: string,
): NewScore[] {
  const problems = given.flatMap(({ criterionId, points }, index): FieldError[] => {
    const criterion = rubric.criteria.find(({ id }) => id === criterionId);
    if (!criterion || !asks.some((ask) => ask.criterionId === criterionId))
      return [{ path: `scores.${index}.criterionId`, message: 'This criterion was not asked about.' }];
    if (given.findIndex((other) => other.criterionId === criterionId) < index)
      return [{ path: `scores.${index}.criterionId`, message: 'This criterion is given points twice.' }];
    return points >= 0 && points <= criterion.maxPoints && Number(points.toFixed(2)) === points
      ? []
      : [
          {
            path: `scores.${index}.points`,
            message: `“${criterion.title}” takes 0 to ${criterion.maxPoints} points, with two decimals at most.`,
          },
        ];
  });
  if (problems.length > 0) throw new BadInput(problems);
  const changed = newPoints(before, given);
  if (changed.length === 0 && words === '')
    throw new RuleBroken('say-why-kept', 'The points stay as they are: say why.');
  return changed;
}
