import { type Actor, Forbidden, systemActor } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { given, newTenant, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { TenantsService } from '../identity/tenants.service.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { INSTALLATION } from '../tenancy/installation.ts';
import { IssueReminders } from './issue-reminders.ts';
import { MailWatch } from './mail-watch.service.ts';

let db: TestDatabase;
let watch: MailWatch;
let operator: Actor;
beforeAll(async () => {
  db = await openTestDatabase();
  watch = new MailWatch(db.uow, db.database, db.clock);
  const { id } = await new TenantsService(db.uow).addOperator(systemActor('', newId()), {
    ...{ email: 'operator@example.org', givenName: 'Olu', familyName: 'Operator', locale: 'en' },
    passwordHash: 'none',
  });
  const tenantId = (await db.uow.tenantIdOf(INSTALLATION))!;
  operator = { tenantId, userId: id, roles: ['OPERATOR'], requestId: newId() };
  // Their own invitation is no part of what is told here.
  await db.owner('delete from deliveries where tenant_id = $1', [tenantId]);
});
afterAll(() => db.close());

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };

/** Some people who are told something by mail just now. */
async function told(count: number) {
  const tenant = await newTenant(db);
  const people = await Promise.all(Array.from({ length: count }, () => given(db).user(tenant)));
  await db.uow.run(tenant.system, (tx) =>
    tx.notify(
      people.map(({ id }) => ({
        ...{ userId: id, kind: 'GRADE_RELEASED' as const, path: '/', dedupKey: newId(), mail: true },
        params: { assignmentTitle: 'Three conversations' },
      })),
    ),
  );
  return { ...tenant, people };
}
const deliver = (system: Actor, mailer: RecordingMailer) =>
  new MailDelivery(db.uow, db.clock, mailer, settings, new IssueReminders(db.uow)).deliverDue(system);
const mailOf = async (tenantId: string) =>
  (await watch.tenants(operator)).find((one) => one.tenantId === tenantId)!;

describe('whoever runs the installation', () => {
  it('sees since when mail is late, how late it left, and what failed and why, in figures alone', async () => {
    db.clock.set('2027-02-18T05:00:00.000Z');
    const tenant = await told(3);
    db.clock.advance({ minutes: 4 });
    expect(await watch.watch()).toEqual({ mailLateSeconds: 240, remindersLateSeconds: 0, inDoubt: 0 });
    expect(await mailOf(tenant.tenantId)).toEqual({
      ...{ tenantId: tenant.tenantId, slug: tenant.slug, lateSince: new Date('2027-02-18T05:00:00.000Z') },
      ...{ planned: 3, sent: 0, inDoubt: 0, dropped: 0, failures: [], lateness: [] },
    });

    const mailer = new RecordingMailer();
    const [refused, silent] = tenant.people.map(({ email }) => email);
    mailer.answer = ({ to: { address } }) => {
      if (address === refused)
        return { kind: 'REFUSED', answer: `554 ${address} is no friend`, recipient: false };
      if (address === silent) return { kind: 'IN_DOUBT', answer: 'The line broke' };
      return undefined;
    };
    const report = await deliver(tenant.system, mailer);
    expect(report).toMatchObject({ sent: 1, failed: 1, postponed: 1, lateSeconds: [240] });
    db.clock.advance({ minutes: 1 });
    expect(await mailOf(tenant.tenantId)).toMatchObject({
      ...{ sent: 1, planned: 1, inDoubt: 1, failures: [{ reason: '554', count: 1 }] },
      lateness: [{ seconds: 300, count: 1 }],
    });
    expect((await watch.watch()).inDoubt).toBe(1);
    const said = JSON.stringify(await watch.tenants(operator));
    for (const { email, actor } of tenant.people)
      for (const secret of [email, actor.userId, 'friend', 'Three conversations'])
        expect(said).not.toContain(secret);
  });

  it('may have what failed sent once more, by reason; the institution’s own book says so', async () => {
    db.clock.set('2027-03-01T05:00:00.000Z');
    const tenant = await told(2);
    const mailer = new RecordingMailer();
    mailer.answer = () => ({ kind: 'REFUSED', answer: '554 Not today', recipient: false });
    await deliver(tenant.system, mailer);
    expect(await watch.retry(operator, tenant.tenantId, '550')).toBe(0);
    expect(await watch.retry(operator, 'no id', '554')).toBe(0);
    // What cannot be sent once more is not counted either: an opened account's link, or a mail that carries others.
    await db.owner(
      `insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, note, next_attempt_at, created_at)
       select $1, uuidv7(), $2, t, '{}', t, 'FAILED', '554 Not today', $3, $3 from unnest($4::text[]) t`,
      [tenant.tenantId, tenant.people[0]!.id, db.clock.now(), ['INVITATION', 'DIGEST']],
    );
    expect((await mailOf(tenant.tenantId)).failures).toEqual([{ reason: '554', count: 2 }]);
    expect(await watch.retry(operator, tenant.tenantId, '554')).toBe(2);
    expect(await watch.retry(operator, tenant.tenantId, '554')).toBe(0);
    mailer.answer = () => undefined;
    expect(await deliver(tenant.system, mailer)).toMatchObject({ sent: 2 });
    const [entry] = await db.owner<{ detail: object }>(
      `select detail from audit_entries where tenant_id = $1 and action = 'mail.retry'`,
      [tenant.tenantId],
    );
    expect(entry?.detail).toEqual({ mails: 2, operator: operator.userId });
  });

  it('is nobody of an institution, whatever they are called there', async () => {
    const tenant = await told(1);
    for (const role of ['ADMINISTRATOR', 'INSTRUCTOR', 'OPERATOR'] as const) {
      const { actor } = await given(db).user(tenant, [role]);
      await expect(watch.tenants(actor)).rejects.toThrow(Forbidden);
      await expect(watch.retry(actor, tenant.tenantId, '554')).rejects.toThrow(Forbidden);
    }
  });
});
