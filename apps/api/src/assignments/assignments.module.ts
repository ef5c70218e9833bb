import { Module } from '@nestjs/common';
import { AssignmentsModule } from '@firsthand/core';
import { SectionsApi } from '../sections/sections.module.ts';
import { AccommodationsResolver } from './accommodations.resolver.ts';
import { AssignmentLoaders } from './assignments.loader.ts';
import { AssignmentsResolver } from './assignments.resolver.ts';
import { ChangeSectionResolver } from './change-section.resolver.ts';
import { CopyForwardResolver } from './copy-forward.resolver.ts';
import { ExcusesResolver } from './excuses.resolver.ts';
import { ExtensionRequestsResolver } from './extension-requests.resolver.ts';
import { ExtensionsResolver } from './extensions.resolver.ts';
import { MovesResolver } from './moves.resolver.ts';
import { SectionAssignmentsResolver } from './section-assignments.resolver.ts';
import { TemplatesResolver } from './templates.resolver.ts';

@Module({
  imports: [AssignmentsModule, SectionsApi],
  providers: [
    AssignmentsResolver,
    SectionAssignmentsResolver,
    ExtensionsResolver,
    ExcusesResolver,
    ChangeSectionResolver,
    CopyForwardResolver,
    ExtensionRequestsResolver,
    AccommodationsResolver,
    MovesResolver,
    TemplatesResolver,
    AssignmentLoaders,
  ],
})
export class AssignmentsApi {}
