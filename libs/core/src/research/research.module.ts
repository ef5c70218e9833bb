import { Module } from '@nestjs/common';
import { PlanService } from './plan.service.ts';
import { ResearchService } from './research.service.ts';

@Module({ providers: [PlanService, ResearchService], exports: [PlanService, ResearchService] })
export class ResearchModule {}
