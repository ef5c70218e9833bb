import { Module } from '@nestjs/common';
import { RetentionModule } from '@firsthand/core';
import { RetentionResolver } from './retention.resolver.ts';

@Module({ imports: [RetentionModule], providers: [RetentionResolver] })
export class RetentionApi {}
