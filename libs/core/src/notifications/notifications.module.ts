import { Module } from '@nestjs/common';
import { Letters } from './letters.ts';
import { MailWishesService } from './mail-wishes.service.ts';
import { NotificationsService } from './notifications.service.ts';
import { Unsubscribing } from './unsubscribing.service.ts';

@Module({
  providers: [NotificationsService, MailWishesService, Unsubscribing, Letters],
  exports: [NotificationsService, MailWishesService, Unsubscribing, Letters],
})
export class NotificationsModule {}
