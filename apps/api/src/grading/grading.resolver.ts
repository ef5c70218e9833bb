import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import {
  type GradeTree,
  type GradingQueueTree,
  GradingService,
  type GradingSheetView,
} from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Spliced } from '../graphql/spliced.ts';
import { GradingQueueArgs, ReleaseGradesInput, SaveGradeInput } from './grading.inputs.ts';
import { Grade, GradingQueue, GradingSheet, ReleaseGradesPayload } from './grading.type.ts';

@Resolver()
export class GradingResolver {
  constructor(private readonly grading: GradingService) {}

  @Query(() => GradingQueue)
  @Requires('grade:give')
  @Spliced(GradingQueueArgs, 'gradingQueueText')
  gradingQueue(@CurrentActor() actor: Actor, @Args() page: GradingQueueArgs): Promise<GradingQueueTree> {
    return this.grading.queue(actor, page);
  }

  /** The same answer, unread. */
  gradingQueueText(actor: Actor, page: GradingQueueArgs): Promise<string> {
    return this.grading.queueText(actor, page);
  }

  @Query(() => GradingSheet)
  @Requires('grade:give')
  gradingSheet(@CurrentActor() actor: Actor, @IdArg('submissionId') id: string): Promise<GradingSheetView> {
    return this.grading.sheet(actor, id);
  }

  @Mutation(() => Grade)
  @Requires('grade:give')
  saveGrade(@CurrentActor() actor: Actor, @Args('input') input: SaveGradeInput): Promise<GradeTree> {
    return this.grading.save(actor, input);
  }

  @Mutation(() => ReleaseGradesPayload)
  @Requires('grade:release')
  async releaseGrades(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleaseGradesInput,
  ): Promise<ReleaseGradesPayload> {
    return { released: await this.grading.release(actor, input.assignmentId, input.submissionIds) };
  }
}
