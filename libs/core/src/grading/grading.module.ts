import { Module } from '@nestjs/common';
import { CommentBankService } from './comment-bank.service.ts';
import { GradingService } from './grading.service.ts';

@Module({ providers: [GradingService, CommentBankService], exports: [GradingService, CommentBankService] })
export class GradingModule {}
