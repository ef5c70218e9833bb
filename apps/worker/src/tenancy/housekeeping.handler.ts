import { Inject } from '@nestjs/common';
import { type Actor, systemActor } from '@firsthand/contracts';
import {
  CountUsage,
  FilesService,
  HousekeepingService,
  RemoveDue,
  TakePrints,
  ViewingsService,
} from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import { LOGGER } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

@Handles('housekeeping.run')
export class HousekeepingHandler implements JobHandler<'housekeeping.run'> {
  constructor(
    private readonly housekeeping: HousekeepingService,
    private readonly files: FilesService,
    private readonly prints: TakePrints,
    private readonly due: RemoveDue,
    private readonly viewings: ViewingsService,
    private readonly usage: CountUsage,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, signal }: JobAtWork<'housekeeping.run'>): Promise<void> {
    for (const tenantId of await this.housekeeping.tenants()) {
      if (signal.aborted) return;
      const system = systemActor(tenantId, actor.requestId);
      // Before anything goes that is counted. Figures that are a day old keep nobody's rooms from being swept.
      await this.usage.run(system).catch((error: unknown) => {
        this.log.error({ tenantId, err: error }, 'usage could not be counted');
      });
      const report = {
        // While the sessions that they ended with are still there.
        viewings: await this.viewings.close(system),
        ...(await this.housekeeping.sweepOut(system)),
        // Before the files, so that what lets go of some today leaves nothing behind tonight.
        ...(await this.removeDue(system, signal)),
        // A store that cannot be reached must not keep the next tenants' rooms from being swept.
        files: await this.files.sweepLoose(system).catch((error: unknown) => {
          this.log.error({ tenantId, err: error }, 'loose files could not be removed');
          return 0;
        }),
        prints: await this.prints.takeDue(system, signal),
      };
      if (Object.values(report).some((count) => count > 0))
        this.log.info({ tenantId, ...report }, 'swept out');
    }
  }

  /** What the institution keeps for a time only. One kind that cannot be removed does not keep the others. */
  private async removeDue(system: Actor, signal: AbortSignal): Promise<Record<string, number>> {
    const removed: Record<string, number> = {};
    for (const kind of await this.due.kinds(system))
      removed[kind] = await this.due.run(system, kind, signal).catch((error: unknown) => {
        this.log.error(
          { tenantId: system.tenantId, err: error, kind },
          'what has had its time is still there',
        );
        return 0;
      });
    return removed;
  }
}
