import { Module } from '@nestjs/common';
import { InstitutionStart } from './institution-start.ts';
import { SetupService } from './setup.service.ts';

@Module({ providers: [SetupService, InstitutionStart], exports: [SetupService, InstitutionStart] })
export class SetupModule {}
