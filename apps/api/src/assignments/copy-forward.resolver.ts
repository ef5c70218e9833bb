import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CopyForward } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { CopyOutcome, CopyPreview, CopySectionInput, CopySectionPreviewInput } from './copy-forward.type.ts';

@Resolver(() => CopyOutcome)
export class CopyForwardResolver {
  constructor(private readonly forward: CopyForward) {}

  @Query(() => CopyPreview, {
    description: 'Every deadline of a section as it would be in the copy. Changes nothing.',
  })
  @Requires('section:copy')
  copyPreview(
    @CurrentActor() actor: Actor,
    @Args('input') input: CopySectionPreviewInput,
  ): Promise<CopyPreview> {
    return this.forward.preview(actor, input);
  }

  @Mutation(() => CopyOutcome, {
    description: 'Copies assignments as drafts, into a new section of a term or into one that is there.',
  })
  @Requires('section:copy')
  async copySection(
    @CurrentActor() actor: Actor,
    @Args('input') input: CopySectionInput,
  ): Promise<CopyOutcome> {
    const sectionId = await this.forward.copy(actor, { ...input, name: input.name ?? '' });
    return { sectionId, assignments: input.assignmentIds.length };
  }
}
