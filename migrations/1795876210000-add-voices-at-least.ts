import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddVoicesAtLeast1795876210000 implements MigrationInterface {
  name = 'AddVoicesAtLeast1795876210000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings
      add column voices_at_least integer not null default 5,
      add constraint tenant_settings_voices check (voices_at_least between 3 and 50)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table tenant_settings drop column voices_at_least');
  }
}
