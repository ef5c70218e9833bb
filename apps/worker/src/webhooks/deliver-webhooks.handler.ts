import { Inject } from '@nestjs/common';
import { WebhookDelivering } from '@firsthand/core';
import type { JobQueue, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';
import { Metrics } from '../runner/metrics.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

@Handles('webhooks.deliver')
export class DeliverWebhooksHandler implements JobHandler<'webhooks.deliver'> {
  constructor(
    private readonly delivering: WebhookDelivering,
    private readonly metrics: Metrics,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, data, signal }: JobAtWork<'webhooks.deliver'>): Promise<void> {
    const report = await this.delivering.deliverDue(actor, signal);
    this.metrics.told(report);
    const { unfinished, ...counts } = report;
    if (Object.values(counts).some((count) => count > 0))
      this.log.info({ ...data, ...counts }, 'webhooks were told');
    if (unfinished) await this.queue.add('webhooks.deliver', data);
  }
}
