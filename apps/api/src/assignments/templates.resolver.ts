import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { TemplateLibrary } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Assignment } from './assignments.type.ts';
import { AssignmentTemplate, RenameTemplateInput, SaveTemplateInput } from './templates.type.ts';

@Resolver(() => AssignmentTemplate)
export class TemplatesResolver {
  constructor(private readonly library: TemplateLibrary) {}

  @Query(() => [AssignmentTemplate], { description: 'The library of the institution, by name.' })
  @Requires('assignment:design')
  assignmentTemplates(@CurrentActor() actor: Actor): Promise<AssignmentTemplate[]> {
    return this.library.templates(actor);
  }

  @Mutation(() => AssignmentTemplate, {
    description: 'Keeps an assignment as a template, for all who design.',
  })
  @Requires('assignment:design')
  saveTemplate(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveTemplateInput,
  ): Promise<AssignmentTemplate> {
    return this.library.save(actor, input.assignmentId, input);
  }

  @Mutation(() => AssignmentTemplate)
  @Requires('assignment:design')
  renameTemplate(
    @CurrentActor() actor: Actor,
    @Args('input') input: RenameTemplateInput,
  ): Promise<AssignmentTemplate> {
    return this.library.rename(actor, input.templateId, input.version, input);
  }

  @Mutation(() => AssignmentTemplate, {
    description: 'Takes it out of the library, or back into it; what was begun from it stays.',
  })
  @Requires('assignment:design')
  archiveTemplate(
    @CurrentActor() actor: Actor,
    @IdArg('templateId') id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('archived', { type: () => Boolean, defaultValue: true }) archived: boolean,
  ): Promise<AssignmentTemplate> {
    return this.library.archive(actor, id, version, archived);
  }

  @Mutation(() => Assignment, { description: 'A draft from a template, dated by the term of the section.' })
  @Requires('assignment:design')
  beginFromTemplate(
    @CurrentActor() actor: Actor,
    @IdArg('templateId') templateId: string,
    @IdArg('sectionId') sectionId: string,
  ): Promise<Assignment> {
    return this.library.begin(actor, templateId, sectionId);
  }
}
