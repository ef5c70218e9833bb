import type { Actor, NoticeKind, NoticeParams } from '@firsthand/contracts';
import { Delivery } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { MailDelivery } from './deliver-mail.ts';
import { MailWishesService } from './mail-wishes.service.ts';
import { NotificationsService } from './notifications.service.ts';
import type { MailCheck } from './take-to-wire.ts';

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };

describe('how somebody wants their mail', () => {
  let db: TestDatabase;
  let wishes: MailWishesService;
  beforeAll(async () => {
    db = await openTestDatabase();
    wishes = new MailWishesService(db.uow);
  });
  afterAll(() => db.close());
  beforeEach(() => db.clock.set('2027-02-17T20:00:00Z'));

  interface Somebody {
    id: string;
    actor: Actor;
    system: Actor;
    mailer: RecordingMailer;
    deliver: (check?: Partial<MailCheck>) => ReturnType<MailDelivery['deliverDue']>;
    deliveries: () => Promise<Delivery[]>;
  }
  async function somebody(row: { zone?: string; locale?: string } = {}): Promise<Somebody> {
    const tenant = await given(db).tenant();
    const user = await given(db).user(tenant, ['STUDENT'], { zone: 'America/Toronto', ...row });
    const mailer = new RecordingMailer();
    const nothingPast = { noLongerRight: async () => new Map<string, never>() };
    return {
      ...{ id: user.id, actor: user.actor, system: tenant.system, mailer },
      deliver: (check = {}) =>
        new MailDelivery(db.uow, db.clock, mailer, settings, { ...nothingPast, ...check }).deliverDue(
          tenant.system,
        ),
      deliveries: () =>
        db.uow.read(tenant.system, (read) =>
          read.find(Delivery, { userId: user.id }, { order: { createdAt: 'asc', id: 'asc' } }),
        ),
    };
  }
  async function tell<K extends NoticeKind>(one: Somebody, kind: K, params: NoticeParams[K], path = '/') {
    await db.uow.run(one.system, (tx) =>
      tx.notify([{ userId: one.id, kind, params, path, dedupKey: newId(), mail: true } as never]),
    );
  }
  const graded = (one: Somebody, assignmentTitle = 'Three conversations') =>
    tell(one, 'GRADE_RELEASED', { assignmentTitle }, '/assignments/a1/reflection');

  it('is at once, until they choose', async () => {
    const one = await somebody();
    expect(await wishes.mine(one.actor)).toMatchObject({
      categories: ['DEADLINES', 'FIELDWORK', 'ANSWERS', 'FEEDBACK', 'ACCOUNT'].map((category) => ({
        category,
        cadence: 'AT_ONCE',
      })),
      quiet: null,
      refusedAt: null,
    });
    await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'DAILY' }] });
    await wishes.update(one.actor, { quiet: { from: '22:00', until: '07:00' } });
    const chosen = await wishes.mine(one.actor);
    expect(chosen.quiet).toEqual({ from: '22:00', until: '07:00' });
    expect(chosen.categories).toContainEqual({ category: 'FEEDBACK', cadence: 'DAILY' });
    expect(chosen.categories).toContainEqual({ category: 'DEADLINES', cadence: 'AT_ONCE' });
    expect((await wishes.update(one.actor, { quiet: null })).quiet).toBeNull();
    await expect(wishes.update(one.actor, { quiet: { from: '08:00', until: '07:00' } })).rejects.toThrow(
      'Quiet hours last up to 16 hours',
    );
  });

  it('shows whatever was stopped, though nothing of it comes to them any more', async () => {
    const one = await somebody();
    await wishes.update(one.actor, { cadences: [{ category: 'SECTIONS', cadence: 'NEVER' }] });
    expect((await wishes.mine(one.actor)).categories).toContainEqual({
      category: 'SECTIONS',
      cadence: 'NEVER',
    });
    const cadences = [{ category: 'SECTIONS', cadence: 'AT_ONCE' }] as const;
    expect((await wishes.update(one.actor, { cadences })).categories).toHaveLength(5);
  });

  it('gathers a day’s mail into one, each morning on their clock', async () => {
    const one = await somebody();
    await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'DAILY' }] });
    await graded(one, 'First');
    expect(await one.deliver()).toMatchObject({ sent: 0, deferred: 1, dropped: 0 });
    db.clock.set('2027-02-18T02:00:00Z');
    await graded(one, 'Second');
    await one.deliver();
    expect(
      (await one.deliveries()).map(({ state, nextAttemptAt, attempts }) => [state, nextAttemptAt, attempts]),
    ).toEqual(Array.from({ length: 2 }, () => ['PLANNED', new Date('2027-02-18T15:00:00Z'), 0]));
    db.clock.set('2027-02-18T15:00:01Z');
    expect(await one.deliver()).toMatchObject({ sent: 1 });
    expect(one.mailer.received.map(({ subject }) => subject)).toEqual([
      'Feedback on First is there, and 1 more',
    ]);
    expect(one.mailer.received[0]!.text).toContain('Feedback on Second is there');
    expect(one.mailer.received[0]!.text).toContain('https://firsthand.example/assignments/a1/reflection');
    const rows = await one.deliveries();
    expect(rows.map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await one.deliver()).toMatchObject({ sent: 0, deferred: 0 });
  });

  it('puts what leaves at one moment into one mail, though two workers send', async () => {
    const people = await Promise.all([somebody(), somebody({ locale: 'fr' })]);
    for (const one of people) for (let i = 0; i < 6; i += 1) await graded(one, `Work ${i}`);
    await Promise.all(people.flatMap((one) => [one.deliver(), one.deliver(), one.deliver()]));
    for (const one of people) {
      await one.deliver();
      expect(one.mailer.received).toHaveLength(1);
      expect((await one.deliveries()).map(({ state }) => state)).toEqual(Array(7).fill('SENT'));
    }
    expect(people[1]!.mailer.received[0]!.subject).toBe('Le retour sur Work 0 est là, et 5 de plus');
  });

  it('waits for the end of quiet hours, and drops nothing', async () => {
    const one = await somebody();
    await wishes.update(one.actor, { quiet: { from: '22:00', until: '07:00' } });
    db.clock.set('2027-02-18T04:00:00Z');
    await graded(one);
    expect(await one.deliver()).toMatchObject({ sent: 0, deferred: 1 });
    db.clock.set('2027-02-18T11:59:00Z');
    expect(await one.deliver()).toMatchObject({ sent: 0 });
    db.clock.set('2027-02-18T12:00:00Z');
    expect(await one.deliver()).toMatchObject({ sent: 1 });
  });

  it('does not let a deadline pass over it', async () => {
    const one = await somebody();
    await wishes.update(one.actor, {
      cadences: [{ category: 'DEADLINES', cadence: 'WEEKLY' }],
      quiet: { from: '22:00', until: '07:00' },
    });
    await tell(one, 'EXTENSION_GRANTED', {
      ...{ milestoneId: newId(), others: 0 },
      ...{ assignmentTitle: 'Three conversations', milestoneTitle: 'Reflection', zone: 'America/Toronto' },
      dueAt: '2027-02-20T04:59:00.000Z',
    });
    expect(await one.deliver()).toMatchObject({ sent: 1, deferred: 0 });
  });

  describe('is heard between planning and sending', () => {
    it('when they want none of it any more', async () => {
      const one = await somebody();
      await graded(one);
      await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'NEVER' }] });
      expect(await one.deliver()).toMatchObject({ sent: 0, dropped: 1 });
      expect((await one.deliveries())[0]).toMatchObject({
        state: 'DROPPED',
        note: 'UNSUBSCRIBED',
      });
      expect(one.mailer.tries).toBe(0);
    });

    it('when they want it at once after all', async () => {
      const one = await somebody();
      await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'WEEKLY' }] });
      await graded(one);
      await one.deliver();
      await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'AT_ONCE' }] });
      expect(await one.deliver()).toMatchObject({ sent: 1 });
    });

    it('even when it was gathered already and the mail server made it wait', async () => {
      const one = await somebody();
      await graded(one);
      await tell(one, 'CONTACT_STOPPED', { contactName: 'Ada' });
      one.mailer.answer = () => ({ kind: 'LATER', answer: '451 Come back later' });
      expect(await one.deliver()).toMatchObject({ sent: 0, postponed: 1 });
      await wishes.update(one.actor, { cadences: [{ category: 'FEEDBACK', cadence: 'NEVER' }] });
      one.mailer.answer = () => undefined;
      db.clock.advance({ minutes: 1 });
      expect(await one.deliver()).toMatchObject({ sent: 1 });
      expect(one.mailer.received.map(({ subject }) => subject)).toEqual(['Ada would like no more messages']);
      const states = (await one.deliveries()).map(({ template, state }) => `${template} ${state}`);
      expect(states.sort()).toEqual(['CONTACT_STOPPED SENT', 'DIGEST SENT', 'GRADE_RELEASED DROPPED']);
    });
  });

  it('leaves out of a gathered mail what is no longer right, and sends none that is empty', async () => {
    const one = await somebody();
    await graded(one, 'First');
    await graded(one, 'Second');
    one.mailer.answer = () => ({ kind: 'LATER', answer: '451 Come back later' });
    await one.deliver();
    one.mailer.answer = () => undefined;
    db.clock.advance({ minutes: 1 });
    const noLongerRight: MailCheck['noLongerRight'] = async (_, notices) =>
      new Map(notices.map(({ id }) => [id, 'DONE']));
    expect(await one.deliver({ noLongerRight })).toMatchObject({ sent: 0, dropped: 1 });
    expect(one.mailer.received).toEqual([]);
    expect((await one.deliveries()).map(({ state }) => state)).toEqual(Array(3).fill('DROPPED'));
  });

  it('goes again under one Message-ID when nobody knows whether the gathered mail came', async () => {
    const one = await somebody();
    await graded(one, 'First');
    await graded(one, 'Second');
    const tried: string[] = [];
    one.mailer.answer = ({ messageId }) => {
      tried.push(messageId);
      return tried.length === 1 ? { kind: 'IN_DOUBT', answer: 'The line went dead.' } : undefined;
    };
    await one.deliver();
    await graded(one, 'Third');
    db.clock.advance({ minutes: 1 });
    await one.deliver();
    expect(tried).toHaveLength(3);
    expect(new Set(tried).size).toBe(2);
    expect((await one.deliveries()).every(({ state }) => state === 'SENT')).toBe(true);
  });

  it('never calls today what was yesterday', async () => {
    const one = await somebody();
    await tell(one, 'NEXT_STEP_DUE', { what: 'Look up the evening course', others: 0 });
    db.clock.set('2027-02-18T05:00:00Z');
    expect(await one.deliver()).toMatchObject({ sent: 0, dropped: 1 });
    expect((await one.deliveries())[0]).toMatchObject({ note: 'DAY_OVER' });
  });

  it('tells of a meeting until it begins, as tomorrow or as today', async () => {
    const meeting = { contactName: 'Ada', zone: 'America/Toronto', others: 0 };
    const one = await somebody();
    await tell(one, 'MEETING_TOMORROW', { ...meeting, startsAt: '2027-02-18T15:00:00.000Z' });
    await tell(one, 'MEETING_TOMORROW', {
      ...{ ...meeting, contactName: 'Ben', startsAt: '2027-02-18T11:00:00.000Z' },
    });
    // The mail server was away all night.
    db.clock.set('2027-02-18T12:30:00Z');
    expect(await one.deliver()).toMatchObject({ sent: 1, dropped: 1 });
    expect(one.mailer.received.map(({ subject }) => subject)).toEqual(['Today: you meet Ada']);
    const notes = (await one.deliveries()).flatMap(({ state, note }) => (state === 'DROPPED' ? [note] : []));
    expect(notes).toEqual(['TOO_LATE']);
    // In the product the evening's notice says the same on that morning.
    const { edges } = await new NotificationsService(db.uow).list(one.actor, { first: 2 });
    expect(edges.map(({ node }) => node.title).sort()).toEqual([
      'Today: you meet Ada',
      'Today: your meeting with Ben',
    ]);
  });

  it('waits for the morning with a meeting in the afternoon, and not with one that is near by then', async () => {
    const one = await somebody();
    await wishes.update(one.actor, { quiet: { from: '15:00', until: '07:00' } });
    const meeting = { contactName: 'Ada', zone: 'America/Toronto', others: 0 };
    await tell(one, 'MEETING_TOMORROW', { ...meeting, startsAt: '2027-02-18T20:00:00.000Z' });
    await tell(one, 'MEETING_TOMORROW', {
      ...{ ...meeting, contactName: 'Ben', startsAt: '2027-02-18T14:00:00.000Z' },
    });
    expect(await one.deliver()).toMatchObject({ sent: 1, deferred: 1 });
    expect(one.mailer.received.map(({ subject }) => subject)).toEqual(['Tomorrow: you meet Ben']);
    db.clock.set('2027-02-18T12:00:00Z');
    await one.deliver();
    expect(one.mailer.received.at(-1)!.subject).toBe('Today: you meet Ada');
  });

  it('is nobody else’s to see or change', async () => {
    const one = await somebody();
    const other = await somebody();
    await wishes.update(one.actor, { quiet: { from: '22:00', until: '07:00' } });
    expect((await wishes.mine(other.actor)).quiet).toBeNull();
  });
});
