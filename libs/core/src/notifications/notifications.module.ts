import { Module } from '@nestjs/common';
import { NotificationsService } from './notifications.service.ts';

@Module({ providers: [NotificationsService], exports: [NotificationsService] })
export class NotificationsModule {}
