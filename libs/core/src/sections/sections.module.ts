import { Module } from '@nestjs/common';
import { CohortsService } from './cohorts.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { SectionsService } from './sections.service.ts';

const services = [SectionsService, EnrolmentsService, CohortsService];

@Module({ providers: services, exports: services })
export class SectionsModule {}
