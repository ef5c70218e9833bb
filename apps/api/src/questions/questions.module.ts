import { Module } from '@nestjs/common';
import { QuestionsModule } from '@firsthand/core';
import { QuestionsResolver } from './questions.resolver.ts';

@Module({ imports: [QuestionsModule], providers: [QuestionsResolver] })
export class QuestionsApi {}
