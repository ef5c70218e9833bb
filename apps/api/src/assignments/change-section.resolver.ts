import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ChangeSection } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { ChangeSectionInput } from '../sections/sections.inputs.ts';
import { Section } from '../sections/sections.type.ts';

@Resolver()
export class ChangeSectionResolver {
  constructor(private readonly sections: ChangeSection) {}

  @Mutation(() => Section, { description: 'Its name, and its time zone while nothing is published there.' })
  @Requires('section:change')
  changeSection(@CurrentActor() actor: Actor, @Args('input') input: ChangeSectionInput): Promise<Section> {
    return this.sections.change(actor, input);
  }
}
