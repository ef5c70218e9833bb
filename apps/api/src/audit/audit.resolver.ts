import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { AuditService, ReadersService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { AuditArgs, AuditConnection, WorkReader } from './audit.type.ts';

@Resolver(() => AuditConnection)
export class AuditResolver {
  constructor(
    private readonly audit: AuditService,
    private readonly readers: ReadersService,
  ) {}

  @Query(() => AuditConnection, { description: 'Who did what, newest first.' })
  @Requires('audit:read')
  auditLog(@CurrentActor() actor: Actor, @Args() args: AuditArgs): Promise<AuditConnection> {
    return this.audit.log(actor, args);
  }

  @Query(() => [WorkReader], {
    description:
      'Who among the staff has read one’s own work: a line for each day and reader, the latest first.',
  })
  @Requires('self:read')
  myReaders(@CurrentActor() actor: Actor): Promise<WorkReader[]> {
    return this.readers.mine(actor);
  }
}
