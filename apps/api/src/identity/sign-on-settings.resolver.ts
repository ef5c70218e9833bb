import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { SignOnSettings as SettingsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { RequireSignOnInput, SaveOidcInput, SaveSamlInput, SwitchSignOnInput } from './sign-on.inputs.ts';
import { SignOnSettings, SignOnTest } from './sign-on.type.ts';

@Resolver(() => SignOnSettings)
export class SignOnSettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Query(() => SignOnSettings)
  @Requires('sign-on:manage')
  signOnSettings(@CurrentActor() actor: Actor): Promise<SignOnSettings> {
    return this.settings.settings(actor);
  }

  @Query(() => SignOnTest)
  @Requires('sign-on:manage')
  signOnTest(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<SignOnTest> {
    return this.settings.test(actor, id);
  }

  @Mutation(() => SignOnSettings)
  @Requires('sign-on:manage')
  saveOidc(@CurrentActor() actor: Actor, @Args('input') input: SaveOidcInput): Promise<SignOnSettings> {
    const { version = null, clientSecret = null, ...rest } = input;
    return this.settings.saveOidc(actor, { version, clientSecret, ...rest });
  }

  @Mutation(() => SignOnSettings)
  @Requires('sign-on:manage')
  saveSaml(@CurrentActor() actor: Actor, @Args('input') input: SaveSamlInput): Promise<SignOnSettings> {
    const { version = null, ...rest } = input;
    return this.settings.saveSaml(actor, { version, ...rest });
  }

  @Mutation(() => SignOnSettings)
  @Requires('sign-on:manage')
  switchSignOn(
    @CurrentActor() actor: Actor,
    @Args('input') { kind, version, on }: SwitchSignOnInput,
  ): Promise<SignOnSettings> {
    return this.settings.switch(actor, kind, version, on);
  }

  @Mutation(() => SignOnSettings)
  @Requires('sign-on:manage')
  requireSignOn(
    @CurrentActor() actor: Actor,
    @Args('input') { version, roles }: RequireSignOnInput,
  ): Promise<SignOnSettings> {
    return this.settings.require(actor, version, roles);
  }
}
