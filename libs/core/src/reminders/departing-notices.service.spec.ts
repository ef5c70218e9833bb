import {
  CaseloadStudent,
  Delivery,
  Milestone,
  Notification,
  Reminder,
  Standing,
  User,
} from '@firsthand/persistence';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { ExtensionRequests } from '../assignments/extension-requests.ts';
import { tellStudents } from '../assignments/tell-students.ts';
import { GradingService } from '../grading/grading.service.ts';
import { RegradesService } from '../grading/regrades.service.ts';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { InvitationsService } from '../interviews/invitations.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { IssueReminders } from './issue-reminders.ts';
import { tellOfBehind } from './tell-staff.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

type Tenant = Awaited<ReturnType<typeof g.assignment>>;

function deliveryBy(mailer: RecordingMailer): MailDelivery {
  const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
  return new MailDelivery(db.uow, db.clock, mailer, settings, new IssueReminders(db.uow));
}

/** Sends what waits and returns the subjects of what was mailed to this person. */
async function mailed(work: Pick<Tenant, 'system'>, { email }: { email: string }): Promise<string[]> {
  const mailer = new RecordingMailer();
  await deliveryBy(mailer).deliverDue(work.system);
  return mailer.received.flatMap(({ to, subject }) => (to.address === email ? [subject] : []));
}
const noteOf = async (work: Pick<Tenant, 'system'>, userId: string, template: string) =>
  (await db.uow.read(work.system, (read) => read.findOne(Delivery, { userId, template })))?.note;

describe('work that was given back', () => {
  async function givenBack() {
    const work = await g.assignment();
    const student = await g.student(work);
    const [first, second] = work.prompts as [string, string];
    const [reflections, submitting] = [new ReflectionsService(db.uow), new SubmitReflection(db.uow)];
    let revision = 0;
    const handIn = async (words: string) => {
      const answers = { [first]: 'It was warm.', [second]: words };
      const texts = Object.entries(answers).map(([promptId, text]) => ({ promptId, text }));
      const saved = await reflections.saveDraft(student.actor, work.assignmentId, revision, texts);
      revision = saved.draft.revision;
      return (await submitting.submit(student.actor, work.assignmentId, revision)).submission.id;
    };
    const submissionId = await handIn('Perhaps.');
    await mailed(work, student);
    await new ReturnForRevision(db.uow).giveBack(work.instructor.actor, {
      ...{ submissionId, note: '', dueLocal: '2027-03-01T23:59' },
      asks: [{ promptId: second, text: 'Why perhaps?' }],
    });
    return { work, student, submissionId, handIn };
  }

  it('is asked for by mail as long as it is', async () => {
    const { work, student } = await givenBack();
    expect(await mailed(work, student)).toEqual(['Please go over it again: Three conversations']);
  });

  it('is not once it was handed in again', async () => {
    const { work, student, handIn } = await givenBack();
    await handIn('Yes, because.');
    expect(await mailed(work, student)).toEqual(['Received: Three conversations, Monday 15 February']);
    expect(await noteOf(work, student.id, 'REVISION_ASKED')).toBe('DONE');
  });

  it('is not once it was graded after all', async () => {
    const { work, student, submissionId } = await givenBack();
    const { instructor, rubric } = work;
    await new GradingService(db.uow).save(instructor.actor, {
      ...{ submissionId, version: 0, feedback: 'Well seen.', ready: true },
      scores: rubric.criteria.map(({ id }) => ({ criterionId: id, points: 3, comment: 'Good.' })),
    });
    expect(await mailed(work, student)).toEqual([]);
    expect(await noteOf(work, student.id, 'REVISION_ASKED')).toBe('DONE');
  });
});

describe('a no to more time', () => {
  async function declined() {
    const work = await g.assignment();
    const student = await g.student(work);
    const requests = new ExtensionRequests(db.uow);
    const milestoneId = work.milestone.reflection;
    const { id } = await requests.ask(student.actor, {
      ...{ assignmentId: work.assignmentId, milestoneId, days: 3, reason: 'My shifts changed.' },
    });
    await requests.answer(work.instructor.actor, { id, grant: false, answer: 'Write what you have.' });
    return { work, student };
  }

  it('is mailed with the date that stays', async () => {
    const { work, student } = await declined();
    expect(await mailed(work, student)).toEqual([
      'No more time for now: Reflection stays due Friday 19 February at 23:59 (Toronto time)',
    ]);
  });

  it('is not where the date did not stay', async () => {
    const { work, student } = await declined();
    await g.extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    expect(await mailed(work, student)).toEqual([]);
    expect(await noteOf(work, student.id, 'EXTENSION_DECLINED')).toBe('MOVED');
  });
});

describe('another look at a grade', () => {
  it.each([false, true])('is asked for by mail until there was one: %s', async (answered) => {
    const work = await g.submission();
    const { submissionId, student, instructor, rubric } = work;
    const [grading, regrades] = [new GradingService(db.uow), new RegradesService(db.uow)];
    const criterionId = rubric.criteria[0]!.id;
    await grading.save(instructor.actor, {
      ...{ submissionId, version: 0, feedback: 'Well seen.', ready: true },
      scores: rubric.criteria.map(({ id }) => ({ criterionId: id, points: 3, comment: 'Good.' })),
    });
    await grading.release(instructor.actor, work.assignmentId);
    await regrades.ask(student.actor, submissionId, [{ criterionId, text: 'I did say who it was.' }]);
    const [{ id: requestId } = { id: '' }] = await regrades.open(instructor.actor);
    if (answered)
      await regrades.answer(instructor.actor, {
        ...{ requestId, words: 'You are right.', scores: [{ criterionId, points: 5 }] },
      });
    const [{ email } = { email: '' }] = await db.owner<{ email: string }>(
      'select email from users where tenant_id = $1 and id = $2',
      [work.tenantId, instructor.id],
    );
    const subjects = await mailed(work, { email });
    expect(subjects.filter((subject) => subject.includes('asks for another look'))).toHaveLength(
      answered ? 0 : 1,
    );
  });
});

describe('students who are behind', () => {
  const deadlineAt = new Date('2027-02-20T04:59:00.000Z');
  const offsetMinutes = 3 * 1440;

  /** Mia Ash and Noa Birch, whom the section's counsellor was told about; somebody from elsewhere follows Noa alone. */
  async function behind() {
    const work = await g.assignment();
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const follower = await g.user(work, ['COUNSELLOR']);
    const named = async (givenName: string, familyName: string) => {
      const student = await g.student(work);
      await db.uow.run(work.system, (tx) => tx.update(User, { id: student.id }, { givenName, familyName }));
      return student;
    };
    const [mia, noa] = [await named('Mia', 'Ash'), await named('Noa', 'Birch')];
    const milestoneId = work.milestone.reflection;
    db.clock.set('2027-02-23T05:00:00.000Z');
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(CaseloadStudent, {
        ...{ enrolmentId: noa.enrolmentId, counsellorId: follower.id },
        ...{ assignedBy: work.instructor.id, assignedAt: tx.now },
      });
      await tx.insert(
        Reminder,
        [mia, noa].map(({ enrolmentId }) => ({
          ...{ milestoneId, enrolmentId, offsetMinutes, deadlineAt, state: 'SENT' as const },
          ...{ issuedAt: tx.now, droppedBecause: null },
        })),
      );
      await tellOfBehind(tx, [
        {
          ...{ assignmentId: work.assignmentId, assignmentTitle: 'Three conversations', milestoneId },
          ...{ milestoneTitle: 'Reflection', dueAt: deadlineAt.toISOString(), zone: 'America/Toronto' },
          ...{ offsetMinutes },
          students: [
            { enrolmentId: mia.enrolmentId, name: 'Mia Ash' },
            { enrolmentId: noa.enrolmentId, name: 'Noa Birch' },
          ],
        },
      ]);
    });
    const meet = ({ enrolmentId }: { enrolmentId: string }) =>
      db.uow.run(work.system, (tx) => tx.insert(Standing, { milestoneId, enrolmentId, metAt: tx.now }));
    return { work, counsellor, follower, mia, noa, meet };
  }

  it('are named as they are when the mail leaves', async () => {
    const { work, counsellor, mia, meet } = await behind();
    await meet(mia);
    expect(await mailed(work, counsellor)).toEqual(['Noa Birch has not done: Reflection']);
  });

  it('are all of them, and to whoever follows one of them that one', async () => {
    const { work, counsellor, follower } = await behind();
    expect(await mailed(work, counsellor)).toEqual(['Mia Ash and 1 more have not done: Reflection']);
    const [row] = await db.uow.read(work.system, (read) => read.find(Delivery, { userId: follower.id }));
    expect(row).toMatchObject({ state: 'SENT' });
  });

  it('are nobody’s news once there are none', async () => {
    const { work, counsellor, follower, mia, noa, meet } = await behind();
    await meet(noa);
    expect(await mailed(work, follower)).toEqual([]);
    expect(await noteOf(work, follower.id, 'STUDENTS_BEHIND')).toBe('NOTHING_LEFT');
    await db.owner(`update deliveries set state = 'PLANNED' where tenant_id = $1 and user_id = $2`, [
      work.tenantId,
      counsellor.id,
    ]);
    await meet(mia);
    expect(await mailed(work, counsellor)).toEqual([]);
    expect(await noteOf(work, counsellor.id, 'STUDENTS_BEHIND')).toBe('NOTHING_LEFT');
  });
});

describe('an invitation to a meeting that waits for a mail server', () => {
  const startsAt = '2027-02-18T15:00:00.000Z';
  const words = { subject: 'Our conversation', text: 'Thank you, see you then.' };

  /** Ada is invited; her mail server says later. */
  async function putOff() {
    const weighing = new QuotaWeighing();
    const interviews = new InterviewsService(db.uow, weighing);
    const letters = new Letters(db.uow, new NoticeInWords());
    const invitations = new InvitationsService(db.uow, letters, weighing);
    const work = await g.assignment();
    const student = await g.student(work);
    const email = 'ada@ward.example';
    const contactId = await g.contact(work, student.id, { name: 'Ada', email });
    const meeting = {
      ...{ contactId, occupationId: work.occupation.id, mode: 'PHONE' as const, practice: false },
      ...{ notes: '', startsAt, plannedMinutes: 20, actualMinutes: null },
    };
    const { id } = await interviews.log(student.actor, work.assignmentId, meeting);
    await invitations.send(student.actor, { interviewId: id, ...words });
    const mailer = new RecordingMailer();
    const deliver = async () => {
      await deliveryBy(mailer).deliverDue(work.system);
      return mailer.received.splice(0).map(({ calendar }) => calendar?.method ?? null);
    };
    mailer.answer = () => ({ kind: 'LATER', answer: '451 Come back later' });
    expect(await deliver()).toEqual([]);
    mailer.answer = () => undefined;
    db.clock.advance({ seconds: 15 });
    const seen = () => interviews.interview(student.actor, id);
    const move = async () =>
      interviews.update(student.actor, id, (await seen()).version, {
        ...{ ...meeting, startsAt: '2027-02-19T15:00:00.000Z' },
      });
    const callOff = async () =>
      invitations.callOff(student.actor, { interviewId: id, ...words, version: (await seen()).version });
    const told = () =>
      db.uow.read(work.system, (read) =>
        read.find(Notification, { userId: student.id, kind: 'LETTER_REFUSED' }),
      );
    const send = () => invitations.send(student.actor, { interviewId: id, ...words });
    return { deliver, move, callOff, send, seen, told };
  }

  it('goes when it takes mail again', async () => {
    const { deliver, seen } = await putOff();
    expect(await deliver()).toEqual(['REQUEST']);
    expect((await seen()).invite).toBe('SENT');
  });

  it('does not once the meeting is called off: that alone is said', async () => {
    const { deliver, callOff, told } = await putOff();
    await callOff();
    expect(await deliver()).toEqual(['CANCEL']);
    expect(await told()).toEqual([]);
  });

  it('does not once the meeting was moved: the student sees that Ada has another time, and invites anew', async () => {
    const { deliver, move, send, seen, told } = await putOff();
    await move();
    expect(await deliver()).toEqual([]);
    expect((await seen()).invite).toBe('OUTDATED');
    expect(await told()).toEqual([]);
    await send();
    expect(await deliver()).toEqual(['REQUEST']);
    expect((await seen()).invite).toBe('SENT');
  });

  it('does not once the meeting has begun', async () => {
    const { deliver, seen } = await putOff();
    db.clock.set(startsAt);
    expect(await deliver()).toEqual([]);
    expect((await seen()).invite).toBe('NONE');
  });

  it('of a meeting that was moved is still followed by its end, since an earlier one may have arrived', async () => {
    const { deliver, move, callOff } = await putOff();
    await move();
    await deliver();
    await callOff();
    expect(await deliver()).toEqual(['CANCEL']);
  });
});

it('a new assignment is mailed with the dates it has when the mail leaves', async () => {
  const work = await g.assignment();
  const student = await g.student(work);
  await db.uow.run(work.system, (tx) =>
    tellStudents(tx, { id: work.assignmentId, title: 'Three conversations', zone: 'America/Toronto' }),
  );
  await db.uow.run(work.system, (tx) =>
    tx.update(
      Milestone,
      { id: work.milestone.reflection },
      { dueLocal: '2027-03-05T23:59', dueAt: new Date('2027-03-06T04:59:00Z') },
    ),
  );
  expect(await mailed(work, student)).toEqual(['New assignment: Three conversations, due Friday 5 March']);
});
