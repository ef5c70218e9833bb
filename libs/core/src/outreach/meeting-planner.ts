import type { InterviewMode } from '@firsthand/contracts';
import type { Tx } from '@firsthand/persistence';

/** When and how somebody who said yes will be met. */
export interface PlannedMeeting {
  readonly assignmentId: string;
  readonly occupationId: string;
  readonly mode: InterviewMode;
  /** ISO instant. */
  readonly startsAt: string;
  readonly plannedMinutes?: number | null;
  /** An address, a number to call, a link. */
  readonly place?: string | null;
}

/**
 * Plans an interview in the transaction of the yes that led to it. Interviews come later in the order of nouns, so
 * outreach only names what it needs.
 */
export abstract class MeetingPlanner {
  /** Returns the interview's id. */
  abstract plan(tx: Tx, contactId: string, meeting: PlannedMeeting): Promise<string>;
}
