import { Module } from '@nestjs/common';
import { SectionsModule, SetupModule } from '@firsthand/core';
import { SetupResolver } from './setup.resolver.ts';

@Module({ imports: [SectionsModule, SetupModule], providers: [SetupResolver] })
export class SetupApi {}
