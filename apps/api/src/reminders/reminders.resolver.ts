import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { ReminderSettings as Settings, RemindersService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import {
  ReminderArgs,
  ReminderConnection,
  ReminderOccasion,
  ReminderSettings,
  UpdateReminderSettingsInput,
} from './reminders.type.ts';

@Resolver(() => ReminderConnection)
export class RemindersResolver {
  constructor(
    private readonly service: RemindersService,
    private readonly settings: Settings,
  ) {}

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

  @Query(() => ReminderSettings)
  @Requires('reminder:read')
  reminderSettings(@CurrentActor() actor: Actor): Promise<ReminderSettings> {
    return this.settings.current(actor);
  }

  @Mutation(() => ReminderSettings)
  @Requires('reminder:settle')
  updateReminderSettings(
    @CurrentActor() actor: Actor,
    @Args('input') { version, gradingWaitingDays = null, offsetsMinutes }: UpdateReminderSettingsInput,
  ): Promise<ReminderSettings> {
    return this.settings.change(actor, version, { offsetsMinutes, gradingWaitingDays });
  }

  @Mutation(() => String, { description: 'Mails the next reminder to whoever asks; returns their address.' })
  @Requires('reminder:read')
  tryReminder(@CurrentActor() actor: Actor, @IdArg('assignmentId') assignmentId: string): Promise<string> {
    return this.service.tryOut(actor, assignmentId);
  }
}
