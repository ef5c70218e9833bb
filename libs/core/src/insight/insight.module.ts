import { Module } from '@nestjs/common';
import { InsightService } from './insight.service.ts';

@Module({ providers: [InsightService], exports: [InsightService] })
export class InsightModule {}
