import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GradeTree, PastGradeView } from '@firsthand/core';
import { CurrentLoaders } from '../graphql/context.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { Submission } from '../reflections/reflections.type.ts';
import { GradingLoaders } from './grading.loader.ts';
import { Grade, PastGrade } from './grading.type.ts';

/** What grading adds to a submission. */
@Resolver(() => Submission)
export class SubmissionGradeResolver {
  constructor(private readonly loaded: GradingLoaders) {}

  @ResolveField(() => Grade, { nullable: true })
  grade(@Parent() submission: Submission, @CurrentLoaders() loaders: Loaders): Promise<GradeTree | null> {
    return loaders.load(this.loaded.gradeOfSubmission, submission.id);
  }

  @ResolveField(() => [PastGrade], {
    description:
      'What its grade was before, newest first; its student reads it while a new one is awaited too.',
  })
  async pastGrades(
    @Parent() submission: Submission,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PastGradeView[]> {
    return (await loaders.load(this.loaded.pastGradesOfSubmission, submission.id)) ?? [];
  }
}
