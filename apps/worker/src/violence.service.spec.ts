import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Enrolment, Rung, User } from '@firsthand/persistence';
import { type MailCatcher, newId, startMailCatcher } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stderr.write('redis-server is not installed: violence is done on PostgreSQL only.\n');

const STUDENTS = 1_000;
/** The worker is killed whenever so many mails have left. */
const KILL_AFTER = [60, 350, 700];

/** A real worker process, killed without warning in the middle of its work. */
describe.each(hasRedis ? ['postgres', 'redis'] : ['postgres'])(
  'a worker killed with -9, on %s',
  (backend) => {
    let db: TestDatabase;
    let home: string;
    let catcher: MailCatcher;
    let redis: ChildProcess | undefined;
    let environment: NodeJS.ProcessEnv;
    const workers: ChildProcess[] = [];

    beforeAll(async () => {
      const build = spawnSync(
        process.execPath,
        ['-e', `import('./tools/build.mjs').then(({ build }) => build(['worker']))`],
        { cwd: root, encoding: 'utf8' },
      );
      if (build.status !== 0) throw new Error(build.stderr);
      db = await openTestDatabase();
      home = mkdtempSync(join(tmpdir(), 'firsthand-violence-'));
      // Slow to say that it took a mail, so that every kill leaves some of which the worker cannot know.
      catcher = await startMailCatcher({ home, fault: () => ({ slowMs: 15 }) });
      environment = {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        FIRSTHAND_HOME: home,
        APP_DATABASE_URL: db.urls.appUrl,
        SMTP_URL: catcher.smtpUrl,
        FIRSTHAND_MAIL_CAUGHT: 'on',
        PUBLIC_URL: 'http://localhost:3000',
        MAIL_LEASE_SECONDS: '2',
        LOG_LEVEL: 'warn',
        ...(backend === 'redis' && { REDIS_URL: await startRedis() }),
      };
    }, 60_000);
    afterAll(async () => {
      for (const process of [...workers, redis]) process?.kill('SIGKILL');
      await catcher.stop();
      rmSync(home, { recursive: true, force: true });
      await db.close();
    });

    async function startRedis(): Promise<string> {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      server.close();
      redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
        stdio: 'ignore',
      });
      return `redis://127.0.0.1:${port}`;
    }

    function startWorker(): ChildProcess {
      const worker = spawn(
        process.execPath,
        ['--enable-source-maps', join(root, 'dist/apps/worker/main.js')],
        {
          env: environment,
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      );
      workers.push(worker);
      return worker;
    }

    /** Names of caught mails: `<id>_<hash of the Message-ID>.eml`. */
    function caught(): string[] {
      try {
        return readdirSync(join(home, 'mail')).filter((name) => /^[^.].*\.eml$/.test(name));
      } catch {
        return [];
      }
    }

    async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
      for (const patience = Date.now() + 45_000; !(await condition()); await sleep(20))
        if (Date.now() > patience) throw new Error(`It took too long until ${what}.`);
    }

    it(`loses none of ${STUDENTS} reminders and sends none twice`, async () => {
      const dueAt = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 86_400_000);
      const work = await given(db).assignment({ reflectionDue: dueAt.toISOString() });
      const people = Array.from({ length: STUDENTS }, () => newId());
      await db.uow.run(work.system, async (tx) => {
        await tx.insert(
          User,
          people.map((id, i) => ({
            id,
            email: `student-${i}@example.org`,
            givenName: 'Robin',
            familyName: `Person ${i}`,
            roles: ['STUDENT' as const],
            locale: i % 2 ? 'fr' : 'en',
            createdAt: tx.now,
          })),
        );
        await tx.insert(
          Enrolment,
          people.map((userId) => ({
            sectionId: work.sectionId,
            userId,
            role: 'STUDENT' as const,
            cohortId: work.cohortId,
            createdAt: tx.now,
          })),
        );
        await tx.insert(Rung, {
          milestoneId: work.milestone.reflection,
          offsetMinutes: -2880,
          deadlineAt: dueAt,
          issueAt: new Date(Date.now() - 1_000),
        });
      });

      for (const mails of KILL_AFTER) {
        const worker = startWorker();
        await until(() => caught().length >= mails, `${mails} mails have left`);
        worker.kill('SIGKILL');
        await once(worker, 'exit');
      }
      const last = startWorker();
      const waiting = `select count(*)::int as count from deliveries where tenant_id = $1 and state <> 'SENT'`;
      const count = async (sql: string) =>
        (await db.owner<{ count: number }>(sql, [work.tenantId]))[0]?.count ?? 0;
      await until(async () => caught().length > 0 && (await count(waiting)) === 0, 'everything is sent');
      await sleep(500);
      last.kill('SIGTERM');
      const [code] = (await once(last, 'exit')) as [number | null];
      expect(code).toBe(0);

      const names = caught();
      expect({
        reminders: await count('select count(*)::int as count from reminders where tenant_id = $1'),
        notices: await count('select count(*)::int as count from notifications where tenant_id = $1'),
        told: await count(
          'select count(distinct user_id)::int as count from notifications where tenant_id = $1',
        ),
        mails: names.length,
        different: new Set(names.map((name) => name.split('_')[1])).size,
      }).toEqual({
        reminders: STUDENTS,
        notices: STUDENTS,
        told: STUDENTS,
        mails: STUDENTS,
        different: STUDENTS,
      });
    }, 120_000);
  },
);
