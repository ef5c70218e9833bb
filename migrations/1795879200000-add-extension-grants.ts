import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant, wall } from './wall.ts';

/** One deadline per milestone and enrolled student, as it was: the later of everybody's and the extension. */
const BEFORE = `create or replace view effective_deadlines with (security_invoker = true) as
  select m.tenant_id, m.assignment_id, m.id as milestone_id, e.id as enrolment_id, e.user_id,
    m.kind, m.title, m.position, m.zone,
    greatest(m.due_at, x.due_at) as due_at,
    case when x.due_at > m.due_at then x.due_local else m.due_local end as due_local,
    coalesce(x.due_at > m.due_at, false) as extended
  from milestones m
  join assignment_cohorts ac on ac.tenant_id = m.tenant_id and ac.assignment_id = m.assignment_id
  join enrolments e on e.tenant_id = m.tenant_id and e.cohort_id = ac.cohort_id
  left join extensions x on x.tenant_id = m.tenant_id and x.milestone_id = m.id and x.enrolment_id = e.id
  where e.role = 'STUDENT' and e.dropped_at is null`;

/**
 * The same columns, now the latest of everybody's deadline, the extensions that stand and the standing accommodation:
 * the function `effectiveDeadline` in SQL. It compares instants that were computed before and computes none: the
 * database and the application may not know the same rules for a zone.
 */
const EFFECTIVE = `create or replace view effective_deadlines with (security_invoker = true) as
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

/** More time is given in one act to one student or many, and can be taken back as one; standing time is one student's. */
export class AddExtensionGrants1795879200000 implements MigrationInterface {
  name = 'AddExtensionGrants1795879200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table extension_grants (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      days integer,
      due_local text,
      reason text not null default '',
      granted_by uuid,
      granted_at timestamptz not null,
      undone_by uuid,
      undone_at timestamptz,
      constraint extension_grants_way check ((days is null) <> (due_local is null)),
      constraint extension_grants_due_local check (due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
      constraint extension_grants_days check (days between 1 and 366),
      constraint extension_grants_pkey primary key (tenant_id, id),
      constraint extension_grants_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint extension_grants_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint extension_grants_granted_by_fkey foreign key (tenant_id, granted_by) references users(tenant_id, id),
      constraint extension_grants_undone_by_fkey foreign key (tenant_id, undone_by) references users(tenant_id, id)
    )`);
    await run(
      `create index extension_grants_assignment on extension_grants (tenant_id, assignment_id, granted_at)`,
    );
    await wall(queryRunner, 'extension_grants');
    await run(`create table accommodations (
      tenant_id uuid not null,
      id uuid not null,
      enrolment_id uuid not null,
      extra_days integer not null,
      extra_percent integer not null,
      note text not null default '',
      given_by uuid not null,
      given_at timestamptz not null,
      ended_by uuid,
      ended_at timestamptz,
      constraint accommodations_time check (
        extra_days between 0 and 90 and extra_percent between 0 and 200 and extra_days + extra_percent > 0),
      constraint accommodations_pkey primary key (tenant_id, id),
      constraint accommodations_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint accommodations_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint accommodations_given_by_fkey foreign key (tenant_id, given_by) references users(tenant_id, id),
      constraint accommodations_ended_by_fkey foreign key (tenant_id, ended_by) references users(tenant_id, id)
    )`);
    await run(`create unique index accommodations_live on accommodations (tenant_id, enrolment_id)
      where ended_at is null`);
    await run(`create index accommodations_enrolment on accommodations (tenant_id, enrolment_id)`);
    await wall(queryRunner, 'accommodations');
    await run(`create table accommodated_deadlines (
      tenant_id uuid not null,
      milestone_id uuid not null,
      enrolment_id uuid not null,
      due_local text not null,
      due_at timestamptz not null,
      constraint accommodated_deadlines_due_local check (due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
      constraint accommodated_deadlines_pkey primary key (tenant_id, milestone_id, enrolment_id),
      constraint accommodated_deadlines_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint accommodated_deadlines_milestone_id_fkey foreign key (tenant_id, milestone_id)
        references milestones(tenant_id, id) on delete cascade,
      constraint accommodated_deadlines_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id)
    )`);
    await run(
      `create index accommodated_deadlines_enrolment on accommodated_deadlines (tenant_id, enrolment_id)`,
    );
    await wall(queryRunner, 'accommodated_deadlines');

    await run(`alter table extensions add column grant_id uuid, add column undone_at timestamptz`);
    await run(
      underEachTenant(
        `insert into extension_grants (tenant_id, id, assignment_id, due_local, reason, granted_by, granted_at)
         select x.tenant_id, x.id, m.assignment_id, x.due_local, x.reason, x.granted_by, x.granted_at
         from extensions x join milestones m on m.tenant_id = x.tenant_id and m.id = x.milestone_id
         where x.tenant_id = one`,
        `update extensions set grant_id = id where tenant_id = one`,
      ),
    );
    await run(`alter table extensions
      alter column grant_id set not null,
      drop constraint extensions_milestone_id_enrolment_id_key,
      drop column reason, drop column granted_by, drop column granted_at,
      add constraint extensions_grant_id_milestone_id_enrolment_id_key unique (tenant_id, grant_id, milestone_id, enrolment_id),
      add constraint extensions_grant_id_fkey foreign key (tenant_id, grant_id) references extension_grants(tenant_id, id)`);
    await run(`create index extensions_standing on extensions (tenant_id, milestone_id, enrolment_id, due_at)
      where undone_at is null`);
    await run(EFFECTIVE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(BEFORE);
    await run(`alter table extensions add column reason text not null default '', add column granted_by uuid,
      add column granted_at timestamptz`);
    await run(
      underEachTenant(
        `delete from extensions x using extension_grants g
         where x.tenant_id = one and g.tenant_id = one and g.id = x.grant_id and (x.undone_at is not null
           or g.granted_by is null or exists (
             select 1 from extensions o where o.tenant_id = one and o.undone_at is null and o.id <> x.id
               and o.milestone_id = x.milestone_id and o.enrolment_id = x.enrolment_id
               and (o.due_at, o.id) > (x.due_at, x.id)))`,
        `update extensions x set reason = g.reason, granted_by = g.granted_by, granted_at = g.granted_at
         from extension_grants g where x.tenant_id = one and g.tenant_id = one and g.id = x.grant_id`,
      ),
    );
    await run(`alter table extensions drop column grant_id, drop column undone_at,
      alter column granted_by set not null, alter column granted_at set not null,
      add constraint extensions_milestone_id_enrolment_id_key unique (tenant_id, milestone_id, enrolment_id),
      add constraint extensions_granted_by_fkey foreign key (tenant_id, granted_by) references users(tenant_id, id)`);
    await run('drop table accommodated_deadlines, accommodations, extension_grants');
  }
}
