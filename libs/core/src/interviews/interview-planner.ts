import { Injectable } from '@nestjs/common';
import type { Tx } from '@firsthand/persistence';
import { MeetingPlanner, type PlannedMeeting } from '../outreach/meeting-planner.ts';
import { InterviewsService } from './interviews.service.ts';

/** A yes with a time is an interview that is planned. */
@Injectable()
export class InterviewPlanner extends MeetingPlanner {
  constructor(private readonly interviews: InterviewsService) {
    super();
  }

  plan(tx: Tx, contactId: string, { assignmentId, ...meeting }: PlannedMeeting): Promise<string> {
    return this.interviews.keep(tx, assignmentId, { ...meeting, contactId, notes: '', practice: false });
  }
}
