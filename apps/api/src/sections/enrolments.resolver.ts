import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { EnrolmentsService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { AddStaffInput } from './sections.inputs.ts';
import { SectionLoaders } from './sections.loader.ts';
import { Cohort, Enrolment } from './sections.type.ts';

@Resolver(() => Enrolment)
export class EnrolmentsResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly loaded: SectionLoaders,
  ) {}

  @Mutation(() => Enrolment)
  @Requires('enrolment:manage')
  addStaff(@CurrentActor() actor: Actor, @Args('input') input: AddStaffInput): Promise<Enrolment> {
    return this.enrolments.addStaff(actor, input);
  }

  @Mutation(() => Enrolment)
  @Requires('enrolment:manage')
  dropEnrolment(@CurrentActor() actor: Actor, @IdArg('enrolmentId') id: string): Promise<Enrolment> {
    return this.enrolments.drop(actor, id);
  }

  @Mutation(() => Enrolment, { description: 'Takes back who was dropped, with everything they did.' })
  @Requires('enrolment:manage')
  restoreEnrolment(@CurrentActor() actor: Actor, @IdArg('enrolmentId') id: string): Promise<Enrolment> {
    return this.enrolments.restore(actor, id);
  }

  @Mutation(() => Enrolment)
  @Requires('enrolment:manage')
  resendInvitation(@CurrentActor() actor: Actor, @IdArg('enrolmentId') id: string): Promise<Enrolment> {
    return this.enrolments.resendInvitation(actor, id);
  }

  @Mutation(() => Int, { description: 'Invites again all who have not come in yet; how many they are.' })
  @Requires('enrolment:manage')
  resendInvitations(@CurrentActor() actor: Actor, @IdArg('sectionId') sectionId: string): Promise<number> {
    return this.enrolments.resendInvitations(actor, sectionId);
  }

  @ResolveField(() => Cohort, { nullable: true })
  async cohort(@Parent() enrolment: Enrolment, @CurrentLoaders() loaders: Loaders): Promise<Cohort | null> {
    return enrolment.cohortId ? loaders.load(this.loaded.cohort, enrolment.cohortId) : null;
  }
}
