import { NotFound } from '@firsthand/contracts';
import { Consent, Contact, Delivery, Outreach, PersonalLetter } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { forbidContact } from '../contacts/contact-care.ts';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { OutboxService } from '../tenancy/outbox.service.ts';
import { OutcomesService } from './outcomes.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let outcomes: OutcomesService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  outcomes = new OutcomesService(db.uow, new Letters(db.uow, new NoticeInWords()));
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-06-01T15:00:00Z'));

/** A student who met Ada and Ben, and Cleo, of whom there is no address; Dan was never met. */
async function known() {
  const work = await g.assignment();
  const student = await g.student(work);
  const person = async (name: string, email: string) => {
    const contactId = await g.contact(work, student.id, { name, email });
    return contactId;
  };
  const [ada, ben, cleo, dan] = [
    await person('Ada', 'ada@example.org'),
    await person('Ben', 'ben@example.org'),
    await person('Cleo', ''),
    await person('Dan', 'dan@example.org'),
  ];
  for (const contactId of [ada, ben, cleo]) await g.interview(work, student, { contactId });
  return { work, student, actor: student.actor, ada, ben, cleo, dan };
}
type Known = Awaited<ReturnType<typeof known>>;
const message = (contactIds: string[]) => ({
  kind: 'JOB' as const,
  subject: 'I start in July',
  greeting: 'Dear',
  body: 'What you told me helped me to choose. I start in July.',
  contactIds,
});
const unwelcome = ({ work }: Known, contactId: string) =>
  db.uow.run(work.system, (tx) =>
    tx.insert(Outreach, {
      contactId,
      channel: 'EMAIL',
      number: 1,
      state: 'DO_NOT_CONTACT',
      createdAt: tx.now,
    }),
  );
const lettersOf = ({ work, student }: Known) =>
  db.uow.read(work.system, (read) => read.find(PersonalLetter, { senderId: student.id }));

describe('an outcome', () => {
  it('is offered to everybody who was met, and says who cannot be written to', async () => {
    const one = await known();
    await unwelcome(one, one.ben);
    await db.uow.run(one.work.system, (tx) => tx.update(Contact, { id: one.ada }, { mayComeBack: false }));
    const people = await outcomes.recipients(one.actor);
    expect(Object.fromEntries(people.map(({ name, heldBack }) => [name, heldBack]))).toEqual({
      Ada: 'SAID_NO',
      Ben: 'DO_NOT_CONTACT',
      Cleo: 'NO_ADDRESS',
    });
  });

  it('leaves after some minutes, once, a mail of their own to each', async () => {
    const one = await known();
    const key = newId();
    const told = await outcomes.announce(one.actor, message([one.ada, one.ben]), key);
    expect((await outcomes.announce(one.actor, message([one.ada, one.ben]), key)).id).toBe(told.id);
    expect(told).toMatchObject({ leavesAt: '2027-06-01T15:05:00.000Z', sentAt: null });
    const due = async () =>
      (await new OutboxService(db.uow, db.database, db.clock).dueWork()).some(
        ({ tenantId, reminders }) => tenantId === one.work.tenantId && reminders,
      );
    expect(await outcomes.sendDue(one.work.system)).toBe(0);
    expect(await due()).toBe(false);
    db.clock.set('2027-06-01T15:05:00Z');
    expect(await due()).toBe(true);
    expect((await Promise.all([1, 2].map(() => outcomes.sendDue(one.work.system)))).toSorted()).toEqual([
      0, 2,
    ]);
    expect(await due()).toBe(false);
    const letters = await lettersOf(one);
    expect(letters.map(({ toAddress }) => toAddress).toSorted()).toEqual([
      'ada@example.org',
      'ben@example.org',
    ]);
    expect(letters.find(({ toName }) => toName === 'Ada')).toMatchObject({
      purpose: 'OUTCOME',
      subject: 'I start in July',
      text: 'Dear Ada,\n\nWhat you told me helped me to choose. I start in July.',
    });
    await expect(outcomes.withdraw(one.actor, told.id)).rejects.toMatchObject({
      details: { rule: 'outcome-left' },
    });
  });

  it('can be taken back until it leaves, and then nothing leaves', async () => {
    const one = await known();
    const { id } = await outcomes.announce(one.actor, message([one.ada]));
    expect((await outcomes.withdraw(one.actor, id)).withdrawnAt).not.toBeNull();
    db.clock.set('2027-06-01T16:00:00Z');
    expect(await outcomes.sendDue(one.work.system)).toBe(0);
    expect(
      await db.uow.read(one.work.system, (read) => read.find(Delivery, { userId: one.student.id })),
    ).toEqual([]);
  });

  it('asks again when it leaves: whoever said no meanwhile hears nothing, and the others do', async () => {
    const one = await known();
    const { id } = await outcomes.announce(one.actor, message([one.ada, one.ben]));
    await unwelcome(one, one.ada);
    db.clock.set('2027-06-01T15:06:00Z');
    expect(await outcomes.sendDue(one.work.system)).toBe(1);
    const [outcome] = await outcomes.outcomes(one.actor);
    expect(outcome).toMatchObject({
      id,
      recipients: [
        { name: 'Ada', heldBackBy: 'DO_NOT_CONTACT' },
        { name: 'Ben', heldBackBy: null },
      ],
    });
  });

  it('keeps to what they say themselves, and to whoever asked the institution never to be contacted', async () => {
    const one = await known();
    const { id } = await outcomes.announce(one.actor, message([one.ada, one.ben]));
    await db.uow.run(one.work.system, async (tx) => {
      await tx.update(Contact, { id: one.ada }, { mayComeBack: true });
      await tx.insert(Consent, {
        contactId: one.ada,
        scope: 'AGAIN',
        given: false,
        saidAt: tx.now,
        source: 'INTERVIEWEE',
      });
    });
    const another = await g.student(one.work);
    const theirs = await g.contact(one.work, another.id, { name: 'Benjamin', email: 'ben@example.org' });
    await db.uow.run(another.actor, (tx) => forbidContact(tx, theirs));
    const people = await outcomes.recipients(one.actor);
    expect(Object.fromEntries(people.map(({ name, heldBack }) => [name, heldBack]))).toMatchObject({
      Ada: 'SAID_NO',
      Ben: 'DO_NOT_CONTACT',
    });
    await expect(outcomes.announce(one.actor, message([one.ada]))).rejects.toMatchObject({
      details: { rule: 'rather-not' },
    });
    db.clock.set('2027-06-01T15:06:00Z');
    expect(await outcomes.sendDue(one.work.system)).toBe(0);
    expect(await lettersOf(one)).toEqual([]);
    expect((await outcomes.outcomes(one.actor))[0]).toMatchObject({
      id,
      recipients: [{ heldBackBy: 'SAID_NO' }, { heldBackBy: 'DO_NOT_CONTACT' }],
    });
  });

  it('is not held up by an address that takes no mail', async () => {
    const one = await known();
    await outcomes.announce(one.actor, message([one.ada, one.ben]));
    await db.uow.run(one.work.system, (tx) => tx.update(Contact, { id: one.ada }, { email: 'nowhere' }));
    db.clock.set('2027-06-01T15:06:00Z');
    expect(await outcomes.sendDue(one.work.system)).toBe(1);
  });

  it('goes to nobody who was not met, who said no, or who is somebody else’s', async () => {
    const one = await known();
    const announce = (contactIds: string[], actor = one.actor) =>
      outcomes.announce(actor, message(contactIds));
    await expect(announce([one.dan])).rejects.toBeInstanceOf(NotFound);
    await expect(announce([])).rejects.toMatchObject({ details: { rule: 'nobody-to-write-to' } });
    await expect(announce([one.cleo])).rejects.toMatchObject({ details: { rule: 'no-address' } });
    await unwelcome(one, one.ben);
    await expect(announce([one.ada, one.ben])).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
    const stranger = await g.student(one.work);
    await expect(announce([one.ada], stranger.actor)).rejects.toBeInstanceOf(NotFound);
    expect(await outcomes.outcomes(one.actor)).toEqual([]);
  });
});
