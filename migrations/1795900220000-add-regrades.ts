import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A student asks that criteria of a released grade are looked at again; what was said before stays beside what is said now. */
export class AddRegrades1795900220000 implements MigrationInterface {
  name = 'AddRegrades1795900220000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table regrade_requests (
      tenant_id uuid not null,
      id uuid not null,
      grade_id uuid not null,
      asks jsonb not null,
      asked_at timestamptz not null,
      state text not null,
      words text not null default '',
      answered_by uuid,
      answered_at timestamptz,
      constraint regrade_requests_asks check (jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0),
      constraint regrade_requests_state check (state in ('OPEN', 'KEPT', 'CHANGED')),
      constraint regrade_requests_answered check (
        (state = 'OPEN') = (answered_at is null) and (answered_by is null) = (answered_at is null)),
      constraint regrade_requests_pkey primary key (tenant_id, id),
      constraint regrade_requests_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint regrade_requests_grade_id_fkey foreign key (tenant_id, grade_id) references grades(tenant_id, id),
      constraint regrade_requests_answered_by_fkey foreign key (tenant_id, answered_by) references users(tenant_id, id)
    )`);
    await run(
      `create unique index regrade_requests_open on regrade_requests (tenant_id, grade_id) where state = 'OPEN'`,
    );
    await run(`create index regrade_requests_grade on regrade_requests (tenant_id, grade_id)`);
    await wall(queryRunner, 'regrade_requests');
    await run(`create table past_grades (
      tenant_id uuid not null,
      id uuid not null,
      grade_id uuid not null,
      version integer not null,
      points numeric(8, 2) not null,
      feedback text not null,
      scores jsonb not null,
      released_at timestamptz not null,
      replaced_at timestamptz not null,
      constraint past_grades_scores check (jsonb_typeof(scores) = 'array'),
      constraint past_grades_pkey primary key (tenant_id, id),
      constraint past_grades_grade_id_version_key unique (tenant_id, grade_id, version),
      constraint past_grades_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint past_grades_grade_id_fkey foreign key (tenant_id, grade_id) references grades(tenant_id, id)
    )`);
    await wall(queryRunner, 'past_grades');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table past_grades, regrade_requests');
  }
}
