import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, NotFound } from '@firsthand/contracts';
import { EnrolmentsService, SectionsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import {
  ChangeCourseInput,
  ChangeTermInput,
  CreateCourseInput,
  CreateSectionInput,
  CreateTermInput,
  EnrolmentsArgs,
  SectionsArgs,
} from './sections.inputs.ts';
import { SectionLoaders } from './sections.loader.ts';
import {
  Cohort,
  Course,
  Enrolment,
  EnrolmentConnection,
  Section,
  SectionConnection,
  Term,
} from './sections.type.ts';

/** What was found, or the answer for what is not there or not theirs. */
export function found<T>(value: T | null): T {
  if (value === null) throw new NotFound();
  return value;
}

@Resolver(() => Section)
export class SectionsResolver {
  constructor(
    private readonly service: SectionsService,
    private readonly people: EnrolmentsService,
    private readonly loaded: SectionLoaders,
  ) {}

  @Query(() => [Term])
  @Requires('term:read')
  terms(@CurrentActor() actor: Actor): Promise<Term[]> {
    return this.service.terms(actor);
  }

  @Query(() => [Course])
  @Requires('course:read')
  courses(@CurrentActor() actor: Actor): Promise<Course[]> {
    return this.service.courses(actor);
  }

  @Query(() => SectionConnection)
  @Requires('section:read')
  sections(@CurrentActor() actor: Actor, @Args() args: SectionsArgs): Promise<SectionConnection> {
    return this.service.list(actor, args);
  }

  @Query(() => Section)
  @Requires('section:read')
  section(@CurrentActor() actor: Actor, @IdArg() id: string): Promise<Section> {
    return this.service.section(actor, id);
  }

  @Mutation(() => Term)
  @Requires('term:create')
  createTerm(@CurrentActor() actor: Actor, @Args('input') input: CreateTermInput): Promise<Term> {
    return this.service.createTerm(actor, input);
  }

  @Mutation(() => Course)
  @Requires('course:create')
  createCourse(@CurrentActor() actor: Actor, @Args('input') input: CreateCourseInput): Promise<Course> {
    return this.service.createCourse(actor, input);
  }

  @Mutation(() => Term, { description: 'For every section of the term.' })
  @Requires('term:change')
  changeTerm(@CurrentActor() actor: Actor, @Args('input') input: ChangeTermInput): Promise<Term> {
    return this.service.changeTerm(actor, input);
  }

  @Mutation(() => Course, { description: 'For every section of the course.' })
  @Requires('course:change')
  changeCourse(@CurrentActor() actor: Actor, @Args('input') input: ChangeCourseInput): Promise<Course> {
    return this.service.changeCourse(actor, input);
  }

  @Mutation(() => Section)
  @Requires('section:create')
  createSection(@CurrentActor() actor: Actor, @Args('input') input: CreateSectionInput): Promise<Section> {
    return this.service.createSection(actor, input);
  }

  @ResolveField(() => [Enrolment])
  async staff(@Parent() section: Section, @CurrentLoaders() loaders: Loaders): Promise<Enrolment[]> {
    return found(await loaders.load(this.loaded.staff, section.id));
  }

  @ResolveField(() => [Cohort])
  async cohorts(@Parent() section: Section, @CurrentLoaders() loaders: Loaders): Promise<Cohort[]> {
    return found(await loaders.load(this.loaded.cohorts, section.id));
  }

  @ResolveField(() => Int)
  async studentCount(@Parent() section: Section, @CurrentLoaders() loaders: Loaders): Promise<number> {
    return found(await loaders.load(this.loaded.studentCount, section.id));
  }

  @ResolveField(() => EnrolmentConnection)
  enrolments(
    @Parent() section: Section,
    @CurrentActor() actor: Actor,
    @Args() args: EnrolmentsArgs,
  ): Promise<EnrolmentConnection> {
    return this.people.page(actor, section.id, args);
  }
}
