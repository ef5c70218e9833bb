import { Module } from '@nestjs/common';
import { CaseloadsService } from './caseloads.service.ts';
import { CohortsService } from './cohorts.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { NoticeAcceptances } from './notice-acceptances.service.ts';
import { SectionsService } from './sections.service.ts';

const services = [SectionsService, EnrolmentsService, CohortsService, CaseloadsService, NoticeAcceptances];

@Module({ providers: services, exports: services })
export class SectionsModule {}
