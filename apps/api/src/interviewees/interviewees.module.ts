import { Module } from '@nestjs/common';
import { IntervieweesModule } from '@firsthand/core';
import { IntervieweeLoaders } from './interviewees.loader.ts';
import { ConsentsResolver, IntervieweesResolver, LinkSettingsResolver } from './interviewees.resolver.ts';

@Module({
  imports: [IntervieweesModule],
  providers: [IntervieweesResolver, ConsentsResolver, LinkSettingsResolver, IntervieweeLoaders],
})
export class IntervieweesApi {}
