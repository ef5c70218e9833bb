import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { type GradingQueueTree, GradingService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { Spliced } from '../graphql/spliced.ts';
import { GradingQueueArgs, ReleaseGradesInput } from './grading.inputs.ts';
import { GradingQueue, ReleaseGradesPayload } from './grading.type.ts';

@Resolver(() => GradingQueue)
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

  @Mutation(() => ReleaseGradesPayload)
  @Requires('grade:release')
  async releaseGrades(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleaseGradesInput,
  ): Promise<ReleaseGradesPayload> {
    return { released: await this.grading.release(actor, input.assignmentId, input.submissionIds) };
  }
}
