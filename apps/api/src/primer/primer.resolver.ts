import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { PledgeService, PrimerService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { SignPledgeInput, TakeCheckInput } from './primer.inputs.ts';
import { PledgeToSign, Primer } from './primer.type.ts';

@Resolver(() => Primer)
export class PrimerResolver {
  constructor(
    private readonly service: PrimerService,
    private readonly pledges: PledgeService,
  ) {}

  @Query(() => Primer, { description: 'Whoever passed reads what they passed, or the newest if they want.' })
  @Requires('fieldwork:do')
  primer(
    @CurrentActor() actor: Actor,
    @Args('newest', { type: () => Boolean, defaultValue: false }) newest: boolean,
  ): Promise<Primer> {
    return this.service.primer(actor, newest);
  }

  @Mutation(() => Primer, { description: 'The student has read this lesson of this version to its end.' })
  @Requires('fieldwork:do')
  readLesson(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
    @Args('key', { type: () => String }) key: string,
  ): Promise<Primer> {
    return this.service.readLesson(actor, number, key);
  }

  @Mutation(() => Primer, { description: 'As often as one likes.' })
  @Requires('fieldwork:do')
  takeCheck(
    @CurrentActor() actor: Actor,
    @Args('input') { number, answers }: TakeCheckInput,
  ): Promise<Primer> {
    return this.service.takeCheck(actor, number, answers);
  }

  @Query(() => PledgeToSign)
  @Requires('fieldwork:do')
  pledge(@CurrentActor() actor: Actor, @IdArg('assignmentId') assignmentId: string): Promise<PledgeToSign> {
    return this.pledges.pledge(actor, assignmentId);
  }

  @Mutation(() => PledgeToSign)
  @Requires('fieldwork:do')
  signPledge(@CurrentActor() actor: Actor, @Args('input') input: SignPledgeInput): Promise<PledgeToSign> {
    return this.pledges.sign(actor, input);
  }
}
