import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The latest of everybody's deadline, the extensions that stand and the standing accommodation, as it was. */
const DEADLINES = `create or replace view effective_deadlines with (security_invoker = true) as
  select m.tenant_id, m.assignment_id, m.id as milestone_id, e.id as enrolment_id, e.user_id,
    m.kind, m.title, m.position, m.zone,
    greatest(m.due_at, x.due_at, y.due_at) as due_at,
    case greatest(m.due_at, x.due_at, y.due_at) when m.due_at then m.due_local when x.due_at then x.due_local
      else y.due_local end as due_local,
    greatest(m.due_at, x.due_at, y.due_at) > m.due_at as extended
  from milestones m
  join assignment_cohorts ac on ac.tenant_id = m.tenant_id and ac.assignment_id = m.assignment_id
  join enrolments e on e.tenant_id = m.tenant_id and e.cohort_id = ac.cohort_id
  left join lateral (
    select x.due_at, x.due_local from extensions x
    where x.tenant_id = m.tenant_id and x.milestone_id = m.id and x.enrolment_id = e.id and x.undone_at is null
    order by x.due_at desc limit 1) x on true
  left join accommodated_deadlines y
    on y.tenant_id = m.tenant_id and y.milestone_id = m.id and y.enrolment_id = e.id
  where e.role = 'STUDENT' and e.dropped_at is null`;

/** Who is excused has no deadline: screens, lateness, reminders and calendars cannot forget it, for they read this. */
const EXCUSED = `${DEADLINES} and not exists (
    select 1 from excuses q
    where q.tenant_id = m.tenant_id and q.enrolment_id = e.id and q.assignment_id = m.assignment_id
      and q.ended_at is null and (q.milestone_id is null or q.milestone_id = m.id))`;

/** A student is excused from an assignment or a step of it; points have a book, and staff may decide a cell of it. */
export class ExcuseAndGradebook1795900100000 implements MigrationInterface {
  name = 'ExcuseAndGradebook1795900100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table excuses (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      milestone_id uuid,
      enrolment_id uuid not null,
      reason text not null,
      excused_by uuid not null,
      excused_at timestamptz not null,
      ended_by uuid,
      ended_at timestamptz,
      constraint excuses_reason check (reason <> ''),
      constraint excuses_ended check ((ended_by is null) = (ended_at is null)),
      constraint excuses_pkey primary key (tenant_id, id),
      constraint excuses_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint excuses_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint excuses_milestone_id_fkey foreign key (tenant_id, milestone_id)
        references milestones(tenant_id, id) on delete cascade,
      constraint excuses_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint excuses_excused_by_fkey foreign key (tenant_id, excused_by) references users(tenant_id, id),
      constraint excuses_ended_by_fkey foreign key (tenant_id, ended_by) references users(tenant_id, id)
    )`);
    await run(`create unique index excuses_live on excuses (tenant_id, enrolment_id, assignment_id, milestone_id)
      nulls not distinct where ended_at is null`);
    await run(`create index excuses_enrolment on excuses (tenant_id, enrolment_id)`);
    await wall(queryRunner, 'excuses');
    await run(EXCUSED);

    await run(`create table gradebooks (
      tenant_id uuid not null,
      id uuid not null,
      total_by text not null,
      weights jsonb not null,
      regrade_days integer not null,
      version integer not null default 1,
      constraint gradebooks_total_by check (total_by in ('POINTS', 'WEIGHTS')),
      constraint gradebooks_weights check (jsonb_typeof(weights) = 'object'),
      constraint gradebooks_regrade_days check (regrade_days between 0 and 90),
      constraint gradebooks_pkey primary key (tenant_id, id),
      constraint gradebooks_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint gradebooks_id_fkey foreign key (tenant_id, id) references sections(tenant_id, id)
    )`);
    await wall(queryRunner, 'gradebooks');

    await run(`create table cell_decisions (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      milestone_id uuid,
      enrolment_id uuid not null,
      points numeric(8, 2),
      waives_late boolean not null,
      reason text not null,
      decided_by uuid not null,
      decided_at timestamptz not null,
      ended_by uuid,
      ended_at timestamptz,
      constraint cell_decisions_what check (
        points >= 0 and milestone_id is not null and not waives_late or points is null and waives_late),
      constraint cell_decisions_reason check (reason <> ''),
      constraint cell_decisions_ended check ((ended_by is null) = (ended_at is null)),
      constraint cell_decisions_pkey primary key (tenant_id, id),
      constraint cell_decisions_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint cell_decisions_assignment_id_fkey foreign key (tenant_id, assignment_id)
        references assignments(tenant_id, id),
      constraint cell_decisions_milestone_id_fkey foreign key (tenant_id, milestone_id)
        references milestones(tenant_id, id) on delete cascade,
      constraint cell_decisions_enrolment_id_fkey foreign key (tenant_id, enrolment_id)
        references enrolments(tenant_id, id),
      constraint cell_decisions_decided_by_fkey foreign key (tenant_id, decided_by) references users(tenant_id, id),
      constraint cell_decisions_ended_by_fkey foreign key (tenant_id, ended_by) references users(tenant_id, id)
    )`);
    await run(`create unique index cell_decisions_live
      on cell_decisions (tenant_id, enrolment_id, assignment_id, milestone_id)
      nulls not distinct where ended_at is null`);
    await run(`create index cell_decisions_enrolment on cell_decisions (tenant_id, enrolment_id)`);
    await wall(queryRunner, 'cell_decisions');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DEADLINES);
    await queryRunner.query('drop table cell_decisions, gradebooks, excuses');
  }
}
