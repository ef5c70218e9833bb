import { Global, Module } from '@nestjs/common';
import { Welcoming } from '../sections/welcoming.ts';
import { AccommodationsService } from './accommodations.service.ts';
import { AssignmentWelcoming } from './assignment-welcoming.ts';
import { AssignmentsService } from './assignments.service.ts';
import { ChangeSection } from './change-section.ts';
import { CopyForward } from './copy-forward.ts';
import { ExcuseStudents } from './excuse-students.ts';
import { ExtensionRequests } from './extension-requests.ts';
import { GrantExtension } from './grant-extension.ts';
import { MoveStudents } from './move-students.ts';
import { PreviewChange } from './preview-change.ts';
import { TemplateLibrary } from './template-library.ts';

/**
 * Wants a `Weighing`, which `InterviewsModule` provides to everyone. Global itself, because the sections want the
 * welcoming and may not import a later noun.
 */
@Global()
@Module({
  providers: [
    AssignmentsService,
    GrantExtension,
    AccommodationsService,
    ChangeSection,
    CopyForward,
    ExtensionRequests,
    ExcuseStudents,
    MoveStudents,
    PreviewChange,
    TemplateLibrary,
    { provide: Welcoming, useClass: AssignmentWelcoming },
  ],
  exports: [
    AssignmentsService,
    GrantExtension,
    AccommodationsService,
    ChangeSection,
    CopyForward,
    ExtensionRequests,
    ExcuseStudents,
    MoveStudents,
    PreviewChange,
    TemplateLibrary,
    Welcoming,
  ],
})
export class AssignmentsModule {}
