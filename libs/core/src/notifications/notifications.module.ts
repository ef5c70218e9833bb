import { Module } from '@nestjs/common';
import { Letters } from './letters.ts';
import { MailWishesService } from './mail-wishes.service.ts';
import { NotificationsService } from './notifications.service.ts';

@Module({
  providers: [NotificationsService, MailWishesService, Letters],
  exports: [NotificationsService, MailWishesService, Letters],
})
export class NotificationsModule {}
