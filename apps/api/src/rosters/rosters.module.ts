import { Module } from '@nestjs/common';
import { RostersModule } from '@firsthand/core';
import { SectionsApi } from '../sections/sections.module.ts';
import { RostersResolver } from './rosters.resolver.ts';

@Module({ imports: [RostersModule, SectionsApi], providers: [RostersResolver] })
export class RostersApi {}
