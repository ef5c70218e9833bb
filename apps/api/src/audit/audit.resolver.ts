import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { AuditService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { AuditArgs, AuditConnection } from './audit.type.ts';

@Resolver(() => AuditConnection)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditConnection, { description: 'Who did what, newest first.' })
  @Requires('audit:read')
  auditLog(@CurrentActor() actor: Actor, @Args() args: AuditArgs): Promise<AuditConnection> {
    return this.audit.log(actor, args);
  }
}
