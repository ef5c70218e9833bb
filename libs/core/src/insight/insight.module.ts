import { Module } from '@nestjs/common';
import { InsightExport } from './insight-export.ts';
import { InsightService } from './insight.service.ts';

@Module({ providers: [InsightService, InsightExport], exports: [InsightService, InsightExport] })
export class InsightModule {}
