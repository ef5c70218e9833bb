import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { OutreachService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { Contact } from '../contacts/contacts.type.ts';
import { CurrentActor, CurrentLoaders } from '../graphql/context.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { LogOutreachInput, RecordOutcomeInput } from './outreach.inputs.ts';
import { OutreachLoaders } from './outreach.loader.ts';
import { DueOutreach, Outreach, OutreachStanding, RecordedOutcome } from './outreach.type.ts';

@Resolver(() => Contact)
export class OutreachResolver {
  constructor(
    private readonly outreach: OutreachService,
    private readonly loaded: OutreachLoaders,
  ) {}

  @Query(() => [DueOutreach], {
    description: 'Whom to ask, ask again or fix a time with by a day, the longest overdue first.',
  })
  @Requires('fieldwork:do')
  outreachDue(
    @CurrentActor() actor: Actor,
    @Args('on', { type: () => CalendarDate }) on: string,
  ): Promise<DueOutreach[]> {
    return this.outreach.due(actor, on);
  }

  @Mutation(() => Outreach, { description: 'What was open before it is unanswered now.' })
  @Requires('fieldwork:do')
  logOutreach(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey, ...given }: LogOutreachInput,
  ): Promise<Outreach> {
    const { said, draft } = given;
    return this.outreach.log(actor, { ...given, said: said ?? '', draft: draft ?? false }, idempotencyKey);
  }

  @Mutation(() => RecordedOutcome, { description: 'What came of the latest attempt at a contact.' })
  @Requires('fieldwork:do')
  recordOutcome(
    @CurrentActor() actor: Actor,
    @Args('input') { outreachId, version, referral, ...given }: RecordOutcomeInput,
  ): Promise<RecordedOutcome> {
    return this.outreach.recordOutcome(actor, outreachId, version, {
      ...given,
      referral: referral
        ? {
            ...referral,
            organisation: referral.organisation ?? '',
            phone: referral.phone ?? '',
            email: referral.email ?? '',
          }
        : null,
    });
  }

  @ResolveField(() => [Outreach], { description: 'The latest first. Empty for everyone but the student.' })
  async outreaches(@Parent() contact: Contact, @CurrentLoaders() loaders: Loaders): Promise<Outreach[]> {
    return (await loaders.load(this.loaded.stories, contact.id))?.attempts ?? [];
  }

  @ResolveField(() => OutreachStanding, {
    nullable: true,
    description: 'Where asking them stands today. Null for everyone but the student.',
  })
  async standing(
    @Parent() contact: Contact,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<OutreachStanding | null> {
    return (await loaders.load(this.loaded.stories, contact.id))?.standing ?? null;
  }
}
