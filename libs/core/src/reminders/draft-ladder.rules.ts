import { issueAt } from '../assignments/ladder.rules.ts';
import type { DraftDeadline, OccasionView } from './reminders.queries.ts';

const NO_MAILS = { none: 0, waiting: 0, inDoubt: 0, sent: 0, refused: 0, dropped: 0 };

/** What would be sent when, were a draft published at this instant: what would have been before it is left out. */
export function draftLadder(deadlines: readonly DraftDeadline[], now: Date): OccasionView[] {
  const occasions = new Map<string, OccasionView>();
  for (const { milestone, deadlineAt, zone, people, offsetsMinutes } of deadlines)
    for (const offsetMinutes of offsetsMinutes) {
      const at = issueAt(deadlineAt, offsetMinutes, zone);
      if (at <= now) continue;
      const id = `${milestone.id}.${offsetMinutes}`;
      const { planned, nextAt } = occasions.get(id) ?? { planned: 0, nextAt: null };
      const first = nextAt !== null && nextAt < at.toISOString() ? nextAt : at.toISOString();
      occasions.set(id, {
        ...{ id, milestone, offsetMinutes, nextAt: first, lastAt: null },
        ...{ planned: planned + people, sent: 0, dropped: 0, droppedBecause: [], mails: NO_MAILS },
      });
    }
  return [...occasions.values()].toSorted(
    (a, b) =>
      a.nextAt!.localeCompare(b.nextAt!) ||
      a.milestone.position - b.milestone.position ||
      b.offsetMinutes - a.offsetMinutes,
  );
}
