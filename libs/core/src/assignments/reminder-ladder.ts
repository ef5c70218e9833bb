import type { Assignment, Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { KEEP_RUNGS, LADDER_DEADLINES } from './assignments.queries.ts';
import { ACCOMMODATED, KEEP_ACCOMMODATED } from './accommodations.queries.ts';
import { accommodated } from './deadlines.rules.ts';
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

type Followed = Parameters<typeof keepRungs>[1];

/** After whatever moves an assignment's own deadlines or somebody's standing time: what follows from them is made anew. */
export async function followDeadlines(tx: Tx, assignment: Followed): Promise<void> {
  const standing = await tx.sql(ACCOMMODATED, assignment.id);
  const deadlines = standing.map(({ milestoneId, enrolmentId, zone, publishedAt, ...one }) => ({
    ...{ milestoneId, enrolmentId },
    ...accommodated(one, zone, publishedAt, one),
  }));
  await tx.sql(KEEP_ACCOMMODATED, assignment.id, JSON.stringify(deadlines));
  await keepRungs(tx, assignment);
}
