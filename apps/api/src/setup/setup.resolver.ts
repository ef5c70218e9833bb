import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, SetupStep } from '@firsthand/contracts';
import { SectionsService, SetupService, type SetupView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { SetupStepEnum } from '../graphql/enums.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders, LoaderSpec } from '../graphql/loaders.ts';
import { found } from '../sections/sections.resolver.ts';
import { Section } from '../sections/sections.type.ts';
import { SectionSetup } from './setup.type.ts';

@Resolver(() => Section)
export class SetupResolver {
  private readonly setups: LoaderSpec<string, SetupView>;

  constructor(
    private readonly service: SetupService,
    private readonly sections: SectionsService,
  ) {
    this.setups = { name: 'setup of section', load: (actor, ids) => service.ofSections(actor, ids) };
  }

  @ResolveField(() => SectionSetup)
  async setup(@Parent() section: Section, @CurrentLoaders() loaders: Loaders): Promise<SectionSetup> {
    return found(await loaders.load(this.setups, section.id));
  }

  @Mutation(() => Section, { description: 'Does without a step of setting up, or with it after all.' })
  @Requires('cohort:manage')
  async skipSetupStep(
    @CurrentActor() actor: Actor,
    @IdArg('sectionId') sectionId: string,
    @Args('step', { type: () => SetupStepEnum }) step: SetupStep,
    @Args('skipped', { type: () => Boolean }) skipped: boolean,
  ): Promise<Section> {
    await this.service.skip(actor, sectionId, step, skipped);
    return this.sections.section(actor, sectionId);
  }
}
