import { Module } from '@nestjs/common';
import { Letters } from './letters.ts';
import { MailWishesService } from './mail-wishes.service.ts';
import { MailSender } from './mail-sender.service.ts';
import { MailTexts } from './mail-texts.service.ts';
import { NewsService } from './news.service.ts';
import { NotificationsService } from './notifications.service.ts';
import { Unsubscribing } from './unsubscribing.service.ts';

@Module({
  providers: [
    NotificationsService,
    NewsService,
    MailWishesService,
    MailTexts,
    MailSender,
    Unsubscribing,
    Letters,
  ],
  exports: [
    NotificationsService,
    NewsService,
    MailWishesService,
    MailTexts,
    MailSender,
    Unsubscribing,
    Letters,
  ],
})
export class NotificationsModule {}
