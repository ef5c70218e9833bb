import { LIMITS, RuleBroken } from '@firsthand/contracts';

export interface ToShare {
  enrolmentId: string;
  /** Who has the same stays together; null is alone. */
  group: string | null;
}

/**
 * Shares out work: the largest group first, each to whoever has least so far, in the order of the markers. Where nobody
 * is in a group, that is one each in turn.
 */
export function shared(work: readonly ToShare[], markers: readonly string[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { enrolmentId, group } of work) {
    const key = group ?? `alone:${enrolmentId}`;
    groups.set(key, [...(groups.get(key) ?? []), enrolmentId]);
  }
  const load = new Map(markers.map((marker) => [marker, 0]));
  const given = new Map<string, string>();
  const largestFirst = [...groups].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
  for (const [, members] of largestFirst) {
    const [marker] = [...load].reduce((least, next) => (next[1] < least[1] ? next : least));
    load.set(marker, load.get(marker)! + members.length);
    for (const enrolmentId of members) given.set(enrolmentId, marker);
  }
  return given;
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
