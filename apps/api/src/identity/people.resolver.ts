import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { EndAccess, PeopleService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  CorrectPersonInput,
  FoundPersonConnection,
  InviteAdministratorInput,
  PeopleArgs,
  PersonAccount,
} from './people.type.ts';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly access: EndAccess,
  ) {}

  @Query(() => FoundPersonConnection, { description: 'The institution’s people, by name.' })
  @Requires('person:manage')
  institutionPeople(@CurrentActor() actor: Actor, @Args() args: PeopleArgs): Promise<FoundPersonConnection> {
    return this.people.page(actor, args);
  }

  @Query(() => PersonAccount)
  @Requires('person:manage')
  personAccount(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.people.account(actor, id);
  }

  @Mutation(() => PersonAccount, {
    description:
      'Makes whoever has this address an administrator, and invites them while they have not come in.',
  })
  @Requires('person:manage')
  inviteAdministrator(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteAdministratorInput,
  ): Promise<PersonAccount> {
    return this.people.inviteAdministrator(actor, input);
  }

  @Mutation(() => PersonAccount)
  @Requires('person:manage')
  giveAdministrator(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.people.giveAdministrator(actor, id);
  }

  @Mutation(() => PersonAccount, { description: 'As long as another is left who has come in.' })
  @Requires('person:manage')
  takeAdministrator(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.people.takeAdministrator(actor, id);
  }

  @Mutation(() => PersonAccount, {
    description:
      'What somebody is called and where their mail goes. A new address ends their sessions and open links.',
  })
  @Requires('person:manage')
  correctPerson(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectPersonInput,
  ): Promise<PersonAccount> {
    return this.people.correct(actor, input);
  }

  @Mutation(() => PersonAccount, {
    description:
      'They cannot come in any more; where they were and what they did stays, and what was theirs to mark is nobody’s.',
  })
  @Requires('person:manage')
  endAccess(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.access.end(actor, id);
  }

  @Mutation(() => PersonAccount)
  @Requires('person:manage')
  giveAccessBack(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.people.giveAccessBack(actor, id);
  }

  @Mutation(() => PersonAccount, { description: 'A new invitation; the earlier one stops working.' })
  @Requires('person:manage')
  invitePerson(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<PersonAccount> {
    return this.people.invite(actor, id);
  }
}
