import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the links that stop mail are signed with: a secret of each tenant, so that no link needs a row of its own. */
export class AddMailKeys1795878660000 implements MigrationInterface {
  name = 'AddMailKeys1795878660000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings add column mail_key text not null
      default gen_random_uuid()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table tenant_settings drop column mail_key');
  }
}
