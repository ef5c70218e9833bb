import { statement, type Tx } from '@firsthand/persistence';

const KEEP = statement<never, [userId: string]>(`
  update users set corrected_by_hand = true where tenant_id = $1 and id = $2`);

/**
 * Keeps a person's name and address as they are against rosters. Whoever corrects either by hand calls this in the same
 * unit of work. Staff release it where they release what was decided about enrolments: in a roster's preview.
 */
export async function keepAgainstRosters(tx: Tx, userId: string): Promise<void> {
  await tx.sql(KEEP, userId);
}
