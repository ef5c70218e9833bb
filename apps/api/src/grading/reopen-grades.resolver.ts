import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type OlderGradeView, ReopenGrades } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { OlderGrade, ReopenGradesInput, ReopenGradesPayload } from './reopen-grades.type.ts';

@Resolver()
export class ReopenGradesResolver {
  constructor(private readonly reopening: ReopenGrades) {}

  @Query(() => [OlderGrade], { description: 'What was graded with an earlier version of the rubric.' })
  @Requires('grade:give')
  olderGrades(@CurrentActor() actor: Actor, @IdArg('assignmentId') id: string): Promise<OlderGradeView[]> {
    return this.reopening.older(actor, id);
  }

  @Mutation(() => ReopenGradesPayload, {
    description: 'Makes drafts of them under the newest rubric; what students have read is kept.',
  })
  @Requires('grade:release')
  async reopenGrades(
    @CurrentActor() actor: Actor,
    @Args('input') { assignmentId, submissionIds }: ReopenGradesInput,
  ): Promise<ReopenGradesPayload> {
    return { reopened: await this.reopening.reopen(actor, assignmentId, submissionIds) };
  }
}
