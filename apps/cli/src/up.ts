import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { migrate } from '@firsthand/migrations';
import { seedDemo } from '@firsthand/core';
import { loadConfig, startMailCatcher, systemClock, type Config } from '@firsthand/platform';
import { startChild, type Child } from './children.ts';
import { connect, keptSecret } from './installation.ts';
import { CommandError, explainFailure } from './terminal.ts';
import { welcome } from './welcome.ts';

/** A stop may take 15 s altogether: this long for the applications, the rest for the database. */
const childStopMs = 7_000;
/** npm passes Ctrl-C on to us besides the terminal, so a second one this soon is the same one. */
const sameSignalMs = 1_000;

export function addUp(program: Command): void {
  program
    .command('up')
    .description('start everything: database, migrations, demo, web, API, worker and mail catcher')
    .action(async () => {
      process.exitCode = await up(loadConfig(process.env));
    });
}

/** Starts everything, serves until told to stop or until a part fails, and returns the exit code. */
async function up(config: Config): Promise<number> {
  const house = new House();
  house.listenForSignals();
  const started = start(config, house).catch((error: unknown) => house.end(1, explainFailure(error)));
  const { code, because } = await house.ended;
  (code === 0 ? console.log : console.error)(because);
  await started; // what is half started can be stopped only when it is whole
  await house.stop();
  if (code === 0) console.log('Everything is stopped.');
  return code;
}

async function start(config: Config, house: House): Promise<void> {
  const connections = await connect(config, {
    serving: config.publicUrl,
    log: console.log,
    onLost: () =>
      house.end(
        1,
        'The database ended by itself, so everything stops; its log is in the postgres directory of FIRSTHAND_HOME.',
      ),
  });
  house.onStop(() => connections.close());
  house.goOn();
  await insistOnFreePort(config.port);

  await migrate(connections);
  house.goOn();

  if (config.demo) {
    const seeded = await seedDemo({ ...connections, clock: systemClock, publicUrl: config.publicUrl });
    if (seeded.length > 0) console.log(`The demo is planted: ${seeded.join(' and ')}.`);
    house.goOn();
  }

  const environment = childEnvironment(config, connections.appUrl);
  if (config.smtpUrl === undefined) {
    const catcher = await startMailCatcher({ home: config.home });
    house.onStop(() => catcher.stop());
    Object.assign(environment, { SMTP_URL: catcher.smtpUrl, FIRSTHAND_MAIL_CAUGHT: 'on' });
  }
  house.goOn();
  const api = house.adopt(startChild('api', environment));
  house.adopt(startChild('worker', { ...environment, ...workerMetrics(config) }));
  await untilReady(config.port, api, house);
  console.log(welcome(config, performance.now()).join('\n'));
}

/** What the applications see: never the owner's connection, which only migrations need. */
function childEnvironment(config: Config, appUrl: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: config.nodeEnv,
    PORT: String(config.port),
    FIRSTHAND_HOME: config.home,
    APP_DATABASE_URL: appUrl,
    FILES_URL: config.filesUrl,
    PUBLIC_URL: config.publicUrl,
    SESSION_SECRET: config.sessionSecret ?? keptSecret(config.home, 'session-secret'),
    DEMO: config.demo ? 'on' : 'off',
  };
}

/** Two processes of one machine cannot share a port: the worker's metrics are on the next one. */
function workerMetrics({ metricsPort }: Config): NodeJS.ProcessEnv {
  return metricsPort === undefined ? {} : { METRICS_PORT: String(metricsPort + 1) };
}

async function insistOnFreePort(port: number): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new CommandError(
      `Port ${port} is taken by another program: end that program, or choose another port, for example PORT=${port + 1} npm start.`,
    );
  if (code === 'EACCES')
    throw new CommandError(
      `Port ${port} may be opened by the administrator only: choose one above 1023, for example PORT=3000 npm start.`,
    );
  if (code !== undefined)
    throw new CommandError(`Port ${port} cannot be opened (${code}): choose another one with PORT.`);
}

async function untilReady(port: number, api: Child, house: House): Promise<void> {
  const patientUntil = Date.now() + 60_000;
  while (!(await answers(`http://127.0.0.1:${port}/readyz`))) {
    house.goOn();
    if (Date.now() > patientUntil)
      throw new CommandError(
        `The API runs but is not ready after a minute; http://localhost:${port}/readyz says why.`,
      );
    await Promise.race([sleep(50), api.ended]);
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** What runs, in the order it was started, and the one reason for which it ends. */
class House {
  readonly ended: Promise<{ code: number; because: string }>;
  readonly #stops: (() => Promise<void>)[] = [];
  readonly #children: Child[] = [];
  #tell: (reason: { code: number; because: string }) => void = () => {};
  #ending = false;

  constructor() {
    this.ended = new Promise((resolve) => (this.#tell = resolve));
  }

  /** The first reason counts; what follows is its consequence. */
  end(code: number, because: string): void {
    this.#ending = true;
    this.#tell({ code, because });
  }

  /** Called between the steps of the start, which need not be finished once something has ended it. */
  goOn(): void {
    if (this.#ending) throw new CommandError('The start was broken off.');
  }

  onStop(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  /** Takes on a child: if it ends by itself, everything ends with its exit code. */
  adopt(child: Child): Child {
    this.#children.push(child);
    void child.ended.then((how) => {
      const code = typeof how === 'number' && how !== 0 ? how : 1;
      this.end(
        code,
        `The ${child.name} ended by itself (${typeof how === 'number' ? `exit code ${how}` : how}), so everything stops.`,
      );
    });
    return child;
  }

  listenForSignals(): void {
    let firstAt: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (firstAt === undefined) {
          firstAt = performance.now();
          this.end(0, '\nStopping … (Ctrl-C again to stop at once)');
        } else if (performance.now() - firstAt > sameSignalMs) {
          for (const child of this.#children) child.kill();
          console.error('Stopped at once. The database may still be running; the next start takes it over.');
          process.exit(130);
        }
      });
    }
  }

  /** The applications first and together, then what they stand on, last started first. */
  async stop(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop(childStopMs)));
    for (const stop of this.#stops.reverse()) await stop();
  }
}
