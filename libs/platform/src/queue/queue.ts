import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type JobsOptions,
  Queue,
  Worker,
  type ConnectionOptions,
} from 'bullmq';
import pg from 'pg';
import { type JobName, type Jobs, QUEUE_NAME } from '@firsthand/contracts';
import { connectRedis, readRedisUrl } from './redis-url.ts';

/** A job that asks to be done. */
export type Ring = { [J in JobName]: { readonly job: J; readonly data: Jobs[J] } }[JobName];

/** A job as its handler gets it. */
export interface Delivered<J extends JobName = JobName> {
  readonly id: string;
  readonly name: J;
  readonly data: Jobs[J];
}

export interface JobWorker {
  /** Takes no more jobs and waits for those at work. */
  close(): Promise<void>;
}

/** Jobs by what they wait for. */
export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** Whether jobs are done. */
export interface QueuePulse {
  /** When a worker last finished one; null when none did as far as the queue remembers. */
  readonly doneAt: Date | null;
  /** Since when the oldest that waits has waited. */
  readonly waitingSince: Date | null;
}

/** Failures of one kind, without what they were about. */
export interface FailedJobs {
  readonly job: string;
  /** What kind of error it was; its words may say what is nobody's business. */
  readonly error: string;
  readonly count: number;
  readonly lastAt: Date;
}

export interface WorkOptions {
  /** Jobs at once in this process. */
  concurrency?: number;
  onFailed?: (job: Delivered | undefined, error: Error) => void;
  onError?: (error: Error) => void;
}

/**
 * The bell: rows in the tables are the truth, the queue only says who has work. Rings for one job of one tenant
 * collapse while they wait; a ring that comes while that job runs makes it run once more afterwards.
 */
export interface JobQueue {
  readonly backend: 'postgres' | 'redis';
  /** BullMQ's own queue, for the operators' dashboard. */
  readonly bull: Queue;
  add<J extends JobName>(job: J, data: Jobs[J]): Promise<void>;
  addAll(rings: readonly Ring[]): Promise<void>;
  /** @throws like `failures` when the backend does not answer within two seconds. */
  depth(): Promise<QueueDepth>;
  /** Workers look for work every few seconds, so the last job done says whether one is there. @throws like `depth` */
  pulse(): Promise<QueuePulse>;
  /** The latest of those that failed. */
  failures(): Promise<FailedJobs[]>;
  /** Rings once more for every job that failed; returns how many. */
  retryFailed(): Promise<number>;
  work(handle: (job: Delivered) => Promise<void>, options?: WorkOptions): JobWorker;
  /** Resolves when the backend answers within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** Connection of the application's role, without `?options=`: the queue sets its own search path. */
  appDatabaseUrl: string;
  redisUrl?: string | undefined;
  onError?: (error: Error) => void;
}

/** The schema in which the queue's tables live on PostgreSQL. */
const SCHEMA = 'bullmq';
/** In braces: Redis Cluster keeps keys with the same tag on one node, which the queue's scripts need. */
const REDIS_PREFIX = '{firsthand}';
const LOOK_WITHIN_MS = 2_000;
/**
 * A worker that was killed loses its jobs to the others after this long. Short, because two runs of one job do no
 * harm: what they work on is claimed row by row.
 */
const LOCK_MS = 3_000;
const STALLED_CHECK_MS = 1_500;
/** A job whose worker dies is not given up: it may have been at work in many crashes without being their cause. */
const STALLED_AT_MOST = 50;

/** Jobs that a clock rings, from every worker at once: one ring counts in this many milliseconds. */
const ONCE_IN_MS: Partial<Record<JobName, number>> = {
  'work.sweep': 4_000,
  'staff.tell': 1_500_000,
  'housekeeping.run': 23 * 3_600_000,
};

/** How far a worker's clock may be ahead of the database's before what it wrote down is put right, and how often we look. */
const CLOCKS_APART_MS = 60_000;

/** Between two tries to reach the database. */
const RECONNECT_MS = 250;
/** Of the jobs that wait, the oldest are among so many, whatever is taken or rung while one looks. */
const LAST_FEW = 20;
/** Failed jobs that are looked at. */
const FAILED_AT_MOST = 500;

/** Opens the queue on PostgreSQL, or on Redis when there is one. */
export function openQueue(options: QueueOptions): JobQueue {
  return options.redisUrl === undefined
    ? openOnPostgres(options)
    : openOnRedis(options.redisUrl, options.onError);
}

function openOnPostgres({ appDatabaseUrl, onError }: QueueOptions): JobQueue {
  const pool = new pg.Pool({
    connectionString: appDatabaseUrl,
    options: `-c search_path=${SCHEMA}`,
    application_name: 'firsthand queue',
    // One of them listens.
    max: 6,
    connectionTimeoutMillis: LOOK_WITHIN_MS,
    keepAlive: true,
  });
  pool.on('error', (error) => onError?.(error));
  return open({
    backend: 'postgres',
    factory: createPostgresBackend as unknown as Factory,
    connection: patient(pool, onError) as never,
    ask: () => pool.query('select 1'),
    disconnect: () => pool.end(),
    putClocksRight: () => putClocksRight(pool),
    onError,
  });
}

/**
 * On PostgreSQL the queue's times are those of whichever worker wrote them. After a clock that ran a day ahead was put
 * right, nobody would sweep, look for dead workers' jobs or take them over for that day. So nothing stays further in the
 * future, by the database's clock, than a right clock could have put it. On Redis it is Redis that counts.
 */
async function putClocksRight(pool: pg.Pool): Promise<void> {
  const now = '(extract(epoch from clock_timestamp()) * 1000)::bigint';
  const once = Object.entries(ONCE_IN_MS);
  await pool.query(
    `with looked as (
       update meta set value = ${now}::text
       where queue = $1 and field = 'stalled-check' and value::bigint > ${now} + $2
     ), held as (
       update job set locked_until_ms = ${now} + $3
       where queue = $1 and state = 'active' and locked_until_ms > ${now} + $2 + $3
     )
     delete from dedup using unnest($4::text[], $5::bigint[]) once(job, ms)
     where queue = $1 and dedup_id = once.job and expire_at_ms > ${now} + once.ms + $2`,
    [QUEUE_NAME, CLOCKS_APART_MS, LOCK_MS, once.map(([job]) => job), once.map(([, ms]) => ms)],
  );
}

/**
 * BullMQ asks for its first connection once, and remembers for good how that ended: a database that was busy for a moment
 * at the start would leave a queue that never works. So whoever asks without a callback, as it does, waits for one.
 */
function patient(pool: pg.Pool, onError: QueueOptions['onError']): pg.Pool {
  const connect = pool.connect.bind(pool) as (...given: unknown[]) => Promise<pg.PoolClient>;
  const untilThere = async (): Promise<pg.PoolClient> => {
    for (;;) {
      try {
        return await connect();
      } catch (error) {
        if (pool.ending) throw error;
        onError?.(error as Error);
        await sleep(RECONNECT_MS);
      }
    }
  };
  pool.connect = ((...given: unknown[]) =>
    given.length > 0 ? connect(...given) : untilThere()) as pg.Pool['connect'];
  return pool;
}

function openOnRedis(url: string, onError: QueueOptions['onError']): JobQueue {
  const place = readRedisUrl(url);
  if (!place) throw new Error('REDIS_URL names no Redis, Sentinels or cluster.');
  const redis = connectRedis(place);
  redis.on('error', (error: Error) => onError?.(error));
  return open({
    backend: 'redis',
    factory: createRedisBackend as unknown as Factory,
    connection: redis as ConnectionOptions,
    prefix: REDIS_PREFIX,
    ask: () => redis.ping(),
    disconnect: async () => redis.disconnect(),
    onError,
  });
}

/** Which backend it is makes no difference to what follows. */
type Factory = BackendFactory<never, never>;

interface Ground {
  backend: JobQueue['backend'];
  factory: Factory;
  connection: ConnectionOptions;
  prefix?: string;
  ask: () => Promise<unknown>;
  disconnect: () => Promise<void>;
  putClocksRight?: () => Promise<void>;
  onError: QueueOptions['onError'];
}

function open(ground: Ground): JobQueue {
  const { backend, factory, connection, prefix, ask, disconnect, putClocksRight, onError } = ground;
  const base = { connection: connection as never, ...(prefix && { prefix }) };
  const bull = new Queue(QUEUE_NAME, base, factory) as unknown as Queue;
  const workers: Worker[] = [];
  let clocks: NodeJS.Timeout | undefined;
  bull.on('error', (error) => onError?.(error));

  /** For whoever looks: commands to a Redis that is down wait for it, however long. */
  async function inTime<T>(look: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The queue does not answer (${backend}).`)), LOOK_WITHIN_MS);
    });
    return Promise.race([look(), tooLate]).finally(() => clearTimeout(timer));
  }

  return {
    backend,
    bull,
    async add(job, data) {
      await bull.add(job, data, optionsOf({ job, data } as Ring));
    },
    async addAll(rings) {
      if (rings.length === 0) return;
      await bull.addBulk(rings.map((ring) => ({ name: ring.job, data: ring.data, opts: optionsOf(ring) })));
    },
    async depth() {
      const counts = await inTime(() => bull.getJobCounts('waiting', 'active', 'delayed', 'failed'));
      const of = (state: keyof QueueDepth) => counts[state] ?? 0;
      return {
        waiting: of('waiting'),
        active: of('active'),
        delayed: of('delayed'),
        failed: of('failed'),
      };
    },
    async pulse() {
      const [[done], oldest] = await inTime(() =>
        Promise.all([
          bull.getCompleted(0, 0),
          // Both backends keep the newest first; one of the two can turn that round only page by page.
          bull
            .getJobCounts('waiting')
            .then(({ waiting = 0 }) =>
              bull.getJobs(['waiting'], Math.max(0, waiting - LAST_FEW), waiting + LAST_FEW),
            ),
        ]),
      );
      const since = Math.min(...oldest.map(({ timestamp }) => timestamp));
      return {
        doneAt: done?.finishedOn ? new Date(done.finishedOn) : null,
        waitingSince: Number.isFinite(since) ? new Date(since) : null,
      };
    },
    async failures() {
      const kinds = new Map<string, FailedJobs>();
      for (const { name, stacktrace, finishedOn = 0 } of await inTime(() =>
        bull.getFailed(0, FAILED_AT_MOST - 1),
      )) {
        const error = kindOfError(stacktrace);
        const before = kinds.get(`${name} ${error}`);
        const lastAt = new Date(Math.max(finishedOn, before?.lastAt.getTime() ?? 0));
        kinds.set(`${name} ${error}`, { job: name, error, count: (before?.count ?? 0) + 1, lastAt });
      }
      return [...kinds.values()].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
    },
    async retryFailed() {
      const { failed = 0 } = await inTime(() => bull.getJobCounts('failed'));
      await bull.retryJobs({ state: 'failed' });
      return failed;
    },
    work(handle, { concurrency = 4, onFailed, onError: onWorkerError = onError } = {}) {
      const delivered = (job: { id?: string | undefined; name: string; data: unknown }) =>
        ({ id: job.id ?? '', name: job.name, data: job.data }) as Delivered;
      const worker = new Worker(
        QUEUE_NAME,
        (job) => handle(delivered(job)),
        {
          ...base,
          concurrency,
          lockDuration: LOCK_MS,
          stalledInterval: STALLED_CHECK_MS,
          maxStalledCount: STALLED_AT_MOST,
        },
        factory,
      ) as unknown as Worker;
      worker.on('failed', (job, error) => onFailed?.(job && delivered(job), error));
      worker.on('error', (error) => onWorkerError?.(error));
      workers.push(worker);
      if (putClocksRight && !clocks) {
        const look = () => void putClocksRight().catch((error: Error) => onError?.(error));
        clocks = setInterval(look, CLOCKS_APART_MS);
        look();
      }
      return { close: () => worker.close() };
    },
    async ping() {
      await inTime(ask);
    },
    async close() {
      clearInterval(clocks);
      await Promise.all(workers.map((worker) => worker.close()));
      await bull.close();
      await disconnect();
    },
  };
}

/** The name of the error, which its stack begins with. */
function kindOfError(stacktrace: readonly string[] | null | undefined): string {
  return /^\w+/.exec(stacktrace?.at(-1) ?? '')?.[0] ?? 'Error';
}

function optionsOf({ job, data }: Ring): JobsOptions {
  const onceInMs = ONCE_IN_MS[job];
  const id = 'tenantId' in data ? `${job}/${data.tenantId}` : job;
  return {
    removeOnComplete: { age: 3_600, count: 1_000 },
    removeOnFail: { age: 7 * 86_400, count: 5_000 },
    deduplication: onceInMs === undefined ? { id, keepLastIfActive: true } : { id, ttl: onceInMs },
  };
}
