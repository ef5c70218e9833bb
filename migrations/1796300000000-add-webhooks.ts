import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The question "who has work that is due?", as it was, and besides who has other systems to tell. */
const dueWork = (
  columns: string,
  webhooks: string,
  any: string,
) => `create function due_work(moment timestamptz)
  returns table (tenant_id uuid, outbox boolean, reminders boolean, mail boolean${columns})
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare one uuid;
  begin
    for one in select t.id from tenants t loop
      perform set_config('app.tenant_id', one::text, true);
      due_work.tenant_id := one;
      due_work.outbox := exists (select 1 from outbox o where o.tenant_id = one and o.available_at <= moment);
      due_work.reminders := exists (
        select 1 from rungs r where r.tenant_id = one and r.issued_at is null and r.issue_at <= moment) or exists (
        select 1 from outreaches k where k.tenant_id = one and k.remind_at <= moment) or exists (
        select 1 from meeting_reminders m where m.tenant_id = one and m.remind_at <= moment) or exists (
        select 1 from next_steps n where n.tenant_id = one and n.remind_at <= moment) or exists (
        select 1 from outcomes p where p.tenant_id = one and p.leaves_at <= moment and p.sent_at is null
          and p.withdrawn_at is null);
      due_work.mail := exists (
        select 1 from deliveries d where d.tenant_id = one
          and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment);${webhooks}
      if due_work.outbox or due_work.reminders or due_work.mail${any} then
        return next;
      end if;
    end loop;
  end $$`;

/** Other systems are told what happens. */
export class AddWebhooks1796300000000 implements MigrationInterface {
  name = 'AddWebhooks1796300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table webhooks (
      tenant_id uuid not null,
      id uuid not null,
      url text not null,
      events text[] not null,
      secret text not null,
      previous_secret text,
      previous_until timestamptz,
      failing_since timestamptz,
      off_at timestamptz,
      off_because text,
      created_by uuid not null,
      created_at timestamptz not null,
      version integer not null default 1,
      constraint webhooks_events check (cardinality(events) > 0 and events <@ array['GRADE_RELEASED', 'SUBMISSION_MADE']),
      constraint webhooks_off check ((off_at is null) = (off_because is null)),
      constraint webhooks_overlap check ((previous_secret is null) = (previous_until is null)),
      constraint webhooks_url check (length(url) between 8 and 500),
      constraint webhooks_pkey primary key (tenant_id, id),
      constraint webhooks_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint webhooks_created_by_fkey foreign key (tenant_id, created_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'webhooks');
    await run(`create table webhook_deliveries (
      tenant_id uuid not null,
      id uuid not null,
      webhook_id uuid not null,
      event text not null,
      data jsonb not null,
      state text not null,
      fence integer not null default 0,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null,
      status integer,
      problem text,
      created_at timestamptz not null,
      settled_at timestamptz,
      constraint webhook_deliveries_state check (state in ('PLANNED', 'CLAIMED', 'DELIVERED', 'FAILED', 'DROPPED')),
      constraint webhook_deliveries_event check (event in ('GRADE_RELEASED', 'SUBMISSION_MADE', 'WEBHOOK_TEST')),
      constraint webhook_deliveries_pkey primary key (tenant_id, id),
      constraint webhook_deliveries_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint webhook_deliveries_webhook_id_fkey foreign key (tenant_id, webhook_id) references webhooks(tenant_id, id)
    )`);
    await run(`create index webhook_deliveries_waiting on webhook_deliveries (tenant_id, webhook_id, next_attempt_at)
      where state in ('PLANNED', 'CLAIMED')`);
    await run(
      'create index webhook_deliveries_recent on webhook_deliveries (tenant_id, webhook_id, created_at, id)',
    );
    await run(
      `create index webhook_deliveries_failed on webhook_deliveries (tenant_id, webhook_id) where state = 'FAILED'`,
    );
    await run('create index webhook_deliveries_settled on webhook_deliveries (tenant_id, created_at)');
    await wall(queryRunner, 'webhook_deliveries');
    await run('drop function due_work(timestamptz)');
    await run(
      dueWork(
        ', webhooks boolean',
        `
      due_work.webhooks := exists (
        select 1 from webhook_deliveries w where w.tenant_id = one and w.state in ('PLANNED', 'CLAIMED')
          and w.next_attempt_at <= moment);`,
        ' or due_work.webhooks',
      ),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('drop function due_work(timestamptz)');
    await run(dueWork('', '', ''));
    await run('drop table webhook_deliveries');
    await run('drop table webhooks');
  }
}
