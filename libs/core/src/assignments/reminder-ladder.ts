import type { Assignment, Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { KEEP_RUNGS, LADDER_DEADLINES } from './assignments.queries.ts';
import { rungsOf } from './ladder.rules.ts';

/** Brings the rungs of a published assignment in line with its deadlines, extensions and ladder. */
export async function keepRungs(
  tx: Tx,
  assignment: Pick<Assignment, 'id' | 'state' | 'reminderOffsetsMinutes'>,
): Promise<void> {
  if (assignment.state !== 'PUBLISHED') return;
  const deadlines = await tx.sql(LADDER_DEADLINES, assignment.id);
  const rungs = rungsOf(deadlines, assignment.reminderOffsetsMinutes).map((rung) => ({
    id: newId(),
    ...rung,
  }));
  await tx.sql(KEEP_RUNGS, assignment.id, JSON.stringify(rungs), tx.now);
}
