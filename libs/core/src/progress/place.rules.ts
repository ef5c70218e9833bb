import type { MilestoneStanding, ReflectionState, SlotState, StuckReason } from '@firsthand/contracts';
import { gridOf } from '../interviews/quota.rules.ts';
import type { AskedTree, PlaceTree } from './cohort-grid.queries.ts';
import { stuckIn } from './stuck.rules.ts';

/** Where one student stands in one assignment: a row of the grid that staff see. */
export interface PlaceView {
  enrolmentId: string;
  student: PlaceTree['student'];
  locale: string;
  nudge: PlaceTree['nudge'];
  cohort: string | null;
  counted: number;
  scheduled: number;
  wanted: number;
  /** Occupation by slot, as the student sees it. */
  rows: { occupation: string | null; slots: SlotState[] }[];
  milestones: {
    milestoneId: string;
    standing: MilestoneStanding;
    dueAt: string;
    extended: boolean;
    metAt: string | null;
  }[];
  /** Nothing of it is asked of them. */
  excused: boolean;
  stuck: { reason: StuckReason; since: string; found: number; expected: number | null } | null;
  reflection: ReflectionState;
  submittedAt: string | null;
  ungraded: boolean;
  lastSeenAt: string | null;
}

/** A row of the grid, from what the tables have. */
export function placeOf(
  asked: AskedTree,
  { choices, interviews, people, milestones, answered, startedAt, ...place }: PlaceTree,
  now: Date,
): PlaceView {
  const wanted = asked.quota.perOccupation * asked.quota.occupations;
  const titles = new Map(choices.map(({ occupationId, title }) => [occupationId, title]));
  const rows = gridOf(asked.quota, choices, interviews).map(({ occupationId, slots }) => ({
    occupation: titles.get(occupationId ?? '') ?? null,
    slots: slots.map(({ state }) => state),
  }));
  const scheduled = rows.flatMap(({ slots }) => slots).filter((state) => state === 'SCHEDULED').length;
  const counted = interviews.filter(({ counts }) => counts).length;
  const held = interviews.filter((one) => one.held);
  const unwritten = held.filter(({ notCounted }) =>
    notCounted.some(({ reason }) => reason === 'NOT_WRITTEN_UP'),
  );
  const owed = held.flatMap(({ thanksDue }) => thanksDue ?? []);
  const due = (kind: string) => milestones.find((milestone) => milestone.kind === kind)?.dueAt;
  const stuck = stuckIn(
    {
      ...people,
      startedAt: new Date(startedAt),
      fieldworkDue: instant(due('INTERVIEWS') ?? due('REFLECTION')),
      reflectionDue: instant(due('REFLECTION')),
      endedAt: instant(people.endedAt),
      chosen: choices.length,
      planned: scheduled,
      held: held.length,
      counted,
      wanted,
      unwritten: unwritten.length,
      unwrittenSince: instant(earliest(unwritten.map((one) => one.startsAt))),
      unthanked: owed.length,
      thanksDue: instant(earliest(owed)),
      prompts: asked.prompts,
      answered,
      handedIn: isHandedIn(place.reflection),
    },
    now,
  );
  return {
    ...place,
    counted,
    scheduled,
    wanted,
    rows,
    milestones: milestones.map(({ id, dueAt, extended, metAt, unsaid }) => ({
      milestoneId: id,
      standing: unsaid ? 'MET' : standingOf(dueAt, metAt, now),
      dueAt,
      extended,
      metAt,
    })),
    stuck: stuck && !place.excused ? { ...stuck, since: stuck.since.toISOString() } : null,
  };
}

const isHandedIn = (state: ReflectionState) => state === 'SUBMITTED' || state === 'GRADED';

/** By the deadline that holds for this student, to the instant. */
export function standingOf(dueAt: string, metAt: string | null, now: Date): MilestoneStanding {
  const due = new Date(dueAt);
  if (metAt === null) return now > due ? 'LATE' : 'DUE';
  return new Date(metAt) > due ? 'MET_LATE' : 'MET';
}

/** ISO texts in UTC sort as text. */
const earliest = (instants: readonly string[]): string | undefined => [...instants].sort()[0];

function instant(text: string | null | undefined): Date | null {
  return text == null ? null : new Date(text);
}
