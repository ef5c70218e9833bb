import { Module } from '@nestjs/common';
import { NetworkService } from './network.service.ts';
import { ProgressService } from './progress.service.ts';

@Module({ providers: [ProgressService, NetworkService], exports: [ProgressService, NetworkService] })
export class ProgressModule {}
