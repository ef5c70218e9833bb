import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor, SetupState, StartStep } from '@firsthand/contracts';
import { InstitutionStart as StartService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { SetupStateEnum, StartStepEnum } from '../graphql/enums.ts';

@ObjectType()
export class InstitutionStartStep {
  @Field(() => StartStepEnum)
  step!: StartStep;

  @Field(() => SetupStateEnum)
  state!: SetupState;
}

@ObjectType({ description: 'How far a new institution is with its beginning, as seen from what was set.' })
export class InstitutionStart {
  @Field(() => [InstitutionStartStep])
  steps!: InstitutionStartStep[];

  @Field(() => Int, { description: 'Neither done nor done without.' })
  open!: number;
}

@Resolver(() => InstitutionStart)
export class InstitutionStartResolver {
  constructor(private readonly start: StartService) {}

  @Query(() => InstitutionStart)
  @Requires('institution:manage')
  institutionStart(@CurrentActor() actor: Actor): Promise<InstitutionStart> {
    return this.start.look(actor);
  }

  @Mutation(() => InstitutionStart, { description: 'Does without a step, or with it after all.' })
  @Requires('institution:manage')
  skipStartStep(
    @CurrentActor() actor: Actor,
    @Args('step', { type: () => StartStepEnum }) step: StartStep,
    @Args('skipped', { type: () => Boolean }) skipped: boolean,
  ): Promise<InstitutionStart> {
    return this.start.skip(actor, step, skipped);
  }
}
