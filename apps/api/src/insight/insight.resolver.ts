import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { InsightService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg, OptionalIdArg } from '../graphql/id-arg.ts';
import {
  FieldNotes,
  FieldNotesSettings,
  Funnel,
  UpdateFieldNotesSettingsInput,
  WaysOfAsking,
} from './insight.type.ts';

@Resolver()
export class InsightResolver {
  constructor(private readonly service: InsightService) {}

  @Query(() => FieldNotes, {
    description:
      'What all interviews of an assignment say about its occupations, for its staff and its students; only where enough speak that nobody can be told apart.',
  })
  @Requires('work:read')
  fieldNotes(@CurrentActor() actor: Actor, @IdArg('assignmentId') assignmentId: string): Promise<FieldNotes> {
    return this.service.fieldNotes(actor, assignmentId);
  }

  @Query(() => WaysOfAsking, {
    description: 'Which ways of asking work. Students see those that enough of them have tried.',
  })
  @Requires('work:read')
  waysOfAsking(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
  ): Promise<WaysOfAsking> {
    return this.service.ways(actor, assignmentId);
  }

  @Query(() => Funnel, {
    description:
      'How far the students of an assignment, or of one of its cohorts, have come, week by week; and how far referrals led them.',
  })
  @Requires('insight:read')
  funnel(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @OptionalIdArg('cohortId') cohortId?: string | null,
  ): Promise<Funnel> {
    return this.service.funnel(actor, assignmentId, cohortId ?? null);
  }

  @Query(() => FieldNotesSettings)
  @Requires('insight:manage')
  fieldNotesSettings(@CurrentActor() actor: Actor): Promise<FieldNotesSettings> {
    return this.service.settings(actor);
  }

  @Mutation(() => FieldNotesSettings)
  @Requires('insight:manage')
  updateFieldNotesSettings(
    @CurrentActor() actor: Actor,
    @Args('input') { version, voicesAtLeast }: UpdateFieldNotesSettingsInput,
  ): Promise<FieldNotesSettings> {
    return this.service.change(actor, version, voicesAtLeast);
  }
}
