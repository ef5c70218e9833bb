import { Module } from '@nestjs/common';
import { RemindersModule } from '@firsthand/core';
import { RemindersResolver } from './reminders.resolver.ts';

@Module({ imports: [RemindersModule], providers: [RemindersResolver] })
export class RemindersApi {}
