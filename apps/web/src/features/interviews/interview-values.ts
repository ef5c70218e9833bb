import type { InterviewMode, ThankYouMethod } from '@firsthand/contracts';
import type { InterviewSheetFragment } from '../../generated/operations.ts';
import { instantOf, quarterHour, wallClockOf } from '../../shared/intl/wall-clock.ts';

/** What the form holds. Pure: clock and zone come in. */
export interface InterviewValues {
  /** It took place; otherwise it is only planned. */
  readonly held: boolean;
  readonly contactId: string;
  readonly occupationId: string;
  /** The clock in the reader's zone, as a date-time field shows it. */
  readonly startsLocal: string;
  readonly mode: InterviewMode;
  /** An address, a number to call, a link. */
  readonly place: string;
  /** Asked for while it is planned, really taken once it is held. Empty while nothing is written. */
  readonly minutes: number | null;
  readonly notes: string;
  readonly thanks: ThankYouMethod | 'NOT_YET';
  readonly practice: boolean;
  /** Made when the form opens and kept with it, so that a repeated send makes one interview. */
  readonly idempotencyKey: string;
}

export type InterviewProblem = 'who' | 'occupation' | 'when' | 'skipped' | 'ahead' | 'minutes';
export type InterviewProblems = Partial<
  Record<'contactId' | 'occupationId' | 'startsLocal' | 'minutes', InterviewProblem>
>;

export const USUAL_MINUTES = [15, 20, 30] as const;

/** An interview is mostly written down right after it. */
export function freshValues(now: Date, zone: string, known: Partial<InterviewValues>): InterviewValues {
  return {
    held: true,
    contactId: '',
    occupationId: '',
    startsLocal: wallClockOf(quarterHour(now, -30), zone),
    mode: 'IN_PERSON',
    place: '',
    minutes: null,
    notes: '',
    thanks: 'NOT_YET',
    practice: false,
    idempotencyKey: crypto.randomUUID(),
    ...known,
  };
}

export function valuesOf(interview: InterviewSheetFragment, zone: string): InterviewValues {
  const { contact, occupation, startsAt, mode, actualMinutes, plannedMinutes } = interview;
  const { place, notes, thankYouMethod, practice } = interview;
  return {
    held: actualMinutes !== null,
    contactId: contact.id,
    occupationId: occupation.id,
    startsLocal: wallClockOf(new Date(startsAt), zone),
    minutes: actualMinutes ?? plannedMinutes,
    thanks: thankYouMethod ?? 'NOT_YET',
    idempotencyKey: '',
    ...{ mode, place, notes, practice },
  };
}

/** What is wrong, field by field; empty when it can be sent. */
export function problemsOf(values: InterviewValues, now: Date, zone: string): InterviewProblems {
  const { held, contactId, occupationId, startsLocal, minutes } = values;
  const startsAt = instantOf(startsLocal, zone);
  return {
    ...(contactId === '' && { contactId: 'who' as const }),
    ...(occupationId === '' && { occupationId: 'occupation' as const }),
    ...(startsAt === null
      ? { startsLocal: startsLocal === '' ? ('when' as const) : ('skipped' as const) }
      : held && new Date(startsAt) > now && { startsLocal: 'ahead' as const }),
    ...((held || minutes !== null) && !inRange(minutes) && { minutes: 'minutes' as const }),
  };
}

function inRange(minutes: number | null): boolean {
  return minutes !== null && Number.isInteger(minutes) && minutes >= 1 && minutes <= 600;
}

/** As the API takes it; only of values without problems. `plannedMinutes`: what was asked for before, kept when it is held. */
export function inputOf(values: InterviewValues, zone: string, plannedMinutes: number | null = null) {
  const { held, contactId, occupationId, startsLocal, mode, place, minutes, notes, thanks, practice } =
    values;
  const startsAt = instantOf(startsLocal, zone);
  if (startsAt === null) throw new RangeError(`${startsLocal} is no time in ${zone}.`);
  return {
    actualMinutes: held ? minutes : null,
    plannedMinutes: held ? plannedMinutes : minutes,
    thankYouMethod: held && thanks !== 'NOT_YET' ? thanks : null,
    ...{ contactId, occupationId, startsAt, mode, place, notes, practice },
  };
}
