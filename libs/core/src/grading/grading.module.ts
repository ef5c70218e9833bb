import { Module } from '@nestjs/common';
import { CommentBankService } from './comment-bank.service.ts';
import { GradingService } from './grading.service.ts';
import { ReturnForRevision } from './return-for-revision.ts';

@Module({
  providers: [GradingService, CommentBankService, ReturnForRevision],
  exports: [GradingService, CommentBankService, ReturnForRevision],
})
export class GradingModule {}
