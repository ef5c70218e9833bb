import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CareService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { CareSettings, ContactCare, UpdateCareSettingsInput } from './care.type.ts';
import { ContactLoaders } from './contacts.loader.ts';
import { Contact } from './contacts.type.ts';

@Resolver(() => Contact)
export class CareResolver {
  constructor(
    private readonly service: CareService,
    private readonly loaded: ContactLoaders,
  ) {}

  @Query(() => CareSettings)
  @Requires('care:manage')
  careSettings(@CurrentActor() actor: Actor): Promise<CareSettings> {
    return this.service.settings(actor);
  }

  @Mutation(() => CareSettings, { description: 'Holds from the next asking on.' })
  @Requires('care:manage')
  updateCareSettings(
    @CurrentActor() actor: Actor,
    @Args('input') { version, ...settings }: UpdateCareSettingsInput,
  ): Promise<CareSettings> {
    return this.service.change(actor, version, settings);
  }

  @ResolveField(() => ContactCare, { nullable: true, description: 'Null for everyone but the student.' })
  care(@Parent() contact: Contact, @CurrentLoaders() loaders: Loaders): Promise<ContactCare | null> {
    return loaders.load(this.loaded.care, contact.id);
  }
}
