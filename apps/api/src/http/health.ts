import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** One thing that must be well before requests are welcome. `check` throws when it is not. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<unknown>;
}

/** Whoever asks whether we are ready wants to know now: what takes longer is not well. */
const ANSWER_WITHIN_MS = 1_000;

/** Is the process up (`/livez`), and should it be sent requests (`/readyz`)? */
export class Health {
  private stopping = false;

  constructor(private readonly checks: readonly ReadinessCheck[]) {}

  /** From now on not ready, while requests under way finish. */
  stop(): void {
    this.stopping = true;
  }

  async report(): Promise<{ ready: boolean; checks: Record<string, 'ok' | 'failed'> }> {
    const results = await Promise.all(
      this.checks.map(async ({ name, check }) => [name, await this.passes(check)] as const),
    );
    const checks = Object.fromEntries(results.map(([name, ok]) => [name, ok ? 'ok' : 'failed'] as const));
    return {
      ready: !this.stopping && results.every(([, ok]) => ok),
      checks: this.stopping ? { ...checks, stopping: 'failed' } : checks,
    };
  }

  serve(fastify: FastifyInstance): void {
    fastify.get('/livez', () => ({ status: 'ok' }));
    fastify.get('/readyz', async (_, reply) => {
      const { ready, checks } = await this.report();
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks });
    });
  }

  private passes(check: () => Promise<unknown>): Promise<boolean> {
    const asked = Promise.resolve()
      .then(check)
      .then(
        () => true,
        () => false,
      );
    return Promise.race([asked, sleep(ANSWER_WITHIN_MS, false, { ref: false })]);
  }
}
