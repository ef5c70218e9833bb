import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CaseloadService, CaseloadsService, type CaseloadView } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { OptionalIdArg } from '../graphql/id-arg.ts';
import { AssignCaseloadInput, Caseload, CaseloadArgs, Counsellor, FollowedSection } from './caseload.type.ts';

@Resolver()
export class CaseloadResolver {
  constructor(
    private readonly caseloads: CaseloadsService,
    private readonly followed: CaseloadService,
  ) {}

  @Query(() => [Counsellor], { description: 'Who may be given students to follow.' })
  @Requires('caseload:assign')
  counsellors(@CurrentActor() actor: Actor): Promise<Counsellor[]> {
    return this.caseloads.counsellors(actor);
  }

  @Mutation(() => Int, { description: 'For how many it changed something.' })
  @Requires('caseload:assign')
  assignCaseload(@CurrentActor() actor: Actor, @Args('input') input: AssignCaseloadInput): Promise<number> {
    return this.caseloads.assign(actor, input.sectionId, input.enrolmentIds, input.counsellorId ?? null);
  }

  @Query(() => Caseload)
  @Requires('caseload:read')
  caseload(@CurrentActor() actor: Actor, @Args() args: CaseloadArgs): Promise<CaseloadView> {
    return this.followed.caseload(actor, args);
  }

  @Query(() => [FollowedSection], { description: 'The sections a counsellor’s students are in.' })
  @Requires('caseload:read')
  caseloadSections(
    @CurrentActor() actor: Actor,
    @OptionalIdArg('counsellorId') counsellorId?: string | null,
  ): Promise<FollowedSection[]> {
    return this.followed.sections(actor, counsellorId);
  }
}
