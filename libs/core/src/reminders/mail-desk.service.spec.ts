import { Forbidden } from '@firsthand/contracts';
import { given, newTenant, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { inviteUsers } from '../identity/invitations.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { IssueReminders } from './issue-reminders.ts';
import { MailDesk } from './mail-desk.service.ts';

let db: TestDatabase;
let desk: MailDesk;
beforeAll(async () => {
  db = await openTestDatabase();
  desk = new MailDesk(db.uow);
});
afterAll(() => db.close());

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };

describe('the desk of whoever answers for mail', () => {
  it('shows what waits, what is late and what was refused, and sends it once more', async () => {
    db.clock.set('2027-02-18T05:00:00.000Z');
    const tenant = await newTenant(db);
    const g = given(db);
    const administrator = await g.user(tenant, ['ADMINISTRATOR']);
    const people = [await g.user(tenant), await g.user(tenant), await g.user(tenant)];
    const tell = (userId: string) =>
      db.uow.run(tenant.system, (tx) =>
        tx.notify([
          {
            ...{ userId, kind: 'GRADE_RELEASED', path: '/', dedupKey: newId(), mail: true },
            params: { assignmentTitle: 'Three conversations' },
          },
        ]),
      );
    const mailer = new RecordingMailer();
    const deliver = () =>
      new MailDelivery(db.uow, db.clock, mailer, settings, new IssueReminders(db.uow)).deliverDue(
        tenant.system,
      );
    for (const { id } of people) await tell(id);
    db.clock.advance({ minutes: 5 });
    expect(await desk.look(administrator.actor)).toMatchObject({
      ...{ late: 3, lateSince: '2027-02-18T05:00:00.000Z', waiting: 0, sent: 0, failures: [] },
    });
    const [bounced, later] = people.map(({ email }) => email);
    mailer.answer = ({ to: { address } }) => {
      if (address === bounced) return { kind: 'REFUSED', answer: '550 Nobody here', recipient: true };
      if (address === later) return { kind: 'LATER', answer: '421 Too busy' };
      return undefined;
    };
    await deliver();
    const seen = await desk.look(administrator.actor);
    // The administrator hears of the refused address, which the desk counts too.
    expect(seen).toMatchObject({
      late: 0,
      waiting: 1,
      retrying: 1,
      refused: 1,
      inDoubt: 0,
      remindersLate: 0,
    });
    expect(seen.failures).toMatchObject([
      { person: { email: bounced }, category: 'FEEDBACK', answer: '550 Nobody here', canRetry: true },
    ]);

    mailer.answer = () => undefined;
    const ids = seen.failures.map(({ id }) => id);
    expect(await desk.retry(administrator.actor, [...ids, newId(), 'no id'])).toBe(1);
    expect(await desk.retry(administrator.actor, ids)).toBe(0);
    await deliver();
    expect(mailer.received.map(({ to }) => to.address)).toContain(bounced);
    expect((await desk.look(administrator.actor)).failures).toEqual([]);
  });

  it('sends no link twice, and is nobody else’s', async () => {
    const tenant = await newTenant(db);
    const g = given(db);
    const administrator = await g.user(tenant, ['ADMINISTRATOR']);
    const person = await g.user(tenant);
    await db.owner('update users set password_hash = null where tenant_id = $1 and id = $2', [
      tenant.tenantId,
      person.id,
    ]);
    await db.uow.run(tenant.system, (tx) => inviteUsers(tx, [person.id]));
    await db.owner(`update deliveries set state = 'FAILED', note = '550 No' where tenant_id = $1`, [
      tenant.tenantId,
    ]);
    const { failures } = await desk.look(administrator.actor);
    expect(failures).toMatchObject([{ category: null, canRetry: false }]);
    expect(
      await desk.retry(
        administrator.actor,
        failures.map(({ id }) => id),
      ),
    ).toBe(0);
    const elsewhere = await g.user(await newTenant(db), ['ADMINISTRATOR']);
    expect(
      await desk.retry(
        elsewhere.actor,
        failures.map(({ id }) => id),
      ),
    ).toBe(0);
    expect((await desk.look(elsewhere.actor)).failures).toEqual([]);
    const teacher = await g.user(tenant, ['INSTRUCTOR']);
    await expect(desk.look(teacher.actor)).rejects.toThrow(Forbidden);
    await expect(desk.retry(teacher.actor, [])).rejects.toThrow(Forbidden);
  });
});
