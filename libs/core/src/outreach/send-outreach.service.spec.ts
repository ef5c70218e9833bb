import { AuditEntry, Outreach } from '@firsthand/persistence';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { ContactsService } from '../contacts/contacts.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { IssueReminders } from '../reminders/issue-reminders.ts';
import { OutreachService } from './outreach.service.ts';
import { SendOutreach } from './send-outreach.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let outreach: OutreachService;
let sending: SendOutreach;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  const weighing = new QuotaWeighing();
  const contacts = new ContactsService(db.uow, weighing);
  const planner = new InterviewPlanner(new InterviewsService(db.uow, weighing));
  outreach = new OutreachService(db.uow, contacts, planner, weighing);
  sending = new SendOutreach(db.uow, contacts, outreach, new Letters(db.uow, new NoticeInWords()));
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function knowing(email = 'ada@ward.example') {
  const work = await g.assignment();
  const student = await g.student(work);
  const contactId = await g.contact(work, student.id, { name: 'Ada Lund', email });
  return { work, student, contactId };
}
type Knowing = Awaited<ReturnType<typeof knowing>>;
const send = (
  { student, contactId }: Knowing,
  text = 'May I learn from you?',
  sendAnyway = false,
  key?: string,
) => sending.send(student.actor, { contactId, subject: 'A question', text, sendAnyway }, key);
const storyOf = async ({ student, contactId }: Knowing) =>
  (await outreach.stories(student.actor, [contactId])).get(contactId)!;
const deliver = ({ work }: Knowing, mailer: RecordingMailer) =>
  new MailDelivery(
    db.uow,
    db.clock,
    mailer,
    { publicUrl: 'https://firsthand.example', leaseSeconds: 60 },
    new IssueReminders(db.uow),
  ).deliverDue(work.system);

describe('asking by a mail from here', () => {
  it('is an attempt that keeps its words, and is followed up', async () => {
    const known = await knowing();
    const sent = await send(known);
    expect(sent).toMatchObject({
      channel: 'EMAIL',
      state: 'SENT',
      said: 'A question\n\nMay I learn from you?',
      letter: { state: 'WAITING', toAddress: 'ada@ward.example' },
    });
    const mailer = new RecordingMailer();
    await deliver(known, mailer);
    expect(mailer.received[0]).toMatchObject({ subject: 'A question', to: { name: 'Ada Lund' } });
    expect(await storyOf(known)).toMatchObject({
      attempts: [{ letter: { state: 'SENT' } }],
      standing: { standing: 'WAITING', dueOn: '2027-01-15', channel: 'PHONE' },
    });
  });

  it('goes once per key', async () => {
    const known = await knowing();
    await send(known, undefined, false, 'key-12345');
    await send(known, undefined, false, 'key-12345');
    const mailer = new RecordingMailer();
    expect(await deliver(known, mailer)).toMatchObject({ sent: 1 });
    expect((await storyOf(known)).attempts).toHaveLength(1);
  });

  it('needs an address', async () => {
    await expect(send(await knowing(''))).rejects.toMatchObject({ details: { rule: 'no-address' } });
  });

  it('asks once more before a request for a job leaves, and remembers that it did', async () => {
    const known = await knowing();
    const text = 'Could you hire me?';
    await expect(send(known, text)).rejects.toMatchObject({ details: { rule: 'asks-for-a-job' } });
    expect((await storyOf(known)).attempts).toEqual([]);
    const { id } = await send(known, text, true);
    const { system } = known.work;
    expect(await db.uow.read(system, (read) => read.get(Outreach, id))).toMatchObject({ asksForJob: true });
    expect(
      await db.uow.read(system, (read) => read.find(AuditEntry, { action: 'outreach.job-asking-sent' })),
    ).toMatchObject([{ subjectId: id, userId: known.student.id }]);
  });

  it('is a draft again, due today, when the address refuses it, and can go to another', async () => {
    const known = await knowing();
    await send(known);
    const mailer = new RecordingMailer();
    mailer.answer = ({ to }) =>
      to.address === 'ada@ward.example'
        ? { kind: 'REFUSED', answer: '550 Nobody here', recipient: true }
        : undefined;
    db.clock.set('2027-01-12T15:00:00Z');
    await deliver(known, mailer);
    expect(await storyOf(known)).toMatchObject({
      attempts: [{ state: 'DRAFTED', sentAt: null, letter: { state: 'REFUSED', refusal: 'ADDRESS' } }],
      standing: { standing: 'DRAFTED', dueOn: '2027-01-12' },
    });
    await send(known);
    expect(await storyOf(known)).toMatchObject({
      attempts: [{ number: 1, state: 'SENT', letter: { state: 'WAITING' } }],
    });
  });
});

describe('not now', () => {
  it('is asked again on the day they named', async () => {
    const known = await knowing();
    const { id, version } = await send(known);
    const { actor } = known.student;
    await outreach.recordOutcome(actor, id, version, { outcome: 'NOT_NOW', againOn: '2027-02-01' });
    expect(await outreach.due(actor, '2027-01-31')).toEqual([]);
    expect(await outreach.due(actor, '2027-02-01')).toMatchObject([
      { outreach: { state: 'NOT_NOW' }, standing: { standing: 'FOLLOW_UP', channel: 'EMAIL' } },
    ]);
    db.clock.set('2027-02-01T15:00:00Z');
    expect(await send(known)).toMatchObject({ number: 1, state: 'SENT' });
  });
});
