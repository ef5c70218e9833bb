import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { NextStepsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { PlanStepInput } from './thanks.inputs.ts';
import { PlannedStep } from './thanks.type.ts';

@Resolver(() => PlannedStep)
export class NextStepsResolver {
  constructor(private readonly steps: NextStepsService) {}

  @Mutation(() => PlannedStep, { description: 'The student is reminded at nine on that day.' })
  @Requires('fieldwork:do')
  planStep(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey, ...given }: PlanStepInput,
  ): Promise<PlannedStep> {
    return this.steps.plan(actor, given, idempotencyKey);
  }

  @Mutation(() => PlannedStep, { description: 'To another day; then it reminds anew.' })
  @Requires('fieldwork:do')
  moveStep(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('dueOn', { type: () => CalendarDate }) dueOn: string,
  ): Promise<PlannedStep> {
    return this.steps.move(actor, id, version, dueOn);
  }

  @Mutation(() => PlannedStep, { description: 'Done, or not after all.' })
  @Requires('fieldwork:do')
  finishStep(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('done', { type: () => Boolean, defaultValue: true }) done: boolean,
  ): Promise<PlannedStep> {
    return this.steps.finish(actor, id, version, done);
  }
}
