import { BadInput, LIMITS, RuleBroken } from '@firsthand/contracts';
import { Delivery, Notification, Outreach } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { forbidContact } from '../contacts/contact-care.ts';
import { MailDelivery, messageIdOf } from './deliver-mail.ts';
import { Letters } from './letters.ts';
import type { GivenLetter } from './letters.rules.ts';
import { NoticeFooter, NoticeInWords } from './notice-footer.ts';

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };

describe('a letter to somebody outside', () => {
  let db: TestDatabase;
  let letters: Letters;
  beforeAll(async () => {
    db = await openTestDatabase({ poolSize: 10 });
    letters = new Letters(db.uow, new NoticeInWords());
  });
  afterAll(() => db.close());

  async function writer(locale = 'en') {
    const tenant = await given(db).tenant();
    const user = await given(db).user(tenant, ['STUDENT'], {
      givenName: 'Owen',
      familyName: 'Mackay',
      locale,
    });
    const contactId = await given(db).contact(tenant, user.id, { name: 'Ada Lund' });
    return { tenant, user, contactId };
  }
  type Writer = Awaited<ReturnType<typeof writer>>;
  const letter = ({ contactId }: Writer, change: Partial<GivenLetter> = {}): GivenLetter => ({
    contactId,
    to: { name: 'Ada Lund', address: 'ada@ward.example' },
    subject: 'Twenty minutes about nursing',
    text: 'Dear Ada,\n\nmay I ask you about <your> work?\nOwen',
    purpose: 'OUTREACH',
    dedupKey: newId(),
    ...change,
  });
  const write = (one: Writer, change: Partial<GivenLetter> = {}, by = letters) =>
    db.uow.run(one.user.actor, (tx) => by.writeLetter(tx, letter(one, change)));
  const deliver = (one: Writer, mailer: RecordingMailer, check = {}) =>
    new MailDelivery(db.uow, db.clock, mailer, settings, {
      noLongerRight: async () => new Map(),
      ...check,
    }).deliverDue(one.tenant.system);
  const stateOf = async (one: Writer, id: string) => (await letters.byId(one.user.actor, [id])).get(id)!;
  const deliveryOf = async (one: Writer, letterId: string) =>
    (await db.uow.read(one.tenant.system, (read) => read.findOne(Delivery, { letterId })))!;

  it('leaves in the writer’s name, answers go to the writer, and the notice stands beneath', async () => {
    const one = await writer();
    const mailer = new RecordingMailer();
    const id = await write(one);
    expect(await stateOf(one, id)).toMatchObject({ state: 'WAITING', refusal: null, settledAt: null });
    expect(await deliver(one, mailer)).toMatchObject({ sent: 1 });
    const [mail] = mailer.received;
    expect(mail).toMatchObject({
      messageId: messageIdOf((await deliveryOf(one, id)).id, settings.publicUrl),
      to: { name: 'Ada Lund', address: 'ada@ward.example' },
      subject: 'Twenty minutes about nursing',
      writtenBy: { name: 'Owen Mackay', address: one.user.email },
    });
    expect(mail!.text).toMatch(
      /^Dear Ada,\n\nmay I ask you about <your> work\?\nOwen\n\n-- \nOwen Mackay writes/,
    );
    expect(mail!.html).toContain('may I ask you about &lt;your&gt; work?<br>Owen</p>');
    expect(await stateOf(one, id)).toMatchObject({ state: 'SENT' });
  });

  it('is written once per occasion, and is nobody else’s to see', async () => {
    const one = await writer();
    const dedupKey = newId();
    const [first, second] = await Promise.all([write(one, { dedupKey }), write(one, { dedupKey })]);
    expect(first).toBe(second);
    const stranger = await given(db).user(one.tenant, ['STUDENT']);
    expect(await letters.byId(stranger.actor, [first])).toEqual(new Map());
  });

  it('waits for our own mail server, however long; nobody is told that theirs would not take it', async () => {
    const one = await writer();
    const mailer = new RecordingMailer();
    mailer.answer = () => ({ kind: 'UNREACHED', answer: '535 Wrong password' });
    const id = await write(one);
    for (let tries = 0; tries < 20; tries += 1) {
      await deliver(one, mailer);
      db.clock.set((await deliveryOf(one, id)).nextAttemptAt);
    }
    expect(mailer.tries).toBe(20);
    expect(await stateOf(one, id)).toMatchObject({ state: 'WAITING', refusal: null });
    const notices = await db.uow.read(one.tenant.system, (read) =>
      read.find(Notification, { userId: one.user.id }),
    );
    expect(notices).toEqual([]);
  });

  it('has a notice in French for who writes in French, and none to somebody in nobody’s list', async () => {
    const one = await writer('fr-CA');
    const mailer = new RecordingMailer();
    await write(one);
    await write(one, { contactId: null });
    await deliver(one, mailer);
    expect(mailer.received[0]!.text).toContain('vous écrit au moyen de Firsthand');
    expect(mailer.received[1]!.text).not.toContain('Firsthand');
  });

  it('takes the reader’s own link with it and keeps it nowhere', async () => {
    const one = await writer();
    class Linked extends NoticeFooter {
      of = async () => ({ text: 'About this mail:', url: 'https://firsthand.example/i/secret-of-ada' });
    }
    const mailer = new RecordingMailer();
    const id = await write(one, {}, new Letters(db.uow, new Linked()));
    await deliver(one, mailer);
    expect(mailer.received[0]!.text).toContain('https://firsthand.example/i/secret-of-ada');
    expect(mailer.received[0]!.html).toContain('href="https://firsthand.example/i/secret-of-ada"');
    expect(JSON.stringify([await deliveryOf(one, id), await stateOf(one, id)])).not.toContain(
      'secret-of-ada',
    );
  });

  it('carries an invitation', async () => {
    const one = await writer();
    const mailer = new RecordingMailer();
    const calendar = { method: 'REQUEST' as const, content: 'BEGIN:VCALENDAR' };
    await write(one, { calendar });
    await deliver(one, mailer);
    expect(mailer.received[0]!.calendar).toEqual(calendar);
  });

  it.each([
    'nobody',
    'a@b',
    'ada@ward.example, all@ward.example',
    'ada@ward.example\r\nBcc: all@ward.example',
    '"Ada" <ada@ward.example>',
    'ada@ward..example',
  ])('goes to one address and nothing else: %j', async (address) => {
    const one = await writer();
    await expect(write(one, { to: { name: 'Ada', address } })).rejects.toBeInstanceOf(BadInput);
  });

  it('has one line for a subject, whatever was pasted', async () => {
    const one = await writer();
    const id = await write(one, { subject: 'Hello\r\nBcc: all@ward.example' });
    expect((await stateOf(one, id)).subject).toBe('Hello Bcc: all@ward.example');
    await expect(write(one, { subject: ' \r\n' })).rejects.toBeInstanceOf(BadInput);
    await expect(write(one, { text: '  ' })).rejects.toBeInstanceOf(BadInput);
  });

  it('is not written to who asked not to be contacted, and one that waits does not leave', async () => {
    const one = await writer();
    const id = await write(one);
    await db.uow.run(one.tenant.system, (tx) =>
      tx.insert(Outreach, {
        contactId: one.contactId,
        channel: 'PHONE',
        number: 1,
        state: 'DO_NOT_CONTACT',
        createdAt: tx.now,
      }),
    );
    await expect(write(one)).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
    const mailer = new RecordingMailer();
    expect(await deliver(one, mailer)).toMatchObject({ dropped: 1 });
    expect(mailer.received.map(({ to }) => to.address)).toEqual([one.user.email]);
    expect(await stateOf(one, id)).toMatchObject({ state: 'REFUSED', refusal: 'NOT_WANTED' });
  });

  it('is not written to whom another student was asked to leave alone, either', async () => {
    const one = await writer();
    const other = await given(db).user(one.tenant, ['STUDENT']);
    const phone = '+1 416 555 0199';
    const known = { name: 'Ada', phone };
    const [mine, theirs] = [
      await given(db).contact(one.tenant, one.user.id, known),
      await given(db).contact(one.tenant, other.id, known),
    ];
    await write(one, { contactId: mine });
    await db.uow.run(other.actor, (tx) => forbidContact(tx, theirs));
    await expect(write(one, { contactId: mine })).rejects.toMatchObject({
      details: { rule: 'do-not-contact' },
    });
    expect(await deliver(one, new RecordingMailer())).toMatchObject({ dropped: 1 });
  });

  it('tells the writer when the address refuses it, and keeps the writer’s own address', async () => {
    const one = await writer();
    const id = await write(one);
    const mailer = new RecordingMailer();
    mailer.answer = ({ to }) =>
      to.address === 'ada@ward.example'
        ? { kind: 'REFUSED', answer: '550 Nobody here', recipient: true }
        : undefined;
    const refused: string[] = [];
    await deliver(one, mailer, { letterRefused: async (_: unknown, ids: string[]) => refused.push(...ids) });
    expect(refused).toEqual([id]);
    expect(await stateOf(one, id)).toMatchObject({ state: 'REFUSED', refusal: 'ADDRESS' });
    const told = await db.uow.read(one.tenant.system, (read) =>
      read.find(Notification, { userId: one.user.id }),
    );
    expect(told).toMatchObject([{ kind: 'LETTER_REFUSED', path: `/people/${one.contactId}` }]);
    // The address that was refused was not the writer's.
    expect(mailer.received.map(({ to, subject }) => [to.address, subject])).toEqual([
      [one.user.email, 'Your mail to Ada Lund did not arrive'],
    ]);
  });

  it('is lost by no crash, and is the same mail when it goes again', async () => {
    const one = await writer();
    const id = await write(one);
    const mailer = new RecordingMailer();
    mailer.answer = () => ({ kind: 'IN_DOUBT', answer: 'The line went dead' });
    await deliver(one, mailer);
    expect(await stateOf(one, id)).toMatchObject({ state: 'WAITING' });
    const ids: string[] = [];
    mailer.answer = (mail) => void ids.push(mail.messageId);
    db.clock.set((await deliveryOf(one, id)).nextAttemptAt);
    await deliver(one, mailer);
    expect(ids).toEqual([messageIdOf((await deliveryOf(one, id)).id, settings.publicUrl)]);
    expect(await stateOf(one, id)).toMatchObject({ state: 'SENT' });
  });

  it('is one of so many a day, however many are written at once', async () => {
    const one = await writer();
    for (let written = 0; written < LIMITS.lettersPerDay - 4; written += 1) await write(one);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => write(one)));
    const refused = tries.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(RuleBroken);
    db.clock.advance({ hours: 25 });
    await expect(write(one)).resolves.toBeDefined();
  });

  it('forgets what was written to a contact, and does not send what waits', async () => {
    const one = await writer();
    const id = await write(one);
    await db.uow.run(one.tenant.system, (tx) => letters.forget(tx, one.contactId));
    const mailer = new RecordingMailer();
    await deliver(one, mailer);
    expect(mailer.tries).toBe(0);
    expect(await stateOf(one, id)).toMatchObject({ text: '', toAddress: '', state: 'REFUSED' });
  });
});
