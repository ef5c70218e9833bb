import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ChangeSection } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { ChangeSectionInput } from '../sections/sections.inputs.ts';
import { Section } from '../sections/sections.type.ts';
import { RezonedAssignment } from './changes.type.ts';

@Resolver()
export class ChangeSectionResolver {
  constructor(private readonly sections: ChangeSection) {}

  @Query(() => [RezonedAssignment], {
    description: 'What another time zone of a section moves for whom. Nothing is changed by asking.',
  })
  @Requires('section:change')
  previewSectionZone(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('zone') zone: string,
  ): Promise<RezonedAssignment[]> {
    return this.sections.previewZone(actor, id, zone);
  }

  @Mutation(() => Section, {
    description: 'Its name and its time zone: deadlines keep their time on the clock.',
  })
  @Requires('section:change')
  changeSection(@CurrentActor() actor: Actor, @Args('input') input: ChangeSectionInput): Promise<Section> {
    return this.sections.change(actor, input);
  }
}
