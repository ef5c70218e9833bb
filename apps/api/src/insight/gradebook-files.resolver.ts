import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { filesOf, type GradebookFileView, type GradebookView } from '@firsthand/core';
import { Gradebook } from '../grading/gradebook.type.ts';
import { GradebookFile } from './insight.type.ts';

/** What insight adds to a section's book. */
@Resolver(() => Gradebook)
export class GradebookFilesResolver {
  @ResolveField(() => [GradebookFile], {
    description: 'What may be taken of it, where it may be taken at all.',
  })
  files(@Parent() book: GradebookView): GradebookFileView[] {
    return filesOf(book);
  }
}
