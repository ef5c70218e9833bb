import { Module } from '@nestjs/common';
import { CalendarModule } from '@firsthand/core';
import { CalendarResolver } from './calendar.resolver.ts';

@Module({ imports: [CalendarModule], providers: [CalendarResolver] })
export class CalendarApi {}
