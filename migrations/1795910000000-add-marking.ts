import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Names hidden from those who grade, and whose work is whose to mark. */
export class AddMarking1795910000000 implements MigrationInterface {
  name = 'AddMarking1795910000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table markings (
      tenant_id uuid not null,
      id uuid not null,
      anonymous boolean not null default false,
      revealed_at timestamptz,
      revealed_by uuid,
      reveal_reason text not null default '',
      constraint markings_revealed check ((revealed_at is null) = (revealed_by is null)),
      constraint markings_pkey primary key (tenant_id, id),
      constraint markings_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint markings_id_fkey foreign key (tenant_id, id) references assignments(tenant_id, id),
      constraint markings_revealed_by_fkey foreign key (tenant_id, revealed_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'markings');
    await queryRunner.query(`create table pseudonyms (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      enrolment_id uuid not null,
      number integer not null,
      constraint pseudonyms_pkey primary key (tenant_id, id),
      constraint pseudonyms_assignment_id_enrolment_id_key unique (tenant_id, assignment_id, enrolment_id),
      constraint pseudonyms_assignment_id_number_key unique (tenant_id, assignment_id, number),
      constraint pseudonyms_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint pseudonyms_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint pseudonyms_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id) on delete cascade
    )`);
    await wall(queryRunner, 'pseudonyms');
    // Whoever hands in, by whatever way, has a number before anybody can look.
    await queryRunner.query(`create function number_student() returns trigger language plpgsql
      set search_path = pg_catalog, public as $$
      begin
        perform 1 from markings m
          where m.tenant_id = new.tenant_id and m.id = new.assignment_id and m.anonymous for update;
        if found then
          insert into pseudonyms (tenant_id, id, assignment_id, enrolment_id, number)
          select new.tenant_id, gen_random_uuid(), new.assignment_id, new.enrolment_id, coalesce((
            select max(p.number) from pseudonyms p
            where p.tenant_id = new.tenant_id and p.assignment_id = new.assignment_id), 0) + 1
          where not exists (select 1 from pseudonyms p where p.tenant_id = new.tenant_id
            and p.assignment_id = new.assignment_id and p.enrolment_id = new.enrolment_id);
        end if;
        return new;
      end $$`);
    await queryRunner.query(`create trigger number_student after insert or update of assignment_id, enrolment_id
      on submissions for each row execute function number_student()`);
    await queryRunner.query(`create table marker_allocations (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      enrolment_id uuid not null,
      marker_id uuid not null,
      constraint marker_allocations_pkey primary key (tenant_id, id),
      constraint marker_allocations_assignment_id_enrolment_id_key unique (tenant_id, assignment_id, enrolment_id),
      constraint marker_allocations_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint marker_allocations_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint marker_allocations_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id) on delete cascade,
      constraint marker_allocations_marker_id_fkey foreign key (tenant_id, marker_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      'create index marker_allocations_marker on marker_allocations (tenant_id, assignment_id, marker_id)',
    );
    await wall(queryRunner, 'marker_allocations');
    await queryRunner.query(`create table allocation_changes (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      way text not null,
      changed_by uuid not null,
      changed_at timestamptz not null,
      before jsonb not null,
      undone_at timestamptz,
      constraint allocation_changes_way check (way in ('COHORT', 'CASELOAD', 'ROUND_ROBIN')),
      constraint allocation_changes_pkey primary key (tenant_id, id),
      constraint allocation_changes_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint allocation_changes_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint allocation_changes_changed_by_fkey foreign key (tenant_id, changed_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      'create index allocation_changes_assignment on allocation_changes (tenant_id, assignment_id, changed_at)',
    );
    await wall(queryRunner, 'allocation_changes');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger number_student on submissions');
    await queryRunner.query('drop function number_student()');
    await queryRunner.query('drop table allocation_changes, marker_allocations, pseudonyms, markings');
  }
}
