import { Global, Module } from '@nestjs/common';
import { Weighing } from '../assignments/weighing.ts';
import { ContactsModule } from '../contacts/contacts.module.ts';
import { MeetingPlanner } from '../outreach/meeting-planner.ts';
import { InterviewPlanner } from './interview-planner.ts';
import { InterviewsService } from './interviews.service.ts';
import { InterviewLogService } from './log.service.ts';
import { QuotaWeighing } from './quota-weighing.ts';

/** Global, because earlier nouns want the weighing and the planning and may not import a later noun. */
@Global()
@Module({
  imports: [ContactsModule],
  providers: [
    InterviewsService,
    InterviewLogService,
    { provide: Weighing, useClass: QuotaWeighing },
    { provide: MeetingPlanner, useClass: InterviewPlanner },
  ],
  exports: [InterviewsService, InterviewLogService, Weighing, MeetingPlanner],
})
export class InterviewsModule {}
