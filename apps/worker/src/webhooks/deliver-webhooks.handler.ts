import { Inject } from '@nestjs/common';
import { WebhookDelivering } from '@firsthand/core';
import type { JobQueue, Logger } from '@firsthand/platform';
import { LOGGER, QUEUE } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

@Handles('webhooks.deliver')
export class DeliverWebhooksHandler implements JobHandler<'webhooks.deliver'> {
  constructor(
    private readonly delivering: WebhookDelivering,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, data, signal }: JobAtWork<'webhooks.deliver'>): Promise<void> {
    const { unfinished, ...counts } = await this.delivering.deliverDue(actor, signal);
    if (Object.values(counts).some((count) => count > 0))
      this.log.info({ ...data, ...counts }, 'webhooks were told');
    if (unfinished) await this.queue.add('webhooks.deliver', data);
  }
}
