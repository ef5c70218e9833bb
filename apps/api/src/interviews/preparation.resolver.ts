import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, PreparationItem } from '@firsthand/contracts';
import { PreparationService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { PreparationItemEnum } from '../graphql/enums.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Preparation } from './preparation.type.ts';

@Resolver(() => Preparation)
export class PreparationResolver {
  constructor(private readonly service: PreparationService) {}

  @Query(() => Preparation)
  @Requires('fieldwork:do')
  preparation(@CurrentActor() actor: Actor, @IdArg('interviewId') interviewId: string): Promise<Preparation> {
    return this.service.preparation(actor, interviewId);
  }

  @Mutation(() => Preparation)
  @Requires('fieldwork:do')
  tickPreparation(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
    @Args('item', { type: () => PreparationItemEnum }) item: PreparationItem,
    @Args('done') done: boolean,
  ): Promise<Preparation> {
    return this.service.tick(actor, interviewId, item, done);
  }
}
