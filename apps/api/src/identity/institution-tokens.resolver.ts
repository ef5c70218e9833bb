import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { AccessTokensService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { PageArgs } from '../graphql/connection.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { InstitutionTokenConnection } from './institution-tokens.type.ts';

@Resolver()
export class InstitutionTokensResolver {
  constructor(private readonly tokens: AccessTokensService) {}

  @Query(() => InstitutionTokenConnection, {
    description: 'Everybody’s personal access tokens that are good, newest first.',
  })
  @Requires('person:manage')
  institutionTokens(
    @CurrentActor() actor: Actor,
    @Args() args: PageArgs,
  ): Promise<InstitutionTokenConnection> {
    return this.tokens.ofInstitution(actor, args);
  }

  @Mutation(() => Boolean, { description: 'Anybody’s; whose it was is told by mail.' })
  @Requires('person:manage')
  async revokeInstitutionToken(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.tokens.revokeForThem(actor, id);
    return true;
  }
}
