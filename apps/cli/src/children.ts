/** The processes that `up` starts and is answerable for. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  name: string;
  /** How it ended: an exit code, or the signal that killed it. Never rejects. */
  ended: Promise<number | NodeJS.Signals>;
  /** Asks it to stop, waits, and kills it when the time is up. */
  stop(withinMs: number): Promise<void>;
  kill(): void;
}

const followParent = new URL('./follow-parent.mjs', import.meta.url).href;

/** Starts a built application (`dist/apps/<name>/main.js`) that lives no longer than this process. */
export function startChild(name: 'api' | 'worker', environment: NodeJS.ProcessEnv): Child {
  const program = fileURLToPath(new URL(`../../../dist/apps/${name}/main.js`, import.meta.url));
  const child: ChildProcess = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', followParent, program],
    {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A process group of its own: Ctrl-C at the terminal reaches `up` alone, which stops everything in order.
      detached: process.platform !== 'win32',
    },
  );
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  return {
    name,
    ended,
    kill: () => void child.kill('SIGKILL'),
    async stop(withinMs) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}
