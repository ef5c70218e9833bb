import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ContactsService, type GivenContact } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { AddContactInput, ContactsArgs, UpdateContactInput } from './contacts.inputs.ts';
import { ContactLoaders } from './contacts.loader.ts';
import { Contact, ContactConnection } from './contacts.type.ts';

@Resolver(() => Contact)
export class ContactsResolver {
  constructor(
    private readonly service: ContactsService,
    private readonly loaded: ContactLoaders,
  ) {}

  @Query(() => ContactConnection)
  @Requires('fieldwork:do')
  contacts(@CurrentActor() actor: Actor, @Args() args: ContactsArgs): Promise<ContactConnection> {
    return this.service.list(actor, args);
  }

  @Query(() => Contact)
  @Requires('fieldwork:do')
  contact(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Contact> {
    return this.service.contact(actor, id);
  }

  @Mutation(() => Contact)
  @Requires('fieldwork:do')
  addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<Contact> {
    return this.service.add(actor, givenContact(input));
  }

  @Mutation(() => Contact)
  @Requires('fieldwork:do')
  updateContact(@CurrentActor() actor: Actor, @Args('input') input: UpdateContactInput): Promise<Contact> {
    return this.service.update(actor, input.id, input.version, givenContact(input));
  }

  @ResolveField(() => Contact, { nullable: true })
  async referrer(@Parent() contact: Contact, @CurrentLoaders() loaders: Loaders): Promise<Contact | null> {
    return contact.referrerId ? loaders.load(this.loaded.byId, contact.referrerId) : null;
  }
}

/** What was left out is empty. */
function givenContact(input: AddContactInput | UpdateContactInput): GivenContact {
  return {
    ...input,
    organisation: input.organisation ?? '',
    position: input.position ?? '',
    email: input.email ?? '',
    phone: input.phone ?? '',
    family: input.family ?? false,
    notes: input.notes ?? '',
  };
}
