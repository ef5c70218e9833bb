import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The tenant's own library of assignments to begin with. */
export class AddAssignmentTemplates1795900000000 implements MigrationInterface {
  name = 'AddAssignmentTemplates1795900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table assignment_templates (
      tenant_id uuid not null,
      id uuid not null,
      name text not null,
      description text not null default '',
      design jsonb not null,
      saved_by uuid not null,
      saved_at timestamptz not null,
      archived_at timestamptz,
      version integer not null default '1',
      constraint assignment_templates_pkey primary key (tenant_id, id),
      constraint assignment_templates_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint assignment_templates_saved_by_fkey foreign key (tenant_id, saved_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      'create unique index assignment_templates_name on assignment_templates (tenant_id, name) where archived_at is null',
    );
    await wall(queryRunner, 'assignment_templates');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table assignment_templates');
  }
}
