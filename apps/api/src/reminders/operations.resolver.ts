import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { MailWatch } from '@firsthand/core';
import type { JobQueue, Logger } from '@firsthand/platform';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { LOGGER, QUEUE } from '../ground.module.ts';
import { Operations, type QueueState } from './operations.type.ts';

/** For whoever runs the installation. */
@Resolver()
export class OperationsResolver {
  constructor(
    private readonly watch: MailWatch,
    @Inject(QUEUE) private readonly jobs: JobQueue | null,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  @Query(() => Operations)
  @Requires('queue:operate')
  async operations(@CurrentActor() actor: Actor): Promise<Operations> {
    await this.watch.assertOperator(actor);
    const [queue, tenants] = await Promise.all([
      this.queueState().catch((error: unknown) => {
        this.log.warn({ err: error }, 'the queue cannot be looked at');
        return null;
      }),
      this.watch.tenants(actor),
    ]);
    return { queue, tenants };
  }

  @Mutation(() => Int, { description: 'Rings once more for jobs that failed; returns how many.' })
  @Requires('queue:operate')
  async retryFailedJobs(@CurrentActor() actor: Actor): Promise<number> {
    await this.watch.assertOperator(actor);
    const again = (await this.jobs?.retryFailed()) ?? 0;
    this.log.info({ jobs: again, operator: actor.userId }, 'failed jobs are tried again');
    return again;
  }

  @Mutation(() => Int, {
    description:
      'Sends once more what failed for this reason in the institution within a day; returns how many mails.',
  })
  @Requires('queue:operate')
  retryTenantMail(
    @CurrentActor() actor: Actor,
    @Args('tenantId', { type: () => ID }) tenantId: string,
    @Args('reason') reason: string,
  ): Promise<number> {
    return this.watch.retry(actor, tenantId, reason);
  }

  private async queueState(): Promise<QueueState | null> {
    if (!this.jobs) return null;
    const [depth, failures] = await Promise.all([this.jobs.depth(), this.jobs.failures()]);
    return { backend: this.jobs.backend, ...depth, failures: [...failures] };
  }
}
