import { Module } from '@nestjs/common';
import { ClaimsService } from './claims.service.ts';
import { CommentBankService } from './comment-bank.service.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { ReturnForRevision } from './return-for-revision.ts';

@Module({
  providers: [GradingService, ClaimsService, GradebookService, CommentBankService, ReturnForRevision],
  exports: [GradingService, ClaimsService, GradebookService, CommentBankService, ReturnForRevision],
})
export class GradingModule {}
