import { Global, Module } from '@nestjs/common';
import { Weighing } from '../assignments/weighing.ts';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { IntervieweesModule } from '../interviewees/interviewees.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { MeetingPlanner } from '../outreach/meeting-planner.ts';
import { ResearchModule } from '../research/research.module.ts';
import { ConfirmationsService } from './confirmations.service.ts';
import { InterviewPlanner } from './interview-planner.ts';
import { InterviewsService } from './interviews.service.ts';
import { PreparationService } from './preparation.service.ts';
import { InvitationsService } from './invitations.service.ts';
import { InterviewLogService } from './log.service.ts';
import { PlanDiscovery } from './plan-discovery.ts';
import { QuotaWeighing } from './quota-weighing.ts';

/** Global, because earlier nouns want the weighing and the planning and may not import a later noun. */
@Global()
@Module({
  imports: [ContactsModule, IntervieweesModule, NotificationsModule, ResearchModule],
  providers: [
    InterviewsService,
    InterviewLogService,
    PlanDiscovery,
    ConfirmationsService,
    PreparationService,
    InvitationsService,
    { provide: Weighing, useClass: QuotaWeighing },
    { provide: MeetingPlanner, useClass: InterviewPlanner },
  ],
  exports: [
    InterviewsService,
    PreparationService,
    InterviewLogService,
    PlanDiscovery,
    ConfirmationsService,
    InvitationsService,
    Weighing,
    MeetingPlanner,
  ],
})
export class InterviewsModule {}
