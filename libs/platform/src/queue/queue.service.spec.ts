import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type GivenRedis,
  hasRedis,
  openTestDatabase,
  type RedisKind,
  startRedis,
  type TestDatabase,
} from '@firsthand/testing';
import { QUEUE_NAME } from '@firsthand/contracts';
import { newId } from '../ids.ts';
import { type Delivered, type JobQueue, openQueue } from './queue.ts';

const redisKinds: readonly RedisKind[] = hasRedis() ? ['redis', 'sentinel', 'cluster'] : [];
if (redisKinds.length === 0)
  process.stderr.write('redis-server is not installed: the queue is tested on PostgreSQL only.\n');

/** Long enough for either backend to deliver, short enough to wait for nothing. */
const SOON_MS = 400;

async function until(condition: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  const patience = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > patience) throw new Error('It did not happen in time.');
    await sleep(10);
  }
}

describe('the queue on postgres', () => {
  it('works once the database is there, however late that is', async () => {
    const db = await openTestDatabase();
    const [there, late] = [new URL(db.urls.appUrl), new URL(db.urls.appUrl)];
    const door = net.createServer((from) => {
      const to = net.connect(Number(there.port), there.hostname);
      from.on('error', () => to.destroy()).pipe(to);
      to.on('error', () => from.destroy()).pipe(from);
    });
    const open = (port: number) => new Promise<void>((resolve) => door.listen(port, '127.0.0.1', resolve));
    const shut = () => new Promise((resolve) => door.close(resolve));
    await open(0);
    late.port = String((door.address() as net.AddressInfo).port);
    await shut();
    const refused: unknown[] = [];
    const queue = openQueue({ appDatabaseUrl: late.href, onError: (error) => refused.push(error) });
    const added = queue.add('mail.deliver', { tenantId: newId() });
    await until(() => refused.length > 0);
    await expect(queue.depth()).rejects.toThrow('does not answer');
    await open(Number(late.port));
    await added;
    expect(await queue.depth()).toMatchObject({ waiting: 1 });
    await queue.close();
    await shut();
    await db.close();
  });

  it('goes on when a clock that ran a day ahead is put right', async () => {
    const db = await openTestDatabase();
    const queue = openQueue({ appDatabaseUrl: db.urls.appUrl });
    await queue.add('mail.deliver', { tenantId: newId() });
    await queue.add('work.sweep', {});
    // As a worker leaves it that was killed while its clock was wrong.
    const tomorrow = Date.now() + 86_400_000;
    await db.owner(`update bullmq.dedup set expire_at_ms = $1 where dedup_id = 'work.sweep'`, [tomorrow]);
    await db.owner(`update bullmq.job set state = 'active', lock_token = 'gone', locked_until_ms = $1`, [
      tomorrow,
    ]);
    await db.owner(`insert into bullmq.meta (queue, field, value) values ($1, 'stalled-check', $2)`, [
      QUEUE_NAME,
      String(tomorrow),
    ]);
    const done: string[] = [];
    queue.work(async ({ name }) => void done.push(name));
    await until(() => done.includes('mail.deliver') && done.includes('work.sweep'));
    await queue.add('work.sweep', {});
    await until(() => done.length === 3);
    await queue.close();
    await db.close();
  });
});

describe.each(['postgres' as const, ...redisKinds])('the queue on %s', (backend) => {
  let db: TestDatabase;
  let redis: GivenRedis | undefined;
  let queue: JobQueue;
  const open = () => openQueue({ appDatabaseUrl: db.urls.appUrl, redisUrl: redis?.url });

  beforeAll(async () => {
    db = await openTestDatabase();
    if (backend !== 'postgres') redis = await startRedis(backend);
  }, 40_000);
  afterAll(async () => {
    await redis?.stop();
    await db.close();
  });
  beforeEach(() => {
    queue = open();
  });
  afterEach(async () => {
    await queue.close();
  });

  it('answers when asked', async () => {
    expect(queue.backend).toBe(backend === 'postgres' ? 'postgres' : 'redis');
    await queue.ping();
  });

  it('says how many jobs there are, what failed and how, without its words, and rings for it once more', async () => {
    const [one, two] = [newId(), newId()];
    let well = false;
    const done: string[] = [];
    const worker = queue.work(async ({ data }) => {
      const { tenantId } = data as { tenantId: string };
      if (!well && tenantId === one) throw new TypeError(`what ${tenantId} is about`);
      done.push(tenantId);
    });
    await queue.add('reminders.issue', { tenantId: one });
    await until(async () => (await queue.depth()).failed > 0);
    const failures = await queue.failures();
    expect(failures).toEqual([
      { job: 'reminders.issue', error: 'TypeError', count: expect.any(Number), lastAt: expect.any(Date) },
    ]);
    expect(JSON.stringify(failures)).not.toContain(one);
    await worker.close();
    await queue.add('mail.deliver', { tenantId: two });
    expect(await queue.depth()).toMatchObject({ waiting: 1, active: 0, delayed: 0 });
    well = true;
    expect(await queue.retryFailed()).toBe(failures[0]!.count);
    queue.work(async ({ data }) => void done.push((data as { tenantId: string }).tenantId));
    await until(() => done.includes(one) && done.includes(two));
    expect(await queue.failures()).toEqual([]);
  });

  it('says when a job was last done, and since when the oldest waits', async () => {
    // Whatever others rang before is done first.
    const first = queue.work(async () => {});
    await queue.add('mail.deliver', { tenantId: newId() });
    await until(async () => (await queue.pulse()).waitingSince === null);
    await until(async () => (await queue.pulse()).doneAt !== null);
    await first.close();
    const before = (await queue.pulse()).doneAt!;
    expect(Date.now() - before.getTime()).toBeLessThan(15_000);
    const rung = [Date.now()];
    await queue.add('mail.deliver', { tenantId: newId() });
    rung.push(Date.now());
    await sleep(5);
    await queue.add('reminders.issue', { tenantId: newId() });
    const { waitingSince, doneAt } = await queue.pulse();
    expect(waitingSince!.getTime()).toBeGreaterThanOrEqual(rung[0]!);
    expect(waitingSince!.getTime()).toBeLessThanOrEqual(rung[1]!);
    expect(doneAt).toEqual(before);
    queue.work(async () => {});
    await until(async () => (await queue.pulse()).waitingSince === null);
    await until(async () => (await queue.pulse()).doneAt! > before);
  });

  it('delivers what was rung, with its data', async () => {
    const tenantId = newId();
    const got: Delivered[] = [];
    queue.work(async (job) => void got.push(job));
    await queue.add('mail.deliver', { tenantId });
    await until(() => got.length === 1);
    expect(got[0]).toMatchObject({ name: 'mail.deliver', data: { tenantId } });
  });

  it('makes one job of the rings that wait for one tenant, and keeps tenants apart', async () => {
    const [one, two] = [newId(), newId()];
    for (let i = 0; i < 10; i += 1) await queue.add('mail.deliver', { tenantId: one });
    await queue.addAll([
      { job: 'mail.deliver', data: { tenantId: one } },
      { job: 'mail.deliver', data: { tenantId: two } },
      { job: 'reminders.issue', data: { tenantId: one } },
    ]);
    const got: string[] = [];
    queue.work(async (job) => void got.push(`${job.name} ${(job.data as { tenantId: string }).tenantId}`));
    await until(() => got.length >= 3);
    await sleep(SOON_MS);
    expect(got.sort()).toEqual(
      [`mail.deliver ${one}`, `mail.deliver ${two}`, `reminders.issue ${one}`].sort(),
    );
  });

  it('runs a job once more when it is rung while it runs, and never beside itself', async () => {
    const tenantId = newId();
    let running = 0;
    let beside = 0;
    let runs = 0;
    let finish: () => void = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    queue.work(async () => {
      running += 1;
      beside = Math.max(beside, running);
      runs += 1;
      if (runs === 1) await held;
      running -= 1;
    });
    await queue.add('mail.deliver', { tenantId });
    await until(() => runs === 1);
    for (let i = 0; i < 5; i += 1) await queue.add('mail.deliver', { tenantId });
    await sleep(SOON_MS);
    expect(runs).toBe(1);
    finish();
    await until(() => runs === 2);
    await sleep(SOON_MS);
    expect({ runs, beside }).toEqual({ runs: 2, beside: 1 });
    await queue.add('mail.deliver', { tenantId });
    await until(() => runs === 3);
  });

  it('runs it again after a failure only when rung again', async () => {
    const tenantId = newId();
    let runs = 0;
    const failures: string[] = [];
    queue.work(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('not today');
      },
      { onFailed: (_, error) => void failures.push(error.message) },
    );
    await queue.add('mail.deliver', { tenantId });
    await until(() => failures.length === 1);
    await sleep(SOON_MS);
    expect(runs).toBe(1);
    await queue.add('mail.deliver', { tenantId });
    await until(() => runs === 2);
  });

  it('counts the rings of several clocks as one', async () => {
    let sweeps = 0;
    const second = open();
    try {
      for (const one of [queue, second]) one.work(async () => void (sweeps += 1));
      await Promise.all([queue, second].map((one) => one.add('work.sweep', {})));
      await until(() => sweeps === 1);
      await Promise.all([queue, second].map((one) => one.add('work.sweep', {})));
      await sleep(SOON_MS);
      expect(sweeps).toBe(1);
    } finally {
      await second.close();
    }
  });

  it('waits for jobs at work when it closes', async () => {
    const second = open();
    let started = false;
    let finished = false;
    second.work(async () => {
      started = true;
      await sleep(300);
      finished = true;
    });
    await queue.add('mail.deliver', { tenantId: newId() });
    await until(() => started);
    await second.close();
    expect(finished).toBe(true);
  });

  // The last: there is no way back from it.
  if (backend === 'sentinel' || backend === 'cluster')
    it('goes on when its primary dies and the replica takes its place', async () => {
      const got = new Set<string>();
      queue.work(async ({ data }) => void got.add((data as { tenantId: string }).tenantId));
      const [before, after] = [newId(), newId()];
      await queue.add('mail.deliver', { tenantId: before });
      await until(() => got.has(before));
      await redis!.killPrimary();
      // A bell that is lost on the way is rung again by the next sweep.
      const rung = setInterval(
        () => void queue.add('mail.deliver', { tenantId: after }).catch(() => {}),
        500,
      );
      try {
        await until(() => got.has(after), 25_000);
      } finally {
        clearInterval(rung);
      }
      await queue.ping();
    }, 30_000);
});
