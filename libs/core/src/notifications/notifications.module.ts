import { Module } from '@nestjs/common';
import { Letters } from './letters.ts';
import { NotificationsService } from './notifications.service.ts';

@Module({
  providers: [NotificationsService, Letters],
  exports: [NotificationsService, Letters],
})
export class NotificationsModule {}
