import { Module } from '@nestjs/common';
import { GradingModule } from '@firsthand/core';
import { ClaimsResolver } from './claims.resolver.ts';
import { CommentBankResolver } from './comment-bank.resolver.ts';
import { GradebookResolver } from './gradebook.resolver.ts';
import { GradingLoaders } from './grading.loader.ts';
import { GradingResolver } from './grading.resolver.ts';
import { HandInDraftsResolver } from './hand-in-drafts.resolver.ts';
import { MarkingResolver } from './marking.resolver.ts';
import { RegradesResolver } from './regrades.resolver.ts';
import { ReopenGradesResolver } from './reopen-grades.resolver.ts';
import { SecondReadingsResolver } from './second-readings.resolver.ts';
import { SubmissionGradeResolver } from './submission-grade.resolver.ts';
import { WorthALookResolver } from './worth-a-look.resolver.ts';

@Module({
  imports: [GradingModule],
  providers: [
    GradingResolver,
    HandInDraftsResolver,
    MarkingResolver,
    ClaimsResolver,
    GradebookResolver,
    CommentBankResolver,
    RegradesResolver,
    ReopenGradesResolver,
    SecondReadingsResolver,
    SubmissionGradeResolver,
    WorthALookResolver,
    GradingLoaders,
  ],
})
export class GradingApi {}
