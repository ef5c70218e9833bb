import { Inject } from '@nestjs/common';
import { OutboxService } from '@firsthand/core';
import type { JobQueue } from '@firsthand/platform';
import { QUEUE } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

@Handles('outbox.relay')
export class RelayOutboxHandler implements JobHandler<'outbox.relay'> {
  constructor(
    private readonly outbox: OutboxService,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  async handle({ actor }: JobAtWork<'outbox.relay'>): Promise<void> {
    await this.outbox.relay(actor, (rings) => this.queue.addAll(rings));
  }
}
