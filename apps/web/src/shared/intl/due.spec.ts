import { calendarDays, distanceInWords, dueInWords } from './due.ts';

const ask = (dueAt: string, now: string, over: Partial<Parameters<typeof dueInWords>[0]> = {}) =>
  dueInWords({
    dueAt: new Date(dueAt),
    now: new Date(now),
    locale: 'en-GB',
    zone: 'America/Toronto',
    sectionZone: 'America/Toronto',
    ...over,
  });

describe('a deadline in words', () => {
  it('names the weekday within a week and counts calendar days', () => {
    expect(ask('2027-03-13T04:59:00Z', '2027-03-09T15:00:00Z')).toEqual({
      when: { kind: 'weekday', day: 'Friday', time: '23:59' },
      distance: 'in 3 days',
      dayIsDistance: false,
      past: false,
      elsewhere: null,
    });
  });

  it('says today, tomorrow, yesterday by the reader’s calendar, not by hours', () => {
    expect(ask('2027-03-10T04:59:00Z', '2027-03-09T15:00:00Z').when.kind).toBe('today');
    expect(ask('2027-03-10T05:01:00Z', '2027-03-10T04:59:00Z').when.kind).toBe('tomorrow');
    expect(ask('2027-03-09T04:59:00Z', '2027-03-09T15:00:00Z').when.kind).toBe('yesterday');
  });

  it('does not say “tomorrow” twice', () => {
    expect(ask('2027-03-11T04:59:00Z', '2027-03-09T15:00:00Z')).toMatchObject({
      when: { kind: 'tomorrow' },
      distance: 'tomorrow',
      dayIsDistance: true,
    });
    expect(ask('2027-03-10T05:01:00Z', '2027-03-10T04:00:00Z')).toMatchObject({
      distance: 'in 1 hour',
      dayIsDistance: false,
    });
  });

  it('gives the date beyond a week, with the year only when it differs', () => {
    expect(ask('2027-03-20T03:59:00Z', '2027-03-01T15:00:00Z').when.day).toBe('19 March');
    expect(ask('2028-01-20T04:59:00Z', '2027-12-01T15:00:00Z').when.day).toBe('19 January 2028');
  });

  it('never promises more time than there is', () => {
    expect(ask('2027-03-09T16:59:00Z', '2027-03-09T15:00:00Z').distance).toBe('in 1 hour');
  });

  it('counts days across the clock change', () => {
    // Toronto loses an hour on 14 March 2027.
    expect(
      calendarDays(new Date('2027-03-14T04:00:00Z'), new Date('2027-03-15T03:59:00Z'), 'America/Toronto'),
    ).toBe(1);
    expect(distanceInWords(new Date('2027-03-15T03:59:00Z'), new Date('2027-03-13T04:00:00Z'), 'en', 2)).toBe(
      'in 2 days',
    );
  });

  it('names the section’s zone only where its clock differs at that moment', () => {
    expect(
      ask('2027-03-13T04:59:00Z', '2027-03-09T15:00:00Z', { zone: 'America/New_York' }).elsewhere,
    ).toBeNull();
    const { when, elsewhere } = ask('2027-03-13T04:59:00Z', '2027-03-09T15:00:00Z', { zone: 'Europe/Paris' });
    expect(when).toEqual({ kind: 'weekday', day: 'Saturday', time: '5:59' });
    expect(elsewhere).toEqual({
      time: 'Fri 23:59',
      zone: expect.stringMatching(/Toronto|ET|Canada/) as unknown,
    });
  });

  it('knows when it is over', () => {
    expect(ask('2027-03-09T14:00:00Z', '2027-03-09T16:30:00Z')).toMatchObject({
      past: true,
      distance: '2 hours ago',
    });
  });

  it('speaks French', () => {
    expect(ask('2027-03-13T04:59:00Z', '2027-03-09T15:00:00Z', { locale: 'fr-CA' })).toMatchObject({
      when: { day: 'vendredi' },
      distance: 'dans 3 jours',
    });
  });
});
