import { Module } from '@nestjs/common';
import { InterviewsModule } from '@firsthand/core';
import { InterviewsResolver } from './interviews.resolver.ts';
import { InterviewLogResolver } from './log.resolver.ts';

@Module({ imports: [InterviewsModule], providers: [InterviewsResolver, InterviewLogResolver] })
export class InterviewsApi {}
