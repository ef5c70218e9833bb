import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { SecondStepSettings as SettingsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { RequireSecondStepInput } from './second-step.inputs.ts';
import { SecondStepSettings } from './second-step.type.ts';

@Resolver(() => SecondStepSettings)
export class SecondStepSettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Query(() => SecondStepSettings)
  @Requires('second-step:manage')
  secondStepSettings(@CurrentActor() actor: Actor): Promise<SecondStepSettings> {
    return this.settings.settings(actor);
  }

  @Mutation(() => SecondStepSettings)
  @Requires('second-step:manage')
  requireSecondStep(
    @CurrentActor() actor: Actor,
    @Args('input') { version, from = null, bySignOn }: RequireSecondStepInput,
  ): Promise<SecondStepSettings> {
    return this.settings.require(actor, version, from, bySignOn);
  }

  @Mutation(() => SecondStepSettings, { description: 'For who has lost theirs; they are told by mail.' })
  @Requires('second-step:manage')
  async resetSecondStep(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<SecondStepSettings> {
    await this.settings.reset(actor, id);
    return this.settings.settings(actor);
  }
}
