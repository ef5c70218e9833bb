import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CLI = join(ROOT, 'dist', 'apps', 'cli', 'main.js');
const READY_WITHIN_MS = 90_000;

/** Where a running installation answers, and what it keeps. */
export interface Place {
  readonly url: string;
  readonly home: string;
  /** Of the process that ends everything when it is told to end. */
  readonly pid: number;
}

/** The whole product as `npm start` runs it, in a home and on a port of its own. */
export interface Stack extends Place {
  /** Runs an operator's command against it and returns what it printed. */
  firsthand(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** With nobody in it. */
export async function startStack(): Promise<Stack> {
  const home = homeDirectory();
  const { place, child } = await run(home, 'off');
  return {
    ...place,
    firsthand: (...args) => command(args, environment(home, 'off', place.url)),
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Starts everything in a home and returns when it answers. It lives on when the file of tests that started it is through. */
export async function run(home: string, demo: 'on' | 'off'): Promise<{ place: Place; child: ChildProcess }> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const saidIn = join(home, 'said.log');
  const said = openSync(saidIn, 'a');
  const env = { ...environment(home, demo, url), PORT: String(port) };
  const child = spawn(process.execPath, [CLI, 'up'], { cwd: ROOT, env, stdio: ['ignore', said, said] });
  closeSync(said);
  child.unref();
  const place = { url, home, pid: child.pid! };
  try {
    await untilReady(url, () => child.exitCode !== null);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${String(error)}\n${readFileSync(saidIn, 'utf8')}`, { cause: error });
  }
  return { place, child };
}

/** Runs an operator's command. */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return (await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: ROOT, env })).stdout;
}

/** Open enough for the user PostgreSQL runs as when we are root: then the data lie in the home, and are copied with it. */
export function homeDirectory(): string {
  const home = mkdtempSync(join(tmpdir(), 'firsthand-e2e-'));
  chmodSync(home, 0o711);
  return home;
}

export function environment(home: string, demo: 'on' | 'off', url?: string): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'SMTP_URL', 'TEST_DATABASE_URL', 'NODE_OPTIONS'])
    delete inherited[name];
  const own = { NODE_ENV: 'development', LOG_LEVEL: 'warn', FIRSTHAND_HOME: home, DEMO: demo };
  return { ...inherited, ...own, ...(url && { PUBLIC_URL: url }) };
}

export async function untilReady(url: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (hasEnded()) throw new Error('It ended before it was ready:');
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > until) throw new Error(`It was not ready within ${READY_WITHIN_MS / 1000} s:`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
