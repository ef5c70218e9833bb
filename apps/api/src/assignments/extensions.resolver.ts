import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, NotFound } from '@firsthand/contracts';
import { GrantExtension } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { SectionLoaders } from '../sections/sections.loader.ts';
import { Enrolment } from '../sections/sections.type.ts';
import { GrantExtensionInput } from './assignments.inputs.ts';
import { Extension } from './assignments.type.ts';

@Resolver(() => Extension)
export class ExtensionsResolver {
  constructor(
    private readonly extensions: GrantExtension,
    private readonly sections: SectionLoaders,
  ) {}

  @Mutation(() => [Extension])
  @Requires('extension:grant')
  grantExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantExtensionInput,
  ): Promise<Extension[]> {
    return this.extensions.grant(actor, { ...input, reason: input.reason ?? '' });
  }

  @ResolveField(() => Enrolment)
  async enrolment(@Parent() extension: Extension, @CurrentLoaders() loaders: Loaders): Promise<Enrolment> {
    const enrolment = await loaders.load(this.sections.enrolment, extension.enrolmentId);
    if (!enrolment) throw new NotFound();
    return enrolment;
  }
}
