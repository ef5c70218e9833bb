import {
  Assignment,
  CaseloadStudent,
  Delivery,
  Enrolment,
  type Insert,
  Milestone,
  Notification,
  Reminder,
  Rung,
  Standing,
} from '@firsthand/persistence';
import { NotFound } from '@firsthand/contracts';
import {
  given,
  type GivenAssignment,
  newTenant,
  openTestDatabase,
  RecordingMailer,
  type TestDatabase,
} from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { keepRungs } from '../assignments/reminder-ladder.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { IssueReminders } from './issue-reminders.ts';
import { RemindersService } from './reminders.service.ts';

const DAY = 1440;

describe('reminders', () => {
  let db: TestDatabase;
  let issue: IssueReminders;
  beforeAll(async () => {
    db = await openTestDatabase();
    issue = new IssueReminders(db.uow);
  });
  afterAll(() => db.close());

  const reflectionDue = new Date('2027-02-20T04:59:00.000Z');

  /** A rung as the assignment keeps them: this many minutes before or after the reflection's deadline. */
  async function rung(work: GivenAssignment, offsetMinutes: number, row: Insert<Rung> = {}) {
    const deadlineAt = row.deadlineAt ?? reflectionDue;
    await db.uow.run(work.system, (tx) =>
      tx.insert(Rung, {
        milestoneId: work.milestone.reflection,
        enrolmentId: null,
        offsetMinutes,
        deadlineAt,
        issueAt: new Date(deadlineAt.getTime() + offsetMinutes * 60_000),
        issuedAt: null,
        ...row,
      }),
    );
  }
  const toldTo = (work: GivenAssignment, userId: string) =>
    db.uow.read(work.system, (read) => read.find(Notification, { userId, kind: 'REMINDER' }));
  const rows = (work: GivenAssignment, enrolmentId: string) =>
    db.uow.read(work.system, (read) =>
      read.find(Reminder, { enrolmentId }, { order: { offsetMinutes: 'asc' } }),
    );
  function deliver(work: GivenAssignment, mailer: RecordingMailer) {
    const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
    return new MailDelivery(db.uow, db.clock, mailer, settings, issue).deliverDue(work.system);
  }
  const meet = (work: GivenAssignment, enrolmentId: string) =>
    db.uow.run(work.system, (tx) =>
      tx.insert(Standing, { milestoneId: work.milestone.reflection, enrolmentId, metAt: tx.now }),
    );

  it('go out before and after the deadline, once each, in the section’s zone, in the product and by mail', async () => {
    const work = await given(db).assignment();
    const student = await given(db).student(work);
    const mailer = new RecordingMailer();
    await rung(work, -2 * DAY);
    await rung(work, 1 * DAY);

    db.clock.set('2027-02-18T04:58:59.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 0, sent: 0, dropped: 0 });
    db.clock.set('2027-02-18T04:59:00.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 0, sent: 0, dropped: 0 });
    await deliver(work, mailer);
    db.clock.set('2027-02-21T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
    await deliver(work, mailer);

    expect(mailer.received.map(({ to, subject }) => [to.address, subject])).toEqual([
      [student.email, 'Reflection is due Friday 19 February at 23:59 (Toronto time)'],
      [student.email, 'Reflection was due Friday 19 February at 23:59 (Toronto time)'],
    ]);
    expect(mailer.received[0]!.text).toContain(`https://firsthand.example/reflections/${work.assignmentId}`);
    const notices = await toldTo(work, student.id);
    expect(notices.map(({ params }) => params['late']).sort()).toEqual([false, true]);
    expect(notices[0]!.params).toMatchObject({
      assignmentId: work.assignmentId,
      assignmentTitle: 'Three conversations',
      milestoneTitle: 'Reflection',
      kind: 'REFLECTION',
      dueAt: '2027-02-20T04:59:00.000Z',
      dueLocal: '2027-02-19T23:59',
      zone: 'America/Toronto',
    });
  });

  it('are not for staff, nor for those who have submitted, nor for those who were dropped', async () => {
    const work = await given(db).assignment();
    const [late, done, dropped] = [
      await given(db).student(work),
      await given(db).student(work),
      await given(db).student(work),
    ];
    await meet(work, done.enrolmentId);
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: dropped.enrolmentId }, { droppedAt: tx.now }),
    );
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
    expect(await toldTo(work, late.id)).toHaveLength(1);
    for (const other of [done, dropped, work.instructor]) expect(await toldTo(work, other.id)).toEqual([]);
  });

  it('are not for an assignment that is still a draft', async () => {
    const work = await given(db).assignment();
    await given(db).student(work);
    await db.uow.run(work.system, (tx) =>
      tx.update(Assignment, { id: work.assignmentId }, { state: 'DRAFT' }),
    );
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toMatchObject({ sent: 0 });
  });

  it('follow an extension: nothing at the old deadline, everything at the new one', async () => {
    const work = await given(db).assignment();
    const [student, other] = [await given(db).student(work), await given(db).student(work)];
    const extendedTo = new Date('2027-02-27T04:59:00.000Z');
    await given(db).extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    await rung(work, -2 * DAY);
    await rung(work, -2 * DAY, { enrolmentId: student.enrolmentId, deadlineAt: extendedTo });
    db.clock.set('2027-02-18T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
    expect(await toldTo(work, student.id)).toEqual([]);
    expect(await toldTo(work, other.id)).toHaveLength(1);
    db.clock.set('2027-02-25T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
    expect((await toldTo(work, student.id))[0]!.params).toMatchObject({ dueLocal: '2027-02-26T23:59' });
    expect(await toldTo(work, other.id)).toHaveLength(1);
  });

  describe('are looked at once more before the mail leaves', () => {
    it.each<[string, (work: GivenAssignment, enrolmentId: string) => Promise<unknown>, string]>([
      ['submitted', meet, 'DONE'],
      [
        'dropped from the section',
        (work, id) => db.uow.run(work.system, (tx) => tx.update(Enrolment, { id }, { droppedAt: tx.now })),
        'NOT_THEIRS',
      ],
      [
        'given more time',
        (work) =>
          db.uow.run(work.system, (tx) =>
            tx.update(
              Milestone,
              { id: work.milestone.reflection },
              { dueLocal: '2027-03-05T23:59', dueAt: new Date('2027-03-06T04:59:00Z') },
            ),
          ),
        'MOVED',
      ],
      ['past the deadline', async () => db.clock.set('2027-02-20T05:00:00Z'), 'DEADLINE_PASSED'],
    ])('%s', async (_, happens, because) => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      const mailer = new RecordingMailer();
      await rung(work, -2 * DAY);
      db.clock.set('2027-02-18T05:00:00.000Z');
      await issue.issueDue(work.system);
      await happens(work, student.enrolmentId);
      expect(await deliver(work, mailer)).toMatchObject({ sent: 0, dropped: 1 });
      expect(mailer.tries).toBe(0);
      const [row] = await db.uow.read(work.system, (read) => read.find(Delivery, { userId: student.id }));
      expect(row).toMatchObject({ state: 'DROPPED', note: because });
    });
  });

  it('tell the counsellor, once for all of them, who is three days behind', async () => {
    const work = await given(db).assignment();
    const counsellor = await given(db).enrolled(work, 'COUNSELLOR');
    const [student, , done] = [
      await given(db).student(work),
      await given(db).student(work),
      await given(db).student(work),
    ];
    const follower = await given(db).user(work, ['COUNSELLOR']);
    await db.uow.run(work.system, (tx) =>
      tx.insert(CaseloadStudent, {
        ...{ enrolmentId: student.enrolmentId, counsellorId: follower.id },
        ...{ assignedBy: work.instructor.id, assignedAt: tx.now },
      }),
    );
    await meet(work, done.enrolmentId);
    await rung(work, 1 * DAY);
    await rung(work, 3 * DAY);
    const told = (userId: string) =>
      db.uow.read(work.system, (read) => read.find(Notification, { userId, kind: 'STUDENTS_BEHIND' }));
    db.clock.set('2027-02-21T05:00:00.000Z');
    await issue.issueDue(work.system);
    expect(await told(counsellor.id)).toEqual([]);
    db.clock.set('2027-02-23T05:00:00.000Z');
    await issue.issueDue(work.system);
    await issue.issueDue(work.system);
    const [notice, ...more] = await told(counsellor.id);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      path: `/assignments/${work.assignmentId}`,
      params: { milestoneTitle: 'Reflection', dueAt: '2027-02-20T04:59:00.000Z', others: 1 },
    });
    // With a counsellor there, who teaches is left in peace; without one, they are told.
    expect(await told(work.instructor.id)).toEqual([]);
    expect(await told(student.id)).toEqual([]);
    // Who follows one of them from outside the section hears of that one, and is led where they may go.
    expect(await told(follower.id)).toMatchObject([{ path: '/caseload', params: { others: 0 } }]);
    const alone = await given(db).assignment();
    await given(db).student(alone);
    await rung(alone, 3 * DAY);
    await issue.issueDue(alone.system);
    const ofTeacher = await db.uow.read(alone.system, (read) =>
      read.find(Notification, { userId: alone.instructor.id, kind: 'STUDENTS_BEHIND' }),
    );
    expect(ofTeacher).toMatchObject([{ params: { others: 0 } }]);
  });

  it('tell staff of everybody behind, though each was given more time one by one, and several workers look', async () => {
    const work = await given(db).assignment();
    const counsellor = await given(db).enrolled(work, 'COUNSELLOR');
    const follower = await given(db).user(work, ['COUNSELLOR']);
    const deadlineAt = new Date('2027-02-27T04:59:00.000Z');
    for (let nth = 0; nth < 50; nth += 1) {
      const student = await given(db).student(work);
      await given(db).extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
      await rung(work, 3 * DAY, { enrolmentId: student.enrolmentId, deadlineAt });
      if (nth % 20 === 0)
        await db.uow.run(work.system, (tx) =>
          tx.insert(CaseloadStudent, {
            ...{ enrolmentId: student.enrolmentId, counsellorId: follower.id },
            ...{ assignedBy: work.instructor.id, assignedAt: tx.now },
          }),
        );
    }
    db.clock.set('2027-03-02T05:00:00.000Z');
    const reports = await Promise.all([1, 2, 3].map(() => issue.issueDue(work.system)));
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(50);
    expect(reports.reduce((sum, { rungs }) => sum + rungs, 0)).toBe(50);
    const others = async (userId: string) =>
      (
        await db.uow.read(work.system, (read) => read.find(Notification, { userId, kind: 'STUDENTS_BEHIND' }))
      ).map(({ params }) => params['others']);
    expect(await others(counsellor.id)).toEqual([49]);
    expect(await others(follower.id)).toEqual([2]);
  });

  it('that an address refuses for good are told to staff, once', async () => {
    const work = await given(db).assignment();
    const student = await given(db).student(work);
    const mailer = new RecordingMailer();
    mailer.answer = ({ to }) =>
      to.address === student.email
        ? { kind: 'REFUSED', answer: '550 Nobody here', recipient: true }
        : undefined;
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    await issue.issueDue(work.system);
    expect(await deliver(work, mailer)).toMatchObject({ failed: 1, sent: 1 });
    expect(mailer.received.map(({ to }) => to.address)).toHaveLength(1);
    const notices = await db.uow.read(work.system, (read) =>
      read.find(Notification, { userId: work.instructor.id }),
    );
    expect(notices).toMatchObject([
      {
        kind: 'ADDRESS_REFUSED',
        path: `/sections/${work.sectionId}`,
        params: { address: student.email },
      },
    ]);
  });

  it('leave who is writing it just now alone for half an hour, yet come before the deadline', async () => {
    const work = await given(db).assignment();
    const student = await given(db).student(work);
    const mailer = new RecordingMailer();
    const writes = (savedAt: string) =>
      db.owner(
        `insert into reflections (tenant_id, id, assignment_id, enrolment_id, revision, answers, saved_at)
         values ($1, $2, $3, $4, 1, '{}', $5)
         on conflict (tenant_id, enrolment_id, assignment_id) do update set saved_at = excluded.saved_at`,
        [work.tenantId, newId(), work.assignmentId, student.enrolmentId, savedAt],
      );
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    await writes('2027-02-18T04:45:00.000Z');
    await issue.issueDue(work.system);
    expect(await toldTo(work, student.id)).toHaveLength(1);
    expect(await deliver(work, mailer)).toMatchObject({ sent: 0, deferred: 1 });
    db.clock.set('2027-02-18T05:15:00.000Z');
    await writes('2027-02-18T05:10:00.000Z');
    expect(await deliver(work, mailer)).toMatchObject({ sent: 0, deferred: 1 });
    db.clock.set('2027-02-18T05:40:00.000Z');
    expect(await deliver(work, mailer)).toMatchObject({ sent: 1, deferred: 0 });

    // Too near the deadline to wait.
    await rung(work, -10);
    db.clock.set('2027-02-20T04:50:00.000Z');
    await writes('2027-02-20T04:49:00.000Z');
    await issue.issueDue(work.system);
    expect(await deliver(work, mailer)).toMatchObject({ sent: 1, deferred: 0 });
  });

  describe('after an outage', () => {
    it('one of several goes out: the latest', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      for (const offset of [-7 * DAY, -2 * DAY, -240]) await rung(work, offset);
      db.clock.set('2027-02-20T02:00:00.000Z');
      expect(await issue.issueDue(work.system)).toEqual({ rungs: 3, sent: 1, dropped: 2 });
      expect(
        (await rows(work, student.enrolmentId)).map((r) => [r.offsetMinutes, r.state, r.droppedBecause]),
      ).toEqual([
        [-7 * DAY, 'DROPPED', 'SUPERSEDED'],
        [-2 * DAY, 'DROPPED', 'SUPERSEDED'],
        [-240, 'SENT', null],
      ]);
    });

    it('of mail alone, the earlier reminder gives way to the later one', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      const mailer = new RecordingMailer();
      await rung(work, -7 * DAY);
      await rung(work, -2 * DAY);
      for (const moment of ['2027-02-13T05:00:00.000Z', '2027-02-18T05:00:00.000Z']) {
        db.clock.set(moment);
        expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 1, dropped: 0 });
      }
      expect(await deliver(work, mailer)).toMatchObject({ sent: 1, dropped: 1 });
      const told = await rows(work, student.enrolmentId);
      const mails = await db.uow.read(work.system, (read) => read.find(Delivery, { userId: student.id }));
      expect(
        told.map(({ id, offsetMinutes }) => {
          const mail = mails.find(({ reminderId }) => reminderId === id);
          return [offsetMinutes, mail?.state, mail?.note];
        }),
      ).toEqual([
        [-7 * DAY, 'DROPPED', 'SUPERSEDED'],
        [-2 * DAY, 'SENT', expect.any(String)],
      ]);
      // In the product both were told, each at its time.
      expect(await toldTo(work, student.id)).toHaveLength(2);
    });

    it('none announces a deadline that has passed, but one still says that it has', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      for (const offset of [-240, 1 * DAY, 3 * DAY]) await rung(work, offset);
      db.clock.set('2027-02-22T00:00:00.000Z');
      expect(await issue.issueDue(work.system)).toEqual({ rungs: 2, sent: 1, dropped: 1 });
      expect(
        (await rows(work, student.enrolmentId)).map((r) => [r.offsetMinutes, r.state, r.droppedBecause]),
      ).toEqual([
        [-240, 'DROPPED', 'DEADLINE_PASSED'],
        [1 * DAY, 'SENT', null],
      ]);
    });

    it('none comes weeks too late', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      await rung(work, 1 * DAY);
      db.clock.set('2027-03-20T00:00:00.000Z');
      expect(await issue.issueDue(work.system)).toEqual({ rungs: 1, sent: 0, dropped: 1 });
      expect(await rows(work, student.enrolmentId)).toMatchObject([{ droppedBecause: 'TOO_LATE' }]);
    });
  });

  it('go out once though several workers issue at once and the rungs are written anew', async () => {
    const work = await given(db).assignment();
    const students = await Promise.all(Array.from({ length: 5 }, () => given(db).student(work)));
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    await Promise.all([1, 2, 3].map(() => issue.issueDue(work.system)));
    await db.uow.run(work.system, (tx) => tx.delete(Rung, { milestoneId: work.milestone.reflection }));
    await rung(work, -2 * DAY);
    await issue.issueDue(work.system);
    for (const student of students) expect(await toldTo(work, student.id)).toHaveLength(1);
    const mailer = new RecordingMailer();
    expect(await deliver(work, mailer)).toMatchObject({ sent: 5 });
  });

  it('stay inside a tenant, though people share addresses', async () => {
    const email = `shared-${newId()}@example.org`;
    const works = await Promise.all([1, 2].map(() => given(db).assignment()));
    const people = await Promise.all(
      works.map(async (work) => {
        const user = await given(db).user(work, ['STUDENT'], { email });
        await db.uow.run(work.system, (tx) =>
          tx.insert(Enrolment, {
            sectionId: work.sectionId,
            userId: user.id,
            role: 'STUDENT',
            cohortId: work.cohortId,
            createdAt: tx.now,
            droppedAt: null,
          }),
        );
        await rung(work, -2 * DAY);
        return user;
      }),
    );
    db.clock.set('2027-02-18T05:00:00.000Z');
    await issue.issueDue(works[0]!.system);
    expect(await toldTo(works[0]!, people[0]!.id)).toHaveLength(1);
    expect(await toldTo(works[1]!, people[1]!.id)).toEqual([]);
    const mailer = new RecordingMailer();
    await deliver(works[1]!, mailer);
    expect(mailer.tries).toBe(0);
    await deliver(works[0]!, mailer);
    expect(mailer.received).toHaveLength(1);
  });

  it('are told in the product alone when the address does not take mail', async () => {
    const work = await given(db).assignment();
    const student = await given(db).student(work);
    await db.owner('update users set bounced_at = now() where tenant_id = $1 and id = $2', [
      work.tenantId,
      student.id,
    ]);
    await rung(work, -2 * DAY);
    db.clock.set('2027-02-18T05:00:00.000Z');
    expect(await issue.issueDue(work.system)).toMatchObject({ sent: 1 });
    expect(await deliver(work, new RecordingMailer())).toMatchObject({ sent: 0, dropped: 0 });
  });

  describe('as staff see them', () => {
    it('what was, what was dropped, what will be, page by page', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      const done = await given(db).student(work);
      await meet(work, done.enrolmentId);
      for (const offset of [-7 * DAY, -2 * DAY, -240, 1 * DAY]) await rung(work, offset);
      db.clock.set('2027-02-18T05:00:00.000Z');
      await issue.issueDue(work.system);
      const service = new RemindersService(db.uow);
      const all = await service.list(work.instructor.actor, work.assignmentId, { first: 10 });
      const seen = all.edges.map(({ node }) => [node.offsetMinutes, node.state, node.person.id, node.sendAt]);
      // The first two went at one instant, in either order.
      expect(seen.slice(0, 2).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
        [-7 * DAY, 'DROPPED', student.id, '2027-02-18T05:00:00.000Z'],
        [-2 * DAY, 'SENT', student.id, '2027-02-18T05:00:00.000Z'],
      ]);
      expect(seen.slice(2)).toEqual([
        [-240, 'PLANNED', student.id, '2027-02-20T00:59:00.000Z'],
        [1 * DAY, 'PLANNED', student.id, '2027-02-21T04:59:00.000Z'],
      ]);
      const pages: string[] = [];
      let after: string | null = null;
      do {
        const page = await service.list(work.instructor.actor, work.assignmentId, { first: 1, after });
        pages.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(pages).toEqual(all.edges.map(({ node }) => node.id));

      const milestoneId = work.milestone.reflection;
      const one = { first: 10, milestoneId, offsetMinutes: -240 };
      const ofOne = await service.list(work.instructor.actor, work.assignmentId, one);
      expect(ofOne.edges.map(({ node }) => [node.offsetMinutes, node.person.id])).toEqual([
        [-240, student.id],
      ]);
    });

    it('counted by occasion, the next one first', async () => {
      const work = await given(db).assignment();
      const [, done] = [await given(db).student(work), await given(db).student(work)];
      await given(db).student(work);
      await meet(work, done.enrolmentId);
      for (const offset of [-7 * DAY, -2 * DAY, -240, 1 * DAY]) await rung(work, offset);
      db.clock.set('2027-02-18T05:00:00.000Z');
      await issue.issueDue(work.system);
      const ladder = await new RemindersService(db.uow).occasions(work.instructor.actor, work.assignmentId);
      const counts = ladder.map((each) => [each.offsetMinutes, each.planned, each.sent, each.dropped]);
      expect(counts).toEqual([
        [-240, 2, 0, 0],
        [1 * DAY, 2, 0, 0],
        [-2 * DAY, 0, 2, 0],
        [-7 * DAY, 0, 0, 2],
      ]);
      expect(ladder[0]).toMatchObject({ nextAt: '2027-02-20T00:59:00.000Z', lastAt: null });
      expect(ladder[3]).toMatchObject({
        nextAt: null,
        lastAt: '2027-02-18T05:00:00.000Z',
        droppedBecause: ['SUPERSEDED'],
        milestone: { id: work.milestone.reflection },
      });
    });

    it('of a draft as they would be, and as they are once it is published', async () => {
      const work = await given(db).assignment();
      const [student] = [await given(db).student(work), await given(db).student(work)];
      await given(db).extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
      const offsets = [-7 * DAY, -2 * DAY, 1 * DAY];
      const become = (state: 'DRAFT' | 'PUBLISHED') =>
        db.uow.run(work.system, async (tx) => {
          const change = { state, reminderOffsetsMinutes: offsets };
          await tx.update(Assignment, { id: work.assignmentId }, change);
          await keepRungs(tx, { id: work.assignmentId, ...change });
        });
      await become('DRAFT');
      db.clock.set('2027-02-14T05:00:00.000Z');
      const service = new RemindersService(db.uow);
      const seen = () => service.occasions(work.instructor.actor, work.assignmentId);
      const draft = await seen();
      const ofReflection = draft.filter(({ milestone }) => milestone.id === work.milestone.reflection);
      // A week before is past for all but who has a week more.
      expect(ofReflection.map((each) => [each.offsetMinutes, each.planned, each.nextAt])).toEqual([
        [-2 * DAY, 2, '2027-02-18T04:59:00.000Z'],
        [-7 * DAY, 1, '2027-02-20T04:59:00.000Z'],
        [1 * DAY, 2, '2027-02-21T04:59:00.000Z'],
      ]);
      await become('PUBLISHED');
      expect(draft).toEqual(await seen());
    });

    it('with what became of each mail: waiting, sent, in doubt, refused, no longer right, none', async () => {
      const work = await given(db).assignment();
      const [sent, doubted, refused, met, silent] = [
        await given(db).student(work),
        await given(db).student(work),
        await given(db).student(work),
        await given(db).student(work),
        await given(db).student(work),
      ];
      await db.owner('update users set bounced_at = now() where tenant_id = $1 and id = $2', [
        work.tenantId,
        silent.id,
      ]);
      await rung(work, -2 * DAY);
      db.clock.set('2027-02-18T05:00:00.000Z');
      await issue.issueDue(work.system);
      const service = new RemindersService(db.uow);
      const mails = async () => (await service.occasions(work.instructor.actor, work.assignmentId))[0]!.mails;
      const nothing = { none: 1, waiting: 0, inDoubt: 0, sent: 0, refused: 0, dropped: 0 };
      expect(await mails()).toEqual({ ...nothing, waiting: 4 });
      await meet(work, met.enrolmentId);
      const mailer = new RecordingMailer();
      mailer.answer = ({ to: { address } }) => {
        if (address === doubted.email) return { kind: 'IN_DOUBT', answer: 'the line went dead' };
        if (address === refused.email) return { kind: 'REFUSED', answer: '550 Nobody here', recipient: true };
        return undefined;
      };
      await deliver(work, mailer);
      expect(await mails()).toEqual({ ...nothing, inDoubt: 1, sent: 1, refused: 1, dropped: 1 });
      const { edges } = await service.list(work.instructor.actor, work.assignmentId, { first: 10 });
      const seen = new Map(edges.map(({ node }) => [node.person.id, [node.mail, node.mailNote]]));
      expect([sent, doubted, refused, met, silent].map(({ id }) => seen.get(id))).toEqual([
        ['SENT', null],
        ['IN_DOUBT', null],
        ['REFUSED', '550 Nobody here'],
        ['DROPPED', 'DONE'],
        ['NONE', null],
      ]);
    });

    it('and try the next one out on themselves, at once and once a minute', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      const [{ email } = { email: '' }] = await db.owner<{ email: string }>(
        'select email from users where tenant_id = $1 and id = $2',
        [work.tenantId, work.instructor.id],
      );
      db.clock.set('2027-02-18T05:00:00.000Z');
      const service = new RemindersService(db.uow);
      for (const _ of [1, 2])
        expect(await service.tryOut(work.instructor.actor, work.assignmentId)).toBe(email);
      const mailer = new RecordingMailer();
      expect(await deliver(work, mailer)).toMatchObject({ sent: 1 });
      expect(mailer.received[0]).toMatchObject({ to: { address: email } });
      expect(mailer.received[0]!.subject).toMatch(/^Test: .+ is due /);
      expect(mailer.received[0]!.text).toContain(`/assignments/${work.assignmentId}`);
      await expect(service.tryOut(student.actor, work.assignmentId)).rejects.toThrow(NotFound);
    });

    it('and nobody else', async () => {
      const work = await given(db).assignment();
      const student = await given(db).student(work);
      const stranger = await given(db).user(work, ['INSTRUCTOR']);
      const elsewhere = await given(db).user(await newTenant(db), ['ADMINISTRATOR']);
      const service = new RemindersService(db.uow);
      for (const { actor } of [student, stranger, elsewhere]) {
        await expect(service.list(actor, work.assignmentId, { first: 10 })).rejects.toThrow(NotFound);
        await expect(service.occasions(actor, work.assignmentId)).rejects.toThrow(NotFound);
      }
    });
  });
});
