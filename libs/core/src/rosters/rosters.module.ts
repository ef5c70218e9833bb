import { Module } from '@nestjs/common';
import { RostersService } from './rosters.service.ts';

@Module({ providers: [RostersService], exports: [RostersService] })
export class RostersModule {}
