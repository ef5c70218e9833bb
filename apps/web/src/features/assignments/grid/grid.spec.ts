import type { Place } from '../../../shared/place/place.ts';
import { arranged, countsOf } from './grid.ts';

const place = (familyName: string, change: Partial<Place> = {}): Place => ({
  enrolmentId: familyName,
  student: { id: familyName, email: `${familyName}@example.org`, givenName: 'Robin', familyName },
  locale: 'en',
  nudge: null,
  cohort: null,
  counted: 0,
  scheduled: 0,
  wanted: 3,
  rows: [{ occupation: null, slots: ['OPEN', 'OPEN', 'OPEN'] }],
  milestones: [],
  stuck: null,
  excused: false,
  reflection: 'NOT_STARTED',
  submittedAt: null,
  ungraded: false,
  lastSeenAt: '2027-02-01T00:00:00.000Z',
  ...change,
});
const stuck = (since: string): Partial<Place> => ({
  stuck: { reason: 'NO_CONTACT', since, found: 0, expected: null },
});
const late: Partial<Place> = {
  milestones: [
    {
      milestoneId: 'm',
      standing: 'LATE',
      dueAt: '2027-01-01T00:00:00.000Z',
      extended: false,
      metAt: null,
    },
  ],
};
const names = (...args: Parameters<typeof arranged>) => arranged(...args).map((one) => one.enrolmentId);

describe('the grid, arranged', () => {
  const people = [
    place('Weber', { ...stuck('2027-01-20T00:00:00.000Z'), lastSeenAt: null }),
    place('Álvarez', { counted: 2, ...late }),
    place('Baker', { ...stuck('2027-01-10T00:00:00.000Z'), ...late, scheduled: 1 }),
    place('Chen', { counted: 2, scheduled: 1, reflection: 'SUBMITTED', ungraded: true }),
  ];

  it('is by name unless somebody wishes otherwise', () => {
    expect(names(people, {})).toEqual(['Álvarez', 'Baker', 'Chen', 'Weber']);
    expect(names(people, { sort: 'STUCK' })).toEqual(['Baker', 'Weber', 'Álvarez', 'Chen']);
    expect(names(people, { sort: 'PROGRESS' })).toEqual(['Weber', 'Baker', 'Álvarez', 'Chen']);
    expect(names(people, { sort: 'SEEN' })[0]).toBe('Weber');
  });

  it('shows who is everything that was chosen', () => {
    expect(names(people, { show: ['STUCK'] })).toEqual(['Baker', 'Weber']);
    expect(names(people, { show: ['STUCK', 'LATE'] })).toEqual(['Baker']);
    expect(names(people, { show: ['UNGRADED'] })).toEqual(['Chen']);
    expect(names(people, { show: ['LATE', 'UNGRADED'] })).toEqual([]);
    expect(names(people, { query: 'alva' })).toEqual(['Álvarez']);
  });

  it('counts each chip by itself', () => {
    expect(countsOf(people)).toEqual({ STUCK: 2, LATE: 2, UNSUBMITTED: 3, UNGRADED: 1 });
  });
});
