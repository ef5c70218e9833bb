import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentLoaders } from '../graphql/context.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { Section } from '../sections/sections.type.ts';
import { AssignmentLoaders } from './assignments.loader.ts';
import { Assignment } from './assignments.type.ts';

/** What assignments add to a section. */
@Resolver(() => Section)
export class SectionAssignmentsResolver {
  constructor(private readonly loaded: AssignmentLoaders) {}

  @ResolveField(() => [Assignment])
  async assignments(@Parent() section: Section, @CurrentLoaders() loaders: Loaders): Promise<Assignment[]> {
    return (await loaders.load(this.loaded.ofSection, section.id)) ?? [];
  }
}
