import { Notification } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
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
  expect(await remind('2027-02-28T05:00:00Z')).toBe(1);

  await write(1, 'Yes, because.');
  await submitting.submit(student.actor, work.assignmentId, 2);
  expect(await dated()).toMatchObject([{ done: true }]);
  expect((await next()).nextStep.kind).toBe('WAIT_FOR_GRADE');
  expect(await remind('2027-03-03T05:00:00Z')).toBe(1);
});
