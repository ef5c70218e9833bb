import { Module } from '@nestjs/common';
import { ProgressModule } from '@firsthand/core';
import { ProgressResolver } from './progress.resolver.ts';

@Module({ imports: [ProgressModule], providers: [ProgressResolver] })
export class ProgressApi {}
