/** Who holds a submission, when the page has heard of it in two ways. */
import type { Claim } from './claims-data.ts';

/** Whichever began later: a claim is taken over, never handed back. */
export function laterOf<One extends Pick<Claim, 'heldSince'>>(
  own: One | null,
  listed: One | null,
): One | null {
  if (own === null || listed === null) return own ?? listed;
  return Date.parse(listed.heldSince) > Date.parse(own.heldSince) ? listed : own;
}
