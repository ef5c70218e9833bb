import type {
  WebhookDeliveryState,
  WebhookEvent,
  WebhookMessage,
  WebhookOffReason,
  WebhookProblem,
  WebhookState,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

export interface WebhookDeliveryView {
  id: string;
  event: WebhookMessage;
  state: WebhookDeliveryState;
  attempts: number;
  status: number | null;
  problem: WebhookProblem | null;
  createdAt: string;
  settledAt: string | null;
  /** When it is tried next; null when it is settled. */
  nextAttemptAt: string | null;
}

export interface WebhookView {
  id: string;
  url: string;
  events: WebhookEvent[];
  state: WebhookState;
  offBecause: WebhookOffReason | null;
  failingSince: string | null;
  /** Until then the secret before this one signs too. */
  overlapUntil: string | null;
  waiting: number;
  failed: number;
  createdAt: string;
  version: number;
  /** The latest. */
  deliveries: WebhookDeliveryView[];
}

const SHOWN = 20;

/** Every webhook with the latest of what went there, or the one asked for. */
export const WEBHOOKS = statement<WebhookView, readonly [id: string | null, now: Date]>(`
  select w.id, w.url, w.events, w.off_because as "offBecause", iso(w.failing_since) as "failingSince",
    case when w.off_at is not null then 'OFF' when w.failing_since is not null then 'FAILING' else 'ON' end as state,
    case when w.previous_until > $3 then iso(w.previous_until) end as "overlapUntil",
    iso(w.created_at) as "createdAt", w.version,
    (select count(*) from webhook_deliveries d where d.tenant_id = $1 and d.webhook_id = w.id
      and d.state in ('PLANNED', 'CLAIMED'))::int as waiting,
    (select count(*) from webhook_deliveries d where d.tenant_id = $1 and d.webhook_id = w.id
      and d.state = 'FAILED')::int as failed,
    (select coalesce(json_agg(json_build_object('id', d.id, 'event', d.event, 'state', d.state, 'attempts', d.attempts,
        'status', d.status, 'problem', d.problem, 'createdAt', iso(d.created_at), 'settledAt', iso(d.settled_at),
        'nextAttemptAt', case when d.state in ('PLANNED', 'CLAIMED') then iso(d.next_attempt_at) end)
      order by d.created_at desc, d.id desc), '[]')
      from (select * from webhook_deliveries d where d.tenant_id = $1 and d.webhook_id = w.id
        order by d.created_at desc, d.id desc limit ${SHOWN}) d) as deliveries
  from webhooks w where w.tenant_id = $1 and ($2::uuid is null or w.id = $2)
  order by w.created_at, w.id`);

/** What is waiting for it is not sent any more. */
export const DROP_WAITING = statement<{ id: string }, readonly [webhookId: string, now: Date]>(`
  update webhook_deliveries set state = 'DROPPED', settled_at = $3
  where tenant_id = $1 and webhook_id = $2 and state in ('PLANNED', 'CLAIMED') returning id`);

/** What failed begins anew, and what waits for its next try is tried now. */
export const TRY_NOW = statement<
  { id: string },
  readonly [webhookId: string, ids: readonly string[] | null, now: Date]
>(`
  update webhook_deliveries d set attempts = case when d.state = 'FAILED' then 0 else d.attempts end, state = 'PLANNED',
    next_attempt_at = $4, settled_at = null
  from webhooks w
  where d.tenant_id = $1 and w.tenant_id = $1 and w.id = $2 and w.off_at is null and d.webhook_id = w.id
    and d.state in ('FAILED', 'PLANNED') and ($3::uuid[] is null or d.id = any($3))
  returning d.id`);

export interface Claim {
  id: string;
  fence: number;
  webhookId: string;
  event: WebhookMessage;
  data: Record<string, string>;
  attempts: number;
  createdAt: Date;
  url: string;
  secret: string;
  previousSecret: string | null;
  /** It was switched off in between: dropped, and not to be sent. */
  off: boolean;
}

/** A few of each webhook's that are due, so that one which is slow does not keep another waiting. */
export const CLAIM_DUE = statement<Claim, readonly [now: Date, leaseUntil: Date, each: number]>(`
  with due as (
    select d.id from webhooks w cross join lateral (
      select d.id from webhook_deliveries d
      where d.tenant_id = $1 and d.webhook_id = w.id and d.state in ('PLANNED', 'CLAIMED') and d.next_attempt_at <= $2
      order by d.next_attempt_at limit $4 for update skip locked) d
    where w.tenant_id = $1
  )
  update webhook_deliveries d set state = case when w.off_at is null then 'CLAIMED' else 'DROPPED' end,
    fence = d.fence + 1, next_attempt_at = $3, settled_at = case when w.off_at is not null then $2::timestamptz end
  from due, webhooks w
  where d.tenant_id = $1 and d.id = due.id and w.tenant_id = $1 and w.id = d.webhook_id
  returning d.id, d.fence, d.webhook_id as "webhookId", d.event, d.data, d.attempts, d.created_at as "createdAt", w.url,
    w.secret, case when w.previous_until > $2 then w.previous_secret end as "previousSecret", w.off_at is not null as off`);

export interface Settlement {
  id: string;
  fence: number;
  state: WebhookDeliveryState;
  status: number | null;
  problem: WebhookProblem | null;
  nextAttemptAt: Date;
}

/** A lost lease changes no row. Says of each webhook that did not answer since when, and whether it is gone. */
export const SETTLE = statement<
  { id: string; url: string; failingSince: Date | null; gone: boolean },
  readonly [settlements: string, now: Date]
>(`
  with outcome as (
    select * from jsonb_to_recordset($2::jsonb)
      as o(id uuid, fence integer, state text, status integer, problem text, "nextAttemptAt" timestamptz)
  ), settled as (
    update webhook_deliveries d set state = o.state, status = o.status, problem = o.problem, attempts = d.attempts + 1,
      next_attempt_at = o."nextAttemptAt", settled_at = case when o.state in ('DELIVERED', 'FAILED') then $3::timestamptz end
    from outcome o where d.tenant_id = $1 and d.id = o.id and d.fence = o.fence and d.state = 'CLAIMED'
    returning d.webhook_id, d.state, d.status
  ), judged as (
    select webhook_id, bool_or(state = 'DELIVERED') as heard, bool_or(coalesce(status = 410, false)) as gone
    from settled group by webhook_id
  )
  update webhooks w set failing_since = case when not j.heard then coalesce(w.failing_since, $3) end
  from judged j
  where w.tenant_id = $1 and w.id = j.webhook_id and w.off_at is null and (not j.heard or w.failing_since is not null)
  returning w.id, w.url, w.failing_since as "failingSince", j.gone`);

export const ADMINISTRATORS = statement<{ id: string }>(`
  select u.id from users u where u.tenant_id = $1 and 'ADMINISTRATOR' = any(u.roles)`);
