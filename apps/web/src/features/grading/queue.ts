/** What the rows of a grading queue say, as pure functions. */
import type { QueueRow } from './grading-data.ts';

export const SHOWN = ['UNGRADED', 'DRAFT', 'RETURNED', 'READY', 'RELEASED', 'ALL'] as const;
export type Shown = (typeof SHOWN)[number];

type Graded = Pick<QueueRow, 'grade' | 'revision' | 'excused'>;

export type RowState = 'NONE' | 'DRAFT' | 'RETURNED' | 'EXCUSED' | 'READY' | 'RELEASED';
/**
 * Given back, it waits for the student, whatever of a grade there is; a finished grade ends the waiting. Of whoever is
 * excused nothing waits; what they have read they have read.
 */
export function stateOf({ grade, revision, excused }: Graded): RowState {
  const state = grade?.state ?? 'NONE';
  if (excused && state !== 'RELEASED') return 'EXCUSED';
  return revision === 'ASKED' && (state === 'NONE' || state === 'DRAFT') ? 'RETURNED' : state;
}

/** Still to be finished: not begun, or a draft. */
export const isUngraded = (row: Graded): boolean => stateOf(row) === 'NONE' || stateOf(row) === 'DRAFT';

export function shows(shown: Shown, row: Graded): boolean {
  if (shown === 'ALL') return true;
  return shown === 'UNGRADED' ? isUngraded(row) : stateOf(row) === shown;
}

export function countsOf(rows: readonly Graded[]): Record<Shown, number> {
  const count = (shown: Shown) => rows.filter((row) => shows(shown, row)).length;
  return {
    UNGRADED: count('UNGRADED'),
    DRAFT: count('DRAFT'),
    RETURNED: count('RETURNED'),
    READY: count('READY'),
    RELEASED: count('RELEASED'),
    ALL: rows.length,
  };
}

export interface Around {
  /** From 1; 0 when it is not in the list. */
  readonly position: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
  /** The next that is not finished, going on at the top after the last; null when this is the only one or none is left. */
  readonly nextUngradedId: string | null;
}

export function around(
  rows: readonly (Graded & Pick<QueueRow, 'submissionId'>)[],
  submissionId: string,
  /** Somebody else has it open. */
  held: (submissionId: string) => boolean = () => false,
): Around {
  const at = rows.findIndex((row) => row.submissionId === submissionId);
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  return {
    position: at + 1,
    previousId: rows[at - 1]?.submissionId ?? null,
    nextId: at === -1 ? null : (rows[at + 1]?.submissionId ?? null),
    nextUngradedId: onwards.find((row) => isUngraded(row) && !held(row.submissionId))?.submissionId ?? null,
  };
}
