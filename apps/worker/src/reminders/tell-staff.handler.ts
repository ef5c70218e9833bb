import { Inject } from '@nestjs/common';
import { systemActor } from '@firsthand/contracts';
import { HousekeepingService, RemindWaiting, WeeklyDigest } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import { LOGGER } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

/** Every hour, so that what waits for a working morning finds one in every zone; each message goes once a week. */
@Handles('staff.tell')
export class TellStaffHandler implements JobHandler<'staff.tell'> {
  constructor(
    private readonly housekeeping: HousekeepingService,
    private readonly waiting: RemindWaiting,
    private readonly digest: WeeklyDigest,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, signal }: JobAtWork<'staff.tell'>): Promise<void> {
    for (const tenantId of await this.housekeeping.tenants()) {
      if (signal.aborted) return;
      const system = systemActor(tenantId, actor.requestId);
      try {
        const waiting = await this.waiting.remindDue(system);
        const digests = await this.digest.sendDue(system);
        if (waiting + digests > 0) this.log.info({ tenantId, waiting, digests }, 'staff were told');
      } catch (error) {
        // The next institution's staff have nothing to do with it.
        this.log.error({ tenantId, err: error }, 'staff could not be told');
      }
    }
  }
}
