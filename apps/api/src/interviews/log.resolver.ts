import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { askedForJob, InterviewLogService, PlanDiscovery } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Choice } from '../research/research.type.ts';
import { editsOf } from './log-edits.ts';
import { KeepLogInput, PlanDiscoveryInput } from './log.inputs.ts';
import { InterviewClosing, InterviewLog } from './log.type.ts';

@Resolver(() => InterviewClosing)
export class InterviewLogResolver {
  constructor(
    private readonly service: InterviewLogService,
    private readonly discoveries: PlanDiscovery,
  ) {}

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

  @Mutation(() => Choice, {
    description: 'Takes work that was heard of in an interview into the plan; refuses what is there already.',
  })
  @Requires('fieldwork:do')
  planDiscovery(@CurrentActor() actor: Actor, @Args('input') input: PlanDiscoveryInput): Promise<Choice> {
    return this.discoveries.planDiscovery(actor, { ...input, reason: input.reason ?? '' });
  }

  @ResolveField(() => Boolean, {
    description: 'The student asked for a job: worth a kind word. What the other side offered is not.',
  })
  askedForJob(@Parent() closing: InterviewClosing): boolean {
    return askedForJob(closing.jobTalk);
  }
}
