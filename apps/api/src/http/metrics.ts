import { createServer, type Server } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '@firsthand/contracts';
import { persistedOperations } from '../graphql/persisted-operations.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The names we gave ourselves. Anybody may send others, and each new label costs memory. */
const ours = new Set([...persistedOperations.values()].map(({ name }) => name));

/** Rate, errors and duration by operation; how busy the process is. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly answered = new Histogram({
    name: 'firsthand_graphql_seconds',
    help: 'Time from the first byte of a GraphQL request to its answer, by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly outcomes = new WeakMap<FastifyRequest, { operation: string; outcome: string }>();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'firsthand_' });
  }

  /** Says what a request asked for and how it went; counted when its answer has left. */
  note(request: FastifyRequest, operation: string | null, failure: ErrorCode | null): void {
    this.outcomes.set(request, {
      operation: operation && ours.has(operation) ? operation : 'other',
      outcome: failure ?? 'OK',
    });
  }

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => {
      const noted = this.outcomes.get(request);
      if (noted) this.answered.observe(noted, reply.elapsedTime / 1000);
    });
  }

  /** Serves them on a port of their own, which the public does not reach. */
  async serve(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      this.registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': this.registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
    return server;
  }
}
