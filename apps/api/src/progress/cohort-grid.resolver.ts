import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import {
  CohortGridService,
  type CohortGridView,
  type HelpView,
  type Nudged,
  NudgeStudents,
  StaffToday,
} from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Spliced } from '../graphql/spliced.ts';
import { CohortGrid, CohortGridArgs, HelpNeeded, Place } from './cohort-grid.type.ts';
import { NudgeStudentsInput, NudgeStudentsPayload } from './nudges.inputs.ts';

@Resolver()
export class CohortGridResolver {
  constructor(
    private readonly grids: CohortGridService,
    private readonly nudges: NudgeStudents,
    private readonly today: StaffToday,
  ) {}

  @Query(() => CohortGrid)
  @Requires('cohort:read')
  @Spliced(CohortGridArgs, 'cohortGridText')
  cohortGrid(@CurrentActor() actor: Actor, @Args() args: CohortGridArgs): Promise<CohortGridView> {
    return this.grids.grid(actor, args.assignmentId, args.cohortId);
  }

  /** The same answer as text: three hundred rows need no field asked one by one. */
  async cohortGridText(actor: Actor, args: CohortGridArgs): Promise<string> {
    return JSON.stringify(await this.grids.grid(actor, args.assignmentId, args.cohortId));
  }

  @Query(() => Place, { description: 'One student’s place in an assignment of theirs.' })
  @Requires('cohort:read')
  studentPlace(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @IdArg('enrolmentId') enrolmentId: string,
  ): Promise<Place> {
    return this.grids.place(actor, assignmentId, enrolmentId);
  }

  @Query(() => [HelpNeeded])
  @Requires('cohort:read')
  helpNeeded(@CurrentActor() actor: Actor): Promise<HelpView[]> {
    return this.today.helpNeeded(actor);
  }

  @Mutation(() => NudgeStudentsPayload)
  @Requires('student:nudge')
  nudgeStudents(@CurrentActor() actor: Actor, @Args('input') input: NudgeStudentsInput): Promise<Nudged> {
    return this.nudges.nudge(
      actor,
      input.assignmentId,
      input.nudges.map(({ reason = null, ...nudge }) => ({ ...nudge, reason })),
    );
  }
}
