import { Module } from '@nestjs/common';
import { ProgressModule } from '@firsthand/core';
import { CohortGridResolver } from './cohort-grid.resolver.ts';
import { NetworkResolver } from './network.resolver.ts';
import { ProgressResolver } from './progress.resolver.ts';

@Module({ imports: [ProgressModule], providers: [ProgressResolver, NetworkResolver, CohortGridResolver] })
export class ProgressApi {}
