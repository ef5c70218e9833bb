import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { RemindersService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { ReminderArgs, ReminderConnection, ReminderOccasion } from './reminders.type.ts';

@Resolver(() => ReminderConnection)
export class RemindersResolver {
  constructor(private readonly service: RemindersService) {}

  @Query(() => ReminderConnection)
  @Requires('reminder:read')
  reminders(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @Args() page: ReminderArgs,
  ): Promise<ReminderConnection> {
    return this.service.list(actor, assignmentId, page);
  }

  @Query(() => [ReminderOccasion])
  @Requires('reminder:read')
  reminderOccasions(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
  ): Promise<ReminderOccasion[]> {
    return this.service.occasions(actor, assignmentId);
  }

  @Mutation(() => String, { description: 'Mails the next reminder to whoever asks; returns their address.' })
  @Requires('reminder:read')
  tryReminder(@CurrentActor() actor: Actor, @IdArg('assignmentId') assignmentId: string): Promise<string> {
    return this.service.tryOut(actor, assignmentId);
  }
}
