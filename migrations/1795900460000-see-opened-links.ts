import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the page behind a mailed link was first looked at: an invitation that arrived and waits is not one that is lost. */
export class SeeOpenedLinks1795900460000 implements MigrationInterface {
  name = 'SeeOpenedLinks1795900460000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table links add column opened_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table links drop column opened_at');
  }
}
