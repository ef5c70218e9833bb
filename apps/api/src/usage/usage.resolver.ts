import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { InstallationService, UsageService } from '@firsthand/core';
import type { JobQueue, Logger, QueuePulse } from '@firsthand/platform';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { PageArgs } from '../graphql/connection.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { LOGGER, QUEUE } from '../ground.module.ts';
import {
  HealthFinding,
  InstallationHealth,
  InstitutionUsage,
  SectionUsageArgs,
  SectionUsageConnection,
  TenantSizeConnection,
  WeekUsage,
} from './usage.type.ts';

/** How much an institution uses Firsthand and how it fares; and the same of the installation, to whoever runs it. */
@Resolver()
export class UsageResolver {
  constructor(
    private readonly usage: UsageService,
    private readonly installation: InstallationService,
    @Inject(QUEUE) private readonly jobs: JobQueue | null,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  @Query(() => InstitutionUsage)
  @Requires('usage:read')
  institutionUsage(@CurrentActor() actor: Actor): Promise<InstitutionUsage> {
    return this.usage.look(actor);
  }

  @Query(() => [WeekUsage], { description: 'A term’s weeks, the first first.' })
  @Requires('usage:read')
  usageWeeks(@CurrentActor() actor: Actor, @IdArg('termId') termId: string): Promise<WeekUsage[]> {
    return this.usage.weeks(actor, termId);
  }

  @Query(() => SectionUsageConnection, { description: 'A term’s sections in figures.' })
  @Requires('usage:read')
  usageSections(
    @CurrentActor() actor: Actor,
    @Args() args: SectionUsageArgs,
  ): Promise<SectionUsageConnection> {
    return this.usage.sections(actor, args);
  }

  @Query(() => [HealthFinding], { description: 'What there is to be mended; nothing when all is well.' })
  @Requires('usage:read')
  async institutionHealth(@CurrentActor() actor: Actor): Promise<HealthFinding[]> {
    const pulse = await this.pulse();
    return this.usage.health(actor, pulse?.doneAt);
  }

  @Mutation(() => Boolean, { description: 'Has it counted anew, soon.' })
  @Requires('usage:read')
  async recountUsage(@CurrentActor() actor: Actor): Promise<boolean> {
    await this.usage.recount(actor);
    return true;
  }

  @Query(() => TenantSizeConnection, { description: 'The institutions by their names in addresses.' })
  @Requires('tenant:read')
  tenantSizes(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<TenantSizeConnection> {
    return this.installation.tenants(actor, first, after);
  }

  @Query(() => InstallationHealth)
  @Requires('queue:operate')
  async installationHealth(@CurrentActor() actor: Actor): Promise<InstallationHealth> {
    const [view, pulse] = await Promise.all([this.installation.look(actor), this.pulse()]);
    return { ...view, workerSeenAt: pulse?.doneAt ?? null, waitingSince: pulse?.waitingSince ?? null };
  }

  /** Undefined where there is no queue, or it cannot be reached. */
  private async pulse(): Promise<QueuePulse | undefined> {
    return this.jobs?.pulse().catch((error: unknown) => {
      this.log.warn({ err: error }, 'the queue cannot be looked at');
      return undefined;
    });
  }
}
