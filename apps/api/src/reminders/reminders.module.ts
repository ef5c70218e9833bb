import { Module } from '@nestjs/common';
import { RemindersModule } from '@firsthand/core';
import { MailDeskResolver } from './mail-desk.resolver.ts';
import { OperationsResolver } from './operations.resolver.ts';
import { RemindersResolver } from './reminders.resolver.ts';

@Module({ imports: [RemindersModule], providers: [RemindersResolver, MailDeskResolver, OperationsResolver] })
export class RemindersApi {}
