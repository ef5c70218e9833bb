import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The question "who has work that is due?", as it was, with outcomes that are to leave among what is to be told. */
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
        select 1 from rungs r where r.tenant_id = one and r.issued_at is null and r.issue_at <= moment) or exists (
        select 1 from outreaches k where k.tenant_id = one and k.remind_at <= moment) or exists (
        select 1 from meeting_reminders m where m.tenant_id = one and m.remind_at <= moment) or exists (
        select 1 from next_steps n where n.tenant_id = one and n.remind_at <= moment)${reminders};
      due_work.mail := exists (
        select 1 from deliveries d where d.tenant_id = one
          and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment);
      if due_work.outbox or due_work.reminders or due_work.mail then
        return next;
      end if;
    end loop;
  end $$`;

export class AddOutcomes1795551845162 implements MigrationInterface {
  name = 'AddOutcomes1795551845162';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table outcomes (
      tenant_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      kind text not null,
      subject text not null,
      greeting text not null,
      body text not null,
      leaves_at timestamptz not null,
      sent_at timestamptz,
      withdrawn_at timestamptz,
      created_at timestamptz not null,
      constraint outcomes_once check (sent_at is null or withdrawn_at is null),
      constraint outcomes_pkey primary key (tenant_id, id),
      constraint outcomes_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint outcomes_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(`create index outcomes_owner on outcomes (tenant_id, owner_id, created_at)`);
    await queryRunner.query(`create index outcomes_leaving on outcomes (tenant_id, leaves_at)
      where sent_at is null and withdrawn_at is null`);
    await queryRunner.query(`create table outcome_recipients (
      tenant_id uuid not null,
      id uuid not null,
      outcome_id uuid not null,
      contact_id uuid not null,
      held_back_by text,
      constraint outcome_recipients_pkey primary key (tenant_id, id),
      constraint outcome_recipients_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint outcome_recipients_outcome_id_fkey foreign key (tenant_id, outcome_id) references outcomes(tenant_id, id),
      constraint outcome_recipients_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index outcome_recipients_outcome on outcome_recipients (tenant_id, outcome_id)`,
    );
    await queryRunner.query(
      `create index outcome_recipients_contact on outcome_recipients (tenant_id, contact_id)`,
    );
    for (const table of ['outcomes', 'outcome_recipients']) await wall(queryRunner, table);
    await queryRunner.query(
      dueWork(` or exists (
        select 1 from outcomes t where t.tenant_id = one and t.leaves_at <= moment
          and t.sent_at is null and t.withdrawn_at is null)`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(dueWork(''));
    await queryRunner.query('drop table outcome_recipients, outcomes');
  }
}
