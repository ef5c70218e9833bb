import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The question "who has work that is due?", as it was, with reminders of outreach beside those of milestones. */
const dueWork = (reminders: string) => `create or replace function due_work(moment timestamptz)
  returns table (tenant_id uuid, outbox boolean, reminders boolean, mail boolean)
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare one uuid;
  begin
    for one in select t.id from tenants t loop
      perform set_config('app.tenant_id', one::text, true);
      due_work.tenant_id := one;
      due_work.outbox := exists (select 1 from outbox o where o.tenant_id = one and o.available_at <= moment);
      due_work.reminders := exists (
        select 1 from rungs r where r.tenant_id = one and r.issued_at is null and r.issue_at <= moment)${reminders};
      due_work.mail := exists (
        select 1 from deliveries d where d.tenant_id = one
          and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment);
      if due_work.outbox or due_work.reminders or due_work.mail then
        return next;
      end if;
    end loop;
  end $$`;

export class AddOutreach1795435700000 implements MigrationInterface {
  name = 'AddOutreach1795435700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table contacts add column name_may_be_used boolean`);
    await queryRunner.query(`create table outreaches (
      tenant_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      channel text not null,
      number integer not null,
      state text not null,
      said text not null default '',
      sent_at timestamptz,
      due_on date,
      expires_on date,
      remind_at timestamptz,
      outcome_at timestamptz,
      created_at timestamptz not null,
      version integer not null default '1',
      constraint outreaches_asked check (
        state in ('NO_ANSWER', 'ACCEPTED', 'DECLINED', 'DO_NOT_CONTACT') or coalesce(due_on, expires_on) is not null),
      constraint outreaches_pkey primary key (tenant_id, id),
      constraint outreaches_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint outreaches_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index outreaches_contact on outreaches (tenant_id, contact_id, created_at, id)`,
    );
    // Of one contact's attempts, only one is open: whatever two screens do at once.
    await queryRunner.query(`create unique index outreaches_open on outreaches (tenant_id, contact_id)
      where due_on is not null or expires_on is not null`);
    await queryRunner.query(
      `create index outreaches_remind on outreaches (tenant_id, remind_at) where remind_at is not null`,
    );
    await wall(queryRunner, 'outreaches');
    await queryRunner.query(
      dueWork(` or exists (
        select 1 from outreaches k where k.tenant_id = one and k.remind_at <= moment)`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(dueWork(''));
    await queryRunner.query('drop table outreaches');
    await queryRunner.query('alter table contacts drop column name_may_be_used');
  }
}
