import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { MailWishesService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { UpdateMailWishesInput } from './mail-wishes.inputs.ts';
import { MailWishes } from './mail-wishes.type.ts';

@Resolver(() => MailWishes)
export class MailWishesResolver {
  constructor(private readonly service: MailWishesService) {}

  @Query(() => MailWishes)
  @Requires('self:read')
  mailWishes(@CurrentActor() actor: Actor): Promise<MailWishes> {
    return this.service.mine(actor);
  }

  @Mutation(() => MailWishes)
  @Requires('self:write')
  updateMailWishes(
    @CurrentActor() actor: Actor,
    @Args('input') { cadences, quiet }: UpdateMailWishesInput,
  ): Promise<MailWishes> {
    return this.service.update(actor, {
      ...(cadences && { cadences }),
      ...(quiet !== undefined && { quiet }),
    });
  }
}
