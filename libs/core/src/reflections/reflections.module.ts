import { Module } from '@nestjs/common';
import { AttachmentsService } from './attachments.service.ts';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';
import { TakePrints } from './take-prints.ts';

@Module({
  providers: [AttachmentsService, ReflectionsService, SubmitReflection, TakePrints],
  exports: [AttachmentsService, ReflectionsService, SubmitReflection, TakePrints],
})
export class ReflectionsModule {}
