import { Module } from '@nestjs/common';
import { CohortGridService } from './cohort-grid.service.ts';
import { NetworkService } from './network.service.ts';
import { ProgressService } from './progress.service.ts';

const SERVICES = [ProgressService, NetworkService, CohortGridService];

@Module({ providers: SERVICES, exports: SERVICES })
export class ProgressModule {}
