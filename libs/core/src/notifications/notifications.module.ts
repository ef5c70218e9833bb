import { Module } from '@nestjs/common';
import { Letters } from './letters.ts';
import { NoticeFooter, NoticeInWords } from './notice-footer.ts';
import { NotificationsService } from './notifications.service.ts';

@Module({
  providers: [NotificationsService, Letters, { provide: NoticeFooter, useClass: NoticeInWords }],
  exports: [NotificationsService, Letters],
})
export class NotificationsModule {}
