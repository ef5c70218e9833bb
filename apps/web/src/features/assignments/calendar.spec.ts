import fc from 'fast-check';
import { calendarOf, type CalendarDay } from './calendar.ts';

const daysOf = (...given: Parameters<typeof calendarOf>): CalendarDay[] =>
  calendarOf(...given).flatMap((row) => ('days' in row ? row.days : []));

describe('the calendar of an assignment', () => {
  it('is empty while nothing is dated', () =>
    expect(calendarOf([{ title: 'Reflection', dueLocal: '' }], [-1440], 1)).toEqual([]));

  it('begins with the day on which a week begins, and marks deadlines and reminders', () => {
    const given = [{ title: 'Reflection', dueLocal: '2027-03-14T02:30' }];
    const days = daysOf(given, [-2880, 60], 1);
    expect([days[0]!.date, days.at(-1)!.date]).toEqual(['2027-03-08', '2027-03-14']);
    expect(days.filter(({ due }) => due.length > 0)).toEqual([
      { date: '2027-03-14', due: ['Reflection'], reminds: true },
    ]);
    expect(days.filter(({ reminds }) => reminds).map(({ date }) => date)).toEqual([
      '2027-03-12',
      '2027-03-14',
    ]);
    expect(daysOf(given, [], 7)[0]!.date).toBe('2027-03-14');
  });

  it('counts weeks in which nothing happens, from two in a row on', () => {
    const at = (dueLocal: string) => ({ title: 'Step', dueLocal });
    const rows = calendarOf([at('2027-03-01T23:59'), at('2027-03-15T23:59'), at('2027-04-12T23:59')], [], 1);
    expect(rows.map((row) => ('empty' in row ? row.empty : 'week'))).toEqual([
      'week',
      'week',
      'week',
      3,
      'week',
    ]);
  });

  it('shows every deadline once, on its own day', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 * 1440 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        (minutes, firstDay) => {
          const milestones = minutes.map((minute, at) => ({
            title: String(at),
            dueLocal: new Date(Date.UTC(2027, 0, 1) + minute * 60_000).toISOString().slice(0, 16),
          }));
          const days = daysOf(milestones, [], firstDay);
          const shown = days.flatMap(({ date, due }) => due.map((title) => `${title} ${date}`));
          expect(shown.sort()).toEqual(
            milestones.map(({ title, dueLocal }) => `${title} ${dueLocal.slice(0, 10)}`).sort(),
          );
        },
      ),
    ));
});
