import { Module } from '@nestjs/common';
import { AssignmentsService } from './assignments.service.ts';
import { GrantExtension } from './grant-extension.ts';

/** Wants a `Weighing`, which `InterviewsModule` provides to everyone. */
@Module({
  providers: [AssignmentsService, GrantExtension],
  exports: [AssignmentsService, GrantExtension],
})
export class AssignmentsModule {}
