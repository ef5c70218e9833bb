import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { MAIL_CADENCES, MAIL_CATEGORIES, MAIL_CATEGORY_OF, NOTICE_KINDS } from '@firsthand/contracts';
import {
  areQuietHours,
  categoriesFor,
  departure,
  isQuiet,
  usefulUntil,
  type WaitingMail,
  type Wishes,
} from './departure.rules.ts';

const TORONTO = 'America/Toronto';
const DAY = 86_400_000;
const wishes = (change: Partial<Wishes> = {}): Wishes => ({
  cadence: 'AT_ONCE',
  quiet: null,
  zone: TORONTO,
  ...change,
});
const waiting = (plannedAt: string, usefulUntil: string | null = null): WaitingMail => ({
  plannedAt: new Date(plannedAt),
  usefulUntil: usefulUntil === null ? null : new Date(usefulUntil),
});
const at = (iso: string) => ({ kind: 'LATER', at: new Date(iso) });
const night = { from: '22:00', until: '07:00' };

describe('a mail', () => {
  it('leaves at once unless somebody wants it otherwise', () => {
    const mail = waiting('2027-02-17T03:00:00Z');
    expect(departure(mail, wishes(), mail.plannedAt)).toEqual({ kind: 'NOW' });
    expect(departure(mail, wishes({ cadence: 'NEVER' }), mail.plannedAt)).toEqual({ kind: 'NEVER' });
  });

  it.each([
    ['each morning', 'DAILY', '2027-02-17T15:01:00Z', '2027-02-18T15:00:00.000Z'],
    ['this morning still', 'DAILY', '2027-02-17T14:00:00Z', '2027-02-17T15:00:00.000Z'],
    ['each Monday', 'WEEKLY', '2027-02-17T15:01:00Z', '2027-02-22T15:00:00.000Z'],
    ['on a Monday, the next', 'WEEKLY', '2027-02-22T15:00:00Z', '2027-03-01T15:00:00.000Z'],
  ] as const)('is gathered %s', (_, cadence, planned, leaves) => {
    const mail = waiting(planned);
    expect(departure(mail, wishes({ cadence }), mail.plannedAt)).toEqual(at(leaves));
    expect(departure(mail, wishes({ cadence }), new Date(leaves))).toEqual({ kind: 'NOW' });
  });

  it('waits until the quiet hours are over, on the reader’s own clock', () => {
    const mail = waiting('2027-02-18T04:00:00Z');
    expect(departure(mail, wishes({ quiet: night }), mail.plannedAt)).toEqual(at('2027-02-18T12:00:00.000Z'));
    const inParis = wishes({ quiet: night, zone: 'Europe/Paris' });
    expect(departure(mail, inParis, mail.plannedAt)).toEqual(at('2027-02-18T06:00:00.000Z'));
  });

  it('does not wait past its use: it leaves ungathered, and if need be in the night', () => {
    const soon = waiting('2027-02-17T18:00:00Z', '2027-02-18T04:59:00Z');
    expect(departure(soon, wishes({ cadence: 'DAILY' }), soon.plannedAt)).toEqual({ kind: 'NOW' });
    const dawn = waiting('2027-02-18T06:00:00Z', '2027-02-18T11:00:00Z');
    expect(departure(dawn, wishes({ quiet: night }), dawn.plannedAt)).toEqual({ kind: 'NOW' });
    // The gathered one would be too late, the end of the night is not.
    const noon = waiting('2027-02-18T06:00:00Z', '2027-02-18T14:00:00Z');
    const both = wishes({ cadence: 'DAILY', quiet: night });
    expect(departure(noon, both, noon.plannedAt)).toEqual(at('2027-02-18T12:00:00.000Z'));
  });

  it('waits over the nights on which clocks change', () => {
    // 02:30 does not exist on 14 March, and 01:30 comes twice on 7 November.
    const spring = waiting('2027-03-14T06:00:00Z');
    const untilGap = wishes({ quiet: { from: '22:00', until: '02:30' } });
    expect(departure(spring, untilGap, spring.plannedAt)).toEqual(at('2027-03-14T07:30:00.000Z'));
    const autumn = waiting('2027-11-07T06:10:00Z');
    const untilFold = wishes({ quiet: { from: '22:00', until: '01:30' } });
    expect(departure(autumn, untilFold, autumn.plannedAt)).toEqual(at('2027-11-07T06:30:00.000Z'));
  });
});

describe('whatever somebody wants', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const quiet = fc.option(fc.record({ from: time, until: time }).filter(areQuietHours));
  const zone = fc.constantFrom(
    TORONTO,
    'Europe/Paris',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'UTC',
  );
  const instant = fc.integer({
    min: Date.parse('2026-01-01T00:00:00Z'),
    max: Date.parse('2028-12-31T00:00:00Z'),
  });
  const lead = fc.option(fc.integer({ min: 1, max: 30 * DAY }));
  const anyone = fc.record({ cadence: fc.constantFrom(...MAIL_CADENCES), quiet, zone });

  it('a mail leaves once, in time, not in quiet hours unless it must, and within eight days', () => {
    fc.assert(
      fc.property(anyone, instant, lead, (wanted, planned, useful) => {
        const plannedAt = new Date(planned);
        const mail = { plannedAt, usefulUntil: useful === null ? null : new Date(planned + useful) };
        let now = plannedAt;
        for (let looks = 0; ; looks += 1) {
          expect(looks).toBeLessThan(4);
          const leaves = departure(mail, wanted, now);
          if (leaves.kind === 'NEVER') return expect(wanted.cadence).toBe('NEVER');
          if (leaves.kind === 'NOW') break;
          expect(leaves.at.getTime()).toBeGreaterThan(now.getTime());
          now = leaves.at;
        }
        expect(wanted.cadence).not.toBe('NEVER');
        expect(now.getTime() - planned).toBeLessThan(8 * DAY + 2 * 3_600_000 + 16 * 3_600_000);
        if (mail.usefulUntil) expect(now.getTime()).toBeLessThan(mail.usefulUntil.getTime());
        if (wanted.quiet === null || mail.usefulUntil !== null) return;
        const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(wanted.zone);
        expect(isQuiet(local.toPlainTime().toString({ smallestUnit: 'minute' }), wanted.quiet)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a notice says', () => {
  const planned = new Date('2027-02-17T15:00:00Z');
  it('of a day ends with it, of a deadline with the deadline, of a meeting while there is time to get ready', () => {
    const until = (kind: (typeof NOTICE_KINDS)[number], params: object) =>
      usefulUntil(kind, params as Record<string, unknown>, planned, TORONTO)?.toISOString() ?? null;
    const startsAt = '2027-02-18T15:00:00.000Z';
    expect(until('MEETING_TOMORROW', { startsAt })).toBe('2027-02-18T12:00:00.000Z');
    expect(until('FOLLOW_UP_DUE', {})).toBe('2027-02-18T05:00:00.000Z');
    const dueAt = '2027-02-20T04:59:00.000Z';
    expect(until('REMINDER', { dueAt, late: false })).toBe(dueAt);
    expect(until('REMINDER', { dueAt, late: true })).toBeNull();
    for (const kind of ['REVISION_ASKED', 'EXTENSION_DECLINED', 'EXTENSION_GRANTED'] as const)
      expect(until(kind, { dueAt })).toBe(dueAt);
    expect(until('REVISION_ASKED', { dueAt: null })).toBeNull();
    expect(until('THANK_YOU_DUE', { dueAt: '2027-02-16T00:00:00.000Z' })).toBeNull();
    expect(until('GRADE_RELEASED', {})).toBeNull();
  });
});

describe('categories', () => {
  it('hold every notice, and everybody is offered each that can come', () => {
    for (const kind of NOTICE_KINDS) expect(MAIL_CATEGORIES).toContain(MAIL_CATEGORY_OF[kind]);
    const student = ['DEADLINES', 'FIELDWORK', 'ANSWERS', 'FEEDBACK', 'ACCOUNT'];
    expect(categoriesFor(['STUDENT'])).toEqual(student);
    expect(categoriesFor(['COUNSELLOR'])).toEqual(['DEADLINES', 'FEEDBACK', 'SECTIONS', 'ACCOUNT']);
    expect(categoriesFor(['ADMINISTRATOR'])).toEqual(['DEADLINES', 'FEEDBACK', 'SECTIONS', 'ACCOUNT']);
    expect(categoriesFor(['OPERATOR'])).toEqual([]);
    const toTeachers = [
      'EXTENSION_ASKED',
      'REGRADE_ASKED',
      'REVISION_HANDED_IN',
      'CLAIM_TAKEN',
      'MARKING_FREED',
      'VIEWED',
    ] as const;
    for (const kind of toTeachers) expect(categoriesFor(['INSTRUCTOR'])).toContain(MAIL_CATEGORY_OF[kind]);
    for (const kind of ['VIEWED', 'RECORD_GOING'] as const) expect(student).toContain(MAIL_CATEGORY_OF[kind]);
  });
});
