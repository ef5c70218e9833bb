import fc from 'fast-check';
import { OUTREACH_CHANNELS, OUTREACH_OUTCOMES, RuleBroken } from '@firsthand/contracts';
import { addDays } from '../assignments/deadlines.rules.ts';
import {
  type Attempt,
  begin,
  cadenceOf,
  conclude,
  DEFAULT_CADENCE,
  isOpen,
  remindAt,
  standingOn,
  superseded,
  unsent,
} from './outreach.rules.ts';
import { dayIn } from '../tenancy/day.ts';

const DAY_ONE = '2027-01-11';
const plus = (days: number, day = DAY_ONE) => addDays(`${day}T12:00`, days).slice(0, 10);
const email = (on = DAY_ONE) => begin(null, { channel: 'EMAIL', sent: true, on }, DEFAULT_CADENCE);
const next = (latest: Attempt, on: string) =>
  begin(latest, { channel: 'PHONE', sent: true, on }, DEFAULT_CADENCE);
const standing = (attempt: Attempt | null, day: string) => standingOn(attempt, day, DEFAULT_CADENCE);

describe('outreach', () => {
  it('follows an e-mail up by telephone after four days of silence', () => {
    expect(standing(email(), plus(3))).toEqual({ standing: 'WAITING', channel: 'PHONE', dueOn: plus(4) });
    expect(standing(email(), plus(4)).standing).toBe('FOLLOW_UP');
  });

  it('lets it rest a week after the last follow-up, and asks no more', () => {
    const third = next(next(email(), plus(4)), plus(8));
    expect(standing(third, plus(14)).standing).toBe('WAITING');
    expect(standing(third, plus(15))).toEqual({ standing: 'SILENT', channel: null, dueOn: null });
    expect(() => next(third, plus(20))).toThrow(
      expect.objectContaining({ details: { rule: 'asked-enough', times: 3 } }),
    );
  });

  it('takes a late answer to a silence', () => {
    const third = next(next(email(), plus(4)), plus(8));
    expect(conclude(third, { outcome: 'ACCEPTED', scheduled: true, on: plus(40) }).state).toBe('ACCEPTED');
  });

  it('wants a time at once when somebody says yes, and rests when it is fixed', () => {
    const yes = conclude(email(), { outcome: 'ACCEPTED', scheduled: false, on: plus(1) });
    expect(standing(yes, plus(1))).toEqual({ standing: 'TO_SCHEDULE', channel: 'EMAIL', dueOn: plus(1) });
    const fixed = conclude(yes, { outcome: 'ACCEPTED', scheduled: true, on: plus(2) });
    expect(standing(fixed, plus(9)).standing).toBe('AGREED');
  });

  it('sends a draft as the attempt it was', () => {
    const draft = begin(null, { channel: 'EMAIL', sent: false, on: DAY_ONE }, DEFAULT_CADENCE);
    expect(standing(draft, DAY_ONE)).toEqual({ standing: 'DRAFTED', channel: 'EMAIL', dueOn: DAY_ONE });
    expect(next(draft, plus(1))).toMatchObject({ number: 1, state: 'SENT', dueOn: plus(5) });
  });

  it('has no answer to what was not sent, and none after the end', () => {
    const draft = begin(null, { channel: 'EMAIL', sent: false, on: DAY_ONE }, DEFAULT_CADENCE);
    expect(() => conclude(draft, { outcome: 'DECLINED', scheduled: false, on: DAY_ONE })).toThrow(RuleBroken);
    const no = conclude(email(), { outcome: 'DECLINED', scheduled: false, on: DAY_ONE });
    expect(() => conclude(no, { outcome: 'NO_ANSWER', scheduled: false, on: DAY_ONE })).toThrow(RuleBroken);
  });

  it('asks again on the day that was named, and that asking starts anew', () => {
    const asked = next(email(), plus(4));
    const later = conclude(asked, {
      outcome: 'NOT_NOW',
      scheduled: false,
      on: plus(4),
      againOn: plus(30),
    });
    expect(standing(later, plus(29))).toEqual({ standing: 'WAITING', channel: 'PHONE', dueOn: plus(30) });
    expect(standing(later, plus(30)).standing).toBe('FOLLOW_UP');
    expect(next(later, plus(30)).number).toBe(1);
    for (const againOn of [null, plus(4), plus(400)])
      expect(() => conclude(asked, { outcome: 'NOT_NOW', scheduled: false, on: plus(4), againOn })).toThrow(
        expect.objectContaining({ details: { rule: 'again-when' } }),
      );
  });

  it('makes a draft again of what did not arrive, due today, and counts it as no attempt', () => {
    const refused = unsent(next(email(), plus(4)), plus(5));
    expect(standing(refused, plus(5))).toEqual({ standing: 'DRAFTED', channel: 'PHONE', dueOn: plus(5) });
    expect(next(refused, plus(6))).toMatchObject({ number: 2, state: 'SENT', dueOn: plus(10) });
    expect(unsent(superseded(email()), plus(5)).state).toBe('NO_ANSWER');
  });

  it('begins the way the assignment wants, and waits as long as it says', () => {
    const slow = cadenceOf({ minutes: 30, firstChannel: 'EMAIL', followUpAfterDays: 9, expiresAfterDays: 3 });
    expect(standingOn(null, DAY_ONE, slow).channel).toBe('EMAIL');
    expect(begin(null, { channel: 'EMAIL', sent: true, on: DAY_ONE }, slow).dueOn).toBe(plus(9));
  });

  it('never asks again who asked not to be contacted', () => {
    const closed = conclude(email(), { outcome: 'DO_NOT_CONTACT', scheduled: false, on: DAY_ONE });
    expect(() => next(closed, plus(100))).toThrow(
      expect.objectContaining({ details: { rule: 'do-not-contact' } }),
    );
  });

  it('reminds at nine of the day it is due, or the next nine to come', () => {
    const now = new Date('2027-03-13T20:00:00Z');
    const zone = 'America/Toronto';
    expect(remindAt('2027-03-14', zone, now)).toEqual(new Date('2027-03-14T13:00:00Z'));
    expect(remindAt('2027-03-13', zone, now)).toEqual(new Date('2027-03-14T13:00:00Z'));
    expect(remindAt('2027-03-20', zone, now)).toEqual(new Date('2027-03-20T13:00:00Z'));
    expect(remindAt(null, zone, now)).toBeNull();
    expect(dayIn(zone, new Date('2027-03-13T03:00:00Z'))).toBe('2027-03-12');
  });
});

const cadence = fc.record({
  firstChannel: fc.constantFrom(...OUTREACH_CHANNELS),
  followUpAfterDays: fc.integer({ min: 1, max: 14 }),
  followUps: fc.integer({ min: 0, max: 4 }),
  expiresAfterDays: fc.integer({ min: 1, max: 30 }),
  nextChannel: fc.constant(DEFAULT_CADENCE.nextChannel),
});
const channel = fc.constantFrom(...OUTREACH_CHANNELS);
const event = fc.record({
  waits: fc.integer({ min: 0, max: 20 }),
  act: fc.oneof(
    fc.record({ kind: fc.constant('begin' as const), channel, sent: fc.boolean() }),
    fc.record({
      kind: fc.constant('conclude' as const),
      outcome: fc.constantFrom(...OUTREACH_OUTCOMES),
      scheduled: fc.boolean(),
      againIn: fc.integer({ min: -3, max: 400 }),
    }),
    fc.record({ kind: fc.constant('refused' as const) }),
  ),
});

describe('whatever happens to a contact', () => {
  it('each path ends or has a day on which something is due, and at most one attempt is open', () => {
    fc.assert(
      fc.property(cadence, fc.array(event, { maxLength: 25 }), (rules, events) => {
        const attempts: Attempt[] = [];
        let day = DAY_ONE;
        for (const { waits, act } of events) {
          day = plus(waits, day);
          const latest = attempts.at(-1) ?? null;
          try {
            if (act.kind === 'begin') {
              const begun = begin(latest, { ...act, on: day }, rules);
              if (latest?.state === 'DRAFTED') attempts.splice(-1, 1, begun);
              else attempts.splice(-1, 1, ...(latest ? [superseded(latest)] : []), begun);
            } else if (latest && act.kind === 'refused') {
              attempts.splice(-1, 1, unsent(latest, day));
            } else if (latest && act.kind === 'conclude') {
              const againOn = plus(act.againIn, day);
              attempts.splice(-1, 1, conclude(latest, { ...act, on: day, againOn }));
            }
          } catch (error) {
            if (!(error instanceof RuleBroken)) throw error;
          }
          const now = attempts.at(-1);
          if (!now) continue;
          expect(attempts.filter(isOpen).length).toBeLessThanOrEqual(1);
          expect(attempts.slice(0, -1).some(isOpen)).toBe(false);
          const ended =
            now.state === 'DECLINED' || now.state === 'DO_NOT_CONTACT' || now.state === 'ACCEPTED';
          expect(ended || isOpen(now)).toBe(true);
          // "Not now" has a day, and it is to come when it is said.
          if (now.state === 'NOT_NOW') expect(now.dueOn).not.toBeNull();
          // A yes without a time has not ended.
          expect(standingOn(now, day, rules).standing === 'TO_SCHEDULE').toBe(
            now.state === 'ACCEPTED' && now.dueOn !== null,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('doing what is due on the day it is due, a silent contact is let go after every follow-up, and in bounded time', () => {
    fc.assert(
      fc.property(cadence, channel, (rules, first) => {
        let latest = begin(null, { channel: first, sent: false, on: DAY_ONE }, rules);
        let asked = 0;
        for (let day = DAY_ONE; ; day = plus(1, day)) {
          const now = standingOn(latest, day, rules);
          if (now.standing === 'SILENT') break;
          expect(day <= plus(rules.followUps * rules.followUpAfterDays + rules.expiresAfterDays)).toBe(true);
          if (now.dueOn === null || now.dueOn > day) continue;
          latest = begin(latest, { channel: now.channel!, sent: true, on: day }, rules);
          asked += 1;
        }
        expect(asked).toBe(rules.followUps + 1);
      }),
      { numRuns: 200 },
    );
  });
});
