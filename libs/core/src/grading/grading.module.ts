import { Module } from '@nestjs/common';
import { ClaimsService } from './claims.service.ts';
import { CommentBankService } from './comment-bank.service.ts';
import { GradingService } from './grading.service.ts';
import { ReturnForRevision } from './return-for-revision.ts';

@Module({
  providers: [GradingService, ClaimsService, CommentBankService, ReturnForRevision],
  exports: [GradingService, ClaimsService, CommentBankService, ReturnForRevision],
})
export class GradingModule {}
