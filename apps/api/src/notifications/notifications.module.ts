import { Module } from '@nestjs/common';
import { NotificationsModule } from '@firsthand/core';
import { News } from './news.ts';
import { MailWishesResolver } from './mail-wishes.resolver.ts';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.ts';

@Module({
  imports: [NotificationsModule],
  providers: [NotificationsResolver, ViewerNotificationsResolver, MailWishesResolver, News],
})
export class NotificationsApi {}
