import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';

/** What is deleted, and how many days after it has had its time. */
const KEEP_DAYS = { sessions: 7, links: 30, idempotencyKeys: 2, webhookDeliveries: 30 } as const;

export interface HousekeepingReport {
  sessions: number;
  links: number;
  idempotencyKeys: number;
  careMarks: number;
  webhookDeliveries: number;
}

/**
 * A used link is needed as long as somebody may click it again and be told that it was used. The last invitation of somebody
 * who never used it says that they were invited, for as long as they are here.
 */
const SWEEP_OUT = statement<
  HousekeepingReport,
  readonly [now: Date, sessionDays: number, linkDays: number, keyDays: number, deliveryDays: number]
>(`
  with old_sessions as (
    delete from sessions where tenant_id = $1 and least(expires_at, revoked_at) < $2::timestamptz - make_interval(days => $3)
    returning 1
  ), old_links as (
    delete from links l where l.tenant_id = $1 and least(l.expires_at, l.used_at) < $2::timestamptz - make_interval(days => $4)
      and (l.purpose <> 'INVITATION' or l.used_at is not null or exists (select 1 from links newer
        where newer.tenant_id = $1 and newer.user_id = l.user_id and newer.purpose = 'INVITATION'
          and (newer.created_at, newer.id) > (l.created_at, l.id)))
    returning 1
  ), old_attempts as (
    delete from sign_on_attempts where tenant_id = $1 and expires_at < $2::timestamptz - interval '1 day'
  ), old_challenges as (
    delete from challenges where tenant_id = $1 and expires_at < $2::timestamptz - interval '1 day'
  ), old_marks as (
    delete from care_marks m using tenant_settings t
    where m.tenant_id = $1 and t.tenant_id = $1
      and m.asked_on < ($2::timestamptz at time zone t.zone)::date - t.care_days
    returning 1
  ), old_keys as (
    delete from idempotency_keys where tenant_id = $1 and created_at < $2::timestamptz - make_interval(days => $5)
    returning 1
  ), old_deliveries as (
    delete from webhook_deliveries where tenant_id = $1 and settled_at is not null
      and created_at < $2::timestamptz - make_interval(days => $6)
    returning 1
  )
  select (select count(*) from old_sessions)::int as sessions, (select count(*) from old_links)::int as links,
    (select count(*) from old_keys)::int as "idempotencyKeys",
    (select count(*) from old_marks)::int as "careMarks",
    (select count(*) from old_deliveries)::int as "webhookDeliveries"`);

/** Throws away what has had its time. */
@Injectable()
export class HousekeepingService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every tenant there is. */
  tenants(): Promise<string[]> {
    return this.uow.tenantIds();
  }

  /** One tenant's. */
  async sweepOut(actor: Actor): Promise<HousekeepingReport> {
    return this.uow.run(actor, async (tx) => {
      const report = await tx.first(
        SWEEP_OUT,
        tx.now,
        KEEP_DAYS.sessions,
        KEEP_DAYS.links,
        KEEP_DAYS.idempotencyKeys,
        KEEP_DAYS.webhookDeliveries,
      );
      if (!report) throw new Error('Housekeeping answered with nothing.');
      return report;
    });
  }
}
