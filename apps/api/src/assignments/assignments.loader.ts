import { Injectable } from '@nestjs/common';
import { AssignmentsService, type AssignmentView, type ProgressFigures } from '@firsthand/core';
import type { LoaderSpec } from '../graphql/loaders.ts';

@Injectable()
export class AssignmentLoaders {
  readonly ofSection: LoaderSpec<string, AssignmentView[]>;
  /** For the section's staff; nothing for students. */
  readonly progress: LoaderSpec<string, ProgressFigures>;

  constructor(assignments: AssignmentsService) {
    this.ofSection = {
      name: 'assignments of section',
      load: (actor, ids) => assignments.ofSections(actor, ids),
    };
    this.progress = {
      name: 'progress of assignment',
      load: (actor, ids) => assignments.progressOf(actor, ids),
    };
  }
}
