import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { OutcomesService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { AnnounceOutcomeInput } from './outcomes.inputs.ts';
import { Outcome, OutcomeRecipient } from './outcomes.type.ts';

@Resolver(() => Outcome)
export class OutcomesResolver {
  constructor(private readonly service: OutcomesService) {}

  @Query(() => [Outcome], { description: 'What the student has told, the latest first.' })
  @Requires('fieldwork:do')
  outcomes(@CurrentActor() actor: Actor): Promise<Outcome[]> {
    return this.service.outcomes(actor);
  }

  @Query(() => [OutcomeRecipient], { description: 'Everybody the student has met, the latest first.' })
  @Requires('fieldwork:do')
  outcomeRecipients(@CurrentActor() actor: Actor): Promise<OutcomeRecipient[]> {
    return this.service.recipients(actor);
  }

  @Mutation(() => Outcome, {
    description: 'Leaves in some minutes, to each by a mail of their own; until then it can be withdrawn.',
  })
  @Requires('fieldwork:do')
  announceOutcome(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey, ...given }: AnnounceOutcomeInput,
  ): Promise<Outcome> {
    return this.service.announce(actor, given, idempotencyKey);
  }

  @Mutation(() => Outcome)
  @Requires('fieldwork:do')
  withdrawOutcome(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Outcome> {
    return this.service.withdraw(actor, id);
  }
}
