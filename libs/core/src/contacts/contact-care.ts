import { NotFound } from '@firsthand/contracts';
import type { Tx } from '@firsthand/persistence';
import { CARE_OF_ONE, CARRY_CARE, FORBID, LOCK_PERSON, MARK_ASKED } from './care.queries.ts';
import { careOn, checkCare, stillCounts } from './care.rules.ts';

/**
 * Takes a place among those who may ask this person, once per period and student; following up takes none. Whoever sends
 * something to a contact calls this first, in the same transaction. Askers of the same person wait for each other here,
 * in whosever lists they stand, so the limit holds however many ask at once.
 * @throws RuleBroken when they asked never to be contacted, or enough students have asked them lately.
 */
export async function takeCare(tx: Tx, contactId: string): Promise<void> {
  await tx.sql(LOCK_PERSON, contactId);
  const care = await tx.first(CARE_OF_ONE, contactId, tx.now);
  if (!care) throw new NotFound();
  checkCare(careOn(care, care.today, care));
  const askedOn = stillCounts(care.mine, care.today, care) ? care.mine! : care.today;
  await tx.sql(MARK_ASKED, contactId, askedOn);
}

/** This person is never to be contacted again, by any student of the institution. */
export async function forbidContact(tx: Tx, contactId: string): Promise<void> {
  await tx.sql(LOCK_PERSON, contactId);
  await tx.sql(FORBID, contactId, tx.now);
}

/** After a contact changed: what is now known of them counts as what was known before. */
export async function carryCare(tx: Tx, contactId: string): Promise<void> {
  await tx.sql(CARRY_CARE, contactId);
}
