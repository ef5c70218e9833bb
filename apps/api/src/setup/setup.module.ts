import { Module } from '@nestjs/common';
import { SectionsModule, SetupModule } from '@firsthand/core';
import { InstitutionStartResolver } from './institution-start.resolver.ts';
import { SetupResolver } from './setup.resolver.ts';

@Module({ imports: [SectionsModule, SetupModule], providers: [SetupResolver, InstitutionStartResolver] })
export class SetupApi {}
