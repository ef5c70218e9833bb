import { Delivery, Link, User } from '@firsthand/persistence';
import { type MailOutcome, mintToken, newId } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { told as tellStep } from '../identity/second-door.ts';
import { MailDelivery, messageIdOf } from './deliver-mail.ts';
import type { MailCheck } from './take-to-wire.ts';

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
const nothingPast: MailCheck = { noLongerRight: async () => new Map() };

describe('delivering mail', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  const deliveryWith = (mailer: RecordingMailer, check = nothingPast) =>
    new MailDelivery(db.uow, db.clock, mailer, settings, check);

  /** A person who is told something by mail. */
  async function told(
    tenant?: Awaited<ReturnType<ReturnType<typeof given>['tenant']>>,
    row: Partial<User> & { email?: string } = {},
  ) {
    const world = tenant ?? (await given(db).tenant());
    const user = await given(db).user(world, ['STUDENT'], row);
    await db.uow.run(world.system, (tx) =>
      tx.notify([
        {
          userId: user.id,
          kind: 'GRADE_RELEASED',
          params: { assignmentTitle: 'Three conversations' },
          path: '/assignments/a1/reflection',
          dedupKey: newId(),
          mail: true,
        },
      ]),
    );
    const [row1] = await db.uow.read(world.system, (read) => read.find(Delivery, { userId: user.id }));
    return { ...world, user, deliveryId: row1!.id };
  }
  const stateOf = (one: { system: Parameters<TestDatabase['uow']['read']>[0]; deliveryId: string }) =>
    db.uow.read(one.system, (read) => read.get(Delivery, one.deliveryId));

  it('writes to the person, in their language, and marks it sent', async () => {
    const mailer = new RecordingMailer();
    const one = await told(undefined, { locale: 'fr', givenName: 'Chloé', familyName: 'Roy' });
    expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 1, unfinished: false });
    expect(mailer.received).toHaveLength(1);
    expect(mailer.received[0]).toMatchObject({
      messageId: `<${one.deliveryId}@firsthand.example>`,
      to: { name: 'Chloé Roy', address: one.user.email },
      subject: 'Le retour sur Three conversations est là',
      feedback: ['grade_released', one.tenantId],
    });
    // Whoever is not signed in where the mail is read need not know what the institution is called for short.
    const page = `https://firsthand.example/assignments/a1/reflection?tenant=${one.slug}`;
    expect(mailer.received[0]!.text).toContain(page);
    expect(await stateOf(one)).toMatchObject({ state: 'SENT', sentAt: db.clock.now(), leaseUntil: null });
    expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 0 });
  });

  it('writes nothing to whose access was ended but that it was', async () => {
    const mailer = new RecordingMailer();
    const one = await told(undefined, { endedAt: db.clock.now() });
    await db.uow.run(one.system, (tx) => tellStep(tx, one.user.id, 'ENDED'));
    await deliveryWith(mailer).deliverDue(one.system);
    expect(mailer.received.map(({ subject }) => subject)).toEqual(['Your access was ended']);
    expect(await stateOf(one)).toMatchObject({ state: 'DROPPED', note: 'ENDED' });
  });

  it('tells of a new address where mail went so far, and thinks no less of the new one when that bounces', async () => {
    const mailer = new RecordingMailer();
    const world = await given(db).tenant();
    const user = await given(db).user(world);
    await db.uow.run(world.system, async (tx) => {
      await tellStep(tx, user.id, 'ADDRESS');
      await tellStep(tx, user.id, 'ADDRESS', { address: 'former@example.org' });
    });
    mailer.answer = ({ to }) =>
      to.address === 'former@example.org'
        ? { kind: 'REFUSED', answer: '550 Nobody here', recipient: true }
        : undefined;
    await deliveryWith(mailer).deliverDue(world.system);
    expect(mailer.tries).toBe(2);
    expect(mailer.received.map(({ to }) => to.address)).toEqual([user.email]);
    const { bouncedAt } = await db.uow.read(world.system, (read) => read.get(User, user.id));
    expect(bouncedAt).toBeNull();
  });

  it('sends one tenant’s mail only, though others share the address', async () => {
    const mailer = new RecordingMailer();
    const email = `shared-${newId()}@example.org`;
    const [one, other] = [await told(undefined, { email }), await told(undefined, { email })];
    await deliveryWith(mailer).deliverDue(one.system);
    expect(mailer.received.map(({ messageId }) => messageId)).toEqual([
      messageIdOf(one.deliveryId, settings.publicUrl),
    ]);
    expect(await stateOf(other)).toMatchObject({ state: 'PLANNED' });
  });

  it('asks for each group’s turn before anything of it is on the wire, and sends no more once told to stop', async () => {
    const mailer = new RecordingMailer();
    const tenant = await given(db).tenant();
    const all: Awaited<ReturnType<typeof told>>[] = [];
    for (let i = 0; i < 20; i += 1) all.push(await told(tenant));
    const stop = new AbortController();
    const asked: { mails: number; states: string[] }[] = [];
    mailer.turn = async (mails) => {
      const states = await Promise.all(all.map(async (one) => (await stateOf(one)).state));
      asked.push({ mails, states: states.filter((state) => state !== 'CLAIMED') });
      if (asked.length === 3) stop.abort();
    };
    expect(await deliveryWith(mailer).deliverDue(tenant.system, stop.signal)).toMatchObject({
      sent: 16,
      unfinished: true,
    });
    expect(asked).toEqual([
      { mails: 8, states: [] },
      { mails: 8, states: Array(8).fill('SENT') },
      { mails: 4, states: Array(16).fill('SENT') },
    ]);
  });

  it('two workers at once send each mail once', async () => {
    const mailer = new RecordingMailer();
    const tenant = await given(db).tenant();
    for (let i = 0; i < 20; i += 1) await told(tenant);
    await Promise.all([1, 2, 3].map(() => deliveryWith(mailer).deliverDue(tenant.system)));
    expect(mailer.received).toHaveLength(20);
    expect(new Set(mailer.received.map(({ messageId }) => messageId)).size).toBe(20);
  });

  describe('when the server says later', () => {
    it('waits longer each time, and gives up in the end', async () => {
      const mailer = new RecordingMailer();
      mailer.answer = () => ({ kind: 'LATER', answer: '451 Come back later' });
      const one = await told();
      const waits: number[] = [];
      for (let tries = 1; (await stateOf(one)).state === 'PLANNED'; tries += 1) {
        expect(tries).toBeLessThan(20);
        await deliveryWith(mailer).deliverDue(one.system);
        const { nextAttemptAt } = await stateOf(one);
        waits.push((nextAttemptAt.getTime() - db.clock.now().getTime()) / 1000);
        db.clock.set(nextAttemptAt);
      }
      expect(waits.slice(0, 4)).toEqual([15, 30, 60, 120]);
      expect(mailer.tries).toBe(12);
      expect(await stateOf(one)).toMatchObject({ state: 'FAILED', note: '451 Come back later' });
    });
  });

  describe('when no server can be reached', () => {
    const outage = (mailer: RecordingMailer) => {
      mailer.answer = () => ({ kind: 'UNREACHED', answer: 'connect ECONNREFUSED 127.0.0.1:25' });
    };

    it('keeps the mail however long that lasts, tries it every two hours, and sends it then', async () => {
      const mailer = new RecordingMailer();
      outage(mailer);
      const one = await told();
      const began = db.clock.now().getTime();
      const waits: number[] = [];
      while (db.clock.now().getTime() - began < 3 * 86_400_000) {
        expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ postponed: 1, failed: 0 });
        const { nextAttemptAt } = await stateOf(one);
        waits.push((nextAttemptAt.getTime() - db.clock.now().getTime()) / 1000);
        db.clock.set(nextAttemptAt);
      }
      expect([...waits.slice(0, 4), waits.at(-1)]).toEqual([15, 30, 60, 120, 7200]);
      // The first thing that is said about it is no reason to give up, nor to wait as long as the outage made us.
      mailer.answer = () => ({ kind: 'LATER', answer: '451 Come back later' });
      await deliveryWith(mailer).deliverDue(one.system);
      expect(await stateOf(one)).toMatchObject({
        state: 'PLANNED',
        nextAttemptAt: new Date(db.clock.now().getTime() + 15_000),
      });
      db.clock.advance({ seconds: 15 });
      mailer.answer = () => undefined;
      expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 1 });
      expect(await stateOf(one)).toMatchObject({ state: 'SENT' });
    });

    it('drops what is of no use any more when it could leave again', async () => {
      const mailer = new RecordingMailer();
      outage(mailer);
      const one = await told();
      await deliveryWith(mailer).deliverDue(one.system);
      db.clock.advance({ seconds: 15 });
      mailer.answer = () => undefined;
      const tooLate: MailCheck = {
        noLongerRight: async (_, notices) => new Map(notices.map(({ id }) => [id, 'TOO_LATE'])),
      };
      expect(await deliveryWith(mailer, tooLate).deliverDue(one.system)).toMatchObject({
        dropped: 1,
        sent: 0,
      });
      expect(await stateOf(one)).toMatchObject({ state: 'DROPPED', note: 'TOO_LATE' });
    });

    it('leaves a mail in doubt that was in doubt', async () => {
      const mailer = new RecordingMailer();
      mailer.answer = () => ({ kind: 'IN_DOUBT', answer: 'Timeout' });
      const one = await told();
      await deliveryWith(mailer).deliverDue(one.system);
      outage(mailer);
      db.clock.advance({ seconds: 15 });
      await deliveryWith(mailer).deliverDue(one.system);
      expect(await stateOf(one)).toMatchObject({ state: 'WIRE' });
    });
  });

  it('remembers an address that does not exist, and writes to it no more', async () => {
    const mailer = new RecordingMailer();
    mailer.answer = () => ({ kind: 'REFUSED', answer: '550 Nobody here', recipient: true });
    const one = await told();
    expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ failed: 1 });
    expect(await stateOf(one)).toMatchObject({ state: 'FAILED', note: '550 Nobody here' });
    const user = await db.uow.read(one.system, (read) => read.get(User, one.user.id));
    expect(user.bouncedAt).toEqual(db.clock.now());
  });

  it('keeps the address when only the text was refused', async () => {
    const mailer = new RecordingMailer();
    mailer.answer = () => ({ kind: 'REFUSED', answer: '554 Not wanted', recipient: false });
    const one = await told();
    await deliveryWith(mailer).deliverDue(one.system);
    const user = await db.uow.read(one.system, (read) => read.get(User, one.user.id));
    expect(user.bouncedAt).toBeNull();
  });

  describe('with a secret in it', () => {
    async function invited(used: boolean) {
      const tenant = await given(db).tenant();
      const user = await given(db).user(tenant);
      const linkId = newId();
      const { token, secretHash } = mintToken(tenant.tenantId, linkId);
      const expiresAt = new Date(db.clock.now().getTime() + 86_400_000);
      const [deliveryId] = await db.uow.run(tenant.system, async (tx) => {
        await tx.insert(Link, {
          id: linkId,
          userId: user.id,
          purpose: 'INVITATION',
          secretHash,
          createdAt: tx.now,
          expiresAt,
          usedAt: used ? tx.now : null,
        });
        return tx.insert(Delivery, {
          userId: user.id,
          template: 'INVITATION',
          params: { token, expiresAt: expiresAt.toISOString() },
          dedupKey: `INVITATION:${linkId}`,
          state: 'PLANNED',
          nextAttemptAt: tx.now,
          createdAt: tx.now,
        });
      });
      return { ...tenant, deliveryId: deliveryId!, token };
    }

    it('the secret leaves with the mail and stays nowhere', async () => {
      const mailer = new RecordingMailer();
      const one = await invited(false);
      await deliveryWith(mailer).deliverDue(one.system);
      expect(mailer.received[0]!.text).toContain(`https://firsthand.example/link/${one.token}`);
      // Where they sign in later is said too, and after it: the first link is the invitation.
      const addresses = mailer.received[0]!.text.match(/https:\S+/g)!;
      expect(addresses).toEqual([
        `https://firsthand.example/link/${one.token}`,
        `https://firsthand.example/t/${one.slug}`,
      ]);
      const row = await stateOf(one);
      expect(row.state).toBe('SENT');
      expect(JSON.stringify(row)).not.toContain(one.token);
    });

    it('is not sent once the link was used', async () => {
      const mailer = new RecordingMailer();
      const one = await invited(true);
      expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ dropped: 1, sent: 0 });
      expect(mailer.tries).toBe(0);
      const row = await stateOf(one);
      expect(row).toMatchObject({ state: 'DROPPED', note: 'LINK_DEAD' });
      expect(JSON.stringify(row)).not.toContain(one.token);
    });
  });

  describe('after a crash between sending and saying so', () => {
    /** A worker that dies the moment its mail was taken. */
    async function crashedAfterSending(mailer: RecordingMailer) {
      const one = await told();
      const dying = new RecordingMailer();
      dying.answer = (mail) => {
        mailer.received.push(mail);
        throw new Error('killed');
      };
      const neverSettles = new MailDelivery(
        { run: (actor: never, work: never) => runUntilWire(actor, work), read: db.uow.read } as never,
        db.clock,
        dying,
        settings,
        nothingPast,
      );
      let runs = 0;
      const runUntilWire = (actor: never, work: never) => {
        runs += 1;
        if (runs > 2) throw new Error('dead');
        return db.uow.run(actor, work);
      };
      await expect(neverSettles.deliverDue(one.system)).rejects.toThrow('dead');
      expect(await stateOf(one)).toMatchObject({ state: 'WIRE' });
      return one;
    }

    it('leaves the mail alone while the lease runs, then asks the receiver and sends nothing twice', async () => {
      const mailer = new RecordingMailer({ canBeAsked: true });
      const one = await crashedAfterSending(mailer);
      expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 0, settled: 0 });
      db.clock.advance({ seconds: 61 });
      expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 0, settled: 1 });
      expect(mailer.received).toHaveLength(1);
      expect(await stateOf(one)).toMatchObject({ state: 'SENT' });
    });

    it('sends again under the same Message-ID where nobody can be asked', async () => {
      const mailer = new RecordingMailer();
      const one = await crashedAfterSending(mailer);
      db.clock.advance({ seconds: 61 });
      expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 1 });
      expect(mailer.received).toHaveLength(2);
      expect(mailer.received[0]!.messageId).toBe(mailer.received[1]!.messageId);
    });
  });

  it('does not write over a worker that took the mail after the lease was lost', async () => {
    const one = await told();
    const patient = new RecordingMailer({ canBeAsked: true });
    const slow = new RecordingMailer();
    let goOn: () => void = () => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const stopped = deliveryWith(
      Object.assign(slow, {
        send: async (): Promise<MailOutcome> => {
          await held;
          return { kind: 'LATER', answer: '451 from long ago' };
        },
      }),
    ).deliverDue(one.system);
    while ((await stateOf(one)).state !== 'WIRE') await new Promise((resolve) => setTimeout(resolve, 5));
    db.clock.advance({ seconds: 61 });
    expect(await deliveryWith(patient).deliverDue(one.system)).toMatchObject({ sent: 1 });
    goOn();
    await stopped;
    expect(await stateOf(one)).toMatchObject({ state: 'SENT', note: '250 Kept' });
    expect(patient.received).toHaveLength(1);
  });

  it('stops between mails when told to', async () => {
    const mailer = new RecordingMailer();
    const one = await told();
    expect(await deliveryWith(mailer).deliverDue(one.system, AbortSignal.abort())).toMatchObject({
      sent: 0,
      unfinished: true,
    });
    db.clock.advance({ seconds: 61 });
    expect(await deliveryWith(mailer).deliverDue(one.system)).toMatchObject({ sent: 1 });
  });
});
