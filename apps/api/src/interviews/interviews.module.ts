import { Module } from '@nestjs/common';
import { InterviewsModule } from '@firsthand/core';
import { InvitationsResolver } from './invitations.resolver.ts';
import { InterviewsResolver } from './interviews.resolver.ts';
import { InterviewLogResolver } from './log.resolver.ts';

@Module({
  imports: [InterviewsModule],
  providers: [InterviewsResolver, InterviewLogResolver, InvitationsResolver],
})
export class InterviewsApi {}
