import { Module } from '@nestjs/common';
import { ClaimsService } from './claims.service.ts';
import { CommentBankService } from './comment-bank.service.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { RegradesService } from './regrades.service.ts';
import { ReopenGrades } from './reopen-grades.ts';
import { ReturnForRevision } from './return-for-revision.ts';

@Module({
  providers: [
    GradingService,
    ClaimsService,
    GradebookService,
    CommentBankService,
    ReturnForRevision,
    RegradesService,
    ReopenGrades,
  ],
  exports: [
    GradingService,
    ClaimsService,
    GradebookService,
    CommentBankService,
    ReturnForRevision,
    RegradesService,
    ReopenGrades,
  ],
})
export class GradingModule {}
