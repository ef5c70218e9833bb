import { Module } from '@nestjs/common';
import { OccupationsModule } from '@firsthand/core';
import { OccupationLoaders } from './occupations.loader.ts';
import { OccupationsResolver } from './occupations.resolver.ts';

@Module({
  imports: [OccupationsModule],
  providers: [OccupationsResolver, OccupationLoaders],
  exports: [OccupationLoaders],
})
export class OccupationsApi {}
