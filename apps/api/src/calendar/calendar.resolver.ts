import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { CalendarService } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { CalendarFeed } from './calendar.type.ts';

@Resolver(() => CalendarFeed)
export class CalendarResolver {
  constructor(private readonly service: CalendarService) {}

  @Query(() => CalendarFeed, { nullable: true })
  @Requires('calendar:feed')
  calendarFeed(@CurrentActor() actor: Actor): Promise<CalendarFeed | null> {
    return this.service.mine(actor);
  }

  @Mutation(() => CalendarFeed, {
    description: 'Makes it, or gives it another address; the earlier one opens nothing then.',
  })
  @Requires('calendar:feed')
  makeCalendarFeed(@CurrentActor() actor: Actor): Promise<CalendarFeed> {
    return this.service.make(actor);
  }

  @Mutation(() => Boolean)
  @Requires('calendar:feed')
  async stopCalendarFeed(@CurrentActor() actor: Actor): Promise<boolean> {
    await this.service.stop(actor);
    return true;
  }
}
