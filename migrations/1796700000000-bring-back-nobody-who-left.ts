import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** Whom a file says have left stays known of a staged row, so that confirming it does not take them for new. */
export class BringBackNobodyWhoLeft1796700000000 implements MigrationInterface {
  name = 'BringBackNobodyWhoLeft1796700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table roster_rows add column leaving boolean not null default false`);
    await queryRunner.query(
      underEachTenant(
        `update roster_rows set leaving = true where tenant_id = one and changes @> array['the file says they have left']`,
      ),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table roster_rows drop column leaving');
  }
}
