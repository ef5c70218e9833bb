import { Module } from '@nestjs/common';
import { CaseloadService } from './caseload.service.ts';
import { StaffNotesService } from './staff-notes.service.ts';

const SERVICES = [CaseloadService, StaffNotesService];

@Module({ providers: SERVICES, exports: SERVICES })
export class CaseloadModule {}
