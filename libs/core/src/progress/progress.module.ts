import { Module } from '@nestjs/common';
import { CohortGridService } from './cohort-grid.service.ts';
import { NetworkService } from './network.service.ts';
import { NudgeStudents } from './nudge-students.ts';
import { ProgressService } from './progress.service.ts';

import { StaffToday } from './staff-today.service.ts';

const SERVICES = [ProgressService, NetworkService, CohortGridService, NudgeStudents, StaffToday];

@Module({ providers: SERVICES, exports: SERVICES })
export class ProgressModule {}
