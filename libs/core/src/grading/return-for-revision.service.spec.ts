import { setTimeout as sleep } from 'node:timers/promises';
import {
  Assignment,
  Enrolment,
  Extension,
  ExtensionGrant,
  Grade,
  Milestone,
  Notification,
  RevisionRequest,
  Rubric,
  Standing,
  User,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase, refusal } from '@firsthand/testing';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { PROGRESS } from '../assignments/assignments.queries.ts';
import { GrantExtension } from '../assignments/grant-extension.ts';
import { followDeadlines } from '../assignments/reminder-ladder.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { IssueReminders } from '../reminders/issue-reminders.ts';
import { RemindersService } from '../reminders/reminders.service.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { WAITING_GRADING } from '../reminders/waiting.queries.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { MarkingService } from './marking.service.ts';
import { ReopenGrades } from './reopen-grades.ts';
import { type GivenReturn, ReturnForRevision } from './return-for-revision.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let returning: ReturnForRevision;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  returning = new ReturnForRevision(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

/** A student who has handed in both answers, and what the instructor may do with it. */
async function handedIn({ at }: { at?: string } = {}) {
  const work = await g.assignment();
  if (at) {
    db.clock.set(at);
    const late = { graceHours: 0, percentPerDay: 10, floorPercent: 50 };
    await db.uow.run(work.system, (tx) => tx.update(Assignment, { id: work.assignmentId }, { late }));
  }
  const student = await g.student(work);
  const [first, second] = work.prompts as [string, string];
  const [reflections, submitting] = [new ReflectionsService(db.uow), new SubmitReflection(db.uow)];
  let revision = 0;
  const write = async (answers: Record<string, string>) => {
    const given = Object.entries(answers).map(([promptId, text]) => ({ promptId, text }));
    const saved = await reflections.saveDraft(student.actor, work.assignmentId, revision, given);
    revision = saved.draft.revision;
  };
  const handIn = async () =>
    (await submitting.submit(student.actor, work.assignmentId, revision)).submission.id;
  await write({ [first]: 'It was warm.', [second]: 'Perhaps.' });
  const submissionId = await handIn();
  const giveBack = (rest: Partial<GivenReturn> = {}, actor = work.instructor.actor) =>
    returning.giveBack(actor, {
      submissionId,
      asks: [{ promptId: second, text: 'Why perhaps?' }],
      note: 'Nearly there.',
      dueLocal: '2027-03-01T23:59',
      ...rest,
    });
  const read = () => reflections.reflection(student.actor, work.assignmentId);
  return { work, student, first, second, submissionId, write, handIn, giveBack, read };
}

it('opens only the answers asked about, with a deadline of its own, and tells the student once', async () => {
  const { work, student, first, second, write, giveBack, read } = await handedIn();
  await giveBack();
  expect(await read()).toMatchObject({
    closed: false,
    revisionAsked: {
      asks: [{ promptId: second, text: 'Why perhaps?' }],
      note: 'Nearly there.',
      dueAt: '2027-03-02T04:59:00.000Z',
      askedBy: expect.stringMatching(/\S+ \S+/),
    },
  });
  const own = { enrolmentId: student.enrolmentId };
  expect(await db.uow.read(work.system, (tx) => tx.find(Extension, own))).toMatchObject([
    { milestoneId: work.milestone.reflection, dueAt: new Date('2027-03-02T04:59:00Z') },
  ]);
  const told = await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: student.id }));
  expect(told.map(({ kind }) => kind).sort()).toEqual(['REVISION_ASKED', 'SUBMISSION_RECEIPT']);

  expect(await refusal(write({ [first]: 'Other words.', [second]: 'Yes.' }))).toBe('not-asked-again');
  await write({ [first]: 'It was warm.', [second]: 'Yes, because.' });
  expect((await read()).answers).toContainEqual({ promptId: second, text: 'Yes, because.', words: 2 });
});

it('gives its date by name, as more time; while names are hidden it is the student’s alone to know', async () => {
  const open = await handedIn();
  const { actor } = open.work.instructor;
  const granting = new GrantExtension(db.uow);
  await open.giveBack();
  expect(await granting.grants(actor, open.work.assignmentId)).toMatchObject([
    { forRevision: true, dueLocal: '2027-03-01T23:59', students: [{ id: open.student.id }] },
  ]);

  const hidden = await handedIn();
  const { work, student } = hidden;
  await new MarkingService(db.uow).hideNames(work.instructor.actor, work.assignmentId);
  await hidden.giveBack();
  expect(await hidden.read()).toMatchObject({ revisionAsked: { dueAt: '2027-03-02T04:59:00.000Z' } });
  expect(await granting.grants(work.instructor.actor, work.assignmentId)).toEqual([]);
  const [place] = (await new CohortGridService(db.uow).grid(work.instructor.actor, work.assignmentId)).places;
  expect(place!.student.id).toBe(student.id);
  expect(JSON.stringify(place)).not.toContain('2027-03-02');
});

it('without a name costs nothing until its own date, though everybody’s is over', async () => {
  const { work, second, write, handIn, giveBack, read } = await handedIn({ at: '2027-02-18T12:00:00Z' });
  await new MarkingService(db.uow).hideNames(work.instructor.actor, work.assignmentId);
  await giveBack();
  await write({ [second]: 'Yes, because she said so.' });
  db.clock.set('2027-03-01T12:00:00Z');
  await handIn();
  const costs = async () => (await read()).submissions.map((one) => [one.lateDays, one.keptPercent]);
  expect(await costs()).toEqual([
    [0, 100],
    [0, 100],
  ]);
  await new MarkingService(db.uow).revealNames(work.instructor.actor, work.assignmentId, 'To look into it.');
  expect((await costs())[0]).toEqual([0, 100]);
});

describe('the date that is given without a name', () => {
  /** Two have handed in, one of them is given it back; and what staff see of reminders. */
  async function unnamed() {
    const returned = await handedIn();
    const { work } = returned;
    const { student: other } = await g.submission(work);
    const { interviews, reflection } = work.milestone;
    const followed = () =>
      db.uow.run(work.system, async (tx) => {
        await tx.update(Assignment, { id: work.assignmentId }, { reminderOffsetsMinutes: [-2880, 4320] });
        await followDeadlines(tx, await tx.get(Assignment, work.assignmentId));
      });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Standing, [
        { milestoneId: interviews, enrolmentId: returned.student.enrolmentId, metAt: tx.now },
        { milestoneId: interviews, enrolmentId: other.enrolmentId, metAt: tx.now },
        { milestoneId: reflection, enrolmentId: other.enrolmentId, metAt: tx.now },
      ]),
    );
    await followed();
    const marking = new MarkingService(db.uow);
    const { actor, id: instructorId } = work.instructor;
    await marking.hideNames(actor, work.assignmentId);
    const [issue, desk] = [new IssueReminders(db.uow), new RemindersService(db.uow)];
    const mailer = new RecordingMailer();
    const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
    const told = (userId: string) =>
      db.uow.read(work.system, (tx) =>
        tx.find(Notification, { userId }, { order: { createdAt: 'asc', id: 'asc' } }),
      );
    return {
      ...returned,
      followed,
      issueAt: (at: string) => {
        db.clock.set(at);
        return issue.issueDue(work.system);
      },
      deliver: () => new MailDelivery(db.uow, db.clock, mailer, settings, issue).deliverDue(work.system),
      mails: () => mailer.received.map(({ to, subject }) => [to.address, subject]),
      reminded: async () =>
        (await told(returned.student.id))
          .filter(({ kind }) => kind === 'REMINDER')
          .map(({ params }) => params),
      staffSee: async () => ({
        list: (await desk.list(actor, work.assignmentId, { first: 50 })).edges,
        occasions: await desk.occasions(actor, work.assignmentId),
        told: (await told(instructorId)).map(({ kind }) => kind),
      }),
      reveal: () => marking.revealNames(actor, work.assignmentId, 'To look into it.'),
    };
  }

  it('reminds its student before and after, and nobody who grades learns whose it is', async () => {
    const { student, giveBack, issueAt, deliver, mails, reminded, staffSee, reveal } = await unnamed();
    const before = await staffSee();
    await giveBack();
    await deliver();
    expect(await issueAt('2027-02-28T04:58:00Z')).toMatchObject({ sent: 0 });
    expect(await issueAt('2027-02-28T05:00:00Z')).toMatchObject({ sent: 1, dropped: 0 });
    expect(await issueAt('2027-02-28T05:01:00Z')).toMatchObject({ rungs: 0 });
    await deliver();
    expect(await reminded()).toMatchObject([
      { dueAt: '2027-03-02T04:59:00.000Z', dueLocal: '2027-03-01T23:59', late: false },
    ]);
    expect(mails()).toContainEqual([
      student.email,
      'Reflection is due Monday 1 March at 23:59 (Toronto time)',
    ]);
    // So long past that staff would hear of somebody by name.
    expect(await issueAt('2027-03-05T05:00:00Z')).toMatchObject({ sent: 1 });
    expect(await reminded()).toHaveLength(2);
    expect(await staffSee()).toEqual(before);
    await reveal();
    expect((await staffSee()).list.map(({ node }) => node.person.id)).toEqual([student.id, student.id]);
  });

  it('reminds nobody who has handed in again, nor by the mail that was on its way', async () => {
    const { second, write, handIn, giveBack, issueAt, deliver, mails, reminded } = await unnamed();
    await giveBack();
    await deliver();
    await write({ [second]: 'Yes, because.' });
    expect(await issueAt('2027-02-28T05:00:00Z')).toMatchObject({ sent: 1 });
    await handIn();
    await deliver();
    expect(mails().filter(([, subject]) => /\bdue\b/.test(subject!))).toEqual([]);
    expect(await issueAt('2027-03-05T05:00:00Z')).toMatchObject({ sent: 0 });
    expect(await reminded()).toHaveLength(1);
  });

  it('gives way to everybody’s when that is moved past it', async () => {
    const { work, giveBack, issueAt, reminded, followed } = await unnamed();
    await giveBack();
    await db.uow.run(work.system, (tx) =>
      tx.update(
        Milestone,
        { id: work.milestone.reflection },
        { dueLocal: '2027-03-10T23:59', dueAt: new Date('2027-03-11T04:59:00Z') },
      ),
    );
    await followed();
    await issueAt('2027-02-28T05:00:00Z');
    expect(await reminded()).toEqual([]);
    await issueAt('2027-03-09T05:00:00Z');
    expect(await reminded()).toMatchObject([{ dueLocal: '2027-03-10T23:59' }]);
  });
});

it('comes back to whoever asked, marked, with the answers that were not asked about as they were', async () => {
  const { work, first, second, submissionId, write, handIn, giveBack, read } = await handedIn();
  const other = await g.enrolled(work, 'INSTRUCTOR');
  // Written after handing in and before it was given back; it was never asked for.
  await write({ [first]: 'Half a thought' });
  await giveBack({}, other.actor);
  await write({ [second]: 'Yes, because she said so.' });
  db.clock.set('2027-03-01T12:00:00Z');
  const newer = await handIn();
  expect((await read()).revisionAsked).toBeNull();

  const sheet = await grading.sheet(work.instructor.actor, newer);
  expect(sheet).toMatchObject({
    submission: {
      number: 2,
      late: false,
      answers: [
        { promptId: first, text: 'It was warm.' },
        { promptId: second, text: 'Yes, because she said so.' },
      ],
    },
    earlier: [{ id: submissionId }],
    revisionAsked: null,
    revisionAnswered: { submissionId, asks: [{ promptId: second }] },
  });
  const queue = await grading.queue(work.instructor.actor, {
    assignmentId: work.assignmentId,
    filter: 'UNGRADED',
    first: 10,
  });
  expect(queue.edges.map(({ node }) => node)).toMatchObject([{ submissionId: newer, revision: 'HANDED_IN' }]);
  const told = await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: other.id }));
  expect(told).toMatchObject([
    { kind: 'REVISION_HANDED_IN', path: `/grading/${work.assignmentId}/${newer}` },
  ]);
});

it('opens nothing else and stays marked when it is handed in once more before anybody grades it', async () => {
  const { work, first, second, submissionId, write, handIn, giveBack, read } = await handedIn();
  await giveBack();
  await write({ [second]: 'Yes, because.' });
  await handIn();
  expect(await read()).toMatchObject({
    revisionAsked: null,
    revisionAnswered: { submissionId, asks: [{ promptId: second }] },
  });
  expect(await refusal(write({ [first]: 'Other words.' }))).toBe('not-asked-again');
  await write({ [first]: 'It was warm.', [second]: 'Yes, because she said so.' });
  const third = await handIn();
  const { actor } = work.instructor;
  expect(await grading.sheet(actor, third)).toMatchObject({
    submission: {
      number: 3,
      answers: [
        { promptId: first, text: 'It was warm.' },
        { promptId: second, text: 'Yes, because she said so.' },
      ],
    },
    revisionAnswered: { submissionId, asks: [{ promptId: second }] },
  });
  const { edges } = await grading.queue(actor, { assignmentId: work.assignmentId, filter: 'ALL', first: 10 });
  expect(edges.map(({ node }) => node)).toMatchObject([{ submissionId: third, revision: 'HANDED_IN' }]);

  // Given back a second time: what is asked now is what opens.
  await giveBack({ submissionId: third, asks: [{ promptId: first, text: 'How warm?' }], dueLocal: null });
  expect(await read()).toMatchObject({ revisionAsked: { submissionId: third }, revisionAnswered: null });
  expect(await refusal(write({ [second]: 'No.' }))).toBe('not-asked-again');
  await write({ [first]: 'It was very warm.' });
  expect(await grading.sheet(actor, await handIn())).toMatchObject({
    revisionAnswered: { submissionId: third, asks: [{ promptId: first }] },
  });
});

it('is told, once whoever gave it back has left, to whose it is to mark, or to all who teach', async () => {
  const ask = async (leaves: 'DROPPED' | 'ENDED', allocated: boolean) => {
    const { work, second, write, handIn, giveBack } = await handedIn();
    const asker = await g.enrolled(work, 'INSTRUCTOR');
    const marker = await g.enrolled(work, 'INSTRUCTOR');
    if (allocated)
      await new MarkingService(db.uow).allocate(work.instructor.actor, work.assignmentId, 'ROUND_ROBIN', [
        marker.id,
      ]);
    await giveBack({}, asker.actor);
    await db.uow.run(work.system, async (tx) => {
      if (leaves === 'DROPPED') await tx.update(Enrolment, { id: asker.enrolmentId }, { droppedAt: tx.now });
      else await tx.update(User, { id: asker.id }, { endedAt: tx.now });
    });
    await write({ [second]: 'Because it suits me.' });
    await handIn();
    const told = await db.uow.read(work.system, (tx) =>
      tx.find(Notification, { kind: 'REVISION_HANDED_IN' }),
    );
    const name = new Map([
      [asker.id, 'asker'],
      [marker.id, 'marker'],
      [work.instructor.id, 'other'],
    ]);
    return told.map(({ userId }) => name.get(userId)).sort();
  };
  expect(await ask('DROPPED', true)).toEqual(['marker']);
  expect(await ask('ENDED', true)).toEqual(['marker']);
  expect(await ask('DROPPED', false)).toEqual(['marker', 'other']);
});

it('leaves what was written of a grade beside the version that takes its place', async () => {
  const { work, first, second, submissionId, write, handIn, giveBack } = await handedIn();
  const { rubric, submission } = await grading.sheet(work.instructor.actor, submissionId);
  const scores = [{ criterionId: rubric.criteria[0]!.id, levelId: null, points: 2, comment: 'So far.' }];
  const quote = { promptId: first, start: 0, end: 6, quote: 'It was' };
  const remarks = [{ id: newId(), ...quote, text: 'When?' }];
  await grading.save(work.instructor.actor, {
    ...{
      submissionId,
      version: 0,
      feedback: 'Half of it is there.',
      scores,
      remarks,
      ready: false,
      shown: submission.hash,
    },
  });
  await giveBack();
  await write({ [second]: 'Yes, because she said so.' });
  const newer = await handIn();
  const begun = {
    submissionId,
    feedback: 'Half of it is there.',
    scores,
    remarks,
    rubric: { id: rubric.id },
  };
  expect(await grading.sheet(work.instructor.actor, newer)).toMatchObject({
    grade: null,
    formerGrade: begun,
  });
  expect((await grading.sheet(work.instructor.actor, submissionId)).formerGrade).toBeNull();
});

it('keeps what lateness took: the new date is for the revision, and only staff’s word waives the rest', async () => {
  const { work, student, second, write, handIn, giveBack, read } = await handedIn({
    at: '2027-02-21T12:00:00Z',
  });
  const kept = async () =>
    (await read()).submissions.map(({ lateDays, keptPercent }) => [lateDays, keptPercent]);
  expect(await kept()).toEqual([[2, 80]]);
  const marked = async () => {
    const page = { assignmentId: work.assignmentId, filter: 'ALL', first: 10 } as const;
    return (await grading.queue(work.instructor.actor, page)).edges.map(({ node }) => node.late);
  };
  await giveBack();
  expect(await kept()).toEqual([[2, 80]]);
  // What costs for being late is marked so, the revision too.
  expect(await marked()).toEqual([true]);
  await write({ [second]: 'Yes, because.' });
  db.clock.set('2027-03-01T12:00:00Z');
  await handIn();
  expect(await kept()).toEqual([
    [2, 80],
    [2, 80],
  ]);
  expect(await marked()).toEqual([true]);
  const books = new GradebookService(db.uow);
  const cell = { assignmentId: work.assignmentId, enrolmentId: student.enrolmentId };
  await books.decide(work.instructor.actor, { ...cell, reason: 'Ill that week.' });
  expect((await kept())[0]).toEqual([2, 100]);
});

it('late against its own date too, the worse of the two holds', async () => {
  const { second, write, handIn, giveBack, read } = await handedIn({ at: '2027-02-20T12:00:00Z' });
  await giveBack();
  await write({ [second]: 'Yes, because.' });
  db.clock.set('2027-03-04T12:00:00Z');
  await handIn();
  expect((await read()).submissions.map(({ keptPercent }) => keptPercent)).toEqual([70, 90]);
});

it('waits for a grade again, as it is, once its date has passed: for the queue, the book, the grid and the counts alike', async () => {
  const { work, submissionId, write, second, handIn, giveBack } = await handedIn();
  await giveBack();
  const { actor } = work.instructor;
  const everywhere = async () => {
    const page = { assignmentId: work.assignmentId, filter: 'UNGRADED', first: 10 } as const;
    const { ungradedCount, edges } = await grading.queue(actor, page);
    const book = await new GradebookService(db.uow).book(actor, work.sectionId);
    const { places } = await new CohortGridService(db.uow).grid(actor, work.assignmentId);
    const [counts] = await db.uow.read(actor, (read) =>
      read.sql(PROGRESS, ...reachOf(actor), [work.assignmentId], read.now),
    );
    const waiting = await db.uow.read(work.system, (read) => read.sql(WAITING_GRADING, read.now));
    return {
      queue: [ungradedCount, edges.map(({ node }) => node.revision)],
      book: book.rows[0]!.cells.at(-1)!.state,
      grid: JSON.stringify(places).includes('"ungraded":true'),
      reminded: waiting.length > 0,
      returned: counts!.returned,
    };
  };
  db.clock.set('2027-03-02T04:59:00Z');
  expect(await everywhere()).toMatchObject({
    queue: [0, []],
    book: 'RETURNED',
    grid: false,
    returned: 1,
    reminded: false,
  });
  db.clock.set('2027-03-02T04:59:01Z');
  const over = { queue: [1, ['NOT_REVISED']], book: 'NOT_REVISED', grid: true, returned: 0 };
  expect(await everywhere()).toMatchObject({ ...over, reminded: false });
  db.clock.set('2027-04-02T04:59:01Z');
  expect(await everywhere()).toMatchObject({ ...over, reminded: true });
  // Late it is handed in all the same.
  await write({ [second]: 'Yes, because she said so.' });
  const newer = await handIn();
  expect(newer).not.toBe(submissionId);
  expect(await everywhere()).toMatchObject({ queue: [1, ['HANDED_IN']], book: 'WAITING' });
});

it('has a date even where nobody says one: a week to the end of that day, and then it is graded as it is', async () => {
  const { work, student, giveBack, read } = await handedIn();
  const { actor } = work.instructor;
  expect(await refusal(giveBack({ dueLocal: '2027-02-15T09:59' }))).toBe('return-over');
  await giveBack({ dueLocal: null });
  expect(await read()).toMatchObject({ revisionAsked: { dueAt: '2027-02-23T04:59:00.000Z' } });
  const own = { enrolmentId: student.enrolmentId };
  expect(await db.uow.read(work.system, (tx) => tx.find(Extension, own))).toMatchObject([
    { dueLocal: '2027-02-22T23:59' },
  ]);
  const ungraded = async (at: string) => {
    db.clock.set(at);
    return (
      await grading.queue(actor, { assignmentId: work.assignmentId, filter: 'UNGRADED', first: 10 })
    ).edges.map(({ node }) => node.revision);
  };
  expect(await ungraded('2027-02-23T04:59:00Z')).toEqual([]);
  expect(await ungraded('2027-02-23T04:59:01Z')).toEqual(['NOT_REVISED']);
});

it('given back without a name, is graded as it is when its date and anybody’s has passed: the moment says nobody’s own', async () => {
  const returned = await handedIn();
  const { work, student, giveBack } = returned;
  const { actor } = work.instructor;
  const other = await g.student(work);
  // Given before they handed in: who has met it in time is given no more.
  const more = (enrolmentId: string, dueLocal: string, dueAt: string) =>
    db.uow.run(work.system, async (tx) => {
      const [grantId] = (await tx.insert(ExtensionGrant, {
        ...{
          assignmentId: work.assignmentId,
          days: null,
          dueLocal,
          reason: '',
          grantedBy: work.instructor.id,
        },
        ...{ grantedAt: tx.now, undoneBy: null, undoneAt: null },
      })) as [string];
      const own = { grantId, milestoneId: work.milestone.reflection, enrolmentId };
      await tx.insert(Extension, { ...own, dueLocal, dueAt: new Date(dueAt), undoneAt: null });
    });
  await new MarkingService(db.uow).hideNames(actor, work.assignmentId);
  await more(student.enrolmentId, '2027-02-25T23:59', '2027-02-26T04:59:00Z');
  await giveBack({ dueLocal: '2027-02-22T23:59' });
  const [asked] = await db.uow.read(work.system, (tx) =>
    tx.find(RevisionRequest, { submissionId: returned.submissionId }),
  );
  // Not the later one, which is theirs alone, and of which only they are told.
  expect(asked).toMatchObject({ dueAt: new Date('2027-02-23T04:59:00Z') });
  const told = await db.uow.read(work.system, (tx) =>
    tx.find(Notification, { userId: student.id, kind: 'REVISION_ASKED' }),
  );
  expect(told.map(({ params }) => params['dueAt'])).toEqual(['2027-02-26T04:59:00.000Z']);
  await more(other.enrolmentId, '2027-03-03T23:59', '2027-03-04T04:59:00Z');
  const queue = async (at: string) => {
    db.clock.set(at);
    const page = { assignmentId: work.assignmentId, filter: 'ALL', first: 10 } as const;
    const { ungradedCount, edges } = await grading.queue(actor, page);
    return [ungradedCount, edges.map(({ node }) => node.revision)];
  };
  expect(await queue('2027-03-04T04:59:00Z')).toEqual([0, ['ASKED']]);
  expect(await queue('2027-03-04T04:59:01Z')).toEqual([1, ['NOT_REVISED']]);
  const waiting = () => db.uow.read(work.system, (read) => read.sql(WAITING_GRADING, read.now));
  db.clock.set('2027-03-11T04:58:00Z');
  expect(await waiting()).toEqual([]);
  db.clock.set('2027-03-11T04:59:00Z');
  expect(await waiting()).toMatchObject([{ submissions: 1, since: '2027-03-04T04:59:00.000Z' }]);
});

it('graded, released and opened anew it is given back to nobody, and can be given back again', async () => {
  const { work, student, first, second, submissionId, write, handIn, giveBack, read } = await handedIn({
    at: '2027-02-21T12:00:00Z',
  });
  const { actor } = work.instructor;
  await db.uow.run(work.system, (tx) =>
    tx.update(Milestone, { id: work.milestone.reflection }, { points: 10 }),
  );
  const scores = work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 }));
  await giveBack();
  await grading.save(actor, { submissionId, version: 0, feedback: '', scores, ready: true });
  await grading.release(actor, work.assignmentId);
  await db.uow.run(work.system, (tx) =>
    tx.insert(Rubric, { assignmentId: work.assignmentId, version: 2, createdAt: tx.now }),
  );
  db.clock.set('2027-02-22T15:00:00Z');
  expect(await new ReopenGrades(db.uow).reopen(actor, work.assignmentId, [submissionId])).toBe(1);

  const books = new GradebookService(db.uow);
  const everywhere = async () => {
    const page = { assignmentId: work.assignmentId, filter: 'ALL', first: 10 } as const;
    const { ungradedCount, edges } = await grading.queue(actor, page);
    const { places } = await new CohortGridService(db.uow).grid(actor, work.assignmentId);
    const [counts] = await db.uow.read(actor, (read) =>
      read.sql(PROGRESS, ...reachOf(actor), [work.assignmentId], read.now),
    );
    const [own] = await books.ownResults(student.actor);
    return {
      queue: [ungradedCount, ...edges.map(({ node }) => node.revision)],
      book: (await books.book(actor, work.sectionId)).rows[0]!.cells.at(-1)!.state,
      own: own!.rows[0]!.cells.at(-1)!.state,
      grid: JSON.stringify(places).includes('"ungraded":true'),
      returned: counts!.returned,
      sheet: (await grading.sheet(actor, submissionId)).revisionAsked?.note ?? null,
      asked: (await read()).revisionAsked?.note ?? null,
    };
  };
  // Before the first date and after it.
  const nothing = { queue: [1, null], book: 'WAITING', own: 'WAITING', grid: true, returned: 0 };
  expect(await everywhere()).toEqual({ ...nothing, sheet: null, asked: null });
  db.clock.set('2027-03-05T15:00:00Z');
  expect(await everywhere()).toEqual({ ...nothing, sheet: null, asked: null });

  const again = { note: 'Once more.', dueLocal: '2027-03-20T23:59' };
  await giveBack({ ...again, asks: [{ promptId: first, text: 'How warm?' }] });
  expect(await refusal(giveBack(again))).toBe('already-returned');
  const asked = { queue: [0, 'ASKED'], book: 'RETURNED', own: 'RETURNED', grid: false, returned: 1 };
  expect(await everywhere()).toEqual({ ...asked, sheet: 'Once more.', asked: 'Once more.' });
  expect(await refusal(write({ [second]: 'Yes.' }))).toBe('not-asked-again');
  await write({ [first]: 'As warm as toast.' });
  db.clock.set('2027-03-06T15:00:00Z');
  const newer = await handIn();
  expect(await grading.sheet(actor, newer)).toMatchObject({
    revisionAnswered: { note: 'Once more.', asks: [{ promptId: first }] },
    // What the first hand-in lost stays lost.
    submission: { lateDays: 2, keptPercent: 80 },
  });
  expect(await books.book(actor, work.sectionId)).toMatchObject({
    rows: [{ cells: [{ state: 'MET', keptPercent: 80 }, { state: 'WAITING' }] }],
  });
});

it('waits for the student and not for a grade, until one is finished after all', async () => {
  const { work, submissionId, giveBack, read } = await handedIn();
  const scores = work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 }));
  const given = { submissionId, feedback: '', scores, ready: true };
  await grading.save(work.instructor.actor, { ...given, version: 0 });
  await giveBack({ dueLocal: null });
  const queue = (filter: 'ALL' | 'RETURNED' | 'UNGRADED') =>
    grading.queue(work.instructor.actor, { assignmentId: work.assignmentId, filter, first: 10 });
  expect(await queue('RETURNED')).toMatchObject({
    ungradedCount: 0,
    readyCount: 0,
    edges: [{ node: { revision: 'ASKED', grade: { state: 'DRAFT', version: 2 } } }],
  });
  expect((await queue('UNGRADED')).edges).toEqual([]);
  await grading.save(work.instructor.actor, { ...given, version: 2 });
  expect(await read()).toMatchObject({ closed: true, revisionAsked: null });
  expect(await queue('ALL')).toMatchObject({ readyCount: 1, edges: [{ node: { revision: null } }] });
});

it('asks something of an answer that is there, once, and never after the release', async () => {
  const { work, second, submissionId, giveBack } = await handedIn();
  const ask = { promptId: second, text: 'Why?' };
  expect(await refusal(giveBack({ asks: [] }))).toBe('nothing-asked');
  for (const asks of [[{ ...ask, text: ' ' }], [ask, ask], [{ ...ask, promptId: submissionId }]])
    expect(await refusal(giveBack({ asks }))).toBe('BAD_USER_INPUT');
  // A date before the deadline there is shortens nothing.
  expect(await refusal(giveBack({ dueLocal: '2027-02-16T12:00' }))).toBe('done');
  expect(await db.uow.read(work.system, (tx) => tx.find(Extension, {}))).toEqual([]);
  expect(await refusal(giveBack())).toBe('already-returned');

  const released = await handedIn();
  const scores = released.work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 }));
  await grading.save(released.work.instructor.actor, {
    ...{ submissionId: released.submissionId, version: 0, feedback: '', scores, ready: true },
  });
  await grading.release(released.work.instructor.actor, released.work.assignmentId);
  expect(await refusal(released.giveBack())).toBe('already-released');
});

it('is given back once by two at the same time, and not while it is just being released', async () => {
  const { work, giveBack } = await handedIn();
  const other = await g.enrolled(work, 'INSTRUCTOR');
  const both = await Promise.all([refusal(giveBack()), refusal(giveBack({}, other.actor))]);
  expect(both.sort()).toEqual(['already-returned', 'done']);

  const released = await handedIn();
  const { submissionId } = released;
  await grading.save(released.work.instructor.actor, {
    ...{ submissionId, version: 0, feedback: '', ready: true },
    scores: released.work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 })),
  });
  let written!: () => void;
  const hasWritten = new Promise<void>((resolve) => (written = resolve));
  const releasing = db.uow.run(released.work.system, async (tx) => {
    await tx.update(Grade, { submissionId }, { state: 'RELEASED', releasedAt: tx.now });
    written();
    await sleep(200);
  });
  await hasWritten;
  expect(await refusal(released.giveBack())).toBe('already-released');
  await releasing;
});

it('strangers give nothing back, even where the application forgets its own tenant filter', async () => {
  const { work, student, giveBack, submissionId, second } = await handedIn();
  const outsiders = [
    (await g.assignment()).instructor.actor,
    (await g.assignment({ tenant: work })).instructor.actor,
    (await g.enrolled(work, 'COUNSELLOR')).actor,
    student.actor,
  ];
  for (const actor of outsiders) expect(await refusal(giveBack({}, actor))).toBe('NOT_FOUND');
  const unfiltered = new ReturnForRevision(db.door({ tenantFilter: false }));
  const given = { submissionId, asks: [{ promptId: second, text: 'x' }], note: '' };
  expect(await refusal(unfiltered.giveBack(outsiders[0]!, given))).toBe('NOT_FOUND');
  expect(await db.uow.read(work.system, (tx) => tx.find(RevisionRequest, {}))).toEqual([]);
});
