import { Module } from '@nestjs/common';
import { InterviewsModule } from '@firsthand/core';
import { ConfirmationLoaders } from './confirmations.loader.ts';
import { ConfirmationsResolver, MeetingsResolver } from './confirmations.resolver.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { InterviewsResolver } from './interviews.resolver.ts';
import { AssignmentJobTalkResolver, InterviewJobTalkResolver, JobTalkLoaders } from './job-talk.resolver.ts';
import { InterviewLogResolver } from './log.resolver.ts';
import { PreparationResolver } from './preparation.resolver.ts';

@Module({
  imports: [InterviewsModule],
  providers: [
    InterviewsResolver,
    InterviewLogResolver,
    PreparationResolver,
    InterviewJobTalkResolver,
    AssignmentJobTalkResolver,
    JobTalkLoaders,
    InvitationsResolver,
    ConfirmationsResolver,
    MeetingsResolver,
    ConfirmationLoaders,
  ],
})
export class InterviewsApi {}
