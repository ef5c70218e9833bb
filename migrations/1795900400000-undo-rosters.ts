import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/**
 * A roster is read in many shapes, and taken back within thirty days: what it found is kept beside each row. People have
 * numbers in other systems, and who was dropped or taken back by hand stays so.
 */
export class UndoRosters1795900400000 implements MigrationInterface {
  name = 'UndoRosters1795900400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table enrolments add column by_hand boolean not null default false`);
    await queryRunner.query(`alter table roster_imports
      drop constraint roster_imports_state,
      add constraint roster_imports_state check (state in ('STAGED', 'APPLIED', 'DISCARDED', 'UNDONE')),
      add column reading jsonb not null default '{}',
      add column dropped integer not null default 0,
      add column undone_at timestamptz,
      add constraint roster_imports_undone check ((state = 'UNDONE') = (undone_at is not null))`);
    await queryRunner.query(`alter table roster_rows
      add column user_id uuid,
      add column external_id text,
      add column cells text[] not null default '{}',
      add column before jsonb,
      add constraint roster_rows_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id)`);
    await queryRunner.query(`create table roster_sources (
      tenant_id uuid not null,
      import_id uuid not null,
      bytes bytea not null,
      constraint roster_sources_pkey primary key (tenant_id, import_id),
      constraint roster_sources_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint roster_sources_import_id_fkey foreign key (tenant_id, import_id) references roster_imports(tenant_id, id)
    )`);
    await wall(queryRunner, 'roster_sources');
    await queryRunner.query(`create table user_identities (
      tenant_id uuid not null,
      id uuid not null,
      user_id uuid not null,
      system text not null,
      external_id text not null,
      created_at timestamptz not null,
      constraint user_identities_pkey primary key (tenant_id, id),
      constraint user_identities_system check (system in ('PLAIN', 'CANVAS', 'MOODLE', 'ONEROSTER')),
      constraint user_identities_system_external_id_key unique (tenant_id, system, external_id),
      constraint user_identities_user_id_system_key unique (tenant_id, user_id, system),
      constraint user_identities_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint user_identities_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'user_identities');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table user_identities');
    await queryRunner.query('drop table roster_sources');
    await queryRunner.query(`alter table roster_rows drop column user_id, drop column external_id,
      drop column cells, drop column before`);
    await queryRunner.query(`alter table roster_imports drop constraint roster_imports_undone,
      drop constraint roster_imports_state, drop column reading, drop column dropped, drop column undone_at`);
    await queryRunner.query(`update roster_imports set state = 'APPLIED' where state = 'UNDONE'`);
    await queryRunner.query(`alter table roster_imports
      add constraint roster_imports_state check (state in ('STAGED', 'APPLIED', 'DISCARDED'))`);
    await queryRunner.query('alter table enrolments drop column by_hand');
  }
}
