import { comingUp, needsOf, type Assignment, type Section } from './today.ts';

const now = new Date('2027-02-10T12:00:00Z');
const all = { extend: true, grade: true, design: true, import: true, staff: true };
const assignment = (change: Partial<Assignment> = {}): Assignment => ({
  id: 'a',
  title: 'Three people',
  state: 'PUBLISHED',
  section: { id: 's', name: 'A', course: { code: 'CAR 210' } },
  milestones: [
    { id: 'm', kind: 'REFLECTION', title: 'Reflection', dueAt: '2027-02-20T04:59:00.000Z', zone: 'UTC' },
  ],
  progress: {
    students: 30,
    quotaMet: 20,
    submitted: 0,
    late: 0,
    asked: 0,
    returned: 0,
    excused: 0,
    graded: 0,
    released: 0,
    regrades: 0,
  },
  ...change,
});
const section = (change: Partial<Section> = {}): Section => ({
  id: 's',
  name: 'A',
  studentCount: 30,
  course: { code: 'CAR 210', title: 'Careers' },
  term: { name: 'Winter', endsOn: '2027-04-20' },
  staff: [{ id: 'x' }],
  ...change,
});
const kinds = (...args: Parameters<typeof needsOf>) =>
  needsOf(...args).map(({ kind, count }) => [kind, count]);

describe('what needs me today', () => {
  it('is nothing when everything is well', () => {
    expect(needsOf([assignment()], [section()], [], all, now)).toEqual([]);
  });

  it('counts what waits for a grade apart from what is ready to release', () => {
    const busy = assignment({
      progress: {
        students: 30,
        quotaMet: 20,
        submitted: 20,
        late: 0,
        asked: 0,
        returned: 1,
        excused: 2,
        graded: 8,
        released: 5,
        regrades: 0,
      },
    });
    expect(kinds([busy], [], [], all, now)).toEqual([
      ['grade', 9],
      ['release', 3],
    ]);
    expect(kinds([busy], [], [], { ...all, grade: false }, now)).toEqual([]);
  });

  it('names who is late by their own date and who is stuck, the late first', () => {
    const help = { assignmentId: 'a', stuck: 3, late: 2, longest: [] };
    expect(kinds([assignment()], [], [help], all, now)).toEqual([
      ['late', 2],
      ['stuck', 3],
    ]);
    expect(kinds([assignment()], [], [{ ...help, late: 0 }], all, now)).toEqual([['stuck', 3]]);
    expect(kinds([assignment({ id: 'b' })], [], [help], all, now)).toEqual([]);
  });

  it('puts the fullest pile first', () => {
    const pile = (id: string, submitted: number) =>
      assignment({
        id,
        progress: {
          students: 30,
          quotaMet: 0,
          submitted,
          late: 0,
          asked: 0,
          returned: 0,
          excused: 0,
          graded: 0,
          released: 0,
          regrades: 0,
        },
      });
    expect(kinds([pile('few', 2), pile('many', 25)], [], [], all, now)).toEqual([
      ['grade', 25],
      ['grade', 2],
    ]);
  });

  it('asks for staff and a roster only while the term runs', () => {
    const bare = section({ staff: [], studentCount: 0 });
    expect(kinds([], [bare], [], all, now)).toEqual([
      ['staff', null],
      ['roster', null],
    ]);
    expect(
      kinds([], [section({ ...bare, term: { name: 'Autumn', endsOn: '2026-12-20' } })], [], all, now),
    ).toEqual([]);
  });

  it('asks for an assignment once there are students', () => {
    expect(kinds([], [section()], [], all, now)).toEqual([['assignment', null]]);
    expect(kinds([], [section()], [], { ...all, design: false }, now)).toEqual([]);
    expect(kinds([assignment({ state: 'DRAFT' })], [section()], [], all, now)).toEqual([['draft', null]]);
  });

  it('looks two weeks ahead', () => {
    expect(comingUp([assignment()], now)).toHaveLength(1);
    expect(comingUp([assignment()], new Date('2027-02-01T00:00:00Z'))).toEqual([]);
    expect(comingUp([assignment({ state: 'DRAFT' })], now)).toEqual([]);
  });
});
