import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Who has which submission open to grade it, and which are to be looked at again. */
export class AddClaims1795900200000 implements MigrationInterface {
  name = 'AddClaims1795900200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table grading_claims (
      tenant_id uuid not null,
      id uuid not null,
      held_by uuid not null,
      held_since timestamptz not null,
      held_until timestamptz not null,
      constraint grading_claims_pkey primary key (tenant_id, id),
      constraint grading_claims_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint grading_claims_id_fkey foreign key (tenant_id, id) references submissions(tenant_id, id) on delete cascade,
      constraint grading_claims_held_by_fkey foreign key (tenant_id, held_by) references users(tenant_id, id)
    )`);
    await queryRunner.query('create index grading_claims_held_by on grading_claims (tenant_id, held_by)');
    await wall(queryRunner, 'grading_claims');
    await queryRunner.query(`create table grading_flags (
      tenant_id uuid not null,
      id uuid not null,
      flagged_by uuid not null,
      flagged_at timestamptz not null,
      constraint grading_flags_pkey primary key (tenant_id, id),
      constraint grading_flags_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint grading_flags_id_fkey foreign key (tenant_id, id) references submissions(tenant_id, id) on delete cascade,
      constraint grading_flags_flagged_by_fkey foreign key (tenant_id, flagged_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'grading_flags');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table grading_flags, grading_claims');
  }
}
