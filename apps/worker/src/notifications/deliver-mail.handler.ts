import { Inject } from '@nestjs/common';
import { MailDelivery } from '@firsthand/core';
import type { JobQueue, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';
import { Metrics } from '../runner/metrics.ts';

@Handles('mail.deliver')
export class DeliverMailHandler implements JobHandler<'mail.deliver'> {
  constructor(
    private readonly delivery: MailDelivery,
    private readonly metrics: Metrics,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, data, signal }: JobAtWork<'mail.deliver'>): Promise<void> {
    const report = await this.delivery.deliverDue(actor, signal);
    this.metrics.mailed(report);
    const { unfinished, lateSeconds: _, ...counts } = report;
    if (Object.values(counts).some((count) => count > 0))
      this.log.info({ ...data, ...counts }, 'mail was delivered');
    if (unfinished) await this.queue.add('mail.deliver', data);
  }
}
