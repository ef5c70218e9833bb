import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, listenForBell, notifyBell, openDatabase, UnitOfWork } from '@firsthand/persistence';
import {
  CaughtMailStore,
  type Config,
  ConfigError,
  createLogger,
  loadConfig,
  type Logger,
  openFileStore,
  openMailer,
  openOutbound,
  openQueue,
  Seal,
  startMailCatcher,
  stopOnSignal,
  systemClock,
} from '@firsthand/platform';
import { Metrics } from './runner/metrics.ts';
import { Rings } from './runner/rings.ts';
import { Runner } from './runner/runner.ts';
import { createWorker } from './worker.ts';

const STOP_WITHIN_MS = 14_000;

async function serve(config: Config): Promise<void> {
  const log = createLogger({ name: 'worker', level: config.logLevel });
  const url = config.appDatabaseUrl;
  if (!url) throw new ConfigError(['APP_DATABASE_URL is missing: `firsthand up` sets it for the worker.']);

  const onQueueError = (error: unknown) => log.error({ err: error }, 'the queue cannot be reached');
  const onBellError = (error: unknown) => log.warn({ err: error }, 'the bell cannot be heard');
  const database = await untilDatabase(url, log);
  const queue = openQueue({ appDatabaseUrl: url, redisUrl: config.redisUrl, onError: onQueueError });
  const files = openFileStore(config.filesUrl);
  const post = await openPost(config, log);
  const uow = new UnitOfWork(database, systemClock, { bell: notifyBell(database.pool, onBellError) });
  const app = await createWorker({
    database,
    uow,
    clock: systemClock,
    queue,
    files,
    mailer: post.mailer,
    mail: { publicUrl: config.publicUrl, leaseSeconds: config.mailLeaseSeconds },
    seal: new Seal(config.sessionSecret ?? 'only in tests'),
    outbound: openOutbound({ private: config.outboundPrivate }),
    logger: log,
  });
  const [runner, rings] = [app.get(Runner), app.get(Rings)];
  const bell = await listenForBell({
    url,
    onRing: (tenantId) => rings.outboxOf(tenantId),
    onError: onBellError,
  });
  runner.start();
  rings.start();
  const metrics = config.metricsPort && (await app.get(Metrics).serve(config.metricsPort));
  log.info({ queue: queue.backend }, 'at work');

  stopOnSignal(
    log,
    { withinMs: STOP_WITHIN_MS, tooLate: 'jobs were still under way; their rows will be found again' },
    async () => {
      rings.stop();
      await bell.stop();
      await runner.stop();
      await app.close();
      await post.close();
      await files.close();
      await queue.close();
      if (metrics) metrics.close();
      await database.close();
    },
  );
}

/** Where mail leaves: the given server, or a catcher of our own. A catcher can be asked what it has. */
async function openPost(config: Config, log: Logger) {
  if (config.smtpUrl === undefined && config.nodeEnv === 'production')
    log.warn('SMTP_URL is missing: mail is caught, and nobody gets it');
  const catcher = config.smtpUrl === undefined ? await startMailCatcher({ home: config.home }) : undefined;
  const store = catcher?.store ?? (config.mailCaught ? new CaughtMailStore(config.home) : undefined);
  const mailer = openMailer({
    smtpUrl: catcher?.smtpUrl ?? (config.smtpUrl as string),
    from: config.mailFrom,
    unsubscribeMail: config.unsubscribeMail,
    dkim: config.dkim,
    perSecond: config.mailPerSecond,
    ...(store && { alreadyReceived: async (messageId: string) => (await store.countOf(messageId)) > 0 }),
  });
  return {
    mailer,
    async close() {
      mailer.close();
      await catcher?.stop();
    },
  };
}

/** Opens the database, however long it takes. */
async function untilDatabase(url: string, log: Logger): Promise<Database> {
  for (let waitMs = 250; ; waitMs = Math.min(2 * waitMs, 5_000)) {
    try {
      return await openDatabase({ url, applicationName: 'firsthand worker' });
    } catch (error) {
      log.warn({ err: error }, 'the database cannot be reached yet');
      await sleep(waitMs);
    }
  }
}

try {
  await serve(loadConfig(process.env));
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
}
