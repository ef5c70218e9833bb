import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { HandInDrafts, type UnsentDraftView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  HandInDraftsInput,
  HandInDraftsPayload,
  UnsentDraft,
  WithdrawHandInsInput,
  WithdrawHandInsPayload,
} from './hand-in-drafts.type.ts';

@Resolver()
export class HandInDraftsResolver {
  constructor(private readonly drafts: HandInDrafts) {}

  @Query(() => [UnsentDraft], {
    description: 'Drafts that were not handed in by the deadline of their student.',
  })
  @Requires('grade:give')
  unsentDrafts(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<UnsentDraftView[]> {
    return this.drafts.unsent(actor, id);
  }

  @Mutation(() => HandInDraftsPayload, {
    description:
      'Hands in whole drafts on their students’ behalf, each as it was saved last. The students are told.',
  })
  @Requires('grade:give')
  async handInDrafts(
    @CurrentActor() actor: Actor,
    @Args('input') input: HandInDraftsInput,
  ): Promise<HandInDraftsPayload> {
    return { enrolmentIds: await this.drafts.handIn(actor, input) };
  }

  @Mutation(() => WithdrawHandInsPayload, {
    description: 'Takes back what was handed in on behalf, until somebody grades it.',
  })
  @Requires('grade:give')
  async withdrawHandIns(
    @CurrentActor() actor: Actor,
    @Args('input') { assignmentId, enrolmentIds }: WithdrawHandInsInput,
  ): Promise<WithdrawHandInsPayload> {
    return { withdrawn: await this.drafts.withdraw(actor, assignmentId, enrolmentIds) };
  }
}
