import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { InterviewsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { LogInterviewInput, UpdateInterviewInput } from './interviews.inputs.ts';
import { Interview } from './interviews.type.ts';

@Resolver(() => Interview)
export class InterviewsResolver {
  constructor(private readonly service: InterviewsService) {}

  @Query(() => Interview)
  @Requires('work:read')
  interview(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Interview> {
    return this.service.interview(actor, id);
  }

  @Mutation(() => Interview)
  @Requires('fieldwork:do')
  logInterview(@CurrentActor() actor: Actor, @Args('input') input: LogInterviewInput): Promise<Interview> {
    const { assignmentId, idempotencyKey, ...facts } = input;
    const given = { ...facts, notes: facts.notes ?? '', practice: facts.practice ?? false };
    return this.service.log(actor, assignmentId, given, idempotencyKey);
  }

  @Mutation(() => Interview)
  @Requires('fieldwork:do')
  updateInterview(
    @CurrentActor() actor: Actor,
    @Args('input') { id, version, ...given }: UpdateInterviewInput,
  ): Promise<Interview> {
    return this.service.update(actor, id, version, given);
  }
}
