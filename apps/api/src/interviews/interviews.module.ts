import { Module } from '@nestjs/common';
import { InterviewsModule } from '@firsthand/core';
import { InterviewsResolver } from './interviews.resolver.ts';
import { InterviewLogResolver } from './log.resolver.ts';
import { PreparationResolver } from './preparation.resolver.ts';

@Module({
  imports: [InterviewsModule],
  providers: [InterviewsResolver, InterviewLogResolver, PreparationResolver],
})
export class InterviewsApi {}
