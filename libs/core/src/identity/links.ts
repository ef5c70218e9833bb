import type { LinkPurpose, MailParams } from '@firsthand/contracts';
import { Delivery, Link, type Tx } from '@firsthand/persistence';
import { mintToken, newId } from '@firsthand/platform';
import { END_LINKS } from './identity.queries.ts';
import { ADDRESS_LIFE_MS, INVITATION_LIFE_MS, RESET_LIFE_MS } from './identity.rules.ts';

const LIFE_MS: Record<LinkPurpose, number> = {
  INVITATION: INVITATION_LIFE_MS,
  PASSWORD_RESET: RESET_LIFE_MS,
  ADDRESS: ADDRESS_LIFE_MS,
};

/**
 * Mints one link per person and plans the mail that carries it; their older links of this purpose end. Only the hash of
 * the secret is kept with the link. The token itself stands in the mail's `params` until the mail has left, and
 * nowhere else: whoever marks the delivery sent takes it out (contracts, `MailParams`).
 */
export async function mailLinks<P extends LinkPurpose>(
  tx: Tx,
  purpose: P,
  userIds: readonly string[],
  also: Omit<MailParams[P], 'token' | 'expiresAt'>,
): Promise<void> {
  if (userIds.length === 0) return;
  await tx.sql(END_LINKS, userIds, purpose, tx.now);
  const expiresAt = new Date(tx.now.getTime() + LIFE_MS[purpose]);
  const minted = userIds.map((userId) => {
    const id = newId();
    return { id, userId, ...mintToken(tx.actor.tenantId, id) };
  });
  await tx.insert(
    Link,
    minted.map(({ id, userId, secretHash }) => ({
      id,
      userId,
      purpose,
      address: addressIn(also),
      secretHash,
      createdAt: tx.now,
      expiresAt,
      usedAt: null,
    })),
  );
  await tx.insert(
    Delivery,
    minted.map(({ id, userId, token }) => ({
      userId,
      template: purpose,
      params: { ...also, token, expiresAt: expiresAt.toISOString() },
      dedupKey: `${purpose}:${id}`,
      state: 'PLANNED' as const,
      nextAttemptAt: tx.now,
      createdAt: tx.now,
    })),
  );
  await tx.enqueue('mail.deliver', {});
}

const addressIn = (also: object) =>
  'address' in also && typeof also.address === 'string' ? also.address : null;
