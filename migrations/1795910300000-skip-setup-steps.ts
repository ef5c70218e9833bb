import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Which steps of setting up a section its staff do without. What is done is seen in the section itself. */
export class SkipSetupSteps1795910300000 implements MigrationInterface {
  name = 'SkipSetupSteps1795910300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table section_setups (
      tenant_id uuid not null,
      id uuid not null,
      skipped text[] not null,
      constraint section_setups_skipped
        check (skipped <@ array['STAFF', 'ROSTER', 'COHORTS', 'ASSIGNMENT', 'DATES', 'REMINDER']),
      constraint section_setups_pkey primary key (tenant_id, id),
      constraint section_setups_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint section_setups_id_fkey foreign key (tenant_id, id) references sections(tenant_id, id)
    )`);
    await wall(queryRunner, 'section_setups');
    await queryRunner.query(`create index deliveries_tests on deliveries (tenant_id, split_part(dedup_key, ':', 2))
      where template = 'TEST_REMINDER'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index deliveries_tests');
    await queryRunner.query('drop table section_setups');
  }
}
