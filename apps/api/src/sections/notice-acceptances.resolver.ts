import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { NoticeAcceptances } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { OptionalIdArg } from '../graphql/id-arg.ts';
import { NoticeStanding, OwnNotice } from './notice-acceptances.type.ts';

@Resolver()
export class NoticeAcceptancesResolver {
  constructor(private readonly acceptances: NoticeAcceptances) {}

  @Query(() => OwnNotice)
  @Requires('self:read')
  myNotice(@CurrentActor() actor: Actor): Promise<OwnNotice> {
    return this.acceptances.mine(actor);
  }

  @Query(() => NoticeStanding, {
    description: 'Of one section, to its staff; of the whole institution, to an administrator.',
  })
  @Requires('section:read')
  noticeStanding(
    @CurrentActor() actor: Actor,
    @OptionalIdArg('sectionId') sectionId: string | null,
  ): Promise<NoticeStanding> {
    return this.acceptances.standing(actor, sectionId ?? null);
  }

  @Mutation(() => OwnNotice, {
    description: 'They have read this version. Asked anew when another is published.',
  })
  @Requires('self:write')
  acceptPrivacyNotice(
    @CurrentActor() actor: Actor,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<OwnNotice> {
    return this.acceptances.accept(actor, version);
  }
}
