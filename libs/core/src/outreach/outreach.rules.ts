import {
  type AskingSettings,
  type ContactStanding,
  DEFAULT_ASKING,
  type OutreachChannel,
  type OutreachOutcome,
  type OutreachState,
  RuleBroken,
} from '@firsthand/contracts';
import { addDays, instantOf } from '../assignments/deadlines.rules.ts';
import { dayIn } from '../tenancy/day.ts';

/** How patiently a contact is asked. */
export interface Cadence {
  /** How somebody is asked first. */
  readonly firstChannel: OutreachChannel;
  /** Days of silence after which it is time to ask again. */
  readonly followUpAfterDays: number;
  /** How often an unanswered contact is asked again; after that, silence is an answer. */
  readonly followUps: number;
  /** Days after the last follow-up from which silence is an answer. */
  readonly expiresAfterDays: number;
  readonly nextChannel: Readonly<Record<OutreachChannel, OutreachChannel>>;
}

/** The cadence an assignment sets; where there is none, the house's own. */
export function cadenceOf(asking: AskingSettings | null): Cadence {
  const { firstChannel, followUpAfterDays, expiresAfterDays } = asking ?? DEFAULT_ASKING;
  return {
    firstChannel,
    followUpAfterDays,
    followUps: 2,
    expiresAfterDays,
    nextChannel: { EMAIL: 'PHONE', PHONE: 'EMAIL', MESSAGE: 'PHONE', IN_PERSON: 'PHONE' },
  };
}

export const DEFAULT_CADENCE: Cadence = cadenceOf(null);

/** Who says "not now" is asked again within so many days; later than that is a no. */
const AGAIN_WITHIN_DAYS = 366;

/** What the machine knows of one attempt. Days are the owner's calendar days, `YYYY-MM-DD`. */
export interface Attempt {
  readonly channel: OutreachChannel;
  readonly number: number;
  readonly state: OutreachState;
  readonly dueOn: string | null;
  readonly expiresOn: string | null;
}

/** Something is still to happen: the owner has a day to act on, or silence has a day to become an answer. */
export const isOpen = ({ dueOn, expiresOn }: Pick<Attempt, 'dueOn' | 'expiresOn'>): boolean =>
  dueOn !== null || expiresOn !== null;

/**
 * The next attempt after the latest one, written on a day or already sent on it.
 * @throws RuleBroken when the contact asked not to be contacted, or has been asked often enough.
 */
export function begin(
  latest: Attempt | null,
  given: { channel: OutreachChannel; sent: boolean; on: string },
  cadence: Cadence,
): Attempt {
  if (latest?.state === 'DO_NOT_CONTACT')
    throw new RuleBroken('do-not-contact', 'This person asked not to be contacted. Please respect that.');
  const number = latest ? numberAfter(latest) : 1;
  if (number > cadence.followUps + 1)
    throw new RuleBroken(
      'asked-enough',
      `You have asked ${cadence.followUps + 1} times. Let it rest, and ask somebody else.`,
      { times: cadence.followUps + 1 },
    );
  const { channel, sent, on } = given;
  if (!sent) return { channel, number, state: 'DRAFTED', dueOn: on, expiresOn: null };
  const last = number > cadence.followUps;
  return {
    channel,
    number,
    state: 'SENT',
    dueOn: last ? null : dayAfter(on, cadence.followUpAfterDays),
    expiresOn: last ? dayAfter(on, cadence.expiresAfterDays) : null,
  };
}

/** A draft is sent as what it was; an unanswered attempt is followed up; after an answer, asking starts anew. */
function numberAfter({ state, number }: Attempt): number {
  if (state === 'DRAFTED') return number;
  return state === 'SENT' || state === 'NO_ANSWER' ? number + 1 : 1;
}

/** What was written did not arrive: it is a draft again, to be sent to another address or said another way, today. */
export function unsent(attempt: Attempt, on: string): Attempt {
  if (attempt.state !== 'SENT' || !isOpen(attempt)) return attempt;
  return { ...attempt, state: 'DRAFTED', dueOn: on, expiresOn: null };
}

/** An attempt when the next one has begun: nothing is due for it any more. */
export function superseded(attempt: Attempt): Attempt {
  const state = attempt.state === 'SENT' ? 'NO_ANSWER' : attempt.state;
  return { ...attempt, state, dueOn: null, expiresOn: null };
}

/**
 * What came of the latest attempt. Silence leaves its days as they are; "not now" is due on the day that was named; a
 * yes without a time is due at once; everything else ends it.
 * @throws RuleBroken when nothing was sent yet, or it has ended, or a day to ask again is missing or not to come.
 */
export function conclude(
  attempt: Attempt,
  outcome: { outcome: OutreachOutcome; scheduled: boolean; on: string; againOn?: string | null },
): Attempt {
  if (attempt.state === 'DRAFTED' && outcome.outcome !== 'DO_NOT_CONTACT')
    throw new RuleBroken('not-sent-yet', 'This is only a draft. Say first that you have sent it.');
  if (!isOpen(attempt) && outcome.outcome !== 'DO_NOT_CONTACT')
    throw new RuleBroken('outreach-ended', 'This attempt has ended. Begin a new one.');
  switch (outcome.outcome) {
    case 'NO_ANSWER':
      if (attempt.state === 'ACCEPTED')
        throw new RuleBroken(
          'already-answered',
          'They have answered: fix a time, or say that it came to nothing.',
        );
      return { ...attempt, state: 'NO_ANSWER' };
    case 'NOT_NOW': {
      const { on, againOn } = outcome;
      if (!againOn || againOn <= on || againOn > dayAfter(on, AGAIN_WITHIN_DAYS))
        throw new RuleBroken('again-when', 'Say on which day to ask again: a day to come, within a year.');
      return { ...attempt, state: 'NOT_NOW', dueOn: againOn, expiresOn: null };
    }
    case 'ACCEPTED':
      return { ...attempt, state: 'ACCEPTED', dueOn: outcome.scheduled ? null : outcome.on, expiresOn: null };
    case 'DECLINED':
    case 'DO_NOT_CONTACT':
      return { ...attempt, state: outcome.outcome, dueOn: null, expiresOn: null };
  }
}

export interface StandingView {
  standing: ContactStanding;
  /** By which channel to act next, where there is something to do. */
  channel: OutreachChannel | null;
  /** When to act next. */
  dueOn: string | null;
}

/** Where asking a contact stands on a day, by the latest attempt. */
export function standingOn(latest: Attempt | null, day: string, cadence: Cadence): StandingView {
  const stands = (standing: ContactStanding, channel: OutreachChannel | null = null): StandingView => ({
    standing,
    channel,
    dueOn: latest?.dueOn ?? null,
  });
  if (!latest) return stands('NOT_ASKED', cadence.firstChannel);
  const { state, channel, dueOn, expiresOn } = latest;
  switch (state) {
    case 'DRAFTED':
      return stands('DRAFTED', channel);
    case 'SENT':
    case 'NO_ANSWER':
      if (dueOn === null) return stands(expiresOn !== null && day < expiresOn ? 'WAITING' : 'SILENT');
      return stands(day < dueOn ? 'WAITING' : 'FOLLOW_UP', cadence.nextChannel[channel]);
    case 'NOT_NOW':
      return stands(dueOn !== null && day < dueOn ? 'WAITING' : 'FOLLOW_UP', channel);
    case 'ACCEPTED':
      return dueOn === null ? stands('AGREED') : stands('TO_SCHEDULE', channel);
    default:
      return stands(state);
  }
}

const REMINDER_HOUR = '09:00';

/** Nine in the morning of the day it is due, or the next nine that is still to come. */
export function remindAt(dueOn: string | null, zone: string, now: Date): Date | null {
  if (dueOn === null) return null;
  const onDay = (day: string) => instantOf(`${day}T${REMINDER_HOUR}`, zone);
  const today = dayIn(zone, now);
  const day = dueOn > today ? dueOn : today;
  return onDay(day) > now ? onDay(day) : onDay(dayAfter(day, 1));
}

function dayAfter(day: string, days: number): string {
  return addDays(`${day}T12:00`, days).slice(0, 10);
}
