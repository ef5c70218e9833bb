import { Module } from '@nestjs/common';
import { SetupService } from './setup.service.ts';

@Module({ providers: [SetupService], exports: [SetupService] })
export class SetupModule {}
