import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { RemindersService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { PageArgs } from '../graphql/connection.ts';
import { CurrentActor } from '../graphql/context.ts';
import { IdArg } from '../graphql/id-arg.ts';
import { ReminderConnection } from './reminders.type.ts';

@Resolver(() => ReminderConnection)
export class RemindersResolver {
  constructor(private readonly service: RemindersService) {}

  @Query(() => ReminderConnection)
  @Requires('reminder:read')
  reminders(
    @CurrentActor() actor: Actor,
    @IdArg('assignmentId') assignmentId: string,
    @Args() page: PageArgs,
  ): Promise<ReminderConnection> {
    return this.service.list(actor, assignmentId, page);
  }
}
