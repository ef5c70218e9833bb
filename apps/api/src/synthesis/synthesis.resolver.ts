import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { SynthesisService, WeighUp } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  DecideInput,
  SaveComparisonInput,
  SaveSynthesisInput,
  TrustAnswerInput,
  TrustStatementInput,
  WeighInterviewInput,
} from './synthesis.inputs.ts';
import {
  AnswerTrust,
  Comparison,
  Decision,
  InterviewWeighing,
  SavedComparison,
  SavedSynthesis,
  StatementTrust,
  StudentSyntheses,
  Synthesis,
} from './synthesis.type.ts';

@Resolver(() => Synthesis)
export class SynthesisResolver {
  constructor(
    private readonly service: SynthesisService,
    private readonly weighUp: WeighUp,
  ) {}

  @Query(() => Synthesis)
  @Requires('fieldwork:do')
  synthesis(@CurrentActor() actor: Actor, @IdArg('occupationId') occupationId: string): Promise<Synthesis> {
    return this.service.synthesis(actor, occupationId);
  }

  @Query(() => Comparison)
  @Requires('fieldwork:do')
  comparison(@CurrentActor() actor: Actor): Promise<Comparison> {
    return this.service.comparison(actor);
  }

  @Query(() => [Decision], { description: 'The course of a decision, the first one first.' })
  @Requires('fieldwork:do')
  decisions(@CurrentActor() actor: Actor, @IdArg('occupationId') occupationId: string): Promise<Decision[]> {
    return this.weighUp.decisions(actor, occupationId);
  }

  @Query(() => StudentSyntheses, { description: 'Of a student within reach. No contact details.' })
  @Requires('work:read')
  studentSyntheses(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @IdArg('enrolmentId') enrolmentId: string,
  ): Promise<StudentSyntheses> {
    return this.service.ofStudent(actor, assignmentId, enrolmentId);
  }

  @Mutation(() => InterviewWeighing, { description: 'Of an interview the student has held.' })
  @Requires('fieldwork:do')
  weighInterview(
    @CurrentActor() actor: Actor,
    @Args('input') input: WeighInterviewInput,
  ): Promise<InterviewWeighing> {
    return this.weighUp.weighInterview(actor, { ...input, reason: input.reason ?? '' });
  }

  @Mutation(() => StatementTrust, {
    nullable: true,
    description: 'Of something one person said about a finding.',
  })
  @Requires('fieldwork:do')
  trustStatement(
    @CurrentActor() actor: Actor,
    @Args('input') input: TrustStatementInput,
  ): Promise<StatementTrust | null> {
    return this.weighUp.trustStatement(actor, {
      ...input,
      trust: input.trust ?? null,
      reason: input.reason ?? '',
    });
  }

  @Mutation(() => AnswerTrust, {
    nullable: true,
    description: 'Of what one person answered to a question.',
  })
  @Requires('fieldwork:do')
  trustAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') input: TrustAnswerInput,
  ): Promise<AnswerTrust | null> {
    return this.weighUp.trustAnswer(actor, {
      ...input,
      trust: input.trust ?? null,
      reason: input.reason ?? '',
    });
  }

  @Mutation(() => [Decision], {
    description: 'The course, with this at its end; saying the same again adds nothing.',
  })
  @Requires('fieldwork:do')
  decide(@CurrentActor() actor: Actor, @Args('input') input: DecideInput): Promise<Decision[]> {
    const { occupationId, reason, ...given } = input;
    return this.weighUp.decide(actor, occupationId, { ...given, reason: reason ?? '' });
  }

  @Mutation(() => SavedSynthesis)
  @Requires('fieldwork:do')
  saveSynthesis(
    @CurrentActor() actor: Actor,
    @Args('input') { occupationId, revision, ...texts }: SaveSynthesisInput,
  ): Promise<SavedSynthesis> {
    return this.service.saveSynthesis(actor, occupationId, revision, texts);
  }

  @Mutation(() => SavedComparison)
  @Requires('fieldwork:do')
  saveComparison(
    @CurrentActor() actor: Actor,
    @Args('input') { revision, cells, weights }: SaveComparisonInput,
  ): Promise<SavedComparison> {
    const given = cells.map(({ rating, ...cell }) => ({ ...cell, rating: rating ?? null }));
    return this.service.saveComparison(actor, revision, { weights, cells: given });
  }
}
