import { Module } from '@nestjs/common';
import { CommentBankService } from './comment-bank.service.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { ReturnForRevision } from './return-for-revision.ts';

@Module({
  providers: [GradingService, GradebookService, CommentBankService, ReturnForRevision],
  exports: [GradingService, GradebookService, CommentBankService, ReturnForRevision],
})
export class GradingModule {}
