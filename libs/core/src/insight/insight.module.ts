import { Module } from '@nestjs/common';
import { GradingModule } from '../grading/grading.module.ts';
import { GradebookExport } from './gradebook-export.ts';
import { InsightExport } from './insight-export.ts';
import { InsightService } from './insight.service.ts';

@Module({
  imports: [GradingModule],
  providers: [InsightService, InsightExport, GradebookExport],
  exports: [InsightService, InsightExport, GradebookExport],
})
export class InsightModule {}
