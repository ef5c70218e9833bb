import { Module } from '@nestjs/common';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';
import { TakePrints } from './take-prints.ts';

@Module({
  providers: [ReflectionsService, SubmitReflection, TakePrints],
  exports: [ReflectionsService, SubmitReflection, TakePrints],
})
export class ReflectionsModule {}
