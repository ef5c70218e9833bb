import { Module } from '@nestjs/common';
import { AuditService } from './audit.service.ts';
import { ReadersService } from './readers.service.ts';

@Module({ providers: [AuditService, ReadersService], exports: [AuditService, ReadersService] })
export class AuditModule {}
