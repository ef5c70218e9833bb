import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, PRIMER_LANGUAGES } from '@firsthand/contracts';
import { EditPrimer, type PrimerDesk as Desk } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { SavePrimerInput } from './desk.inputs.ts';
import { PrimerDesk, PrimerEdition, SavePrimerPayload } from './desk.type.ts';

type Content = Desk['content'];

@Resolver(() => PrimerDesk)
export class PrimerDeskResolver {
  constructor(private readonly editing: EditPrimer) {}

  @Query(() => PrimerDesk)
  @Requires('primer:edit')
  async primerDesk(@CurrentActor() actor: Actor): Promise<PrimerDesk> {
    return presentDesk(await this.editing.desk(actor));
  }

  @Query(() => [PrimerEdition], { description: 'A version as it was published; 0 is the starter.' })
  @Requires('primer:edit')
  async primerVersion(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<PrimerEdition[]> {
    return editionsOf(await this.editing.version(actor, number));
  }

  @Mutation(() => SavePrimerPayload)
  @Requires('primer:edit')
  async savePrimer(
    @CurrentActor() actor: Actor,
    @Args('input') { revision, ...content }: SavePrimerInput,
  ): Promise<SavePrimerPayload> {
    const { saved, desk } = await this.editing.save(actor, revision, content);
    return { saved, desk: presentDesk(desk) };
  }

  @Mutation(() => PrimerDesk, { description: 'Students read the draft from now on. It never changes again.' })
  @Requires('primer:edit')
  async publishPrimer(
    @CurrentActor() actor: Actor,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<PrimerDesk> {
    return presentDesk(await this.editing.publish(actor, revision));
  }
}

const editionsOf = (content: Content): PrimerEdition[] =>
  PRIMER_LANGUAGES.map((language) => ({ language, ...content[language] }));

function presentDesk({ content, starter, ...rest }: Desk): PrimerDesk {
  return { ...rest, editions: editionsOf(content), starter: editionsOf(starter) };
}
