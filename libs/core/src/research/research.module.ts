import { Module } from '@nestjs/common';
import { PlanService } from './plan.service.ts';

@Module({ providers: [PlanService], exports: [PlanService] })
export class ResearchModule {}
