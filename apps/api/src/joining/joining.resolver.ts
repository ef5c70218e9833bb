import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type Comer, JoinCodesService, JoiningService } from '@firsthand/core';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { AskToJoinInput, CreateJoinCodeInput, JoinCard, JoinCode } from './joining.type.ts';

@Resolver()
export class JoiningResolver {
  constructor(
    private readonly codes: JoinCodesService,
    private readonly joining: JoiningService,
  ) {}

  @Query(() => [JoinCode])
  @Requires('enrolment:manage')
  joinCodes(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<JoinCode[]> {
    return this.codes.ofSection(actor, sectionId);
  }

  @Query(() => JoinCard, { nullable: true })
  @Public()
  joinCard(
    @Args('tenant') tenant: string,
    @Args('code') code: string,
    @Request() context: RequestContext,
  ): Promise<JoinCard | null> {
    return this.joining.card({ tenant, code }, comer(context));
  }

  @Mutation(() => JoinCode)
  @Requires('enrolment:manage')
  createJoinCode(
    @CurrentActor() actor: Actor,
    @Args('input') { cohortId = null, ...input }: CreateJoinCodeInput,
  ): Promise<JoinCode> {
    return this.codes.create(actor, { ...input, cohortId });
  }

  @Mutation(() => JoinCode, {
    description: 'Nobody comes in by it any more; who did stays.',
  })
  @Requires('enrolment:manage')
  revokeJoinCode(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<JoinCode> {
    return this.codes.revoke(actor, id);
  }

  @Mutation(() => Boolean, {
    description: 'Invites a new address to an account. Says nothing of whether there is one already.',
  })
  @Public()
  async askToJoin(
    @Args('input') input: AskToJoinInput,
    @Request() context: RequestContext,
  ): Promise<boolean> {
    await this.joining.ask(input, comer(context));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Whoever is signed in comes into the section of this code.',
  })
  @Requires('section:join')
  async joinSection(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Request() context: RequestContext,
  ): Promise<boolean> {
    await this.joining.join(actor, code, comer(context));
    return true;
  }
}

function comer({ request, state }: RequestContext): Comer {
  return { address: request.ip, requestId: state.requestId };
}
