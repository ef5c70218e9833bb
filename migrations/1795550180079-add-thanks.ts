import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The question "who has work that is due?", as it was, with reminders of meetings and next steps among the others. */
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
        select 1 from outreaches k where k.tenant_id = one and k.remind_at <= moment)${reminders};
      due_work.mail := exists (
        select 1 from deliveries d where d.tenant_id = one
          and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment);
      if due_work.outbox or due_work.reminders or due_work.mail then
        return next;
      end if;
    end loop;
  end $$`;

export class AddThanks1795550180079 implements MigrationInterface {
  name = 'AddThanks1795550180079';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table assignments add column thanks jsonb not null default '{"withinHours":24,"medium":"EITHER"}'`,
    );
    await queryRunner.query(`create table meeting_reminders (
      tenant_id uuid not null,
      id uuid not null,
      interview_id uuid not null,
      kind text not null,
      for_at timestamptz not null,
      remind_at timestamptz,
      constraint meeting_reminders_kind check (kind in ('MEETING', 'THANKS')),
      constraint meeting_reminders_interview_id_kind_for_at_key unique (tenant_id, interview_id, kind, for_at),
      constraint meeting_reminders_pkey primary key (tenant_id, id),
      constraint meeting_reminders_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint meeting_reminders_interview_id_fkey foreign key (tenant_id, interview_id)
        references interviews(tenant_id, id) on delete cascade
    )`);
    await queryRunner.query(
      `create index meeting_reminders_due on meeting_reminders (tenant_id, remind_at) where remind_at is not null`,
    );
    await queryRunner.query(`create table thank_yous (
      tenant_id uuid not null,
      id uuid not null,
      interview_id uuid not null,
      subject text not null default '',
      body text not null default '',
      revision integer not null,
      saved_at timestamptz not null,
      sent_at timestamptz,
      constraint thank_yous_interview_id_key unique (tenant_id, interview_id),
      constraint thank_yous_pkey primary key (tenant_id, id),
      constraint thank_yous_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint thank_yous_interview_id_fkey foreign key (tenant_id, interview_id) references interviews(tenant_id, id)
    )`);
    await queryRunner.query(`create table next_steps (
      tenant_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      interview_id uuid,
      what text not null,
      due_on date not null,
      remind_at timestamptz,
      done_at timestamptz,
      created_at timestamptz not null,
      version integer not null default '1',
      constraint next_steps_reminded check (done_at is null or remind_at is null),
      constraint next_steps_pkey primary key (tenant_id, id),
      constraint next_steps_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint next_steps_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id),
      constraint next_steps_interview_id_fkey foreign key (tenant_id, interview_id) references interviews(tenant_id, id)
    )`);
    await queryRunner.query(`create index next_steps_owner on next_steps (tenant_id, owner_id, due_on, id)`);
    await queryRunner.query(
      `create index next_steps_remind on next_steps (tenant_id, remind_at) where remind_at is not null`,
    );
    await queryRunner.query(`create table self_evaluations (
      tenant_id uuid not null,
      id uuid not null,
      interview_id uuid not null,
      levels jsonb not null,
      words text not null default '',
      next_time text not null default '',
      revision integer not null,
      saved_at timestamptz not null,
      constraint self_evaluations_interview_id_key unique (tenant_id, interview_id),
      constraint self_evaluations_pkey primary key (tenant_id, id),
      constraint self_evaluations_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint self_evaluations_interview_id_fkey foreign key (tenant_id, interview_id)
        references interviews(tenant_id, id)
    )`);
    for (const table of ['meeting_reminders', 'thank_yous', 'next_steps', 'self_evaluations'])
      await wall(queryRunner, table);
    await queryRunner.query(
      dueWork(` or exists (
        select 1 from meeting_reminders m where m.tenant_id = one and m.remind_at <= moment) or exists (
        select 1 from next_steps n where n.tenant_id = one and n.remind_at <= moment)`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(dueWork(''));
    await queryRunner.query('drop table self_evaluations, next_steps, thank_yous, meeting_reminders');
    await queryRunner.query('alter table assignments drop column thanks');
  }
}
