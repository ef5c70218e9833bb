import { type InterviewMode, PREPARATION_OF, type PreparationItem } from '@firsthand/contracts';

export interface PreparationStepView {
  item: PreparationItem;
  done: boolean;
}

/** What to make ready for a meeting of this kind. A tick that belongs to another kind of meeting is kept, and not shown. */
export function preparationFor(mode: InterviewMode, ticked: readonly string[]): PreparationStepView[] {
  return PREPARATION_OF[mode].map((item) => ({ item, done: ticked.includes(item) }));
}

/** So long before a meeting it is time to prepare, and not yet too late. */
const NEAR_HOURS = 48;

export interface MeetingToPrepare {
  readonly mode: InterviewMode;
  readonly startsAt: string;
  readonly actualMinutes: number | null;
}

/** Is there something left to make ready for a meeting that is near? */
export function wantsPreparing(meeting: MeetingToPrepare, ticked: readonly string[], now: Date): boolean {
  const ahead = new Date(meeting.startsAt).getTime() - now.getTime();
  return (
    meeting.actualMinutes === null &&
    ahead > 0 &&
    ahead <= NEAR_HOURS * 3_600_000 &&
    preparationFor(meeting.mode, ticked).some(({ done }) => !done)
  );
}
