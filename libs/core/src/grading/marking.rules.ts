import { type AllocationWay, LIMITS, RuleBroken } from '@firsthand/contracts';

export interface ToShare {
  enrolmentId: string;
  /** Who has the same stays together; null is alone. */
  group: string | null;
}

/**
 * Shares out work: the largest group first, each to whoever has least so far, in the order of the markers. Where nobody
 * is in a group, that is one each in turn, as they come.
 */
export function shared(work: readonly ToShare[], markers: readonly string[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { enrolmentId, group } of work) {
    const key = group ?? `alone:${enrolmentId}`;
    groups.set(key, [...(groups.get(key) ?? []), enrolmentId]);
  }
  const load = new Map(markers.map((marker) => [marker, 0]));
  const given = new Map<string, string>();
  const largestFirst = [...groups.values()].sort((one, two) => two.length - one.length);
  for (const members of largestFirst) {
    const [marker] = [...load].reduce((least, next) => (next[1] < least[1] ? next : least));
    load.set(marker, load.get(marker)! + members.length);
    for (const enrolmentId of members) given.set(enrolmentId, marker);
  }
  return given;
}

interface Load {
  waiting: number;
  students: number;
}

const hasLess = (one: Load, other: Load, waiting: boolean) => {
  const [first, then] = waiting ? (['waiting', 'students'] as const) : (['students', 'waiting'] as const);
  return (one[first] - other[first] || one[then] - other[then]) < 0;
};

/**
 * Shares out what is nobody's besides what is somebody's already: what waits goes to whoever has least waiting, the rest to
 * whoever has fewest students.
 */
export function sharedBesides(
  all: readonly { enrolmentId: string; markerId: string | null; waiting: boolean }[],
  markers: readonly string[],
): Map<string, string> {
  const has = new Map(markers.map((marker): [string, Load] => [marker, { waiting: 0, students: 0 }]));
  const take = (marker: string | null, waiting: boolean) => {
    const load = marker === null ? undefined : has.get(marker);
    if (!load) return;
    load.students += 1;
    load.waiting += waiting ? 1 : 0;
  };
  for (const { markerId, waiting } of all) take(markerId, waiting);
  const given = new Map<string, string>();
  for (const first of [true, false])
    for (const { enrolmentId, markerId, waiting } of all) {
      if (markerId !== null || waiting !== first) continue;
      const [marker] = [...has].reduce((least, next) => (hasLess(next[1], least[1], waiting) ? next : least));
      take(marker, waiting);
      given.set(enrolmentId, marker);
    }
  return given;
}

/**
 * May work without names be shared out like this? By lot, and in company: in a cohort or a caseload there is who was put
 * there by name, and the one piece of work that just got a marker is whose who had none.
 */
export function mayShareUnnamed(way: AllocationWay, alone: boolean): void {
  if (way === 'COHORT' || way === 'CASELOAD')
    throw new RuleBroken(
      'unnamed-groups',
      'While names are hidden, work is shared out one each in turn: whose cohort or counsellor it is would tell whose it is.',
    );
  if (way === 'LEFT_OVER' && alone)
    throw new RuleBroken(
      'unnamed-alone',
      'While names are hidden, one piece of work is not shared out alone: one would know whose it is. Share it all out anew.',
    );
}

/** How it stands with the names of an assignment. */
export interface Marked {
  anonymous: boolean;
  revealed: boolean;
  /** Somebody has graded or given back some of it. */
  begun: boolean;
}

/** May names be hidden? Only while nobody who grades has met them. */
export function mayHide({ revealed, begun }: Marked): void {
  if (revealed)
    throw new RuleBroken('names-known', 'The names have been shown already; they cannot be hidden again.');
  if (begun)
    throw new RuleBroken(
      'grading-begun',
      'Grading has begun with the names in sight; they can be hidden only before that.',
    );
}

/** May names be shown? With everything released, always; before that somebody must say why. */
export function mayReveal(marking: Marked & { allReleased: boolean }, reason: string): void {
  if (!marking.anonymous || marking.revealed)
    throw new RuleBroken('names-not-hidden', 'Names are not hidden in this assignment.');
  if (reason.length > LIMITS.nudgeLength || (!marking.allReleased && reason.length < 5))
    throw new RuleBroken(
      'reveal-needs-reason',
      'Say in a few words why the names are shown before all is released.',
    );
}
