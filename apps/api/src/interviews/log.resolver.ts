import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { askedForJob, InterviewLogService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { editsOf } from './log-edits.ts';
import { KeepLogInput } from './log.inputs.ts';
import { InterviewClosing, InterviewLog } from './log.type.ts';

@Resolver(() => InterviewClosing)
export class InterviewLogResolver {
  constructor(private readonly service: InterviewLogService) {}

  @Query(() => InterviewLog)
  @Requires('work:read')
  interviewLog(
    @CurrentActor() actor: Actor,
    @IdArg('interviewId') interviewId: string,
  ): Promise<InterviewLog> {
    return this.service.log(actor, interviewId);
  }

  @Mutation(() => InterviewLog, {
    description:
      'Keeps edits of a log, which may come late, twice and in any order: of each thing the edit made last stays.',
  })
  @Requires('fieldwork:do')
  keepLog(@CurrentActor() actor: Actor, @Args('input') input: KeepLogInput): Promise<InterviewLog> {
    return this.service.keep(actor, editsOf(input));
  }

  @ResolveField(() => Boolean, {
    description: 'The student asked for a job: worth a kind word. What the other side offered is not.',
  })
  askedForJob(@Parent() closing: InterviewClosing): boolean {
    return askedForJob(closing.jobTalk);
  }
}
