import { Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { MergeContacts } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { Contact } from '../contacts/contacts.type.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';

@Resolver(() => Contact)
export class MergeResolver {
  constructor(private readonly merging: MergeContacts) {}

  @Mutation(() => Contact, {
    description: 'The other of the two was the same person: what belongs to it is kept, and it is gone.',
  })
  @Requires('fieldwork:do')
  mergeContacts(
    @CurrentActor() actor: Actor,
    @IdArg('keptId') keptId: string,
    @IdArg('otherId') otherId: string,
  ): Promise<Contact> {
    return this.merging.merge(actor, keptId, otherId);
  }
}
