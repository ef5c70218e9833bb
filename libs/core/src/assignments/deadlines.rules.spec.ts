import fc from 'fast-check';
import { RuleBroken } from '@firsthand/contracts';
import { addDays, effectiveDeadline, instantOf, localIn } from './deadlines.rules.ts';

const refusal = (local: string, zone: string) => {
  try {
    instantOf(local, zone);
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error(`${local} in ${zone} was taken`);
};

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
    ['2027-11-07T01:30', 'America/Toronto', '2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'],
    ['2027-10-31T02:59', 'Europe/Paris', '2027-10-31T00:59:00.000Z', '2027-10-31T01:59:00.000Z'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'],
  ])('refuses %s in %s, which clocks show twice, and names both instants', (local, zone, first, second) => {
    const error = refusal(local, zone);
    expect(error.details).toMatchObject({
      rule: 'time-exists-twice',
      offers: [{ at: first }, { at: second }],
    });
    expect(error.message).toContain(first);
    expect(error.message).toContain(second);
  });
});

describe('addDays', () => {
  const zones = [
    'America/Toronto',
    'Europe/Paris',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Kathmandu',
  ];

  it('a week later the clock shows the same time, over both changes of the clock', () => {
    expect(addDays('2027-03-10T23:59', 7)).toBe('2027-03-17T23:59');
    const span = (from: string, zone: string) =>
      (instantOf(addDays(from, 7), zone).getTime() - instantOf(from, zone).getTime()) / 3_600_000;
    expect(span('2027-03-10T23:59', 'America/Toronto')).toBe(7 * 24 - 1);
    expect(span('2027-11-03T23:59', 'America/Toronto')).toBe(7 * 24 + 1);
  });

  it('keeps the wall time in every zone', () => {
    const minute = fc.integer({ min: 0, max: 2 * 365 * 1440 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, offset) => {
        const local = localIn(zone, new Date(Date.UTC(2027, 0, 1) + offset * 60_000));
        const later = addDays(local, 7);
        expect(later.slice(11)).toBe(local.slice(11));
        try {
          expect(localIn(zone, instantOf(later, zone))).toBe(later);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleBroken);
        }
      }),
    );
  });
});

describe('effectiveDeadline', () => {
  const early = new Date('2027-02-01T00:00:00Z');
  const late = new Date('2027-02-02T00:00:00Z');

  it('is the later of base and extension', () => {
    expect(effectiveDeadline(early, late)).toBe(late);
    expect(effectiveDeadline(late, early)).toBe(late);
    expect(effectiveDeadline(early, null)).toBe(early);
  });
});
