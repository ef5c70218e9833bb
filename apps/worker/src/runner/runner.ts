import type { OnApplicationBootstrap } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { systemActor } from '@firsthand/contracts';
import type { Delivered, JobQueue, JobWorker, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';
import { type Catalogue, catalogueOf } from './handles.ts';
import { Metrics } from './metrics.ts';

/** Jobs at once in one process. Each waits for the database or a mail server most of its time. */
const AT_ONCE = 8;
/** No tenant has this id, so an actor bound to it opens no door. */
const NO_TENANT = '';

/** Takes jobs from the queue and gives each to its handler, under its tenant's actor. */
@Injectable()
export class Runner implements OnApplicationBootstrap {
  private readonly stopping = new AbortController();
  private catalogue: Catalogue | undefined;
  private worker: JobWorker | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly metrics: Metrics,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** The application does not start with a catalogue that has gaps. */
  onApplicationBootstrap(): void {
    this.catalogue = catalogueOf(this.discovery.getProviders().map(({ instance }) => instance as unknown));
  }

  start(): void {
    this.worker = this.queue.work((job) => this.run(job), {
      concurrency: AT_ONCE,
      onError: (error) => this.log.error({ err: error }, 'the queue cannot be reached'),
    });
  }

  /** Takes no more jobs, asks those at work to come to an end, and waits for them. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.worker?.close();
  }

  private async run(job: Delivered): Promise<void> {
    const startedAt = performance.now();
    const tenantId = 'tenantId' in job.data ? job.data.tenantId : NO_TENANT;
    const done = (outcome: 'done' | 'failed') =>
      this.metrics.jobDone(job.name, outcome, (performance.now() - startedAt) / 1000);
    try {
      const handler = this.catalogue?.[job.name];
      if (!handler) throw new Error(`Nobody handles ${job.name}.`);
      await handler.handle({
        data: job.data,
        actor: systemActor(tenantId, `job:${job.id}`),
        signal: this.stopping.signal,
      });
      done('done');
    } catch (error) {
      done('failed');
      this.log.error({ err: error, job: job.name, jobId: job.id, tenantId }, 'a job failed');
      throw error;
    }
  }
}
