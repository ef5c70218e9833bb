import type { CaseloadShown } from '@firsthand/contracts';
import { placeOf, type PlaceView } from '../progress/place.rules.ts';
import type { FollowedTree } from './caseload.queries.ts';

export interface FollowedWork {
  assignmentId: string;
  title: string;
  place: PlaceView;
}

/** A student as the counsellor who follows them sees them in their list. */
export interface FollowedStudent extends Omit<FollowedTree, 'works'> {
  /** The most pressing first. */
  works: FollowedWork[];
  /** The next deadline that is not met, in the future or past. */
  nextDeadline: { at: string; zone: string; assignmentId: string; late: boolean } | null;
}

/** A row of the caseload, from what the tables have. */
export function followed({ works, ...tree }: FollowedTree, now: Date): FollowedStudent {
  const seen = works.map(({ assignmentId, title, zone, place, ...asked }) => ({
    assignmentId,
    title,
    zone,
    place: placeOf(asked, place, now),
  }));
  const open = seen
    .flatMap(({ assignmentId, zone, place }) =>
      place.milestones
        .filter(({ standing }) => standing === 'DUE' || standing === 'LATE')
        .map(({ dueAt, standing }) => ({ at: dueAt, zone, assignmentId, late: standing === 'LATE' })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const due = new Map(open.map(({ assignmentId, at }) => [assignmentId, at]).reverse() as [string, string][]);
  const urgency = ({ assignmentId, place }: FollowedWork) =>
    `${place.stuck ? 0 : 1} ${due.get(assignmentId) ?? '~'} ${assignmentId}`;
  return {
    ...tree,
    works: seen.map(({ zone: _, ...work }) => work).sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1)),
    nextDeadline: open[0] ?? null,
  };
}

export function isStuck({ works }: Pick<FollowedStudent, 'works'>): boolean {
  return works.some(({ place }) => place.stuck !== null);
}

/** Something of theirs is past its own date and not done. */
export function isLate({ works }: Pick<FollowedStudent, 'works'>): boolean {
  return works.some(({ place }) => place.milestones.some(({ standing }) => standing === 'LATE'));
}

/** Whether a student is everything that was asked for. */
export function isShown(student: Pick<FollowedStudent, 'works'>, shown: readonly CaseloadShown[]): boolean {
  return shown.every((each) => (each === 'STUCK' ? isStuck(student) : isLate(student)));
}

/** The place of a student in the list: by name. */
export function keyOf({
  student,
  enrolmentId,
}: Pick<FollowedStudent, 'student' | 'enrolmentId'>): readonly [string, string, string] {
  return [student.familyName.toLowerCase(), student.givenName.toLowerCase(), enrolmentId];
}

/** Where the page after this key begins; whoever it names may have left the list meanwhile. */
export function startAfter(
  keys: readonly (readonly [string, string, string])[],
  [familyName, givenName, id]: readonly (string | null)[],
): number {
  if (familyName === null || givenName === null || id === null) return 0;
  const at = keys.findIndex(([, , one]) => one === id);
  if (at !== -1) return at + 1;
  const wanted = [familyName, givenName, id].join('\u0000');
  const next = keys.findIndex((key) => key.join('\u0000') > wanted);
  return next === -1 ? keys.length : next;
}
