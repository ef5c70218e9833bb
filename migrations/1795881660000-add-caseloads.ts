import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A counsellor follows students across sections, and staff keep notes about them. */
export class AddCaseloads1795881660000 implements MigrationInterface {
  name = 'AddCaseloads1795881660000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table caseload_students (
      tenant_id uuid not null,
      id uuid not null,
      enrolment_id uuid not null,
      counsellor_id uuid not null,
      assigned_by uuid not null,
      assigned_at timestamptz not null,
      constraint caseload_students_enrolment_id_key unique (tenant_id, enrolment_id),
      constraint caseload_students_pkey primary key (tenant_id, id),
      constraint caseload_students_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint caseload_students_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint caseload_students_counsellor_id_fkey foreign key (tenant_id, counsellor_id) references users(tenant_id, id),
      constraint caseload_students_assigned_by_fkey foreign key (tenant_id, assigned_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index caseload_students_counsellor on caseload_students (tenant_id, counsellor_id, enrolment_id)`,
    );
    await wall(queryRunner, 'caseload_students');
    await queryRunner.query(`create table staff_notes (
      tenant_id uuid not null,
      id uuid not null,
      enrolment_id uuid not null,
      author_id uuid not null,
      way text,
      held_on date not null,
      minutes integer,
      words text not null,
      next_on date,
      written_at timestamptz not null,
      version integer not null default 1,
      constraint staff_notes_words check (words <> ''),
      constraint staff_notes_way check (way in ('IN_PERSON', 'PHONE', 'VIDEO', 'EMAIL', 'MESSAGE')),
      constraint staff_notes_minutes check (minutes between 1 and 600),
      constraint staff_notes_talk check (way is not null or (minutes is null and next_on is null)),
      constraint staff_notes_next check (next_on > held_on),
      constraint staff_notes_pkey primary key (tenant_id, id),
      constraint staff_notes_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint staff_notes_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint staff_notes_author_id_fkey foreign key (tenant_id, author_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index staff_notes_newest on staff_notes (tenant_id, enrolment_id, held_on, id)`,
    );
    await wall(queryRunner, 'staff_notes');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table staff_notes');
    await queryRunner.query('drop table caseload_students');
  }
}
