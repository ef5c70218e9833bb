import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { PersonExport } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { ExportPersonInput, PersonData } from './person-export.type.ts';

@Resolver()
export class PersonExportResolver {
  constructor(private readonly persons: PersonExport) {}

  @Mutation(() => PersonData, {
    description:
      'Everything that is held about somebody who asked for it. It is written down why, and they are told. One’s own: GET /account.zip.',
  })
  @Requires('person:manage')
  async exportPerson(
    @CurrentActor() actor: Actor,
    @Args('input') { id, reason }: ExportPersonInput,
  ): Promise<PersonData> {
    const { entryId, until } = await this.persons.ask(actor, { id, reason });
    return { path: `/exports/${entryId}/data.zip`, until };
  }
}
