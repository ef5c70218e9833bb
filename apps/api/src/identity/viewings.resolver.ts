import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, whoSits } from '@firsthand/contracts';
import { ViewingsService } from '@firsthand/core';
import { Requires, WhileLooking } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { Viewing } from './identity.type.ts';
import { BeginViewingInput, ViewingOfMe } from './viewings.type.ts';

@Resolver()
export class ViewingsResolver {
  constructor(private readonly viewings: ViewingsService) {}

  @Query(() => [ViewingOfMe], { description: 'Who looked at Firsthand as the caller, when and why.' })
  @Requires('self:read')
  viewingsOfMe(@CurrentActor() actor: Actor): Promise<ViewingOfMe[]> {
    return this.viewings.ofMe(actor);
  }

  @Mutation(() => Viewing, {
    description:
      'From now on this session sees what the person sees and changes nothing, for half an hour at most. They are told.',
  })
  @Requires('person:view')
  beginViewing(
    @CurrentActor() actor: Actor,
    @Args('input') { personId, reason }: BeginViewingInput,
    @Request() { state }: RequestContext,
  ): Promise<Viewing> {
    return this.viewings.begin(actor, state.sessionId, { userId: personId, reason });
  }

  @Mutation(() => Boolean, { description: 'Back to being oneself. False: nobody looked as anybody.' })
  @Requires('self:write')
  @WhileLooking()
  async endViewing(@CurrentActor() actor: Actor, @Request() { state }: RequestContext): Promise<boolean> {
    await this.viewings.end(actor);
    state.actor = whoSits(actor);
    return actor.viewedBy !== undefined;
  }
}
