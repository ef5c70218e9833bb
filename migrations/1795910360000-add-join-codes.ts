import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Codes by which students come into a section themselves; so many, until a day, and who came by which. */
export class AddJoinCodes1795910360000 implements MigrationInterface {
  name = 'AddJoinCodes1795910360000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table join_codes (
      tenant_id uuid not null,
      id uuid not null,
      section_id uuid not null,
      cohort_id uuid,
      code text not null,
      capacity integer not null,
      joined integer not null default 0,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      created_by uuid not null,
      created_at timestamptz not null,
      constraint join_codes_code check (code ~ '^[2-9A-HJKMNP-Z]{8}$'),
      constraint join_codes_capacity check (capacity between 1 and 1000),
      constraint join_codes_joined check (joined between 0 and capacity),
      constraint join_codes_pkey primary key (tenant_id, id),
      constraint join_codes_code_key unique (tenant_id, code),
      constraint join_codes_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint join_codes_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id, id),
      constraint join_codes_section_id_cohort_id_fkey
        foreign key (tenant_id, section_id, cohort_id) references cohorts(tenant_id, section_id, id),
      constraint join_codes_created_by_fkey foreign key (tenant_id, created_by) references users(tenant_id, id)
    )`);
    await run(`create index join_codes_section on join_codes (tenant_id, section_id)`);
    await wall(queryRunner, 'join_codes');
    await run(`create table joinings (
      tenant_id uuid not null,
      id uuid not null,
      join_code_id uuid not null,
      joined_at timestamptz not null,
      constraint joinings_pkey primary key (tenant_id, id),
      constraint joinings_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint joinings_id_fkey foreign key (tenant_id, id) references enrolments(tenant_id, id),
      constraint joinings_join_code_id_fkey foreign key (tenant_id, join_code_id) references join_codes(tenant_id, id)
    )`);
    await run(`create index joinings_code on joinings (tenant_id, join_code_id)`);
    await wall(queryRunner, 'joinings');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table joinings');
    await queryRunner.query('drop table join_codes');
  }
}
