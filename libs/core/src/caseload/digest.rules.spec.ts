import fc from 'fast-check';
import type { FollowedStudent } from './caseload.rules.ts';
import { digestOf, mondayOf } from './digest.rules.ts';

const student = (familyName: string, change: Partial<FollowedStudent> = {}) =>
  ({
    enrolmentId: familyName,
    student: { id: familyName, givenName: 'Robin', familyName, email: '' },
    lastContact: { on: '2027-01-18', way: 'PHONE', by: 'Kim' },
    nextContactOn: null,
    works: [],
    ...change,
  }) as unknown as FollowedStudent;

describe('a week', () => {
  it('begins on the Monday before, or that day', () => {
    expect(mondayOf('2027-01-18')).toBe('2027-01-18');
    expect(mondayOf('2027-01-24')).toBe('2027-01-18');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (at) => {
          const day = at.toISOString().slice(0, 10);
          const monday = mondayOf(day);
          expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
          expect(monday <= day).toBe(true);
          expect(mondayOf(monday)).toBe(monday);
        },
      ),
    );
  });
});

describe('what a counsellor’s week begins with', () => {
  it('is nothing where nothing presses', () => {
    expect(digestOf([], '2027-01-20')).toBeNull();
    expect(digestOf([student('Roy')], '2027-01-20')).toBeNull();
  });

  it('names with whom to speak this week, and with whom nobody spoke for two weeks', () => {
    const digest = digestOf(
      [
        student('Ash', { nextContactOn: '2027-01-24' }),
        student('Bell', { nextContactOn: '2027-01-25' }),
        student('Cole', { lastContact: null }),
        student('Dahl', { lastContact: { on: '2027-01-06', way: 'PHONE', by: 'Kim' } }),
        student('Egan', { lastContact: { on: '2027-01-07', way: 'PHONE', by: 'Kim' } }),
      ],
      '2027-01-20',
    );
    expect(digest).toMatchObject({
      ...{ monday: '2027-01-18', students: 5 },
      talks: { count: 1, names: ['Robin Ash'] },
      silent: { count: 2, names: ['Robin Cole', 'Robin Dahl'] },
      stuck: { count: 0 },
      late: { count: 0 },
    });
  });
});
