import { Module } from '@nestjs/common';
import { AuditModule } from '@firsthand/core';
import { AuditResolver } from './audit.resolver.ts';

@Module({ imports: [AuditModule], providers: [AuditResolver] })
export class AuditApi {}
