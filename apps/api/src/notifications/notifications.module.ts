import { Module } from '@nestjs/common';
import { NotificationsModule } from '@firsthand/core';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.ts';

@Module({ imports: [NotificationsModule], providers: [NotificationsResolver, ViewerNotificationsResolver] })
export class NotificationsApi {}
