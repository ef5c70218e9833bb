import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** In every worker: a clock that is told from outside how wrong it is, and an answer to how much it has worked. */
const UNDER_ORDERS = `
  const right = Date;
  let wrongMs = Number(process.env.CLOCK_WRONG_MS);
  globalThis.Date = new Proxy(right, {
    construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [right.now() + wrongMs], target),
    get: (date, name) => (name === 'now' ? () => right.now() + wrongMs : Reflect.get(date, name)),
  });
  process.on('message', (order) => {
    if ('wrongMs' in order) wrongMs = order.wrongMs;
    else process.send(process.cpuUsage().user);
  });
  // Nobody is left who would end it.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel.unref();`;

/** Real worker processes, as they are built; what they say is kept in a file. */
export class Workers {
  private readonly alive: ChildProcess[] = [];
  private turn = 0;
  private environment: NodeJS.ProcessEnv = {};
  private wrong = 0;

  constructor(
    private readonly program: string,
    private readonly logFile: string,
  ) {}

  async start(count: number, environment: NodeJS.ProcessEnv): Promise<void> {
    this.environment = environment;
    for (let n = 0; n < count; n += 1) this.startOne();
  }

  get wrongMs(): number {
    return this.wrong;
  }

  /** Every clock, also of those that start later, is so wrong from now on. */
  set wrongMs(wrongMs: number) {
    this.wrong = wrongMs;
    for (const worker of this.alive) if (worker.connected) worker.send({ wrongMs });
  }

  /** The next in turn is killed without warning, and another starts in its place. */
  async killOne(): Promise<void> {
    const [worker] = this.alive.splice(this.turn % this.alive.length, 1);
    this.turn += 1;
    const gone = once(worker!, 'exit');
    worker!.kill('SIGKILL');
    await gone;
    this.startOne();
  }

  /** Whoever works hardest just now stands still for so long, and then goes on as if nothing had been. */
  async holdBusiest(ms: number): Promise<void> {
    const before = await Promise.all(this.alive.map(workOf));
    await sleep(300);
    const after = await Promise.all(this.alive.map(workOf));
    const done = after.map((work, i) => work - before[i]!);
    const busiest = this.alive[done.indexOf(Math.max(...done))]!;
    busiest.kill('SIGSTOP');
    await sleep(ms);
    busiest.kill('SIGCONT');
  }

  /** Asks all to end; how many did not end well. */
  async stop(): Promise<number> {
    const codes = await Promise.all(
      this.alive.splice(0).map(async (worker) => {
        if (worker.exitCode !== null) return worker.exitCode;
        const gone = once(worker, 'exit') as Promise<[number | null]>;
        worker.kill('SIGTERM');
        return (await gone)[0];
      }),
    );
    return codes.filter((code) => code !== 0).length;
  }

  kill(): void {
    for (const worker of this.alive.splice(0)) worker.kill('SIGKILL');
  }

  /** Whether one ended that nobody killed. */
  get isOneLost(): boolean {
    return this.alive.some(({ exitCode }) => exitCode !== null);
  }

  lastWords(): string {
    return readFileSync(this.logFile, 'utf8').slice(-4_000);
  }

  private startOne(): void {
    const output = openSync(this.logFile, 'a');
    const orders = `data:text/javascript,${encodeURIComponent(UNDER_ORDERS)}`;
    this.alive.push(
      spawn(process.execPath, ['--import', orders, '--enable-source-maps', this.program], {
        env: { ...this.environment, CLOCK_WRONG_MS: String(this.wrong) },
        stdio: ['ignore', output, output, 'ipc'],
      }),
    );
    closeSync(output);
  }
}

async function workOf(worker: ChildProcess): Promise<number> {
  const answer = once(worker, 'message') as Promise<[number]>;
  worker.send({});
  return (await answer)[0];
}
