import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { EnrolmentsService } from '@firsthand/core';
import { CurrentActor } from '../graphql/context.ts';
import { PersonAccount } from '../identity/people.type.ts';
import { PersonSection } from './sections.type.ts';

@Resolver(() => PersonAccount)
export class PersonSectionsResolver {
  constructor(private readonly enrolments: EnrolmentsService) {}

  @ResolveField(() => [PersonSection], { description: 'Where they are or were: what they are in first.' })
  sections(@Parent() { id }: PersonAccount, @CurrentActor() actor: Actor): Promise<PersonSection[]> {
    return this.enrolments.ofPerson(actor, id);
  }
}
