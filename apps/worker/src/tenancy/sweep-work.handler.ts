import { Inject } from '@nestjs/common';
import { type DueWork, OutboxService } from '@firsthand/core';
import type { JobQueue, Ring } from '@firsthand/platform';
import { QUEUE } from '../ground.module.ts';
import { Handles, type JobHandler } from '../runner/handles.ts';

/** Rings for every tenant with due work: deadlines that come by the clock, retries, and bells that nobody heard. */
@Handles('work.sweep')
export class SweepWorkHandler implements JobHandler<'work.sweep'> {
  constructor(
    private readonly outbox: OutboxService,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  async handle(): Promise<void> {
    await this.queue.addAll((await this.outbox.dueWork()).flatMap(ringsFor));
  }
}

function ringsFor({ tenantId, outbox, reminders, mail, webhooks }: DueWork): Ring[] {
  const data = { tenantId };
  return [
    ...(outbox ? [{ job: 'outbox.relay' as const, data }] : []),
    ...(reminders ? [{ job: 'reminders.issue' as const, data }] : []),
    ...(mail ? [{ job: 'mail.deliver' as const, data }] : []),
    ...(webhooks ? [{ job: 'webhooks.deliver' as const, data }] : []),
  ];
}
