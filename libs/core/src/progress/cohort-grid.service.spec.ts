import { NotFound } from '@firsthand/contracts';
import { Contact, Interview, Outreach, Session, Standing } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CohortGridService } from './cohort-grid.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grids: CohortGridService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grids = new CohortGridService(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  statements.length = 0;
});

const asked = (contactId: string, row: Partial<Outreach>) => ({
  contactId,
  channel: 'EMAIL' as const,
  number: 1,
  state: 'SENT' as const,
  sentAt: new Date('2027-01-12T15:00:00Z'),
  createdAt: new Date('2027-01-12T15:00:00Z'),
  ...row,
});

describe('the cohort grid', () => {
  it('shows every student of the assignment in one statement: slots, milestones, what is missing', async () => {
    const work = await g.assignment();
    const students = [];
    for (let n = 0; n < 3; n += 1) students.push(await g.student(work));
    const [far, bare] = students;
    await g.choice(work, far!);
    await g.interview(work, far!, { thankedAt: db.clock.now(), thankYouMethod: 'EMAIL' });
    await g.interview(work, far!, {
      actualMinutes: null,
      counts: false,
      notCounted: [{ reason: 'NOT_HELD_YET', wanted: null, found: null }],
    });
    await g.extension(work, bare!, work.milestone.interviews, '2027-03-01T12:00:00-05:00');
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(Standing, {
        milestoneId: work.milestone.interviews,
        enrolmentId: far!.enrolmentId,
        metAt: new Date('2027-02-20T00:00:00Z'),
      });
      await tx.insert(Session, {
        userId: far!.id,
        secretHash: 'x',
        createdAt: tx.now,
        lastSeenAt: new Date('2027-02-01T08:00:00Z'),
        expiresAt: new Date('2027-03-01T08:00:00Z'),
        revokedAt: null,
        userAgent: null,
      });
    });
    db.clock.set('2027-02-21T15:00:00Z');
    const grid = await grids.grid(work.instructor.actor, work.assignmentId);
    expect(statements).toHaveLength(1);
    expect(grid).toMatchObject({
      wanted: 3,
      total: 3,
      milestones: [{ kind: 'INTERVIEWS', title: 'Three interviews' }, { kind: 'REFLECTION' }],
    });
    expect(grid.places.map(({ enrolmentId }) => enrolmentId).sort()).toEqual(
      students.map(({ enrolmentId }) => enrolmentId).sort(),
    );
    const placeOf = (student: { enrolmentId: string }) =>
      grid.places.find(({ enrolmentId }) => enrolmentId === student.enrolmentId);
    expect(placeOf(far!)).toMatchObject({
      student: { id: far!.id, email: far!.email },
      counted: 1,
      scheduled: 1,
      rows: [{ occupation: work.occupation.title, slots: ['COUNTED', 'SCHEDULED', 'OPEN'] }],
      milestones: [
        { milestoneId: work.milestone.interviews, standing: 'MET_LATE', extended: false },
        { standing: 'LATE', dueAt: '2027-02-20T04:59:00.000Z' },
      ],
      stuck: { reason: 'REFLECTION_EMPTY' },
      reflection: 'NOT_STARTED',
      ungraded: false,
      lastSeenAt: '2027-02-01T08:00:00.000Z',
    });
    expect(placeOf(bare!)).toMatchObject({
      rows: [{ occupation: null, slots: ['OPEN', 'OPEN', 'OPEN'] }],
      milestones: [
        { standing: 'DUE', extended: true, dueAt: '2027-03-01T17:00:00.000Z' },
        { standing: 'LATE' },
      ],
      lastSeenAt: null,
    });
  });

  it('follows the funnel of one student, from nothing chosen to handed in', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const stuckOn = async (at: string) => {
      db.clock.set(at);
      return (await grids.grid(work.instructor.actor, work.assignmentId)).places[0]!.stuck;
    };
    expect(await stuckOn('2027-01-12T15:00:00Z')).toBeNull();
    expect(await stuckOn('2027-01-16T15:00:00Z')).toMatchObject({ reason: 'NOTHING_CHOSEN' });
    await g.choice(work, student);
    expect(await stuckOn('2027-01-16T15:00:00Z')).toBeNull();
    expect(await stuckOn('2027-01-20T15:00:00Z')).toMatchObject({ reason: 'NO_CONTACT' });
    const first = await g.contact(work, student.id);
    const second = await g.contact(work, student.id);
    expect(await stuckOn('2027-01-20T15:00:00Z')).toBeNull();
    expect(await stuckOn('2027-01-24T15:00:00Z')).toMatchObject({ reason: 'NO_OUTREACH', found: 2 });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Outreach, [
        asked(first, { state: 'DECLINED', outcomeAt: new Date('2027-01-13T15:00:00Z') }),
        asked(second, { expiresOn: '2027-01-26' }),
      ]),
    );
    expect(await stuckOn('2027-01-25T15:00:00Z')).toBeNull();
    // The second has had until the 26th, in the student’s own days.
    expect(await stuckOn('2027-01-26T04:30:00Z')).toBeNull();
    expect(await stuckOn('2027-01-26T15:00:00Z')).toMatchObject({ reason: 'ALL_SILENT', found: 2 });
    // Somebody new to ask is a way on.
    const third = await g.contact(work, student.id);
    expect(await stuckOn('2027-01-26T15:00:00Z')).toBeNull();
    expect(await stuckOn('2027-02-05T15:00:00Z')).toMatchObject({
      reason: 'BEHIND',
      found: 0,
      expected: 2,
    });
    const { id } = await g.interview(work, student, {
      contactId: third,
      startsAt: new Date('2027-02-05T15:00:00Z'),
      counts: false,
      notes: '',
      notCounted: [{ reason: 'NOT_WRITTEN_UP', wanted: null, found: null }],
    });
    expect(await stuckOn('2027-02-07T15:00:00Z')).toMatchObject({ reason: 'NOT_WRITTEN_UP', found: 1 });
    await db.uow.run(work.system, (tx) => tx.update(Interview, { id }, { counts: true, notCounted: [] }));
    expect(await stuckOn('2027-02-07T15:00:00Z')).toMatchObject({ reason: 'NOT_THANKED', found: 1 });
    await db.uow.run(work.system, (tx) =>
      tx.update(Interview, { id }, { thankedAt: tx.now, thankYouMethod: 'CARD' }),
    );
    expect(await stuckOn('2027-02-18T15:00:00Z')).toMatchObject({ reason: 'REFLECTION_EMPTY' });
    // A contact of somebody else’s is nobody’s way on.
    await db.uow.run(work.system, (tx) => tx.update(Contact, { id: third }, { ownerId: work.instructor.id }));
    expect((await stuckOn('2027-02-10T15:00:00Z'))?.reason).toBe('ALL_SILENT');
  });

  it('says who handed in and waits for a grade, and that nobody of these is stuck', async () => {
    const { instructor, assignmentId } = await g.submission();
    db.clock.set('2027-03-21T15:00:00Z');
    const { places } = await grids.grid(instructor.actor, assignmentId);
    expect(places).toMatchObject([{ reflection: 'SUBMITTED', ungraded: true, stuck: null }]);
  });

  it('is for the staff of the section, of one cohort when asked', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const stranger = await g.enrolled(await g.section(work), 'INSTRUCTOR');
    const rows = async (actor: typeof student.actor, cohortId?: string) =>
      (await grids.grid(actor, work.assignmentId, cohortId)).places.length;
    expect(await rows(counsellor.actor)).toBe(1);
    expect(await rows(work.instructor.actor, work.cohortId)).toBe(1);
    expect(await rows(work.instructor.actor, newId())).toBe(0);
    for (const { actor } of [student, stranger]) await expect(rows(actor)).rejects.toThrow(NotFound);
    await expect(grids.grid(work.instructor.actor, newId())).rejects.toThrow(NotFound);
  });
});
