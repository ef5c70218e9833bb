import { Module } from '@nestjs/common';
import { GradingModule } from '@firsthand/core';
import { GradingResolver } from './grading.resolver.ts';

@Module({ imports: [GradingModule], providers: [GradingResolver] })
export class GradingApi {}
