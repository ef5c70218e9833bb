import { Module } from '@nestjs/common';
import { InsightModule } from '@firsthand/core';
import { GradebookFilesResolver } from './gradebook-files.resolver.ts';
import { InsightResolver } from './insight.resolver.ts';

@Module({ imports: [InsightModule], providers: [InsightResolver, GradebookFilesResolver] })
export class InsightApi {}
