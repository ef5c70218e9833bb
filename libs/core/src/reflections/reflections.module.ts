import { Module } from '@nestjs/common';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';

@Module({
  providers: [ReflectionsService, SubmitReflection],
  exports: [ReflectionsService, SubmitReflection],
})
export class ReflectionsModule {}
