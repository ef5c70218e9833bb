/**
 * Reminders, as they run in production: planning the 1,000 that are due among a million enrolments (goal: 1 s) and among ten
 * thousand, which shows that it costs what is due and not what is enrolled; then 10,000 due at once, drained by one worker
 * over SMTP with the queue on PostgreSQL and on Redis (goal: 120 s), while students ask for their homes (goal: p95 no more
 * than 30 % worse than without); then 1,000 due within a minute, and how late the latest came (goal: p99 60 s).
 * `--full` is the goal's size, otherwise a tenth of it; `--plan` prints how PostgreSQL goes about planning.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '@firsthand/contracts';
import { IssueReminders, Passwords } from '@firsthand/core';
import { openDatabase, UnitOfWork } from '@firsthand/persistence';
import { startMailCatcher, systemClock } from '@firsthand/platform';
import { hasRedis, startRedis } from '@firsthand/testing';
import { PASSWORD, persistedShot, say, secondsSince, signIn } from './src/asking.ts';
import { courseRows, slugOf, studentOf } from './src/course-rows.ts';
import { benchDatabase } from './src/database.ts';
import { DueWork } from './src/due-work.ts';
import { paced, quantile } from './src/paced.ts';
import { Processes } from './src/processes.ts';
import { rounded } from './src/rounds.ts';

const full = process.argv.includes('--full');
/** In a section, all due at once. */
const STUDENTS = 1_000;
const SECTIONS = full ? 1_000 : 100;
const SECTIONS_OF_SMALL = 10;
const DRAINED_SECTIONS = full ? 10 : 1;
/** 1,000 in a minute. */
const WITHIN_SECONDS = full ? 60 : 12;
const PEOPLE_WITHIN = Math.round((STUDENTS * WITHIN_SECONDS) / 60);
const ASKED_PER_SECOND = 20;
const ALONE_SECONDS = full ? 20 : 8;
const PATIENCE_MS = 300_000;

if (process.argv[2] === 'mail-server') {
  // In a process of its own: what it does must not keep waiting whoever measures.
  const { smtpUrl } = await startMailCatcher({ home: process.argv[3]! });
  process.send!(Number(new URL(smtpUrl).port));
} else await main();

interface Work {
  appUrl: string;
  /** The institution with many sections, and the one with few. */
  many: DueWork;
  few: DueWork;
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  const { ownerUrl, appUrl } = await benchDatabase(full ? 'due_full' : 'due', async (client) => {
    const rows = {
      ...{ tenants: 2, assignmentsOfFirst: SECTIONS, assignmentsOfSecond: SECTIONS_OF_SMALL },
      ...{ studentsEach: STUDENTS, passwordHash: await new Passwords().hash(PASSWORD) },
    };
    for (const [text, values] of courseRows(rows)) await client.query(text, values);
    await client.query(`insert into milestones (tenant_id, id, assignment_id, kind, title, position, zone, due_local, due_at)
      select tenant_id, uuidv7(), assignment_id, 'REFLECTION', 'Reflection', 1, 'America/Toronto', '2027-02-19T23:59',
        now() + interval '2 days' from bench_work`);
  });
  say(
    `${SECTIONS * STUDENTS} enrolments, and ${SECTIONS_OF_SMALL * STUDENTS} in another institution, ready after ${secondsSince(startedAt)} s.`,
  );
  const load = rounded(loadavg()[0]!);
  if (load > 1)
    say(`The machine is busy with other things: load ${load}. Figures are worse than they would be.`);

  const many = await DueWork.of(ownerUrl, slugOf(1));
  const few = await DueWork.of(ownerUrl, slugOf(2));

  const work = { appUrl, many, few };
  const planning = await plan(work);
  const drains = [await drain('postgres', work), ...(hasRedis() ? [await drain('redis', work)] : [])];
  if (!hasRedis()) say('redis-server is not installed: drained on PostgreSQL only.');
  say(JSON.stringify({ bench: 'reminders', enrolments: SECTIONS * STUDENTS, load, ...planning, drains }));
}

/** Tells everybody of one section after the other, in turn where many and where few are enrolled. */
async function plan({ appUrl, many, few }: Work) {
  const database = await openDatabase({ url: appUrl, applicationName: 'bench' });
  const issue = new IssueReminders(new UnitOfWork(database, systemClock));
  const rounds = 4;
  const ms: { many: number[]; few: number[] } = { many: [], few: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, work] of Object.entries({ many, few }) as ['many' | 'few', DueWork][]) {
      await work.sections(round, 1);
      const from = performance.now();
      const { sent } = await issue.issueDue(systemActor(work.tenantId, 'bench'));
      if (sent !== STUDENTS) throw new Error(`${sent} of ${STUDENTS} were told.`);
      // The first of each also learns the statement.
      if (round > 0) ms[name].push(performance.now() - from);
    }
  if (process.argv.includes('--plan')) for (const line of await many.planOfIssuing(5)) say(line);
  await database.close();
  const figures = {
    planMs: rounded(quantile(ms.many, 0.5)),
    planWorstMs: rounded(quantile(ms.many, 1)),
    planMsAmongFew: rounded(quantile(ms.few, 0.5)),
  };
  say(
    `Planned ${STUDENTS} among ${SECTIONS * STUDENTS} in ${figures.planMs} ms, ${figures.planWorstMs} at worst (goal 1000); among ${SECTIONS_OF_SMALL * STUDENTS} in ${figures.planMsAmongFew} ms.`,
  );
  return figures;
}

async function drain(backend: 'postgres' | 'redis', { appUrl, many, few }: Work) {
  const home = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
  const processes = new Processes();
  const redis = backend === 'redis' ? await startRedis('redis') : undefined;
  try {
    for (const work of [many, few]) await work.forget();
    const mailPort = await processes.startRole('mail-server', home);
    const api = await processes.startApi(appUrl, home);
    const students = Array.from({ length: 4 }, (_, n) => studentOf(SECTIONS, n + 1));
    const shots = await Promise.all(
      students.map(async (email) => persistedShot('StudentHome', {}, await signIn(api, slugOf(1), email))),
    );
    const asking = <T>(during: Promise<T>) => paced(api, shots, { perSecond: ASKED_PER_SECOND, during });
    const worker = processes.startWorker(appUrl, home, {
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      FIRSTHAND_MAIL_CAUGHT: 'on',
      ...(redis && { REDIS_URL: redis.url }),
    });
    await asking(sleep(3_000));
    const alone = await asking(sleep(ALONE_SECONDS * 1000));

    const due = DRAINED_SECTIONS * STUDENTS;
    const from = performance.now();
    await many.sections(0, DRAINED_SECTIONS);
    const beside = await asking(untilSent(many, due));
    const seconds = rounded((performance.now() - from) / 1000);
    const mails = await many.mails();

    await many.forget();
    await many.people(0, PEOPLE_WITHIN, WITHIN_SECONDS);
    await untilSent(many, PEOPLE_WITHIN);
    const { p99LatenessMs } = await many.mails();

    worker.kill('SIGTERM');
    await once(worker, 'exit');
    const p95 = { alone: quantile(alone.latencies, 0.95), beside: quantile(beside.latencies, 0.95) };
    const figures = {
      backend,
      due,
      seconds,
      perSecond: rounded(due / seconds),
      lost: due - mails.sent,
      duplicates: mails.planned - mails.people,
      apiP95Alone: rounded(p95.alone),
      apiP95Beside: rounded(p95.beside),
      apiWorse: rounded(p95.beside / p95.alone - 1),
      p99LatenessMs: rounded(p99LatenessMs),
    };
    say(
      `On ${backend}: ${due} drained in ${seconds} s, ${figures.perSecond} a second (goal: 10000 in 120 s); lost ${figures.lost}, twice ${figures.duplicates}.`,
    );
    say(
      `  A student's home meanwhile: p95 ${figures.apiP95Beside} ms, alone ${figures.apiP95Alone} ms (goal: 1.3 times). ${PEOPLE_WITHIN} due in ${WITHIN_SECONDS} s: p99 ${figures.p99LatenessMs} ms late (goal 60000).`,
    );
    return figures;
  } finally {
    await processes.stop();
    await redis?.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function untilSent(many: DueWork, count: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; (await many.sent()) < count; await sleep(200))
    if (Date.now() > until) throw new Error(`After ${PATIENCE_MS / 1000} s ${count} mails had not left.`);
}
