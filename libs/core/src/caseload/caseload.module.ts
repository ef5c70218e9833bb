import { Module } from '@nestjs/common';
import { CaseloadService } from './caseload.service.ts';
import { ServiceUnitsService } from './service-units.service.ts';
import { StaffNotesService } from './staff-notes.service.ts';
import { WeeklyDigest } from './weekly-digest.service.ts';

const SERVICES = [CaseloadService, StaffNotesService, ServiceUnitsService, WeeklyDigest];

@Module({ providers: SERVICES, exports: SERVICES })
export class CaseloadModule {}
