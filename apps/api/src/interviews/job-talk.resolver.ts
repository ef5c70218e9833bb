import { Injectable } from '@nestjs/common';
import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InterviewLogService, type JobTalkView } from '@firsthand/core';
import { Assignment } from '../assignments/assignments.type.ts';
import { CurrentLoaders } from '../graphql/context.ts';
import type { Loaders, LoaderSpec } from '../graphql/loaders.ts';
import { Interview } from './interviews.type.ts';

@ObjectType({
  description: 'How many conversations of a cohort turned into asking for a job, by their own account.',
})
export class CohortJobTalk {
  @Field(() => ID)
  cohortId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  asked!: number;
}

@Injectable()
export class JobTalkLoaders {
  readonly ofInterview: LoaderSpec<string, true>;
  readonly ofAssignment: LoaderSpec<string, JobTalkView[]>;

  constructor(log: InterviewLogService) {
    this.ofInterview = { name: 'asked for a job', load: (actor, ids) => log.askedForJob(actor, ids) };
    this.ofAssignment = { name: 'job talk by cohort', load: (actor, ids) => log.jobTalk(actor, ids) };
  }
}

@Resolver(() => Interview)
export class InterviewJobTalkResolver {
  constructor(private readonly loaded: JobTalkLoaders) {}

  @ResolveField(() => Boolean, {
    description: 'The student says that it turned into asking for a job: worth a kind word.',
  })
  async askedForJob(@Parent() interview: Interview, @CurrentLoaders() loaders: Loaders): Promise<boolean> {
    return (await loaders.load(this.loaded.ofInterview, interview.id)) ?? false;
  }
}

@Resolver(() => Assignment)
export class AssignmentJobTalkResolver {
  constructor(private readonly loaded: JobTalkLoaders) {}

  @ResolveField(() => [CohortJobTalk], { description: 'Empty for everyone but the section’s staff.' })
  async jobTalk(
    @Parent() assignment: Assignment,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<CohortJobTalk[]> {
    return (await loaders.load(this.loaded.ofAssignment, assignment.id)) ?? [];
  }
}
