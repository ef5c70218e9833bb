import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { JobName } from '@firsthand/contracts';
import type { DeliveryReport, IssueReport } from '@firsthand/core';

/** What the worker tells Prometheus. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly jobSeconds = new Histogram({
    name: 'firsthand_job_seconds',
    help: 'How long jobs took, by job and outcome.',
    labelNames: ['job', 'outcome'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30],
    registers: [this.registry],
  });
  private readonly mails = new Counter({
    name: 'firsthand_mails_total',
    help: 'Mails by what became of them in one try.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  private readonly reminders = new Counter({
    name: 'firsthand_reminders_total',
    help: 'Reminders issued, by what became of them.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'firsthand_' });
  }

  jobDone(job: JobName, outcome: 'done' | 'failed', seconds: number): void {
    this.jobSeconds.observe({ job, outcome }, seconds);
  }

  mailed({ unfinished: _, ...report }: DeliveryReport): void {
    for (const [outcome, count] of Object.entries(report)) this.mails.inc({ outcome }, count);
  }

  reminded({ sent, dropped }: IssueReport): void {
    this.reminders.inc({ outcome: 'sent' }, sent);
    this.reminders.inc({ outcome: 'dropped' }, dropped);
  }

  /** Answers `/metrics` on a port of its own. */
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
