import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ClaimsService, type ClaimView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { GradingClaim } from './claims.type.ts';

@Resolver()
export class ClaimsResolver {
  constructor(private readonly service: ClaimsService) {}

  @Query(() => [GradingClaim], { description: 'What is open to be graded just now, by anybody.' })
  @Requires('grade:give')
  gradingClaims(
    @CurrentActor() actor: Actor,
    @Args('assignmentId', { type: () => ID, nullable: true }) assignmentId?: string | null,
  ): Promise<ClaimView[]> {
    return this.service.claims(actor, assignmentId ?? null);
  }

  @Mutation(() => GradingClaim, {
    description: 'Takes a submission to grade it, or keeps it; somebody else’s comes back as theirs.',
  })
  @Requires('grade:give')
  claimSubmission(
    @CurrentActor() actor: Actor,
    @IdArg('submissionId') id: string,
    @Args('takeOver', { type: () => Boolean, defaultValue: false, description: 'Whoever has it is told.' })
    takeOver: boolean,
  ): Promise<ClaimView> {
    return this.service.claim(actor, id, takeOver);
  }

  @Mutation(() => GradingClaim, {
    nullable: true,
    description:
      'Takes the first of these that waits for a grade and nobody else has; null when none is free.',
  })
  @Requires('grade:give')
  claimFirst(
    @CurrentActor() actor: Actor,
    @Args('submissionIds', { type: () => [ID] }) ids: string[],
    @Args('letGo', { type: () => ID, nullable: true, description: 'What one had until now.' })
    letGo?: string | null,
  ): Promise<ClaimView | null> {
    return this.service.claimFirst(actor, ids, letGo ?? null);
  }

  @Mutation(() => Boolean, { description: 'One has left it.' })
  @Requires('grade:give')
  async letGoOfSubmission(@CurrentActor() actor: Actor, @IdArg('submissionId') id: string): Promise<boolean> {
    await this.service.letGo(actor, id);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Marks it to be looked at again, for all who grade it; or no longer.',
  })
  @Requires('grade:give')
  async flagSubmission(
    @CurrentActor() actor: Actor,
    @IdArg('submissionId') id: string,
    @Args('on', { type: () => Boolean }) on: boolean,
  ): Promise<boolean> {
    await this.service.flag(actor, id, on);
    return on;
  }
}
