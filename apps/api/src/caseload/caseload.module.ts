import { Module } from '@nestjs/common';
import { CaseloadModule, SectionsModule } from '@firsthand/core';
import { CaseloadResolver } from './caseload.resolver.ts';
import { DigestResolver } from './digest.resolver.ts';
import { ServiceUnitsResolver } from './service-units.resolver.ts';
import { StaffNotesResolver } from './staff-notes.resolver.ts';

@Module({
  imports: [CaseloadModule, SectionsModule],
  providers: [CaseloadResolver, StaffNotesResolver, ServiceUnitsResolver, DigestResolver],
})
export class CaseloadApi {}
