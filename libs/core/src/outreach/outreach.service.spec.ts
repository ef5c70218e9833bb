import { Conflict, NotFound, type OutreachChannel } from '@firsthand/contracts';
import { Interview, Milestone, Notification, Outreach, Standing } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ContactsService } from '../contacts/contacts.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { OutboxService } from '../tenancy/outbox.service.ts';
import { OutreachService } from './outreach.service.ts';
import { RemindFollowUps } from './remind-follow-ups.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let contacts: ContactsService;
let interviews: InterviewsService;
let outreach: OutreachService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  const weighing = new QuotaWeighing();
  contacts = new ContactsService(db.uow, weighing);
  interviews = new InterviewsService(db.uow, weighing);
  outreach = new OutreachService(db.uow, contacts, new InterviewPlanner(interviews), weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function knowing(name = 'Ada') {
  const work = await g.assignment();
  const student = await g.student(work);
  const contactId = await g.contact(work, student.id, { name, occupationId: work.occupation.id });
  return { work, student, contactId };
}
type Knowing = Awaited<ReturnType<typeof knowing>>;
const ask = ({ student, contactId }: Knowing, channel: OutreachChannel = 'EMAIL', rest = {}) =>
  outreach.log(student.actor, { contactId, channel, said: 'Hello.', draft: false, ...rest });
const storyOf = async ({ student, contactId }: Knowing) =>
  (await outreach.stories(student.actor, [contactId])).get(contactId)!;

describe('asking', () => {
  it('is due again after four days, by the other channel, and says so on the day', async () => {
    const known = await knowing();
    await ask(known);
    expect((await storyOf(known)).standing).toEqual({
      standing: 'WAITING',
      channel: 'PHONE',
      dueOn: '2027-01-15',
    });
    const { actor } = known.student;
    expect(await outreach.due(actor, '2027-01-14')).toEqual([]);
    expect(await outreach.due(actor, '2027-01-15')).toMatchObject([
      { contact: { name: 'Ada' }, outreach: { channel: 'EMAIL' }, standing: { standing: 'FOLLOW_UP' } },
    ]);
    db.clock.set('2027-01-15T15:00:00Z');
    await ask(known, 'PHONE');
    const { attempts } = await storyOf(known);
    expect(attempts.map(({ number, state, dueOn }) => [number, state, dueOn])).toEqual([
      [2, 'SENT', '2027-01-19'],
      [1, 'NO_ANSWER', null],
    ]);
  });

  it('counts days where the student lives', async () => {
    const known = await knowing();
    db.clock.set('2027-01-12T03:00:00Z');
    expect((await ask(known)).dueOn).toBe('2027-01-15');
  });

  it('lists what is longest overdue first, and nobody else’s', async () => {
    const known = await knowing('Ada');
    const later = { ...known, contactId: await g.contact(known.work, known.student.id, { name: 'Ben' }) };
    await ask(later);
    await ask(known, 'PHONE', { sentAt: '2027-01-08T15:00:00.000Z' });
    const stranger = await g.student(known.work);
    const due = await outreach.due(known.student.actor, '2027-02-01');
    expect(due.map(({ contact }) => contact.name)).toEqual(['Ada', 'Ben']);
    expect(await outreach.due(stranger.actor, '2027-02-01')).toEqual([]);
    expect(await outreach.stories(stranger.actor, [known.contactId])).toEqual(new Map());
    await expect(ask({ ...known, student: stranger })).rejects.toBeInstanceOf(NotFound);
  });

  it('makes one attempt of one key, and one open attempt of two at once', async () => {
    const known = await knowing();
    const send = () =>
      outreach.log(
        known.student.actor,
        { contactId: known.contactId, channel: 'EMAIL', said: '', draft: false },
        'key-12345',
      );
    expect((await send()).id).toBe((await send()).id);
    await Promise.all([ask(known), ask(known)]);
    const { attempts } = await storyOf(known);
    expect(attempts.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(attempts.filter(({ dueOn, expiresOn }) => dueOn ?? expiresOn)).toHaveLength(1);
  });

  it('keeps a draft until it is sent, as one attempt', async () => {
    const known = await knowing();
    const draft = await ask(known, 'EMAIL', { draft: true });
    expect(draft).toMatchObject({ state: 'DRAFTED', sentAt: null, dueOn: '2027-01-11' });
    expect(await ask(known)).toMatchObject({ id: draft.id, state: 'SENT', number: 1 });
  });

  it('meets the milestone of outreach when as many were asked as the quota wants', async () => {
    const known = await knowing();
    const { work, student } = known;
    await db.uow.run(work.system, (tx) =>
      tx.update(Milestone, { id: work.milestone.interviews }, { kind: 'OUTREACH' }),
    );
    const met = () =>
      db.uow.read(work.system, (read) => read.find(Standing, { enrolmentId: student.enrolmentId }));
    for (const name of ['Ben', 'Cem'])
      await ask({ ...known, contactId: await g.contact(work, student.id, { name }) });
    await ask(known, 'EMAIL', { draft: true });
    expect(await met()).toEqual([]);
    await ask(known);
    expect(await met()).toMatchObject([{ milestoneId: work.milestone.interviews }]);
  });
});

describe('what came of it', () => {
  it('plans the interview that a yes leads to', async () => {
    const known = await knowing();
    const { work, student, contactId } = known;
    const asked = await ask(known, 'PHONE');
    const { interviewId, outreach: after } = await outreach.recordOutcome(student.actor, asked.id, 1, {
      outcome: 'ACCEPTED',
      meeting: {
        assignmentId: work.assignmentId,
        occupationId: work.occupation.id,
        mode: 'VIDEO',
        startsAt: '2027-01-20T15:00:00.000Z',
        plannedMinutes: 20,
      },
    });
    expect(after).toMatchObject({ state: 'ACCEPTED', dueOn: null });
    expect(await interviews.interview(student.actor, interviewId!)).toMatchObject({
      contact: { id: contactId },
      mode: 'VIDEO',
      actualMinutes: null,
    });
  });

  it('keeps nothing of a yes whose time cannot be', async () => {
    const known = await knowing();
    const { work, student, contactId } = known;
    const asked = await ask(known);
    const elsewhere = await g.assignment();
    await expect(
      outreach.recordOutcome(student.actor, asked.id, 1, {
        outcome: 'ACCEPTED',
        meeting: {
          assignmentId: elsewhere.assignmentId,
          occupationId: work.occupation.id,
          mode: 'PHONE',
          startsAt: '2027-01-20T15:00:00.000Z',
        },
      }),
    ).rejects.toBeInstanceOf(NotFound);
    expect((await storyOf(known)).attempts).toMatchObject([{ state: 'SENT', version: 1 }]);
    expect(await db.uow.read(work.system, (read) => read.find(Interview, { contactId }))).toEqual([]);
  });

  it('wants a time for a yes without one, until a meeting is noted anywhere', async () => {
    const known = await knowing();
    const { work, student, contactId } = known;
    const asked = await ask(known);
    await outreach.recordOutcome(student.actor, asked.id, 1, { outcome: 'ACCEPTED' });
    expect((await storyOf(known)).standing).toMatchObject({ standing: 'TO_SCHEDULE', dueOn: '2027-01-11' });
    await interviews.log(student.actor, work.assignmentId, {
      contactId,
      occupationId: work.occupation.id,
      mode: 'PHONE',
      startsAt: '2027-01-20T15:00:00.000Z',
      notes: '',
      practice: false,
    });
    expect((await storyOf(known)).standing.standing).toBe('AGREED');
  });

  it('keeps the chain when somebody says no and names another', async () => {
    const known = await knowing();
    const asked = await ask(known, 'PHONE');
    const { referral } = await outreach.recordOutcome(known.student.actor, asked.id, 1, {
      outcome: 'DECLINED',
      referral: { name: ' Bea  Lund', nameMayBeUsed: true, organisation: '', phone: '555', email: '' },
    });
    expect(referral).toMatchObject({
      name: 'Bea Lund',
      source: 'REFERRAL',
      referrerId: known.contactId,
      nameMayBeUsed: true,
      phone: '555',
      occupation: { id: known.work.occupation.id },
    });
    expect((await storyOf(known)).standing.standing).toBe('DECLINED');
    const { name, source, vantage, organisation, position, email, phone, family, notes } = referral!;
    const same = { name, source, vantage, organisation, position, email, phone, family, notes };
    const changed = await contacts.update(known.student.actor, referral!.id, 1, same);
    expect(changed.nameMayBeUsed).toBe(true);
  });

  it('closes the contact for good when they ask not to be contacted', async () => {
    const known = await knowing();
    const asked = await ask(known);
    await outreach.recordOutcome(known.student.actor, asked.id, 1, { outcome: 'DO_NOT_CONTACT' });
    await expect(ask(known)).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
  });

  it('refuses what was changed meanwhile, and an attempt that another followed', async () => {
    const known = await knowing();
    const { actor } = known.student;
    const first = await ask(known);
    await outreach.recordOutcome(actor, first.id, 1, { outcome: 'NO_ANSWER' });
    await expect(outreach.recordOutcome(actor, first.id, 1, { outcome: 'DECLINED' })).rejects.toBeInstanceOf(
      Conflict,
    );
    await ask(known, 'PHONE');
    await expect(outreach.recordOutcome(actor, first.id, 3, { outcome: 'DECLINED' })).rejects.toMatchObject({
      details: { rule: 'outreach-ended' },
    });
    const stranger = await g.student(known.work);
    await expect(
      outreach.recordOutcome(stranger.actor, first.id, 3, { outcome: 'DECLINED' }),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the reminder', () => {
  it('comes once, on the morning of the day, however many people are due', async () => {
    const known = await knowing('Ada');
    const { work, student } = known;
    await ask(known);
    await ask({ ...known, contactId: await g.contact(work, student.id, { name: 'Ben' }) });
    const reminder = new RemindFollowUps(db.uow);
    const due = async () =>
      (await new OutboxService(db.uow, db.database, db.clock).dueWork()).some(
        ({ tenantId, reminders }) => tenantId === work.tenantId && reminders,
      );
    db.clock.set('2027-01-15T13:59:00Z');
    expect(await due()).toBe(false);
    expect(await reminder.remindDue(work.system)).toBe(0);
    db.clock.set('2027-01-15T14:00:00Z');
    expect(await due()).toBe(true);
    expect(await reminder.remindDue(work.system)).toBe(1);
    expect(await reminder.remindDue(work.system)).toBe(0);
    const notices = await db.uow.read(work.system, (read) => read.find(Notification, { userId: student.id }));
    expect(notices).toMatchObject([
      { kind: 'FOLLOW_UP_DUE', params: { contactName: 'Ada', others: 1 }, path: '/people?due=true' },
    ]);
  });

  it('waits for nobody who is not to be told', async () => {
    const known = await knowing();
    const { work, student, contactId } = known;
    const remindAt = new Date('2027-01-12T14:00:00Z');
    await db.owner(
      `insert into outreaches (tenant_id, id, contact_id, channel, number, state, said, sent_at, due_on, remind_at, created_at)
       select $1, gen_random_uuid(), $2, 'EMAIL', n, 'NO_ANSWER', '', now(), null, $3, now() from generate_series(1, 500) n`,
      [work.tenantId, contactId, remindAt],
    );
    await ask({ ...known, contactId: await g.contact(work, student.id, { name: 'Ben' }) });
    db.clock.set('2027-01-15T14:00:00Z');
    expect(await new RemindFollowUps(db.uow).remindDue(work.system)).toBe(1);
  });

  it('does not come when an answer came first', async () => {
    const known = await knowing();
    const asked = await ask(known);
    await outreach.recordOutcome(known.student.actor, asked.id, 1, { outcome: 'DECLINED' });
    db.clock.set('2027-01-16T15:00:00Z');
    expect(await new RemindFollowUps(db.uow).remindDue(known.work.system)).toBe(0);
    expect(
      await db.uow.read(known.work.system, (read) => read.find(Outreach, { contactId: known.contactId })),
    ).toMatchObject([{ remindAt: null }]);
  });
});
