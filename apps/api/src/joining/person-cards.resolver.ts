import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CardEntrance, PersonCardsService } from '@firsthand/core';
import { SessionCookie, WaitingCookie } from '../auth/cookies.ts';
import { doorOf } from '../auth/door.ts';
import { Public, Requires } from '../auth/requires.ts';
import { CurrentActor, Request, type RequestContext } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Entering } from '../identity/entering.ts';
import { SignInPayload } from '../identity/identity.type.ts';
import { CardHolder, PersonCard, PrintCardsInput, PrintedCard, RedeemCardInput } from './joining.type.ts';

@Resolver()
export class PersonCardsResolver {
  constructor(
    private readonly cards: PersonCardsService,
    private readonly entrance: CardEntrance,
    private readonly cookie: SessionCookie,
    private readonly waiting: WaitingCookie,
    private readonly entering: Entering,
  ) {}

  @Query(() => [CardHolder])
  @Requires('enrolment:manage')
  cardHolders(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<CardHolder[]> {
    return this.cards.holders(actor, sectionId);
  }

  @Mutation(() => [PrintedCard])
  @Requires('enrolment:manage')
  printCards(
    @CurrentActor() actor: Actor,
    @Args('input') { sectionId, userIds }: PrintCardsInput,
  ): Promise<PrintedCard[]> {
    return this.cards.print(actor, sectionId, userIds);
  }

  @Query(() => PersonCard, { nullable: true })
  @Public()
  personCard(
    @Args('tenant') tenant: string,
    @Args('code') code: string,
    @Request() { request, state }: RequestContext,
  ): Promise<PersonCard | null> {
    return this.entrance.card({ tenant, code }, { address: request.ip, requestId: state.requestId });
  }

  @Mutation(() => SignInPayload)
  @Public()
  async redeemCard(
    @Args('input') input: RedeemCardInput,
    @Request() context: RequestContext,
  ): Promise<SignInPayload> {
    const door = doorOf(context.request, this.cookie);
    const entrance = await this.entrance.redeem(input, door).catch(this.waiting.due(context.reply));
    return this.entering.enter(context, entrance);
  }
}
