import { keptPercent, type RuleBroken } from '@firsthand/contracts';
import fc from 'fast-check';
import { checkLate, lateDays, latenessOf } from './late.rules.ts';

const ZONES = [
  'America/Toronto',
  'America/St_Johns',
  'Europe/Paris',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const YEAR = [Date.parse('2027-01-01T00:00:00Z'), Date.parse('2028-01-01T00:00:00Z')] as const;
const deadline = fc
  .integer({ min: YEAR[0] / 60_000, max: YEAR[1] / 60_000 })
  .map((minute) => new Date(minute * 60_000));
const after = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('days late', () => {
  it('are none up to the end of the grace, and from then on at least one', () =>
    fc.assert(
      fc.property(deadline, zone, fc.integer({ min: 0, max: 24 }), (due, where, grace) => {
        expect(lateDays(due, after(due, grace * HOUR), where, grace)).toBe(0);
        expect(lateDays(due, after(due, grace * HOUR + 1), where, grace)).toBeGreaterThanOrEqual(1);
      }),
    ));

  it('never become fewer as time passes', () =>
    fc.assert(
      fc.property(
        ...[deadline, zone, fc.integer({ min: 0, max: 24 })],
        ...[fc.integer({ min: 0, max: 40 * DAY }), fc.integer({ min: 0, max: 5 * DAY })],
        (due, where, grace, some, more) => {
          const [first, then] = [after(due, some), after(due, some + more)];
          expect(lateDays(due, then, where, grace)).toBeGreaterThanOrEqual(
            lateDays(due, first, where, grace),
          );
        },
      ),
    ));

  it('are within an hour of days of twenty-four hours, whatever the clocks do', () =>
    fc.assert(
      fc.property(deadline, zone, fc.integer({ min: 1, max: 40 * DAY }), (due, where, late) => {
        const days = lateDays(due, after(due, late), where);
        expect(days).toBeGreaterThanOrEqual(Math.ceil((late - HOUR) / DAY));
        expect(days).toBeLessThanOrEqual(Math.ceil((late + HOUR) / DAY));
      }),
    ));

  it('are days of the section’s calendar over both changes of its clocks', () => {
    // 13 March 23:59 in Toronto; the night is an hour short.
    const spring = new Date('2027-03-14T04:59:00Z');
    expect(lateDays(spring, new Date('2027-03-15T03:59:00Z'), 'America/Toronto')).toBe(1);
    expect(lateDays(spring, new Date('2027-03-15T03:59:01Z'), 'America/Toronto')).toBe(2);
    // 6 November 23:59; the night is an hour longer.
    const autumn = new Date('2027-11-07T03:59:00Z');
    expect(lateDays(autumn, new Date('2027-11-08T04:59:00Z'), 'America/Toronto')).toBe(1);
    expect(lateDays(autumn, new Date('2027-11-08T04:59:01Z'), 'America/Toronto')).toBe(2);
  });

  it('count from the deadline, not from the end of the grace', () => {
    const due = new Date('2027-02-01T12:00:00Z');
    expect(lateDays(due, after(due, DAY + HOUR), 'UTC', 12)).toBe(2);
  });
});

describe('how late work is', () => {
  const policy = fc.record({
    graceHours: fc.integer({ min: 0, max: 24 }),
    percentPerDay: fc.integer({ min: 1, max: 100 }),
    floorPercent: fc.integer({ min: 0, max: 100 }),
  });
  const deadline = new Date('2027-02-19T23:59:00Z');
  const facts = fc.record({
    submittedAt: fc.integer({ min: -30 * DAY, max: 60 * DAY }).map((ms) => after(deadline, ms).toISOString()),
    deadlineAt: fc.constant(deadline.toISOString()),
    zone: fc.constantFrom('UTC', 'America/Toronto', 'Pacific/Auckland'),
    policy: fc.option(policy, { nil: null }),
    waived: fc.constant(false),
    carried: fc.constant(null),
    said: fc.record({
      lateDays: fc.integer({ min: 0, max: 60 }),
      keptPercent: fc.integer({ min: 0, max: 100 }),
    }),
  });

  it('is never more than was said, and never more by more time', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 60 * DAY }), (one, more) => {
        const [now, later] = [
          latenessOf(one),
          latenessOf({ ...one, deadlineAt: after(deadline, more).toISOString() }),
        ];
        expect(now.lateDays).toBeLessThanOrEqual(one.said.lateDays);
        expect(now.keptPercent).toBeGreaterThanOrEqual(one.said.keptPercent);
        expect(later.lateDays).toBeLessThanOrEqual(now.lateDays);
        expect(later.keptPercent).toBeGreaterThanOrEqual(now.keptPercent);
      }),
    );
  });

  it('is none for what came by the deadline, and none without a deadline or a policy', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const none = { lateDays: 0, keptPercent: 100 };
        expect(latenessOf({ ...one, deadlineAt: one.submittedAt })).toEqual(none);
        expect(latenessOf({ ...one, deadlineAt: null })).toEqual(none);
        expect(latenessOf({ ...one, policy: null })).toEqual(none);
      }),
    );
  });

  it('never becomes less by being given back', () => {
    const carried = fc.record({
      lateDays: fc.integer({ min: 0, max: 60 }),
      keptPercent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(facts, policy, carried, (one, held, before) => {
        const work = { ...one, policy: held };
        const [alone, after_] = [latenessOf(work), latenessOf({ ...work, carried: before })];
        expect(after_.lateDays).toBe(Math.max(alone.lateDays, before.lateDays));
        expect(after_.keptPercent).toBe(Math.min(alone.keptPercent, before.keptPercent));
      }),
    );
  });

  it('takes nothing where staff have waived it, however late it stays', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { lateDays: days, keptPercent: kept } = latenessOf({ ...one, waived: true });
        expect([days, kept]).toEqual([latenessOf(one).lateDays, 100]);
      }),
    );
  });

  it('stays what was said as long as nothing has moved', () => {
    fc.assert(
      fc.property(facts, policy, (one, held) => {
        const days = lateDays(deadline, new Date(one.submittedAt), one.zone, held.graceHours);
        const said = { lateDays: days, keptPercent: keptPercent(held, days) };
        expect(latenessOf({ ...one, policy: held, said })).toEqual(said);
      }),
    );
  });
});

describe('a late policy', () => {
  const rule = (change: object) => {
    try {
      checkLate({ graceHours: 2, percentPerDay: 10, floorPercent: 50, ...change });
      return null;
    } catch (error) {
      return (error as RuleBroken).details.rule;
    }
  };
  it.each([
    [null, {}],
    [null, { graceHours: 24, percentPerDay: 0.01, floorPercent: 100 }],
    ['late-grace', { graceHours: 25 }],
    ['late-grace', { graceHours: 0.5 }],
    ['late-percent', { percentPerDay: 0 }],
    ['late-percent', { percentPerDay: 33.333 }],
    ['late-percent', { floorPercent: 100.01 }],
  ])('%s: %j', (expected, change) => expect(rule(change)).toBe(expected));
});
