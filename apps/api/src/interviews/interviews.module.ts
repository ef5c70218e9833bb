import { Module } from '@nestjs/common';
import { InterviewsModule } from '@firsthand/core';
import { InterviewsResolver } from './interviews.resolver.ts';

@Module({ imports: [InterviewsModule], providers: [InterviewsResolver] })
export class InterviewsApi {}
