import 'reflect-metadata';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrations } from '@firsthand/migrations';
import {
  type Database,
  listenForBell,
  missingMigrations,
  notifyBell,
  openDatabase,
  UnitOfWork,
} from '@firsthand/persistence';
import {
  type Config,
  ConfigError,
  createLogger,
  loadConfig,
  type Logger,
  openFileStore,
  openQueue,
  stopOnSignal,
  systemClock,
} from '@firsthand/platform';
import { createApi } from './app.ts';
import { Health } from './http/health.ts';
import { Metrics } from './http/metrics.ts';
import { News } from './notifications/news.ts';
import { openWaitingRoom } from './http/waiting-room.ts';

/** Time for a proxy to see that we are not ready any more, before the door closes. */
const NOTICE_MS = 2_000;
const STOP_WITHIN_MS = 15_000;
/** Well after an operation has been answered as too slow: its statement is stopped, and the connection is free again. */
const STATEMENT_TIMEOUT_MS = 10_000;

/** Opens the database, however long it takes; until then somebody answers on the port. */
async function untilDatabase(config: Config, url: string, log: Logger): Promise<Database> {
  const open = () =>
    openDatabase({ url, applicationName: 'firsthand api', statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  try {
    return await open();
  } catch (error) {
    log.warn({ err: error }, 'the database cannot be reached yet');
  }
  const waitingRoom = await openWaitingRoom(config.port);
  for (let waitMs = 250; ; waitMs = Math.min(2 * waitMs, 5_000)) {
    await sleep(waitMs);
    const database = await open().catch(() => null);
    if (!database) continue;
    await waitingRoom.close();
    return database;
  }
}

async function serve(config: Config): Promise<void> {
  const log = createLogger({ name: 'api', level: config.logLevel });
  const url = config.appDatabaseUrl;
  if (!url) throw new ConfigError(['APP_DATABASE_URL is missing: `firsthand up` sets it for the API.']);

  const database = await untilDatabase(config, url, log);
  const onError = (error: unknown) => log.error({ err: error }, 'the queue cannot be reached');
  const queue = openQueue({ appDatabaseUrl: url, redisUrl: config.redisUrl, onError });
  const files = openFileStore(config.filesUrl);
  const bell = notifyBell(database.pool, onError);
  const app = await createApi({
    config,
    database,
    queue,
    files,
    logger: log,
    clock: systemClock,
    uow: new UnitOfWork(database, systemClock, { bell }),
    readiness: [{ name: 'migrations', check: () => atHead(database) }],
  });
  await app.listen(config.port, '0.0.0.0');
  const news = await listenForBell({
    ...{ url, about: 'NEWS' as const, onError },
    onRing: (tenantId) => app.get(News).ring(tenantId),
  });
  const metrics = config.metricsPort && (await app.get(Metrics).serve(config.metricsPort));
  log.info({ port: config.port }, 'listening');

  stopOnSignal(log, { withinMs: STOP_WITHIN_MS, tooLate: 'requests were still under way' }, async () => {
    app.get(Health).stop();
    if (config.nodeEnv === 'production') await sleep(NOTICE_MS);
    await news.stop();
    await app.close();
    if (metrics) await closed(metrics);
    await files.close();
    await queue.close();
    await database.close();
  });
}

async function atHead(database: Database): Promise<void> {
  const missing = await missingMigrations(database.pool, migrations);
  if (missing.length > 0) throw new Error(`Not migrated: ${missing.join(', ')}.`);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

try {
  await serve(loadConfig(process.env));
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
}
