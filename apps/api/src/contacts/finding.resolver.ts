import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, ContactSource } from '@firsthand/contracts';
import { ContactsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { ContactSourceEnum } from '../graphql/enums.ts';
import { ContactSourceLook, KnownContact, KnownContactsArgs } from './finding.type.ts';

@Resolver()
export class FindingResolver {
  constructor(private readonly service: ContactsService) {}

  @Query(() => [ContactSourceLook], { description: 'Where people are found, in the order in which to look.' })
  @Requires('fieldwork:do')
  contactSources(@CurrentActor() actor: Actor): Promise<ContactSourceLook[]> {
    return this.service.sources(actor);
  }

  @Query(() => [KnownContact], { description: 'Who of the actor’s people this may be.' })
  @Requires('fieldwork:do')
  knownContacts(@CurrentActor() actor: Actor, @Args() args: KnownContactsArgs): Promise<KnownContact[]> {
    const { name, organisation, email, phone, exceptId } = args;
    return this.service.known(actor, {
      name,
      organisation: organisation ?? '',
      email: email ?? '',
      phone: phone ?? '',
      exceptId: exceptId ?? null,
    });
  }

  @Mutation(() => [ContactSourceLook], { description: 'Looked there and found nobody; or not, after all.' })
  @Requires('fieldwork:do')
  markSourceSearched(
    @CurrentActor() actor: Actor,
    @Args('source', { type: () => ContactSourceEnum }) source: ContactSource,
    @Args('nobodyThere') nobodyThere: boolean,
  ): Promise<ContactSourceLook[]> {
    return this.service.markSearched(actor, source, nobodyThere);
  }
}
