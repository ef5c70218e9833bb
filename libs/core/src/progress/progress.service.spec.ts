import { NotFound } from '@firsthand/contracts';
import { Assignment, Grade, Reflection, Standing } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ProgressService } from './progress.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let progress: ProgressService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  progress = new ProgressService(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  statements.length = 0;
});

describe('a student’s home', () => {
  it('shows everything of every assignment in one statement, however much there is', async () => {
    const work = await g.assignment({ quota: { perOccupation: 3 } });
    const student = await g.student(work);
    await g.choice(work, student);
    for (let n = 0; n < 3; n += 1) await g.interview(work, student, { actualMinutes: 20 + n });
    const [home] = await progress.studentHome(student.actor);
    expect(statements).toHaveLength(1);
    expect(home).toMatchObject({
      enrolmentId: student.enrolmentId,
      student: { id: student.id, email: student.email },
      assignment: {
        id: work.assignmentId,
        section: { zone: 'America/Toronto' },
        prompts: [{ wordGoal: 150 }, {}],
        rubric: { totalPoints: 20 },
      },
      choices: [{ occupation: work.occupation }],
      grid: { counted: 3, wanted: 3, met: true, rows: [{ occupation: work.occupation, counted: 3 }] },
      interviews: [{ actualMinutes: 20 }, { actualMinutes: 21 }, { actualMinutes: 22 }],
      milestones: [
        { kind: 'INTERVIEWS', dueAt: '2027-02-13T04:59:00.000Z', extended: false, late: false, metAt: null },
        { kind: 'REFLECTION' },
      ],
      reflection: { state: 'NOT_STARTED', words: 0, savedAt: null },
      nextStep: { kind: 'THANK', milestone: { kind: 'INTERVIEWS' } },
    });
    const slots = home!.grid.rows[0]!.slots;
    expect(slots.map((slot) => slot.interview?.contact.name)).toEqual(
      home!.interviews.map((interview) => interview.contact.name),
    );
  });

  it('knows the effective deadline, what was met, and what is late', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await g.extension(work, student, work.milestone.reflection, '2027-03-01T12:00:00-05:00');
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(Standing, {
        milestoneId: work.milestone.interviews,
        enrolmentId: student.enrolmentId,
        metAt: new Date('2027-02-13T04:59:00.001Z'),
      });
    });
    const milestones = async () => (await progress.studentHome(student.actor))[0]!.milestones;
    db.clock.set('2027-03-01T17:00:00.000Z');
    expect(await milestones()).toMatchObject([
      { late: true, metAt: '2027-02-13T04:59:00.001Z' },
      { late: false, extended: true, dueLocal: '2027-03-01T12:00', dueAt: '2027-03-01T17:00:00.000Z' },
    ]);
    db.clock.set('2027-03-01T17:00:00.001Z');
    expect((await milestones())[1]).toMatchObject({ late: true, metAt: null });
  });

  it('sums up the reflection, and a grade only once it is released', async () => {
    const { student, submissionId, ...work } = await g.submission();
    const summary = async () => (await progress.studentHome(student.actor))[0]!.reflection;
    await db.uow.run(work.system, async (tx) => {
      const wordCounts = { [work.prompts[0]!]: 7, [work.prompts[1]!]: 0, retired: 99 };
      await tx.update(Reflection, { enrolmentId: student.enrolmentId }, { wordCounts });
      await tx.insert(Grade, {
        submissionId,
        rubricId: work.rubric.id,
        state: 'READY',
        points: 1,
        gradedBy: work.instructor.id,
        updatedAt: tx.now,
        releasedAt: null,
      });
    });
    expect(await summary()).toMatchObject({ state: 'SUBMITTED', words: 7, answered: 1, releasedAt: null });
    await db.uow.run(work.system, (tx) =>
      tx.update(Grade, { submissionId }, { state: 'RELEASED', releasedAt: tx.now }),
    );
    expect(await summary()).toMatchObject({ state: 'GRADED', releasedAt: '2027-01-11T15:00:00.000Z' });
  });

  it('has what is published for the student’s cohort, and nothing else', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await g.assignment({ tenant: work });
    expect(await progress.studentHome(student.actor)).toHaveLength(1);
    expect(await progress.studentHome(work.instructor.actor)).toEqual([]);
    await db.uow.run(work.system, (tx) =>
      tx.update(Assignment, { id: work.assignmentId }, { state: 'DRAFT', publishedAt: null }),
    );
    expect(await progress.studentHome(student.actor)).toEqual([]);
  });
});

describe('one student’s work', () => {
  it('is read by the student and by staff of the section, in one statement', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const contactId = await g.contact(work, student.id, {
      email: 'ada@example.org',
      phone: '1',
      notes: 'Kind.',
    });
    await g.interview(work, student, { contactId });
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const own = await progress.studentWork(student.actor, work.assignmentId);
    expect(statements).toHaveLength(1);
    expect(own.interviews[0]!.contact.email).toBe('ada@example.org');
    expect(await progress.studentWork(student.actor, work.assignmentId, student.enrolmentId)).toEqual(own);
    for (const { actor } of [work.instructor, counsellor, administrator]) {
      const seen = await progress.studentWork(actor, work.assignmentId, student.enrolmentId);
      expect(seen.student.id).toBe(student.id);
      expect(seen.interviews[0]!.notes).toBe('Said a lot.');
      expect(JSON.stringify(seen)).not.toMatch(/ada@example\.org|Kind\./);
    }
  });

  it('is not there for anybody else', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const classmate = await g.student(work);
    const other = await g.assignment({ tenant: work });
    const abroad = await g.assignment();
    const foreigner = await g.user(abroad, ['ADMINISTRATOR']);
    for (const { actor } of [classmate, other.instructor, abroad.instructor, foreigner])
      await expect(progress.studentWork(actor, work.assignmentId, student.enrolmentId)).rejects.toThrow(
        NotFound,
      );
    for (const { actor } of [work.instructor, other.instructor])
      await expect(progress.studentWork(actor, work.assignmentId)).rejects.toThrow(NotFound);
    await expect(
      progress.studentWork(work.instructor.actor, other.assignmentId, student.enrolmentId),
    ).rejects.toThrow(NotFound);
  });
});
