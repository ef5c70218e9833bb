import { MailWatch } from '@firsthand/core';
import { createLogger, type JobQueue, newId, openQueue } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { Metrics } from './metrics.ts';

let db: TestDatabase;
let queue: JobQueue;
let metrics: Metrics;
const said: string[] = [];
const log = createLogger({ name: 'test', level: 'warn' }, { write: (line: string) => void said.push(line) });
beforeAll(async () => {
  db = await openTestDatabase();
  queue = openQueue({ appDatabaseUrl: db.urls.appUrl });
  metrics = new Metrics(queue, new MailWatch(db.uow, db.database, db.clock), log);
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
});

it('leaves out what it cannot look at, and tells the rest', async () => {
  const broken = { depth: () => Promise.reject(new Error('gone')) } as unknown as JobQueue;
  const silent = { watch: () => Promise.reject(new Error('gone')) } as unknown as MailWatch;
  const text = await new Metrics(broken, silent, log).text();
  expect(text).not.toContain('firsthand_queue_jobs{');
  expect(text).not.toContain('firsthand_oldest_due_seconds{');
  expect(text).not.toMatch(/^firsthand_mails_in_doubt /m);
  expect(said.join('')).toMatch(/the queue cannot be looked at[^]*what is late cannot be looked at/);
  expect(text).toContain('firsthand_process_cpu_seconds_total');
});
