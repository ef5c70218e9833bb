import { createServer, type Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type JobName, QUEUE_NAME } from '@firsthand/contracts';
import {
  type DeliveryReport,
  type IssueReport,
  MailWatch,
  type WebhookReport,
  WebhookWatch,
} from '@firsthand/core';
import type { JobQueue, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';

/**
 * What the worker tells Prometheus. Counters and histograms are this process's own; the gauges are the installation's,
 * and every worker tells the same.
 */
@Injectable()
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
  private readonly webhooks = new Counter({
    name: 'firsthand_webhooks_total',
    help: 'Messages to other systems by what became of them in one try.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  private readonly mailLateness = new Histogram({
    name: 'firsthand_mail_lateness_seconds',
    help: 'How long after it was to leave a mail was taken by the mail server.',
    buckets: [1, 5, 15, 60, 300, 3_600, 21_600],
    registers: [this.registry],
  });
  private readonly queueJobs = new Gauge({
    name: 'firsthand_queue_jobs',
    help: 'Jobs of the queue by state: waiting, active, delayed, failed.',
    labelNames: ['queue', 'state'],
    registers: [this.registry],
  });
  private readonly oldestDue = new Gauge({
    name: 'firsthand_oldest_due_seconds',
    help: 'How long the oldest of what is due has waited, in any institution: mail to leave, reminders to be issued, other systems to be told.',
    labelNames: ['what'],
    registers: [this.registry],
  });
  private readonly inDoubt = new Gauge({
    name: 'firsthand_mails_in_doubt',
    help: 'Mails that may have left before a crash or a broken line, and are looked at again.',
    registers: [this.registry],
  });
  private readonly webhooksWaiting = new Gauge({
    name: 'firsthand_webhooks_waiting',
    help: 'Messages to other systems that wait for their first try or their next.',
    registers: [this.registry],
  });

  constructor(
    @Inject(QUEUE) private readonly queue: JobQueue,
    private readonly watch: MailWatch,
    private readonly webhookWatch: WebhookWatch,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'firsthand_' });
  }

  jobDone(job: JobName, outcome: 'done' | 'failed', seconds: number): void {
    this.jobSeconds.observe({ job, outcome }, seconds);
  }

  mailed({ unfinished: _, lateSeconds, ...report }: DeliveryReport): void {
    for (const seconds of lateSeconds) this.mailLateness.observe(seconds);
    for (const [outcome, count] of Object.entries(report)) this.mails.inc({ outcome }, count);
  }

  reminded({ sent, dropped }: IssueReport): void {
    this.reminders.inc({ outcome: 'sent' }, sent);
    this.reminders.inc({ outcome: 'dropped' }, dropped);
  }

  told({ unfinished: _, ...report }: WebhookReport): void {
    for (const [outcome, count] of Object.entries(report)) this.webhooks.inc({ outcome }, count);
  }

  /** What cannot be looked at just now is left out, never guessed: the rest is wanted most when something is amiss. */
  async text(): Promise<string> {
    await Promise.all([
      this.queue.depth().then(
        (depth) => {
          for (const [state, jobs] of Object.entries(depth))
            this.queueJobs.set({ queue: QUEUE_NAME, state }, jobs);
        },
        (error: unknown) => {
          this.log.warn({ err: error }, 'the queue cannot be looked at');
          this.queueJobs.reset();
        },
      ),
      this.watch.watch().then(
        ({ mailLateSeconds, remindersLateSeconds, inDoubt }) => {
          this.oldestDue.set({ what: 'mail' }, mailLateSeconds);
          this.oldestDue.set({ what: 'reminders' }, remindersLateSeconds);
          this.inDoubt.set(inDoubt);
        },
        (error: unknown) => {
          this.log.warn({ err: error }, 'what is late cannot be looked at');
          for (const what of ['mail', 'reminders']) this.oldestDue.remove({ what });
          this.inDoubt.remove();
        },
      ),
      this.webhookWatch.watch().then(
        ({ waiting, lateSeconds }) => {
          this.oldestDue.set({ what: 'webhooks' }, lateSeconds);
          this.webhooksWaiting.set(waiting);
        },
        (error: unknown) => {
          this.log.warn({ err: error }, 'what waits for other systems cannot be looked at');
          this.oldestDue.remove({ what: 'webhooks' });
          this.webhooksWaiting.remove();
        },
      ),
    ]);
    return this.registry.metrics();
  }

  /** Answers `/metrics` on a port of its own. */
  async serve(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      this.text().then(
        (text) => response.writeHead(200, { 'content-type': this.registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
    return server;
  }
}
