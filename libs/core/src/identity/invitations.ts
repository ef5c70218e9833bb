import type { MailParams } from '@firsthand/contracts';
import type { Tx } from '@firsthand/persistence';
import { NOT_YET_IN } from './identity.queries.ts';
import { mailLinks } from './links.ts';

/**
 * Invites those of these people who have not come in yet, by a password or their institution's sign-on; an invitation they already had ends with the new one.
 * Returns the ids of the invited.
 */
export async function inviteUsers(
  tx: Tx,
  userIds: readonly string[],
  also: Omit<MailParams['INVITATION'], 'token' | 'expiresAt'> = {},
): Promise<string[]> {
  const invited = (await tx.sql(NOT_YET_IN, userIds)).map((user) => user.id);
  await mailLinks(tx, 'INVITATION', invited, also);
  return invited;
}
