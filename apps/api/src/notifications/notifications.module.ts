import { Module } from '@nestjs/common';
import { NotificationsModule } from '@firsthand/core';
import { MailWishesResolver } from './mail-wishes.resolver.ts';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.ts';

@Module({
  imports: [NotificationsModule],
  providers: [NotificationsResolver, ViewerNotificationsResolver, MailWishesResolver],
})
export class NotificationsApi {}
