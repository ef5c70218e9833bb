import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * National catalogues: an occupation of one is known by its code and says which release it is from. What has no code,
 * the starter list and a tenant's own, is known by its title, however it is capitalised.
 */
export class CreditOccupations1795428000000 implements MigrationInterface {
  name = 'CreditOccupations1795428000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table occupations
        add column release text,
        add column version integer not null default 1,
        drop constraint occupations_source_title_key,
        add constraint occupations_source_code_key unique (tenant_id, source, code)`);
    await queryRunner.query(
      `create unique index occupations_title on occupations (tenant_id, source, lower(title)) where code is null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index occupations_title');
    await queryRunner.query(`
      alter table occupations
        drop constraint occupations_source_code_key,
        add constraint occupations_source_title_key unique (tenant_id, source, title),
        drop column version,
        drop column release`);
  }
}
