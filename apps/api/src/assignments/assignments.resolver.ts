import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Forbidden } from '@firsthand/contracts';
import {
  type AssignmentDesign,
  askingFrom,
  AssignmentsService,
  ladderOf,
  PreviewChange,
  quotaOf,
} from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { SectionLoaders } from '../sections/sections.loader.ts';
import { Cohort } from '../sections/sections.type.ts';
import { CreateAssignmentInput, UpdateAssignmentInput } from './assignments.inputs.ts';
import { AssignmentLoaders } from './assignments.loader.ts';
import { Assignment, AssignmentProgress } from './assignments.type.ts';
import { AssignmentChangeEffect } from './changes.type.ts';

@Resolver(() => Assignment)
export class AssignmentsResolver {
  constructor(
    private readonly service: AssignmentsService,
    private readonly previews: PreviewChange,
    private readonly loaded: AssignmentLoaders,
    private readonly sections: SectionLoaders,
  ) {}

  @Query(() => [Assignment])
  @Requires('assignment:read')
  assignments(@CurrentActor() actor: Actor): Promise<Assignment[]> {
    return this.service.assignments(actor);
  }

  @Query(() => Assignment)
  @Requires('assignment:read')
  assignment(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Assignment> {
    return this.service.assignment(actor, id);
  }

  @Mutation(() => Assignment)
  @Requires('assignment:design')
  createAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateAssignmentInput,
  ): Promise<Assignment> {
    return this.service.create(actor, input.sectionId, designOf(input));
  }

  @Mutation(() => Assignment)
  @Requires('assignment:design')
  updateAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateAssignmentInput,
  ): Promise<Assignment> {
    return this.service.update(actor, input.id, input.version, designOf(input));
  }

  @Query(() => [AssignmentChangeEffect], {
    description: 'What this change would do to whom, worst first. Nothing is changed by asking.',
  })
  @Requires('assignment:design')
  previewAssignmentChange(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateAssignmentInput,
  ): Promise<AssignmentChangeEffect[]> {
    return this.previews.preview(actor, input.id, input.version, designOf(input));
  }

  @Mutation(() => Assignment)
  @Requires('assignment:design')
  publishAssignment(
    @CurrentActor() actor: Actor,
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Assignment> {
    return this.service.publish(actor, id, version);
  }

  /** A cohort a student is not in stays unnamed. */
  @ResolveField(() => [Cohort])
  async cohorts(@Parent() assignment: Assignment, @CurrentLoaders() loaders: Loaders): Promise<Cohort[]> {
    const cohorts = await Promise.all(
      assignment.cohortIds.map((id) => loaders.load(this.sections.cohort, id)),
    );
    return cohorts.filter((cohort) => cohort !== null);
  }

  @ResolveField(() => AssignmentProgress, { description: 'Staff: how far the students are.' })
  async progress(
    @Parent() assignment: Assignment,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<AssignmentProgress> {
    const figures = await loaders.load(this.loaded.progress, assignment.id);
    if (!figures) throw new Forbidden();
    return figures;
  }
}

/** The design an input says; what was left out is empty. */
function designOf(input: Omit<CreateAssignmentInput, 'sectionId'>): AssignmentDesign {
  const described = <T extends { description?: string | null }>(one: T) => ({
    ...one,
    description: one.description ?? '',
  });
  return {
    title: input.title,
    instructions: input.instructions ?? '',
    quota: quotaOf(input.quota),
    requiresPledge: input.requiresPledge ?? undefined,
    requiresPrimer: input.requiresPrimer ?? undefined,
    milestones: input.milestones,
    prompts: input.prompts.map((prompt) => ({ ...prompt, hint: prompt.hint ?? '' })),
    criteria: input.criteria.map((criterion) => ({
      ...described(criterion),
      levels: criterion.levels.map(described),
    })),
    cohortIds: input.cohortIds,
    reminderOffsetsMinutes: ladderOf(input.reminderOffsetsMinutes),
    thanks: input.thanks ?? null,
    late: input.late ?? null,
    asking: askingFrom(input.asking),
  };
}
