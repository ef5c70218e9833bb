import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { PlanService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { ChooseOccupationInput, SavePlanNotesInput } from './research.inputs.ts';
import { Choice, SavePlanNotesPayload } from './research.type.ts';

@Resolver(() => Choice)
export class ResearchResolver {
  constructor(private readonly plan: PlanService) {}

  @Mutation(() => Choice)
  @Requires('fieldwork:do')
  chooseOccupation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChooseOccupationInput,
  ): Promise<Choice> {
    return this.plan.chooseOccupation(actor, { ...input, reason: input.reason ?? '' });
  }

  @Mutation(() => SavePlanNotesPayload)
  @Requires('fieldwork:do')
  savePlanNotes(
    @CurrentActor() actor: Actor,
    @Args('input') { choiceId, version, ...notes }: SavePlanNotesInput,
  ): Promise<SavePlanNotesPayload> {
    return this.plan.saveNotes(actor, choiceId, version, notes);
  }

  @Mutation(() => Boolean)
  @Requires('fieldwork:do')
  async dropChoice(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<boolean> {
    await this.plan.dropChoice(actor, id);
    return true;
  }
}
