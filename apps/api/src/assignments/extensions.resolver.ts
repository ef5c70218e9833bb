import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type ExtensionPlan, GrantExtension, moreTime } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  ExtensionGrant,
  type ExtensionPlanInput,
  ExtensionPreview,
  GrantExtensionInput,
  PreviewExtensionInput,
} from './extensions.type.ts';

@Resolver(() => ExtensionGrant)
export class ExtensionsResolver {
  constructor(private readonly extensions: GrantExtension) {}

  @Query(() => ExtensionPreview, { description: 'Who would have until when. Changes nothing.' })
  @Requires('extension:grant')
  extensionPreview(
    @CurrentActor() actor: Actor,
    @Args('input') input: PreviewExtensionInput,
  ): Promise<ExtensionPreview> {
    return this.extensions.preview(actor, planOf(input), input.who);
  }

  @Query(() => [ExtensionGrant], { description: 'What was given on an assignment, the newest first.' })
  @Requires('section:read')
  extensionGrants(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
  ): Promise<ExtensionGrant[]> {
    return this.extensions.grants(actor, assignmentId);
  }

  @Mutation(() => ExtensionGrant)
  @Requires('extension:grant')
  grantExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantExtensionInput,
  ): Promise<ExtensionGrant> {
    const { enrolmentIds, reason } = input;
    return this.extensions.grant(actor, { ...planOf(input), enrolmentIds, reason: reason ?? '' });
  }

  @Mutation(() => ExtensionGrant, { description: 'Takes back what one grant gave, and nothing besides.' })
  @Requires('extension:grant')
  undoExtension(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<ExtensionGrant> {
    return this.extensions.undo(actor, id);
  }
}

function planOf({ assignmentId, milestoneIds, days, dueLocal }: ExtensionPlanInput): ExtensionPlan {
  return { assignmentId, milestoneIds, time: moreTime(days, dueLocal) };
}
