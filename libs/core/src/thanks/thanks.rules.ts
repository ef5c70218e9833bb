import {
  EVALUATION_ASPECTS,
  EVALUATION_LEVELS,
  type EvaluationAspect,
  LIMITS,
  RuleBroken,
  type ThanksEvidence,
  type ThankYouMedium,
  type ThankYouMethod,
} from '@firsthand/contracts';
import { instantOf } from '../assignments/deadlines.rules.ts';
import { dayIn } from '../tenancy/day.ts';
import { asWritten } from '../tenancy/text.ts';

/** How well it is known that somebody was thanked. */
export function evidenceOf(thanked: {
  thankedAt: string | null;
  method: ThankYouMethod | null;
  sentAt: string | null;
  photoId: string | null;
}): ThanksEvidence {
  if (thanked.thankedAt === null) return 'NONE';
  if (thanked.method === 'EMAIL' && thanked.sentAt !== null) return 'SENT_FROM_HERE';
  return thanked.photoId !== null ? 'PICTURE' : 'SAID_SO';
}

/** Thanked, by another medium than the assignment asks for: accepted, and said kindly. */
export function isOtherMedium(medium: ThankYouMedium, method: ThankYouMethod | null): boolean {
  return method !== null && medium !== 'EITHER' && method !== medium;
}

/** What a starter leaves for the student to fill in. */
const BLANK = /\[[^\][]{0,200}\]/u;

/** A draft is the student's alone. What left from here, or was written to its end for a card, staff may read. */
export function readByStaff(thanked: {
  method: ThankYouMethod | null;
  sentAt: string | null;
  body: string;
}): boolean {
  return thanked.sentAt !== null || (thanked.method === 'CARD' && !BLANK.test(thanked.body));
}

/** @throws RuleBroken when a letter would leave with blanks of the starter in it, or with nothing. */
export function checkOwnWords(body: string): void {
  if (body.trim() === '') throw new RuleBroken('nothing-written', 'There is nothing written yet.');
  const blank = BLANK.exec(body)?.[0];
  if (blank)
    throw new RuleBroken('still-blank', `Fill in “${blank}”, or take it out, before it leaves.`, { blank });
}

/** Nine in the morning of the day it is planned for; null where that has passed, because then they know. */
export function stepRemindAt(dueOn: string, zone: string, now: Date): Date | null {
  const at = instantOf(`${dueOn}T09:00`, zone);
  return at > now ? at : null;
}

/** What a student means to do, as it is kept. @throws RuleBroken when the day is gone or there is nothing to do. */
export function stepAsKept(
  given: { what: string; dueOn: string },
  zone: string,
  now: Date,
): { what: string; dueOn: string; remindAt: Date | null } {
  const what = asWritten(given.what).replace(/\s+/gu, ' ').trim();
  if (what === '') throw new RuleBroken('nothing-written', 'Write down what you want to do.');
  if (what.length > LIMITS.titleLength)
    throw new RuleBroken('too-long', `A step has up to ${LIMITS.titleLength} characters.`);
  if (given.dueOn < dayIn(zone, now))
    throw new RuleBroken('day-is-past', 'That day has passed. Choose today or a later one.', {
      dueOn: given.dueOn,
    });
  return { what, dueOn: given.dueOn, remindAt: stepRemindAt(given.dueOn, zone, now) };
}

export interface AspectLevel {
  readonly aspect: EvaluationAspect;
  readonly level: number;
}

/** @throws RuleBroken when a level is none. */
export function levelsAsKept(levels: readonly AspectLevel[]): Partial<Record<EvaluationAspect, number>> {
  for (const { level } of levels)
    if (!Number.isInteger(level) || level < 1 || level > EVALUATION_LEVELS)
      throw new RuleBroken('level', `A level is from 1 to ${EVALUATION_LEVELS}.`, { level });
  return Object.fromEntries(levels.map(({ aspect, level }) => [aspect, level]));
}

/** In the order in which an interview goes. */
export function levelsInOrder(levels: Partial<Record<EvaluationAspect, number>>): AspectLevel[] {
  return EVALUATION_ASPECTS.flatMap((aspect) => {
    const level = levels[aspect];
    return level === undefined ? [] : [{ aspect, level }];
  });
}
