import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  const home = mkdtempSync(join(tmpdir(), 'firsthand-e2e-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'development',
    FIRSTHAND_HOME: home,
    PORT: String(port),
    PUBLIC_URL: url,
    DEMO: options.demo ? 'on' : 'off',
    LOG_LEVEL: 'warn',
    ...options.env,
  };
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'SMTP_URL', 'TEST_DATABASE_URL', 'NODE_OPTIONS']) {
    if (!(name in (options.env ?? {}))) delete env[name];
  }
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
