import type { WebhookData, WebhookEvent } from '@firsthand/contracts';
import { statement, type Tx } from '@firsthand/persistence';

/** SQL: somebody wants to hear of this. Asked in the statement that does it, so that it costs nothing where nobody does. */
export const listensFor = (event: WebhookEvent) => `exists (select 1 from webhooks w
    where w.tenant_id = $1 and w.off_at is null and '${event}' = any(w.events))`;

/** One row for each thing that happened and each webhook that wants to hear of it. */
const ANNOUNCE = statement<{ id: string }, readonly [event: WebhookEvent, said: string, now: Date]>(`
  insert into webhook_deliveries (tenant_id, id, webhook_id, event, data, state, next_attempt_at, created_at)
  select w.tenant_id, gen_random_uuid(), w.id, $2, said.data, 'PLANNED', $4, $4
  from webhooks w cross join jsonb_array_elements($3::jsonb) as said(data)
  where w.tenant_id = $1 and w.off_at is null and $2 = any(w.events)
  returning id`);

/** Tells the institution's other systems, once this commits; however much happened, in one statement. */
export async function announce<E extends WebhookEvent>(
  tx: Tx,
  event: E,
  said: readonly WebhookData[E][],
): Promise<void> {
  const written = await tx.sql(ANNOUNCE, event, JSON.stringify(said), tx.now);
  if (written.length > 0) await tx.enqueue('webhooks.deliver', {});
}
