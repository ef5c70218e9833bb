/**
 * Reminders: planning the 1,000 that are due among a million enrolments (goal: 1 s), and the same among ten thousand, to
 * show that it costs what is due and not what is enrolled; then 10,000 mails drained through a mail server of our own
 * (goal: 120 s), with how late the last of them came.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '@firsthand/contracts';
import { IssueReminders, MailDelivery } from '@firsthand/core';
import { openDatabase, UnitOfWork } from '@firsthand/persistence';
import { openMailer, startMailCatcher, systemClock } from '@firsthand/platform';
import { say, secondsSince } from './src/asking.ts';
import { courseRows } from './src/course-rows.ts';
import { benchDatabase, connected } from './src/database.ts';
import { rounded } from './src/rounds.ts';

/** In a section, all due at once. */
const DUE = 1_000;
const DRAINED = 10_000;
const full = process.argv.includes('--full');
/** `--full` is the goal's million; otherwise a tenth of it, which shows the same. */
const SECTIONS = full ? 1_000 : 100;

const startedAt = performance.now();
const { ownerUrl, appUrl } = await benchDatabase(full ? 'reminders_full' : 'reminders', async (client) => {
  const rows = {
    tenants: 1,
    assignmentsOfFirst: SECTIONS,
    studentsEach: DUE,
    passwordHash: 'nobody signs in',
  };
  for (const [text, values] of courseRows(rows)) await client.query(text, values);
  await client.query(`insert into milestones (tenant_id, id, assignment_id, kind, title, position, zone, due_local, due_at)
    select tenant_id, uuidv7(), assignment_id, 'REFLECTION', 'Reflection', 1, 'America/Toronto', '2027-02-19T23:59',
      now() + interval '2 days' from bench_work`);
});
say(`${SECTIONS * DUE} enrolments, ready after ${secondsSince(startedAt)} s.`);

const database = await openDatabase({ url: appUrl, applicationName: 'bench' });
const uow = new UnitOfWork(database, systemClock);
const home = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
const catcher = await startMailCatcher({ home });
const mailer = openMailer({ smtpUrl: catcher.smtpUrl, from: 'Firsthand <bench@firsthand.example>' });
try {
  const { tenantId, rungs } = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from tenants limit 1');
    const tenant = rows[0]!.id;
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
    for (const table of ['deliveries', 'notifications', 'reminders', 'rungs', 'outbox'])
      await client.query(`delete from ${table} where tenant_id = $1`, [tenant]);
    const milestones = await client.query<{ id: string }>(
      `update milestones set due_at = now() + interval '2 days' where tenant_id = $1 returning id`,
      [tenant],
    );
    await client.query('vacuum analyze');
    return { tenantId: tenant, rungs: milestones.rows.map(({ id }) => id) };
  });
  const actor = systemActor(tenantId, 'bench');
  const issue = new IssueReminders(uow);
  /** Makes these sections due, and says how long it takes to tell everybody in them. */
  const plan = async (milestoneIds: readonly string[]) => {
    await connected(ownerUrl, async (client) => {
      await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
      await client.query(
        `insert into rungs (tenant_id, id, milestone_id, offset_minutes, deadline_at, issue_at)
         select $1, uuidv7(), m.id, -2880, m.due_at, now() - interval '1 second'
         from milestones m where m.tenant_id = $1 and m.id = any($2)`,
        [tenantId, milestoneIds],
      );
    });
    const from = performance.now();
    const { sent } = await issue.issueDue(actor);
    return { sent, ms: performance.now() - from };
  };

  const first = await plan(rungs.slice(0, 1));
  const second = await plan(rungs.slice(1, 2));
  say(
    `Planned ${first.sent} of ${SECTIONS * DUE} in ${rounded(first.ms)} ms, again in ${rounded(second.ms)} ms (goal 1000).`,
  );
  const rest = await plan(rungs.slice(2, DRAINED / DUE));
  say(`Planned ${rest.sent} more in ${rounded(rest.ms)} ms.`);

  const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
  const check = { noLongerRight: issue.noLongerRight.bind(issue), atWork: issue.atWork.bind(issue) };
  const delivery = new MailDelivery(uow, systemClock, mailer, settings, check);
  const from = performance.now();
  let sent = 0;
  for (let unfinished = true; unfinished;) {
    const report = await delivery.deliverDue(actor);
    sent += report.sent;
    ({ unfinished } = report);
  }
  const seconds = (performance.now() - from) / 1000;
  const late = await connected(ownerUrl, async (client) => {
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
    const { rows } = await client.query<{ p99: number; lost: number; twice: number }>(
      `select extract(epoch from percentile_cont(0.99) within group (order by sent_at - created_at) * 1000)::float as p99,
        count(*) filter (where state <> 'SENT')::int as lost,
        (count(*) - count(distinct user_id))::int as twice
       from deliveries where tenant_id = $1`,
      [tenantId],
    );
    return rows[0]!;
  });
  say(
    `Drained ${sent} mails in ${rounded(seconds)} s, ${rounded(sent / seconds)} a second (goal: 10000 in 120 s).`,
  );
  say(
    JSON.stringify({
      bench: 'reminders',
      enrolments: SECTIONS * DUE,
      planMs: rounded(second.ms),
      planFirstMs: rounded(first.ms),
      drained: sent,
      seconds: rounded(seconds),
      perSecond: rounded(sent / seconds),
      p99LatenessMs: rounded(late.p99),
      lost: late.lost,
      duplicates: late.twice,
    }),
  );
} finally {
  mailer.close();
  await catcher.stop();
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
