import { type Actor, NotFound } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';
import { reachOf } from '../sections/sections.policy.ts';

/**
 * Whose caseload the actor looks at: their own, or as an administrator that of whom they name.
 * @throws NotFound for a caseload that is not the actor's to see.
 */
export function whose(actor: Actor, counsellorId: string | null | undefined): string {
  if (actor.userId === 'system') throw new NotFound();
  if (!counsellorId || counsellorId === actor.userId) return actor.userId;
  const [everything] = reachOf(actor);
  if (!everything || !isId(counsellorId)) throw new NotFound();
  return counsellorId;
}
