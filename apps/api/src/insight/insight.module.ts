import { Module } from '@nestjs/common';
import { InsightModule } from '@firsthand/core';
import { InsightResolver } from './insight.resolver.ts';

@Module({ imports: [InsightModule], providers: [InsightResolver] })
export class InsightApi {}
