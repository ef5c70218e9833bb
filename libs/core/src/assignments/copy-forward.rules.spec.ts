import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { copiedTo, type CopyInto, daysBetweenTerms } from './copy-forward.rules.ts';

const into = (change: Partial<CopyInto> = {}): CopyInto => ({
  days: daysBetweenTerms('2027-01-04', '2027-09-07'),
  zone: 'America/Toronto',
  termStartsOn: '2027-09-07',
  termEndsOn: '2027-12-17',
  holidays: new Set(['2027-10-11']),
  now: new Date('2027-06-01T12:00:00Z'),
  ...change,
});
const day = (year: number) =>
  fc
    .integer({ min: 0, max: 364 })
    .map((n) => Temporal.PlainDate.from(`${year}-01-01`).add({ days: n }).toString());

describe('a deadline copied into the next term', () => {
  it('moves by the weeks between the terms, whatever weekdays those start on', () => {
    expect(daysBetweenTerms('2027-01-04', '2027-09-07')).toBe(35 * 7);
    expect(daysBetweenTerms('2027-01-08', '2027-01-11')).toBe(7);
    expect(copiedTo('2027-02-12T23:59', into())).toEqual({ toLocal: '2027-10-15T23:59', problems: [] });
  });

  it('skips a holiday, from a working day to a working day', () => {
    expect(copiedTo('2027-02-08T23:59', into())).toEqual({
      toLocal: '2027-10-12T23:59',
      problems: ['HOLIDAY'],
    });
    const friday = into({ holidays: new Set(['2027-10-15', '2027-10-18']) });
    expect(copiedTo('2027-02-12T23:59', friday).toLocal).toBe('2027-10-19T23:59');
    const saturday = into({ holidays: new Set(['2027-10-16']) });
    expect(copiedTo('2027-02-13T23:59', saturday).toLocal).toBe('2027-10-17T23:59');
  });

  it('says what somebody should look at', () => {
    expect(copiedTo('2027-01-01T12:00', into()).problems).toEqual(['BEFORE_TERM']);
    expect(copiedTo('2027-04-30T12:00', into()).problems).toEqual(['AFTER_TERM']);
    expect(copiedTo('2027-02-12T12:00', into({ now: new Date('2027-11-01T00:00:00Z') })).problems).toEqual([
      'PAST',
    ]);
    const spring = into({ days: 0, termStartsOn: '2027-01-04', termEndsOn: '2027-04-30', now: new Date(0) });
    expect(copiedTo('2027-03-14T02:30', spring)).toEqual({
      toLocal: '2027-03-14T03:30',
      problems: ['CLOCK_SKIPS'],
    });
  });

  it('keeps the weekday and the time of day, where there is no holiday and clocks skip nothing', () => {
    fc.assert(
      fc.property(day(2027), day(2027), day(2028), (due, from, to) => {
        const moved = copiedTo(
          `${due}T23:59`,
          into({ days: daysBetweenTerms(from, to), holidays: new Set() }),
        );
        const weekday = (local: string) => Temporal.PlainDate.from(local.slice(0, 10)).dayOfWeek;
        expect(weekday(moved.toLocal)).toBe(weekday(due));
        expect(moved.toLocal.slice(11)).toBe('23:59');
      }),
    );
  });

  it('never lands on a holiday, nor from a working day on a weekend', () => {
    fc.assert(
      fc.property(day(2027), fc.array(day(2027), { maxLength: 60 }), (due, holidays) => {
        const { toLocal } = copiedTo(`${due}T12:00`, into({ days: 0, holidays: new Set(holidays) }));
        expect(holidays).not.toContain(toLocal.slice(0, 10));
        const weekday = (local: string) => Temporal.PlainDate.from(local.slice(0, 10)).dayOfWeek;
        if (weekday(due) <= 5) expect(weekday(toLocal)).toBeLessThanOrEqual(5);
        expect(toLocal >= `${due}T12:00`).toBe(true);
      }),
    );
  });
});
