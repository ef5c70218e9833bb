import { Module } from '@nestjs/common';
import { OccupationsService } from './occupations.service.ts';

@Module({ providers: [OccupationsService], exports: [OccupationsService] })
export class OccupationsModule {}
