import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CohortsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { CreateCohortInput, RenameCohortInput, SetCohortMembersInput } from './sections.inputs.ts';
import { SectionLoaders } from './sections.loader.ts';
import { found } from './sections.resolver.ts';
import { Cohort, Enrolment } from './sections.type.ts';

@Resolver(() => Cohort)
export class CohortsResolver {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly loaded: SectionLoaders,
  ) {}

  @Query(() => Cohort)
  @Requires('cohort:read')
  cohort(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Cohort> {
    return this.cohorts.cohort(actor, id);
  }

  @Mutation(() => Cohort)
  @Requires('cohort:manage')
  createCohort(@CurrentActor() actor: Actor, @Args('input') input: CreateCohortInput): Promise<Cohort> {
    const { sectionId, name } = input;
    const members = { enrolmentIds: input.enrolmentIds ?? [], everyoneElse: input.everyoneElse ?? false };
    return this.cohorts.create(actor, { sectionId, name, ...members });
  }

  @Mutation(() => Cohort)
  @Requires('cohort:manage')
  renameCohort(@CurrentActor() actor: Actor, @Args('input') input: RenameCohortInput): Promise<Cohort> {
    return this.cohorts.rename(actor, input);
  }

  @Mutation(() => Cohort)
  @Requires('cohort:manage')
  setCohortMembers(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetCohortMembersInput,
  ): Promise<Cohort> {
    return this.cohorts.setMembers(actor, input);
  }

  @ResolveField(() => [Enrolment])
  async members(@Parent() cohort: Cohort, @CurrentLoaders() loaders: Loaders): Promise<Enrolment[]> {
    return found(await loaders.load(this.loaded.members, cohort.id));
  }
}
