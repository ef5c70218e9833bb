import { Inject } from '@nestjs/common';
import { systemActor } from '@firsthand/contracts';
import { HousekeepingService } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import { LOGGER } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

@Handles('housekeeping.run')
export class HousekeepingHandler implements JobHandler<'housekeeping.run'> {
  constructor(
    private readonly housekeeping: HousekeepingService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, signal }: JobAtWork<'housekeeping.run'>): Promise<void> {
    for (const tenantId of await this.housekeeping.tenants()) {
      if (signal.aborted) return;
      const report = await this.housekeeping.sweepOut(systemActor(tenantId, actor.requestId));
      if (Object.values(report).some((count) => count > 0))
        this.log.info({ tenantId, ...report }, 'swept out');
    }
  }
}
