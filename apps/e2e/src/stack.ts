import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CLI = join(ROOT, 'dist', 'apps', 'cli', 'main.js');
const READY_WITHIN_MS = 90_000;

/** The whole product as `npm start` runs it, in a home and on a port of its own. */
export interface Stack {
  readonly url: string;
  readonly home: string;
  /** Runs an operator's command against it and returns what it printed. */
  firsthand(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

export async function startStack(
  options: { demo?: boolean; env?: Record<string, string> } = {},
): Promise<Stack> {
  const home = homeDirectory();
  if (options.demo) cpSync(await plantedDemo(), home, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = environment(home, {
    ...{ PORT: String(port), PUBLIC_URL: url, DEMO: options.demo ? 'on' : 'off' },
    ...options.env,
  });
  const child = spawn(process.execPath, [CLI, 'up'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await untilReady(url, child, said);
  return {
    url,
    home,
    firsthand: async (...args) =>
      (await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: ROOT, env })).stdout,
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

/** Open enough for the user PostgreSQL runs as when we are root: then the data lie in the home, and are copied with it. */
function homeDirectory(): string {
  const home = mkdtempSync(join(tmpdir(), 'firsthand-e2e-'));
  chmodSync(home, 0o711);
  return home;
}

/** Planted once in a run, and copied by everybody who wants a demo of their own. */
async function plantedDemo(): Promise<string> {
  const places = process.env['E2E_PLANTED'];
  if (!places) throw new Error('The browser tests run under jest, whose setup names E2E_PLANTED.');
  const planted = join(places, 'demo');
  if (existsSync(planted)) return planted;
  const home = homeDirectory();
  await promisify(execFile)(process.execPath, [CLI, 'demo', 'seed'], {
    cwd: ROOT,
    env: environment(home, { DEMO: 'on' }),
  });
  try {
    renameSync(home, planted);
  } catch (error) {
    // Somebody planted at the same time and was through first: theirs is as good.
    if (!existsSync(planted)) throw error;
    rmSync(home, { recursive: true });
  }
  return planted;
}

function environment(home: string, own: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = { ...process.env };
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'SMTP_URL', 'TEST_DATABASE_URL', 'NODE_OPTIONS'])
    delete inherited[name];
  return { ...inherited, NODE_ENV: 'development', LOG_LEVEL: 'warn', FIRSTHAND_HOME: home, ...own };
}

async function untilReady(url: string, child: ChildProcess, said: string[]): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended before it was ready:\n${said.join('')}`);
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`It was not ready within ${READY_WITHIN_MS / 1000} s:\n${said.join('')}`);
    }
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
