import { Delivery, Link, Notification } from '@firsthand/persistence';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  RecordingMailer,
  type TestDatabase,
} from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { inviteUsers } from '../identity/invitations.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { IssueReminders } from './issue-reminders.ts';
import { ReminderSettings } from './reminder-settings.ts';
import { RemindWaiting } from './remind-waiting.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let remind: RemindWaiting;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  remind = new RemindWaiting(db.uow);
});
afterAll(() => db.close());

const told = (work: GivenAssignment, kind: string) =>
  db.uow.read(work.system, (read) => read.find(Notification, { kind }));

/** The reflection is due on 20 February; handed in on the 10th. */
async function handedIn(work: GivenAssignment): Promise<string> {
  const student = await g.student(work);
  const id = newId();
  await db.owner(
    `insert into submissions (tenant_id, id, assignment_id, enrolment_id, number, submitted_at, deadline_at, snapshot, hash, words)
     values ($1, $2, $3, $4, 1, '2027-02-10T12:00:00Z', '2027-02-20T04:59:00Z', '{"answers":[],"interviews":[],"rubricId":""}', 'h', 0)`,
    [work.tenantId, id, work.assignmentId, student.enrolmentId],
  );
  return id;
}
const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
const deliver = (work: GivenAssignment, mailer: RecordingMailer) =>
  new MailDelivery(db.uow, db.clock, mailer, settings, new IssueReminders(db.uow)).deliverDue(work.system);

describe('work that waits to be graded', () => {
  it('is told to its teacher a week after its deadline, once a week, and not when it is graded by then', async () => {
    const work = await g.assignment();
    const submissions = [await handedIn(work), await handedIn(work)];
    const mailer = new RecordingMailer();
    db.clock.set('2027-02-26T22:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    // A week after the deadline it is night where the institution is.
    db.clock.set('2027-02-27T10:59:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-02-27T11:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    expect(await remind.remindDue(work.system)).toBe(0);
    expect(await told(work, 'GRADING_WAITING')).toMatchObject([
      {
        userId: work.instructor.id,
        path: `/grading/${work.assignmentId}`,
        params: { submissions: 2, others: 0, since: '2027-02-20T04:59:00.000Z' },
      },
    ]);
    await deliver(work, mailer);
    expect(mailer.received.map(({ subject }) => subject)).toEqual([
      '2 reflections wait to be graded: Three conversations',
    ]);

    db.clock.set('2027-03-02T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    await db.owner(
      `insert into grades (tenant_id, id, submission_id, rubric_id, state, points, graded_by, updated_at)
       select $1, gen_random_uuid(), s, (select id from rubrics where tenant_id = $1 and assignment_id = $3 limit 1), 'READY', 0, $4, now()
       from unnest($2::uuid[]) s`,
      [work.tenantId, submissions, work.assignmentId, work.instructor.id],
    );
    expect(await deliver(work, mailer)).toMatchObject({ sent: 0, dropped: 1 });
  });

  it('waits from when it was handed in on behalf, however long ago the draft was saved', async () => {
    const work = await g.assignment();
    const id = await handedIn(work);
    await db.owner(
      `update submissions set handed_in_by = $2, handed_in_at = '2027-03-10T12:00:00Z', handed_in_reason = 'Whole.' where id = $1`,
      [id, work.instructor.id],
    );
    db.clock.set('2027-03-17T11:59:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-03-17T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    expect(await told(work, 'GRADING_WAITING')).toMatchObject([
      { params: { since: '2027-03-10T12:00:00.000Z' } },
    ]);
  });

  it('waits from when it came back to whoever grades it: nobody went over it again, or its grade was taken back', async () => {
    const work = await g.assignment();
    const [returned, reopened] = [await handedIn(work), await handedIn(work)];
    await db.owner(
      `insert into revision_requests (tenant_id, id, submission_id, asks, due_at, asked_by, asked_at)
       values ($1, gen_random_uuid(), $2, '[{}]', '2027-03-10T12:00:00Z', $3, '2027-03-01T12:00:00Z')`,
      [work.tenantId, returned, work.instructor.id],
    );
    await db.owner(
      `with given as (
         insert into grades (tenant_id, id, submission_id, rubric_id, state, points, graded_by, updated_at)
         select $1, gen_random_uuid(), $2, (select id from rubrics where tenant_id = $1 and assignment_id = $3 limit 1), 'DRAFT', 0, $4, now()
         returning id)
       insert into past_grades (tenant_id, id, grade_id, version, points, feedback, remarks, scores, released_at, replaced_at)
       select $1, gen_random_uuid(), id, 1, 0, '', '[]', '[]', '2027-03-02T12:00:00Z', '2027-03-12T12:00:00Z' from given`,
      [work.tenantId, reopened, work.assignmentId, work.instructor.id],
    );
    db.clock.set('2027-03-17T11:59:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-03-17T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    db.clock.set('2027-03-23T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    expect(
      (await told(work, 'GRADING_WAITING')).map(({ params }) => [params['submissions'], params['since']]),
    ).toEqual([
      [1, '2027-03-10T12:00:00.000Z'],
      [2, '2027-03-10T12:00:00.000Z'],
    ]);
  });

  it('waits as many days as the institution says, or is not told at all', async () => {
    const work = await g.assignment();
    await handedIn(work);
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const service = new ReminderSettings(db.uow);
    const { version } = await service.current(work.instructor.actor);
    const off = await service.change(administrator.actor, version, {
      offsetsMinutes: [-1440, 1440],
      gradingWaitingDays: null,
    });
    db.clock.set('2027-04-01T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    await service.change(administrator.actor, off.version, { ...off, gradingWaitingDays: 30 });
    expect(await remind.remindDue(work.system)).toBe(1);
    expect((await service.current(work.instructor.actor)).offsetsMinutes).toEqual([-1440, 1440]);
    await expect(service.change(work.instructor.actor, off.version, off)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(service.change(administrator.actor, version, off)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(
      service.change(administrator.actor, off.version + 1, { ...off, offsetsMinutes: [60, 60] }),
    ).rejects.toMatchObject({ details: { rule: 'reminders' } });
  });
});

describe('an invitation nobody took up', () => {
  it('is sent once more the day before it ends, and its end is told to staff once', async () => {
    const work = await g.assignment();
    const [late, gone] = [await g.student(work), await g.student(work)];
    db.clock.set('2027-02-01T12:00:00Z');
    await db.owner('update users set password_hash = null where tenant_id = $1 and id = any($2)', [
      work.tenantId,
      [late.id, gone.id],
    ]);
    await db.uow.run(work.system, (tx) => inviteUsers(tx, [late.id, gone.id]));
    await db.owner(`update enrolments set dropped_at = now() where tenant_id = $1 and id = $2`, [
      work.tenantId,
      gone.enrolmentId,
    ]);
    const invitations = () => db.uow.read(work.system, (read) => read.find(Link, { userId: late.id }));
    db.clock.set('2027-02-06T23:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-02-07T12:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(1);
    expect(await remind.remindDue(work.system)).toBe(0);
    expect(await invitations()).toHaveLength(2);
    expect(await db.uow.read(work.system, (read) => read.find(Delivery, { userId: gone.id }))).toHaveLength(
      1,
    );

    // The second is the last; that it ended without their coming in is for staff to hear.
    // On a Sunday morning; staff hear of it once their week has begun.
    db.clock.set('2027-02-14T13:00:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-02-15T10:59:00Z');
    expect(await remind.remindDue(work.system)).toBe(0);
    db.clock.set('2027-02-15T11:00:00Z');
    const first = await remind.remindDue(work.system);
    expect(first).toBeGreaterThan(0);
    expect(await invitations()).toHaveLength(2);
    const notices = await told(work, 'INVITATIONS_OPEN');
    expect(notices).toHaveLength(first);
    expect(notices[0]).toMatchObject({ path: `/sections/${work.sectionId}`, params: { others: 0 } });
    for (const later of ['2027-02-16T12:00:00Z', '2027-02-21T20:00:00Z', '2027-02-22T12:00:00Z']) {
      db.clock.set(later);
      expect(await remind.remindDue(work.system)).toBe(0);
    }
  });
});
