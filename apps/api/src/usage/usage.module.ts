import { Module } from '@nestjs/common';
import { UsageModule } from '@firsthand/core';
import { UsageResolver } from './usage.resolver.ts';

@Module({ imports: [UsageModule], providers: [UsageResolver] })
export class UsageApi {}
