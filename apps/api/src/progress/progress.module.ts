import { Module } from '@nestjs/common';
import { ProgressModule } from '@firsthand/core';
import { NetworkResolver } from './network.resolver.ts';
import { ProgressResolver } from './progress.resolver.ts';

@Module({ imports: [ProgressModule], providers: [ProgressResolver, NetworkResolver] })
export class ProgressApi {}
