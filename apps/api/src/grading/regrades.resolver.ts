import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import {
  CorrectGrade,
  type GradeTree,
  GradingService,
  type GradingSheetView,
  type OpenRegradeView,
  RegradesService,
  regradeUntil,
} from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Grade, GradingSheet } from './grading.type.ts';
import { AnswerRegradeInput, AskRegradeInput, CorrectGradeInput, OpenRegrade } from './regrades.type.ts';

@Resolver(() => Grade)
export class RegradesResolver {
  constructor(
    private readonly regrades: RegradesService,
    private readonly grading: GradingService,
    private readonly correcting: CorrectGrade,
  ) {}

  @Query(() => [OpenRegrade], { description: 'What waits in the sections one teaches, the oldest first.' })
  @Requires('grade:give')
  openRegrades(@CurrentActor() actor: Actor): Promise<OpenRegradeView[]> {
    return this.regrades.open(actor);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Until when another look may be asked for; null where it may not.',
  })
  regradeUntil(@Parent() { window: { from, days, zone } }: GradeTree): string | null {
    return from ? (regradeUntil(new Date(from), days, zone)?.toISOString() ?? null) : null;
  }

  @Mutation(() => Boolean, { description: 'Asks for another look at one’s own released grade.' })
  @Requires('reflection:write')
  async askRegrade(@CurrentActor() actor: Actor, @Args('input') input: AskRegradeInput): Promise<boolean> {
    await this.regrades.ask(actor, input.submissionId, input.asks);
    return true;
  }

  @Mutation(() => GradingSheet, {
    description: 'Changes the grade, which keeps what it was, or says why it stays.',
  })
  @Requires('grade:give')
  async answerRegrade(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerRegradeInput,
  ): Promise<GradingSheetView> {
    return this.grading.sheet(actor, await this.regrades.answer(actor, input));
  }

  @Mutation(() => GradingSheet, {
    description: 'Corrects a grade its student has read, which keeps what it was, and tells them.',
  })
  @Requires('grade:give')
  async correctGrade(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectGradeInput,
  ): Promise<GradingSheetView> {
    await this.correcting.correct(actor, input);
    return this.grading.sheet(actor, input.submissionId);
  }
}
