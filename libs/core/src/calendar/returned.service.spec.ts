import { Notification } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { GradingService } from '../grading/grading.service.ts';
import { MarkingService } from '../grading/marking.service.ts';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { IssueReminders } from '../reminders/issue-reminders.ts';
import { DATES } from './calendar.queries.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
});
afterAll(() => db.close());

it('work that was given back is to be met again by its own date, in reminders, calendar and next step, until it is', async () => {
  db.clock.set('2027-02-15T15:00:00Z');
  const work = await g.assignment();
  const student = await g.student(work);
  const [promptId] = work.prompts as [string];
  const [reflections, submitting] = [new ReflectionsService(db.uow), new SubmitReflection(db.uow)];
  const write = (revision: number, text: string) =>
    reflections.saveDraft(student.actor, work.assignmentId, revision, [{ promptId, text }]);
  const due = '2027-03-02T04:59:00.000Z';
  const dated = async () =>
    (await db.uow.read(student.actor, (read) => read.sql(DATES, student.id, read.now, 100))).filter(
      ({ at }) => at === due,
    );
  const remind = async (at: string) => {
    db.clock.set(at);
    await new IssueReminders(db.uow).issueDue(work.system);
    const told = await db.uow.read(work.system, (tx) =>
      tx.find(Notification, { userId: student.id, kind: 'REMINDER' }),
    );
    return told.filter(({ params }) => params['dueAt'] === due).length;
  };
  /** Of the reflection, as staff's grid has it. */
  const inGrid = async () =>
    (
      await new CohortGridService(db.uow).grid(work.instructor.actor, work.assignmentId)
    ).places[0]!.milestones.find(({ milestoneId }) => milestoneId === work.milestone.reflection);
  const next = async () => (await new ProgressService(db.uow).studentHome(student.actor))[0]!;

  await write(0, 'Perhaps.');
  const { submission } = await submitting.submit(student.actor, work.assignmentId, 1);
  await new ReturnForRevision(db.uow).giveBack(work.instructor.actor, {
    submissionId: submission.id,
    asks: [{ promptId, text: 'Why perhaps?' }],
    note: '',
    dueLocal: '2027-03-01T23:59',
  });
  expect(await dated()).toMatchObject([{ done: false }]);
  expect((await next()).nextStep).toMatchObject({ kind: 'REVISE', milestone: { dueAt: due, metAt: null } });

  // A finished grade ends it, and one that is finished no more leaves it where it was.
  const grading = new GradingService(db.uow);
  const scores = work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 }));
  const given = { submissionId: submission.id, feedback: '', scores };
  await grading.save(work.instructor.actor, { ...given, version: 0, ready: true });
  expect(await dated()).toMatchObject([{ done: true }]);
  await grading.save(work.instructor.actor, { ...given, version: 1, ready: false });
  expect(await dated()).toMatchObject([{ done: false }]);
  expect(await next()).toMatchObject({ nextStep: { kind: 'REVISE', milestone: { metAt: null } } });
  expect(await remind('2027-02-28T05:00:00Z')).toBe(1);
  expect(await inGrid()).toMatchObject({ metAt: null });

  await write(1, 'Yes, because.');
  await submitting.submit(student.actor, work.assignmentId, 2);
  expect(await dated()).toMatchObject([{ done: true }]);
  expect((await next()).nextStep.kind).toBe('WAIT_FOR_GRADE');
  expect(await remind('2027-03-03T05:00:00Z')).toBe(1);
  expect((await inGrid())!.metAt).not.toBeNull();
});

it.each(['without a date', 'without a name'])(
  'given back %s, its student has it to do again, at home and in the calendar',
  async (how) => {
    db.clock.set('2027-02-15T15:00:00Z');
    const work = await g.assignment();
    const student = await g.student(work);
    const [promptId] = work.prompts as [string];
    const [reflections, submitting] = [new ReflectionsService(db.uow), new SubmitReflection(db.uow)];
    const write = (revision: number, text: string) =>
      reflections.saveDraft(student.actor, work.assignmentId, revision, [{ promptId, text }]);
    await write(0, 'Perhaps.');
    const { submission } = await submitting.submit(student.actor, work.assignmentId, 1);
    const marking = new MarkingService(db.uow);
    if (how === 'without a name') await marking.hideNames(work.instructor.actor, work.assignmentId);
    db.clock.set('2027-02-21T15:00:00Z');
    await new ReturnForRevision(db.uow).giveBack(work.instructor.actor, {
      ...{ submissionId: submission.id, asks: [{ promptId, text: 'Why?' }], note: '', dueLocal: null },
    });
    const own = async () => {
      const [dates, [home]] = await Promise.all([
        db.uow.read(student.actor, (read) => read.sql(DATES, student.id, read.now, 100)),
        new ProgressService(db.uow).studentHome(student.actor),
      ]);
      return {
        dated: dates.flatMap(({ milestone, at, done }) => (milestone === 'REFLECTION' ? [[at, done]] : [])),
        step: home!.milestones.find(({ kind }) => kind === 'REFLECTION'),
        next: home!.nextStep.kind,
      };
    };
    const due = '2027-03-01T04:59:00.000Z';
    expect(await own()).toMatchObject({
      dated: [[due, false]],
      step: {
        ...{ dueAt: due, dueLocal: '2027-02-28T23:59', metAt: null, late: false, extended: true },
        askable: how === 'without a date',
      },
      next: 'REVISE',
    });
    const inGrid = async () =>
      (
        await new CohortGridService(db.uow).grid(work.instructor.actor, work.assignmentId)
      ).places[0]!.milestones.find(({ milestoneId }) => milestoneId === work.milestone.reflection);
    if (how === 'without a name') {
      expect(JSON.stringify(await inGrid())).not.toContain('2027-03-01');
      db.clock.advance({ seconds: 1 });
      await marking.revealNames(work.instructor.actor, work.assignmentId, 'To look into it.');
    }
    expect(await inGrid()).toMatchObject({ metAt: null, dueAt: due });
    db.clock.set('2027-02-27T05:00:00Z');
    await new IssueReminders(db.uow).issueDue(work.system);
    const reminded = await db.uow.read(work.system, (tx) =>
      tx.find(Notification, { userId: student.id, kind: 'REMINDER' }),
    );
    expect(reminded.map(({ params }) => params['dueAt'])).toEqual([due]);

    await write(1, 'Yes, because.');
    await submitting.submit(student.actor, work.assignmentId, 2);
    expect(await own()).toMatchObject({
      step: { metAt: '2027-02-15T15:00:00.000Z' },
      next: 'WAIT_FOR_GRADE',
    });
    expect((await inGrid())!.metAt).not.toBeNull();
  },
);
