import { Module } from '@nestjs/common';
import { ResearchModule } from '@firsthand/core';
import { ResearchResolver } from './research.resolver.ts';
import { SheetResolver } from './sheet.resolver.ts';

@Module({ imports: [ResearchModule], providers: [ResearchResolver, SheetResolver] })
export class ResearchApi {}
