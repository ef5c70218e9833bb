import { DomainError } from '@firsthand/contracts';
import { IdempotencyKey, statement, type Tx } from '@firsthand/persistence';
import { sha256 } from '@firsthand/platform';
import { canonicalJson } from './canonical-json.ts';

export class IdempotencyMismatch extends DomainError<'IDEMPOTENCY_MISMATCH'> {
  constructor() {
    super('IDEMPOTENCY_MISMATCH', 'This key was used before with another request.', {});
  }
}

const CLAIM = statement<
  { key: string },
  readonly [userId: string, key: string, requestHash: string, now: Date]
>(`
  insert into idempotency_keys as k (tenant_id, user_id, key, request_hash, answer, created_at)
  select t.id, $2, $3, $4, 'null', $5 from tenants t where t.id = $1 and exists (
    select 1 from users u where u.tenant_id = $1 and u.id = $2)
  on conflict (tenant_id, user_id, key) do nothing returning key`);

/**
 * Does `work` once per key of this person and remembers its answer; the same request sent again gets the same answer.
 * A second send that arrives while the first is being worked on waits for it. Without a key, it is simply done.
 * @throws IdempotencyMismatch when the key came before with another request.
 */
export async function once<T>(
  tx: Tx,
  key: string | null | undefined,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  if (!key) return work();
  const { userId } = tx.actor;
  const requestHash = sha256(canonicalJson(request));
  const claimed = await tx.first(CLAIM, userId, key, requestHash, tx.now);
  if (!claimed) {
    const earlier = await tx.findOne(IdempotencyKey, { userId, key });
    if (earlier?.requestHash !== requestHash) throw new IdempotencyMismatch();
    return earlier.answer as T;
  }
  const answer = await work();
  await tx.update(IdempotencyKey, { userId, key }, { answer });
  return answer;
}
