import { Module } from '@nestjs/common';
import { SectionsModule } from '@firsthand/core';
import { CohortsResolver } from './cohorts.resolver.ts';
import { EnrolmentsResolver } from './enrolments.resolver.ts';
import { NoticeAcceptancesResolver } from './notice-acceptances.resolver.ts';
import { PersonSectionsResolver } from './person-sections.resolver.ts';
import { SectionLoaders } from './sections.loader.ts';
import { SectionsResolver } from './sections.resolver.ts';

@Module({
  imports: [SectionsModule],
  providers: [
    SectionsResolver,
    CohortsResolver,
    EnrolmentsResolver,
    NoticeAcceptancesResolver,
    PersonSectionsResolver,
    SectionLoaders,
  ],
  exports: [SectionLoaders],
})
export class SectionsApi {}
