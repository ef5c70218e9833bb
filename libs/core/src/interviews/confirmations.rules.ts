import { type ConfirmationState, type MeetingAnswer, RuleBroken } from '@firsthand/contracts';

/** Two people seldom remember the same minute. */
const MINUTES_APART = 5;
const MINUTES_AT_MOST = 1440;

/** What the student logged of a meeting, as its interviewee is asked about it. */
export interface LoggedMeeting {
  /** The calendar day where the course is. */
  readonly heldOn: string;
  readonly minutes: number;
}

export interface GivenAnswer {
  readonly answer: MeetingAnswer;
  readonly heldOn?: string | null;
  readonly minutes?: number | null;
  readonly askedForJob?: boolean | null;
}

/** What is kept of an answer: facts only where a meeting took place. */
export interface KeptAnswer {
  readonly state: Exclude<ConfirmationState, 'ASKED'>;
  readonly tookPlace: boolean | null;
  readonly heldOn: string | null;
  readonly minutes: number | null;
  readonly askedForJob: boolean | null;
}

/**
 * Confirmed where both remember the same, corrected where they differ; never over what the student logged.
 * @throws RuleBroken when it cannot be true
 */
export function keepAnswer(logged: LoggedMeeting, given: GivenAnswer, today: string): KeptAnswer {
  const nothing = { heldOn: null, minutes: null, askedForJob: null };
  if (given.answer === 'RATHER_NOT') return { state: 'DECLINED', tookPlace: null, ...nothing };
  if (given.answer === 'DID_NOT') return { state: 'CORRECTED', tookPlace: false, ...nothing };
  const heldOn = given.heldOn ?? logged.heldOn;
  const minutes = given.minutes ?? logged.minutes;
  if (heldOn > today)
    throw new RuleBroken('meeting-ahead', 'This day is still to come. Choose the day on which you met.');
  if (minutes < 1 || minutes > MINUTES_AT_MOST)
    throw new RuleBroken('minutes', 'A conversation lasts between 1 minute and a day.', { minutes });
  const same = heldOn === logged.heldOn && Math.abs(minutes - logged.minutes) <= MINUTES_APART;
  return {
    state: same ? 'CONFIRMED' : 'CORRECTED',
    tookPlace: true,
    heldOn,
    minutes,
    askedForJob: given.askedForJob ?? null,
  };
}

/** Whether it has been said already: the same again changes nothing. */
export function sameAnswer(
  before: Omit<KeptAnswer, 'state'> & { state: ConfirmationState },
  now: KeptAnswer,
) {
  const keys = ['state', 'tookPlace', 'heldOn', 'minutes', 'askedForJob'] as const;
  return keys.every((key) => before[key] === now[key]);
}
