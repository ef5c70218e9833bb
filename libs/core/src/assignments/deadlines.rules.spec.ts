import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { RuleBroken } from '@firsthand/contracts';
import {
  accommodated,
  addDays,
  countedTo,
  type Deadline,
  effectiveDeadline,
  instantOf,
  localIn,
} from './deadlines.rules.ts';

const refusal = (local: string, zone: string) => {
  try {
    instantOf(local, zone);
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error(`${local} in ${zone} was taken`);
};
const zones = Intl.supportedValuesOf('timeZone');

describe('instantOf', () => {
  it.each([
    ['2027-03-13T23:59', 'America/Toronto', '2027-03-14T04:59:00.000Z'],
    ['2027-03-14T23:59', 'America/Toronto', '2027-03-15T03:59:00.000Z'],
    ['2027-03-28T23:59', 'Europe/Paris', '2027-03-28T21:59:00.000Z'],
    ['2027-06-01T12:00', 'Asia/Kathmandu', '2027-06-01T06:15:00.000Z'],
    ['2027-10-03T01:59', 'Australia/Lord_Howe', '2027-10-02T15:29:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['2027-03-14T02:30', 'America/Toronto', '2027-03-14T01:30', '2027-03-14T03:30'],
    ['2027-03-28T02:00', 'Europe/Paris', '2027-03-28T01:00', '2027-03-28T03:00'],
    ['2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-03T01:45', '2027-10-03T02:45'],
    ['2027-09-05T00:30', 'America/Santiago', '2027-09-04T23:30', '2027-09-05T01:30'],
  ])('refuses %s in %s, which no clock shows, and offers both neighbours', (local, zone, before, after) => {
    const { details } = refusal(local, zone);
    expect(details).toMatchObject({
      rule: 'time-does-not-exist',
      offers: [{ local: before }, { local: after }],
    });
  });

  it.each([
    ['2027-11-07T01:30', 'America/Toronto', '2027-11-07T06:30:00.000Z'],
    ['2027-10-31T02:59', 'Europe/Paris', '2027-10-31T01:59:00.000Z'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T15:15:00.000Z'],
  ])('takes the second %s of the night in which clocks in %s show it twice', (local, zone, second) => {
    expect(instantOf(local, zone).toISOString()).toBe(second);
  });
});

/** Every zone with every change of its clock in 2027, as far as it has any. */
const changes = zones.flatMap((zone) => {
  const found: { zone: string; skipped: boolean; before: Temporal.PlainDateTime; minutes: number }[] = [];
  let at = Temporal.ZonedDateTime.from(`2027-01-01T00:00[${zone}]`);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > 2027) return found;
    const last = next.subtract({ nanoseconds: 1 });
    const minutes = (next.offsetNanoseconds - last.offsetNanoseconds) / 60e9;
    if (minutes !== 0)
      found.push({
        zone,
        skipped: minutes > 0,
        // The wall clock at which the change comes, as it was shown until then.
        before: next.toInstant().toZonedDateTimeISO(last.offset).toPlainDateTime(),
        minutes: Math.abs(minutes),
      });
    at = next;
  }
});

describe('every zone there is, over every change of its clock', () => {
  it('has changes to look at, both ways', () => {
    expect(zones.length).toBeGreaterThan(400);
    expect(changes.filter(({ skipped }) => skipped).length).toBeGreaterThan(100);
    expect(changes.filter(({ skipped }) => !skipped).length).toBeGreaterThan(100);
  });

  it('seven days later the wall clock shows the same time', () => {
    for (const { zone, before } of changes)
      for (const time of ['00:00', '12:00', '23:59']) {
        const local = `${before.toPlainDate().subtract({ days: 3 }).toString()}T${time}`;
        const later = addDays(local, 7);
        expect(later.slice(11)).toBe(time);
        expect([zone, localIn(zone, instantOf(later, zone))]).toEqual([zone, later]);
      }
  });

  it('a time that is skipped is asked about, and both neighbours exist', () => {
    for (const { zone, before, minutes } of changes.filter(({ skipped }) => skipped)) {
      const missing = before.add({ minutes: Math.floor(minutes / 2) }).toString({ smallestUnit: 'minute' });
      const offers = refusal(missing, zone).details['offers'] as { local: string; at: string }[];
      expect(offers).toHaveLength(2);
      for (const { local, at } of offers) expect(instantOf(local, zone).toISOString()).toBe(at);
      const counted = countedTo(missing, zone);
      expect([counted.dueLocal, counted.dueAt.toISOString()]).toEqual([offers[1]!.local, offers[1]!.at]);
    }
  });

  it('a time that comes twice is the second one', () => {
    for (const { zone, before, minutes } of changes.filter(({ skipped }) => !skipped)) {
      const twice = before.subtract({ minutes: Math.ceil(minutes / 2) }).toString({ smallestUnit: 'minute' });
      const at = instantOf(twice, zone);
      expect([zone, localIn(zone, at)]).toEqual([zone, twice]);
      expect([zone, localIn(zone, new Date(at.getTime() - minutes * 60_000))]).toEqual([zone, twice]);
      expect(countedTo(twice, zone)).toEqual({ dueLocal: twice, dueAt: at });
    }
  });
});

const deadline = fc
  .tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 2 * 365 * 1440 }))
  .map(([zone, offset]) => {
    const local = localIn(zone, new Date(Date.UTC(2027, 0, 1) + offset * 60_000));
    return { zone, ...countedTo(local, zone) };
  });
const given = fc.record({
  extraDays: fc.integer({ min: 0, max: 30 }),
  extraPercent: fc.integer({ min: 0, max: 200 }),
});

describe('a standing accommodation', () => {
  it('gives whole days on the calendar, and a part of a day is a whole one', () => {
    const base = countedTo('2027-03-12T23:59', 'America/Toronto');
    const time = (extraDays: number, extraPercent: number, givenAt: string | null) =>
      accommodated(base, 'America/Toronto', givenAt === null ? null : new Date(givenAt), {
        extraDays,
        extraPercent,
      }).dueLocal;
    expect(time(3, 0, null)).toBe('2027-03-15T23:59');
    expect(time(0, 50, '2027-03-01T15:00:00Z')).toBe('2027-03-18T23:59');
    expect(time(0, 10, '2027-02-10T15:00:00Z')).toBe('2027-03-15T23:59');
    expect(time(0, 50, null)).toBe('2027-03-12T23:59');
    expect(time(9, 50, '2027-03-01T15:00:00Z')).toBe('2027-03-21T23:59');
  });

  it('never shortens, and keeps the order of two deadlines', () => {
    fc.assert(
      fc.property(deadline, given, fc.integer({ min: 0, max: 90 }), (base, more, days) => {
        const givenAt = new Date(base.dueAt.getTime() - 40 * 86_400_000);
        const later = countedTo(addDays(base.dueLocal, days), base.zone);
        const [one, two] = [base, later].map((each) => accommodated(each, base.zone, givenAt, more));
        expect(one!.dueAt.getTime()).toBeGreaterThanOrEqual(base.dueAt.getTime());
        expect(two!.dueAt.getTime()).toBeGreaterThanOrEqual(one!.dueAt.getTime());
      }),
    );
  });
});

describe('effectiveDeadline', () => {
  const at = (iso: string): Deadline => ({ dueLocal: iso.slice(0, 16), dueAt: new Date(iso) });
  const [early, late] = [at('2027-02-01T00:00:00Z'), at('2027-02-02T00:00:00Z')];

  it('is the latest of everybody’s, the extensions and the accommodation', () => {
    expect(effectiveDeadline(early, late, null)).toBe(late);
    expect(effectiveDeadline(late, early, null)).toBe(late);
    expect(effectiveDeadline(early, null, null)).toBe(early);
    expect(effectiveDeadline(early, null, late)).toBe(late);
  });

  it('moving everybody’s deadline takes nothing given away, and moving it on shortens nobody', () => {
    const times = fc.array(deadline, { maxLength: 4 });
    fc.assert(
      fc.property(deadline, deadline, times, (base, moved, extensions) => {
        const before = effectiveDeadline(base, ...extensions).dueAt;
        const after = effectiveDeadline(moved, ...extensions).dueAt;
        for (const extension of extensions) expect(after >= extension.dueAt).toBe(true);
        expect(after >= moved.dueAt).toBe(true);
        if (moved.dueAt >= base.dueAt) expect(after >= before).toBe(true);
      }),
    );
  });

  it('does not mind in which order things are given', () => {
    fc.assert(
      fc.property(deadline, fc.array(deadline, { maxLength: 4 }), (base, extensions) => {
        const turned = [...extensions].reverse();
        expect(effectiveDeadline(base, ...turned).dueAt).toEqual(
          effectiveDeadline(base, ...extensions).dueAt,
        );
      }),
    );
  });
});
