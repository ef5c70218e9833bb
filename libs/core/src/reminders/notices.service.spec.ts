import { Delivery, Enrolment, Interview, MeetingReminder, NextStep, Outreach } from '@firsthand/persistence';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { RemindFollowUps } from '../outreach/remind-follow-ups.ts';
import { NextStepsService } from '../thanks/next-steps.service.ts';
import { RemindAfterwards } from '../thanks/remind-afterwards.ts';
import { IssueReminders } from './issue-reminders.ts';

let db: TestDatabase;
let interviews: InterviewsService;
beforeAll(async () => {
  db = await openTestDatabase();
  interviews = new InterviewsService(db.uow, new QuotaWeighing());
});
afterAll(() => db.close());
/** Ten in the morning in Toronto. */
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const MORNING = '2027-01-20T14:00:00.000Z';

/** A student who on this morning is to thank Ada and Ben, to meet Cleo tomorrow, to get back to Dan and to do something. */
async function busy() {
  const g = given(db);
  const work = await g.assignment();
  const student = await g.student(work);
  const { actor } = student;
  const talk = async (name: string, startsAt: string, actualMinutes: number | null) => {
    const contactId = await g.contact(work, student.id, { name });
    const { id } = await interviews.log(actor, work.assignmentId, {
      ...{ contactId, occupationId: work.occupation.id, mode: 'PHONE', practice: false, notes: 'Well.' },
      ...{ startsAt, actualMinutes },
    });
    return { id, contactId };
  };
  const [ada, ben] = [
    await talk('Ada', '2027-01-10T14:00:00.000Z', 20),
    await talk('Ben', '2027-01-10T15:00:00.000Z', 20),
  ];
  const cleo = await talk('Cleo', '2027-01-21T20:00:00.000Z', null);
  const danId = await g.contact(work, student.id, { name: 'Dan' });
  await new NextStepsService(db.uow).plan(actor, { what: 'Visit the library', dueOn: '2027-01-20' });
  await db.uow.run(work.system, async (tx) => {
    await tx.insert(Outreach, {
      ...{ contactId: danId, channel: 'EMAIL', number: 1, state: 'SENT', said: 'Hello.' },
      ...{ sentAt: tx.now, dueOn: '2027-01-20', remindAt: new Date(MORNING), createdAt: tx.now },
    });
    for (const { id } of [ada, ben, cleo])
      await tx.update(MeetingReminder, { interviewId: id }, { remindAt: new Date(MORNING) });
  });
  return { work, student, ada, ben, cleo };
}
type Busy = Awaited<ReturnType<typeof busy>>;

async function remind({ work }: Busy) {
  const told = await new RemindFollowUps(db.uow).remindDue(work.system);
  return told + (await new RemindAfterwards(db.uow).remindDue(work.system));
}
const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
async function deliver({ work }: Busy) {
  const mailer = new RecordingMailer();
  await new MailDelivery(db.uow, db.clock, mailer, settings, new IssueReminders(db.uow)).deliverDue(
    work.system,
  );
  return mailer.received;
}
const drop = ({ work, student }: Busy) =>
  db.uow.run(work.system, (tx) => tx.update(Enrolment, { id: student.enrolmentId }, { droppedAt: tx.now }));
const dropped = async ({ work, student }: Busy) =>
  (
    await db.uow.read(work.system, (read) => read.find(Delivery, { userId: student.id, state: 'DROPPED' }))
  ).map(({ template, params, note }) => [template, params['contactName'], note]);

describe('notices of fieldwork', () => {
  it('leave as one mail, and say of each what still holds when it leaves', async () => {
    const one = await busy();
    db.clock.set(MORNING);
    expect(await remind(one)).toBe(5);
    await db.uow.run(one.work.system, (tx) =>
      tx.update(Interview, { id: one.ada.id }, { thankedAt: tx.now, thankYouMethod: 'CARD' }),
    );
    const mails = await deliver(one);
    expect(mails).toHaveLength(1);
    for (const name of ['Ben', 'Cleo', 'Dan', 'the library']) expect(mails[0]!.text).toContain(name);
    expect(mails[0]!.text).not.toContain('Ada');
    expect(await dropped(one)).toEqual([['THANK_YOU_DUE', 'Ada', 'THANKED']]);
  });

  it('are not for whoever was dropped from the section', async () => {
    const one = await busy();
    await drop(one);
    db.clock.set(MORNING);
    expect(await remind(one)).toBe(0);
    expect(await deliver(one)).toEqual([]);
    const armed = await db.uow.read(one.work.system, async (read) => [
      ...(await read.find(Outreach, {})),
      ...(await read.find(NextStep, {})),
      ...(await read.find(MeetingReminder, {})),
    ]);
    expect(armed.map(({ remindAt }) => remindAt)).toEqual(Array(5).fill(null));
  });

  it('are not mailed to whoever was dropped after they were told', async () => {
    const one = await busy();
    db.clock.set(MORNING);
    expect(await remind(one)).toBe(5);
    await drop(one);
    expect(await deliver(one)).toEqual([]);
    expect((await dropped(one)).map(([, , note]) => note)).toEqual(Array(5).fill('NOT_THEIRS'));
  });

  it('that come too late are written down as such, and nobody is told', async () => {
    const one = await busy();
    db.clock.set('2027-02-20T15:00:00.000Z');
    expect(await new RemindAfterwards(db.uow).remindDue(one.work.system)).toBe(1);
    expect((await dropped(one)).sort()).toEqual([
      ['MEETING_TOMORROW', 'Cleo', 'TOO_LATE'],
      ['THANK_YOU_DUE', 'Ada', 'TOO_LATE'],
      ['THANK_YOU_DUE', 'Ben', 'TOO_LATE'],
    ]);
  });
});
