import { MailWatch, WebhookDelivering, WebhookWatch } from '@firsthand/core';
import { Webhook, WebhookDelivery } from '@firsthand/persistence';
import { createLogger, type JobQueue, newId, openQueue, Seal } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { DeliverWebhooksHandler } from '../webhooks/deliver-webhooks.handler.ts';
import { Metrics } from './metrics.ts';

let db: TestDatabase;
let queue: JobQueue;
let metrics: Metrics;
let webhookWatch: WebhookWatch;
const said: string[] = [];
const log = createLogger({ name: 'test', level: 'warn' }, { write: (line: string) => void said.push(line) });
beforeAll(async () => {
  db = await openTestDatabase();
  queue = openQueue({ appDatabaseUrl: db.urls.appUrl });
  webhookWatch = new WebhookWatch(db.database, db.clock);
  metrics = new Metrics(queue, new MailWatch(db.uow, db.database, db.clock), webhookWatch, log);
});
afterAll(async () => {
  await queue.close();
  await db.close();
});

it('tells the depth of the queue, how long what is due has waited, how late mail left, and what became of it', async () => {
  const tenant = await given(db).tenant();
  const { id } = await given(db).user(tenant);
  await queue.add('mail.deliver', { tenantId: tenant.tenantId });
  await db.uow.run(tenant.system, (tx) =>
    tx.notify([
      {
        ...{ userId: id, kind: 'GRADE_RELEASED', path: '/', dedupKey: newId(), mail: true },
        params: { assignmentTitle: 'Three conversations' },
      },
    ]),
  );
  db.clock.advance({ minutes: 2 });
  metrics.mailed({
    ...{ sent: 2, settled: 0, dropped: 1, deferred: 0, postponed: 0, failed: 0, unfinished: false },
    lateSeconds: [0.4, 12],
  });
  metrics.reminded({ rungs: 1, sent: 5, dropped: 3 });
  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'firsthand_queue_jobs{queue="firsthand",state="waiting"} 1',
    'firsthand_queue_jobs{queue="firsthand",state="failed"} 0',
    'firsthand_oldest_due_seconds{what="mail"} 120',
    'firsthand_oldest_due_seconds{what="reminders"} 0',
    'firsthand_mails_in_doubt 0',
    'firsthand_mail_lateness_seconds_bucket{le="1"} 1',
    'firsthand_mail_lateness_seconds_bucket{le="15"} 2',
    'firsthand_mails_total{outcome="sent"} 2',
    'firsthand_mails_total{outcome="dropped"} 1',
    'firsthand_reminders_total{outcome="sent"} 5',
    'firsthand_reminders_total{outcome="dropped"} 3',
  ])
    expect(lines).toContain(line);
});

it('tells what became of messages to other systems, how many wait, and how long the first that is due', async () => {
  const g = given(db);
  const [tenant, other] = [await g.tenant(), await g.tenant()];
  const administrator = await g.user(tenant, ['ADMINISTRATOR']);
  const elsewhere = await g.user(other, ['ADMINISTRATOR']);
  const seal = new Seal('a secret of this test');
  const plan = (who: typeof administrator, path: string, inSeconds: number) =>
    db.uow.run(who.actor, async (tx) => {
      const [webhookId] = await tx.insert(Webhook, {
        ...{ url: `https://sis.example/${path}`, events: ['GRADE_RELEASED'], secret: '', createdAt: tx.now },
        ...{ createdBy: who.id, offAt: null, offBecause: null, failingSince: null },
        ...{ previousSecret: null, previousUntil: null },
      });
      await tx.update(Webhook, { id: webhookId! }, { secret: seal.close('whsec_AAAA', webhookId!) });
      await tx.insert(WebhookDelivery, {
        ...{ webhookId: webhookId!, event: 'WEBHOOK_TEST', data: {}, state: 'PLANNED', createdAt: tx.now },
        nextAttemptAt: new Date(tx.now.getTime() + inSeconds * 1_000),
      });
    });
  await plan(administrator, 'well', 0);
  await plan(administrator, 'busy', 0);
  await plan(administrator, 'late', 3_600);
  await plan(elsewhere, 'nobody-looks', 30);
  const outbound = Object.assign(
    (url: string) => Promise.resolve(new Response(null, { status: url.endsWith('well') ? 204 : 503 })),
    { refusal: () => null },
  );
  const delivering = new WebhookDelivering(db.uow, db.clock, outbound, seal);
  const handler = new DeliverWebhooksHandler(delivering, metrics, queue, log);
  await handler.handle({
    ...{ actor: tenant.system, data: { tenantId: tenant.tenantId } },
    signal: new AbortController().signal,
  });
  db.clock.advance({ seconds: 90 });
  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'firsthand_webhooks_total{outcome="delivered"} 1',
    'firsthand_webhooks_total{outcome="postponed"} 1',
    'firsthand_webhooks_total{outcome="failed"} 0',
    'firsthand_webhooks_total{outcome="dropped"} 0',
    'firsthand_webhooks_waiting 3',
    // What was tried once more would have been due five seconds later.
    'firsthand_oldest_due_seconds{what="webhooks"} 85',
  ])
    expect(lines).toContain(line);
});

it('looks through indexes alone, however much was ever sent', async () => {
  const tenant = await given(db).tenant();
  const { id } = await given(db).user(tenant);
  await db.owner(
    `insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, next_attempt_at, created_at, sent_at)
     select $1, uuidv7(), $2, 'GRADE_RELEASED', '{}', n::text, 'SENT', now(), now(), now() from generate_series(1, 5000) n`,
    [tenant.tenantId, id],
  );
  await db.owner('analyze deliveries');
  const plan = await db.plansOf('select * from watch_mail(now())');
  expect(plan).toContain('deliveries_waiting');
  expect(plan).toContain('deliveries_wire');
  expect(plan).not.toContain('Seq Scan');
  const { id: webhookId } = (
    await db.owner<{ id: string }>(
      `insert into webhooks (tenant_id, id, url, events, secret, created_by, created_at)
       values ($1, uuidv7(), 'https://sis.example/', array['GRADE_RELEASED'], 's', $2, now()) returning id`,
      [tenant.tenantId, id],
    )
  )[0]!;
  await db.owner(
    `insert into webhook_deliveries (tenant_id, id, webhook_id, event, data, state, next_attempt_at, created_at, settled_at)
     select $1, uuidv7(), $2, 'GRADE_RELEASED', '{}', 'DELIVERED', now(), now(), now() from generate_series(1, 5000) n`,
    [tenant.tenantId, webhookId],
  );
  await db.owner('analyze webhook_deliveries');
  const webhooks = await db.plansOf('select * from watch_webhooks(now())');
  expect(webhooks).toContain('webhook_deliveries_waiting');
  expect(webhooks).not.toContain('Seq Scan on webhook_deliveries');
});

it('leaves out what it cannot look at, and tells the rest', async () => {
  const broken = { depth: () => Promise.reject(new Error('gone')) } as unknown as JobQueue;
  const silent = { watch: () => Promise.reject(new Error('gone')) } as unknown as MailWatch;
  const unheard = { watch: () => Promise.reject(new Error('gone')) } as unknown as WebhookWatch;
  const text = await new Metrics(broken, silent, unheard, log).text();
  expect(text).not.toContain('firsthand_queue_jobs{');
  expect(text).not.toContain('firsthand_oldest_due_seconds{');
  expect(text).not.toMatch(/^firsthand_(mails_in_doubt|webhooks_waiting) /m);
  const half = await new Metrics(broken, silent, webhookWatch, log).text();
  expect(half).toMatch(/^firsthand_oldest_due_seconds\{what="webhooks"\}/m);
  expect(half).not.toContain('what="mail"');
  expect(said.join('')).toMatch(/the queue cannot be looked at[^]*what is late cannot be looked at/);
  expect(text).toContain('firsthand_process_cpu_seconds_total');
});
