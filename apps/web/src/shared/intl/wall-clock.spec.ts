import fc from 'fast-check';
import { instantOf, neighboursOf, quarterHour, wallClockOf } from './wall-clock.ts';

const ZONES = [
  'America/Toronto',
  'Europe/Paris',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
];

describe('the clock on a wall', () => {
  it('comes back to the instant it was read from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }),
        (zone, time) => {
          const shown = wallClockOf(new Date(time), zone);
          const back = instantOf(shown, zone);
          expect(back).not.toBeNull();
          expect(wallClockOf(new Date(back!), zone)).toBe(shown);
        },
      ),
    );
  });

  it('reads the reader’s zone, not the device’s', () => {
    expect(instantOf('2027-03-13T23:59', 'America/Toronto')).toBe('2027-03-14T04:59:00.000Z');
    expect(instantOf('2027-03-14T23:59', 'America/Toronto')).toBe('2027-03-15T03:59:00.000Z');
  });

  it('has no instant for the hour that spring skips', () => {
    expect(instantOf('2027-03-14T02:30', 'America/Toronto')).toBeNull();
    expect(neighboursOf('2027-03-14T02:30', 'America/Toronto')).toEqual([
      '2027-03-14T01:30',
      '2027-03-14T03:30',
    ]);
  });

  it('takes the first of the two instants of the hour that autumn repeats, and the second for a deadline', () => {
    expect(instantOf('2027-11-07T01:30', 'America/Toronto', 'deadline')).toBe('2027-11-07T06:30:00.000Z');
    expect(instantOf('2027-11-07T01:30', 'America/Toronto')).toBe('2027-11-07T05:30:00.000Z');
  });

  it('has no instant for what is no time', () => {
    expect(instantOf('', 'Europe/Paris')).toBeNull();
    expect(instantOf('soon', 'Europe/Paris')).toBeNull();
  });

  it('offers times a person would write down', () => {
    expect(quarterHour(new Date('2027-03-13T10:44:59Z')).toISOString()).toBe('2027-03-13T10:30:00.000Z');
    expect(quarterHour(new Date('2027-03-13T10:44:59Z'), -30).toISOString()).toBe('2027-03-13T10:00:00.000Z');
  });
});
