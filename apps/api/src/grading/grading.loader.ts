import { Injectable } from '@nestjs/common';
import { type GradeTree, GradingService, type PastGradeView } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class GradingLoaders {
  /** As the asking person may see it: a student's own only when it is released. */
  readonly gradeOfSubmission: LoaderSpec<string, GradeTree>;

  readonly pastGradesOfSubmission: LoaderSpec<string, PastGradeView[]>;

  constructor(grading: GradingService) {
    this.gradeOfSubmission = {
      name: 'grade of submission',
      load: (actor, ids) => grading.gradesOf(actor, ids),
    };
    this.pastGradesOfSubmission = {
      name: 'past grades of submission',
      load: (actor, ids) => grading.pastGradesOf(actor, ids),
    };
  }
}
