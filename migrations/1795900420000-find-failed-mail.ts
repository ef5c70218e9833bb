import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever looks after mail sees what was refused, and the last days in figures, however much was ever sent. */
export class FindFailedMail1795900420000 implements MigrationInterface {
  name = 'FindFailedMail1795900420000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index deliveries_failed on deliveries (tenant_id, created_at, id)
      where state = 'FAILED'`);
    await queryRunner.query('create index deliveries_recent on deliveries (tenant_id, created_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index deliveries_recent');
    await queryRunner.query('drop index deliveries_failed');
  }
}
