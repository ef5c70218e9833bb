import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ReflectionsService, SubmitReflection } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Direct } from '../graphql/spliced.ts';
import { SaveDraftInput, SubmitReflectionInput } from './reflections.inputs.ts';
import { Reflection, SaveDraftPayload, SubmitReflectionPayload } from './reflections.type.ts';

@Resolver(() => Reflection)
export class ReflectionsResolver {
  constructor(
    private readonly service: ReflectionsService,
    private readonly submitting: SubmitReflection,
  ) {}

  @Query(() => Reflection)
  @Requires('reflection:write')
  reflection(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<Reflection> {
    return this.service.reflection(actor, id);
  }

  @Mutation(() => SaveDraftPayload)
  @Requires('reflection:write')
  @Direct(SaveDraftInput)
  saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput): Promise<SaveDraftPayload> {
    return this.service.saveDraft(actor, input.assignmentId, input.revision, input.answers);
  }

  @Mutation(() => SubmitReflectionPayload)
  @Requires('reflection:write')
  submitReflection(
    @CurrentActor() actor: Actor,
    @Args('input') { assignmentId, revision, idempotencyKey }: SubmitReflectionInput,
  ): Promise<SubmitReflectionPayload> {
    return this.submitting.submit(actor, assignmentId, revision, idempotencyKey);
  }
}
