import { Module } from '@nestjs/common';
import { ResearchModule } from '@firsthand/core';
import { ResearchResolver } from './research.resolver.ts';

@Module({ imports: [ResearchModule], providers: [ResearchResolver] })
export class ResearchApi {}
