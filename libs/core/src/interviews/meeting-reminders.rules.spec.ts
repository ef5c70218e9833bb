import fc from 'fast-check';
import { localIn } from '../assignments/deadlines.rules.ts';
import { meetingReminder, thankBy } from './meeting-reminders.rules.ts';

const ZONES = ['America/Toronto', 'Europe/Paris', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns'];
const instants = fc.date({
  min: new Date('2026-09-01T00:00:00Z'),
  max: new Date('2027-08-31T00:00:00Z'),
  noInvalidDate: true,
});
const clocks = fc.record({
  withinHours: fc.integer({ min: 1, max: 336 }),
  zone: fc.constantFrom(...ZONES),
  now: instants,
});
const at = (zone: string, instant: Date) => localIn(zone, instant);

describe('the clock of a thank-you', () => {
  it('is told once it is still to come, by day, and early enough where that is possible', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 0, max: 60 * 24 * 40 }), (clock, minutesAgo) => {
        const startsAt = new Date(clock.now.getTime() - minutesAgo * 60_000);
        const plan = meetingReminder({ startsAt, actualMinutes: 20, thanked: false }, clock);
        const dueAt = thankBy(startsAt, clock.withinHours);
        if (!plan) return expect(clock.now.getTime() - dueAt.getTime()).toBeGreaterThan(12 * 86_400_000);
        expect(plan.kind).toBe('THANKS');
        expect(plan.forAt).toEqual(dueAt);
        expect(plan.remindAt > clock.now).toBe(true);
        const time = at(clock.zone, plan.remindAt).slice(11);
        expect(time >= '09:00' && time <= '20:00').toBe(true);
        // Not ahead of the due time only where there was no such time left.
        if (plan.remindAt > dueAt) expect(dueAt.getTime() - clock.now.getTime()).toBeLessThan(18 * 3_600_000);
      }),
    );
  });

  it('stops for whoever is thanked', () => {
    fc.assert(
      fc.property(clocks, instants, (clock, startsAt) => {
        expect(meetingReminder({ startsAt, actualMinutes: 20, thanked: true }, clock)).toBeNull();
      }),
    );
  });

  it.each([
    ['an afternoon talk: three hours before the day is over', '2027-01-11T19:00:00Z', '2027-01-12T16:00:00Z'],
    ['an early talk: the evening before', '2027-01-11T15:00:00Z', '2027-01-12T01:00:00Z'],
  ])('%s', (_, startsAt, remindAt) => {
    const now = new Date(new Date(startsAt).getTime() + 30 * 60_000);
    const clock = { withinHours: 24, zone: 'America/Toronto', now };
    const plan = meetingReminder({ startsAt: new Date(startsAt), actualMinutes: 20, thanked: false }, clock);
    expect(plan?.remindAt).toEqual(new Date(remindAt));
  });
});

describe('a planned meeting', () => {
  it('is told of at five on the day before, or not at all', () => {
    fc.assert(
      fc.property(clocks, instants, (clock, startsAt) => {
        const plan = meetingReminder({ startsAt, actualMinutes: null, thanked: false }, clock);
        const eve = at(clock.zone, new Date(startsAt.getTime() - 86_400_000)).slice(0, 10);
        if (!plan) return;
        expect(plan).toMatchObject({ kind: 'MEETING', forAt: startsAt });
        expect(plan.remindAt > clock.now).toBe(true);
        const told = at(clock.zone, plan.remindAt);
        expect(told.slice(11)).toBe('17:00');
        expect(Math.abs(Date.parse(told.slice(0, 10)) - Date.parse(eve))).toBeLessThanOrEqual(86_400_000);
        expect(at(clock.zone, startsAt).slice(0, 10) > told.slice(0, 10)).toBe(true);
      }),
    );
  });

  it('is not told of when it was fixed on the same day', () => {
    const clock = { withinHours: 24, zone: 'America/Toronto', now: new Date('2027-01-11T14:00:00Z') };
    const today = { startsAt: new Date('2027-01-11T19:00:00Z'), actualMinutes: null, thanked: false };
    expect(meetingReminder(today, clock)).toBeNull();
  });
});
