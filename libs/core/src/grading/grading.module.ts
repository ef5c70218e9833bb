import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { ClaimsService } from './claims.service.ts';
import { CorrectGrade } from './correct-grade.ts';
import { CommentBankService } from './comment-bank.service.ts';
import { EndAccess } from './end-access.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { HandInDrafts } from './hand-in-drafts.ts';
import { MarkingService } from './marking.service.ts';
import { RegradesService } from './regrades.service.ts';
import { ReopenGrades } from './reopen-grades.ts';
import { ReturnForRevision } from './return-for-revision.ts';
import { SecondReadingsService } from './second-readings.service.ts';
import { WorthALookService } from './worth-a-look.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [
    GradingService,
    ClaimsService,
    CorrectGrade,
    EndAccess,
    GradebookService,
    HandInDrafts,
    MarkingService,
    CommentBankService,
    ReturnForRevision,
    RegradesService,
    ReopenGrades,
    SecondReadingsService,
    WorthALookService,
  ],
  exports: [
    GradingService,
    ClaimsService,
    CorrectGrade,
    EndAccess,
    GradebookService,
    HandInDrafts,
    MarkingService,
    CommentBankService,
    ReturnForRevision,
    RegradesService,
    ReopenGrades,
    SecondReadingsService,
    WorthALookService,
  ],
})
export class GradingModule {}
