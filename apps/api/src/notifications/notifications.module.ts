import { Module } from '@nestjs/common';
import { NotificationsModule } from '@firsthand/core';
import { News } from './news.ts';
import { MailSenderResolver } from './mail-sender.resolver.ts';
import { MailTextsResolver } from './mail-texts.resolver.ts';
import { MailWishesResolver } from './mail-wishes.resolver.ts';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.ts';

@Module({
  imports: [NotificationsModule],
  providers: [
    NotificationsResolver,
    ViewerNotificationsResolver,
    MailWishesResolver,
    MailTextsResolver,
    MailSenderResolver,
    News,
  ],
})
export class NotificationsApi {}
