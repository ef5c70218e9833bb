import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ProgressService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg, OptionalIdArg } from '../graphql/id-arg.ts';
import { StudentWork } from './progress.type.ts';

@Resolver(() => StudentWork)
export class ProgressResolver {
  constructor(private readonly progress: ProgressService) {}

  @Query(() => [StudentWork], { description: 'A student’s own assignments, most urgent first.' })
  @Requires('work:read')
  studentHome(@CurrentActor() actor: Actor): Promise<StudentWork[]> {
    return this.progress.studentHome(actor);
  }

  @Query(() => [StudentWork], {
    description:
      'What a student did on assignments that are no longer theirs, because they moved on: to read, not to change.',
  })
  @Requires('work:read')
  pastWork(@CurrentActor() actor: Actor): Promise<StudentWork[]> {
    return this.progress.pastWork(actor);
  }

  @Query(() => StudentWork, {
    description:
      'One student’s work on one assignment: the student’s own, or, for staff, any enrolment of their sections.',
  })
  @Requires('work:read')
  studentWork(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @OptionalIdArg('enrolmentId') enrolmentId?: string | null,
  ): Promise<StudentWork> {
    return this.progress.studentWork(actor, assignmentId, enrolmentId);
  }
}
