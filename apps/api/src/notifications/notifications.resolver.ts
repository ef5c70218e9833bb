import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@firsthand/contracts';
import { NotificationsService } from '@firsthand/core';
import { isId } from '@firsthand/platform';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { Viewer } from '../identity/identity.type.ts';
import { NotificationConnection, NotificationsArgs } from './notifications.type.ts';

@Resolver(() => NotificationConnection)
export class NotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @Query(() => NotificationConnection)
  @Requires('notification:read')
  notifications(
    @CurrentActor() actor: Actor,
    @Args() args: NotificationsArgs,
  ): Promise<NotificationConnection> {
    return this.service.list(actor, args);
  }

  @Mutation(() => Int)
  @Requires('notification:read')
  markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
  ): Promise<number> {
    return this.service.markRead(actor, ids?.filter(isId) ?? null);
  }
}

/** What this noun adds to whoever is signed in. */
@Resolver(() => Viewer)
export class ViewerNotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @ResolveField(() => Int)
  unreadNotifications(@CurrentActor() actor: Actor): Promise<number> {
    return this.service.unread(actor);
  }
}
