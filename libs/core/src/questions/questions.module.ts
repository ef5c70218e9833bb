import { Module } from '@nestjs/common';
import { QuestionsService } from './questions.service.ts';

@Module({ providers: [QuestionsService], exports: [QuestionsService] })
export class QuestionsModule {}
