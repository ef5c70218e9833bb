import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../dist/apps/api/main.js', import.meta.url));
const WORKER = fileURLToPath(new URL('../../dist/apps/worker/main.js', import.meta.url));
const READY_WITHIN_MS = 20_000;

/** The servers under test, each in a process of its own; all stopped at the end. */
export class Processes {
  private readonly children: ChildProcess[] = [];

  /** The API as it is built and run in production; returns its port. */
  async startApi(appUrl: string, home: string): Promise<number> {
    const port = await freePort();
    const child = this.start(API, [], {
      ...productionEnvironment(appUrl, home),
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
    });
    for (const patientUntil = Date.now() + READY_WITHIN_MS; ; await sleep(50)) {
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return port;
      if (child.exitCode !== null || Date.now() > patientUntil) throw new Error('The API did not get ready.');
    }
  }

  /** The worker, as it runs in production; it is at work as soon as it can be. */
  startWorker(appUrl: string, home: string, env: NodeJS.ProcessEnv): ChildProcess {
    return this.start(WORKER, [], { ...productionEnvironment(appUrl, home), ...env });
  }

  /** This very program again in another role, which sends the port it listens on. */
  async startRole(role: string, ...args: string[]): Promise<number> {
    const child = this.start(process.argv[1]!, [role, ...args], process.env);
    const [port] = (await once(child, 'message')) as [number];
    return port;
  }

  /** Says something to every program that was started; who does not listen does not mind. */
  tell(message: object): void {
    for (const child of this.children) child.send(message);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill('SIGTERM');
        const killing = setTimeout(() => child.kill('SIGKILL'), 5_000);
        await once(child, 'exit');
        clearTimeout(killing);
      }),
    );
  }

  private start(path: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
    const child = fork(path, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.children.push(child);
    return child;
  }
}

function productionEnvironment(appUrl: string, home: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, BENCH_DATABASE_URL: _bench, ...environment } = process.env;
  return {
    ...environment,
    NODE_ENV: 'production',
    FIRSTHAND_HOME: home,
    APP_DATABASE_URL: appUrl,
    SESSION_SECRET: 'only-for-benchmarks-0123456789abcdefghijkl',
    LOG_LEVEL: 'warn',
    DEMO: 'off',
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
