import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import {
  type GradeTree,
  type GradingQueueTree,
  GradingService,
  type GradingSheetView,
  ReturnForRevision,
} from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { Direct, Spliced } from '../graphql/spliced.ts';
import {
  GradingQueueArgs,
  ReleaseGradesInput,
  ReturnForRevisionInput,
  SaveGradeInput,
} from './grading.inputs.ts';
import { Grade, GradingQueue, GradingSheet, ReleaseGradesPayload } from './grading.type.ts';

@Resolver()
export class GradingResolver {
  constructor(
    private readonly grading: GradingService,
    private readonly returning: ReturnForRevision,
  ) {}

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
  gradingSheet(
    @CurrentActor() actor: Actor,
    @IdArg('submissionId') id: string,
    @Args('ahead', {
      type: () => Boolean,
      defaultValue: false,
      description: 'For whoever opens it next: noted as sent ahead, and as read once it is claimed.',
    })
    ahead: boolean,
  ): Promise<GradingSheetView> {
    return this.grading.sheet(actor, id, ahead);
  }

  @Mutation(() => Grade)
  @Requires('grade:give')
  @Direct(SaveGradeInput)
  saveGrade(@CurrentActor() actor: Actor, @Args('input') input: SaveGradeInput): Promise<GradeTree> {
    return this.grading.save(actor, input);
  }

  @Mutation(() => GradingSheet, {
    description: 'Gives it back to the student; only the answers asked about open.',
  })
  @Requires('grade:give')
  async returnForRevision(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReturnForRevisionInput,
  ): Promise<GradingSheetView> {
    await this.returning.giveBack(actor, input);
    return this.grading.sheet(actor, input.submissionId);
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
