import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counsellors get a mail about their caseload once a week, unless the institution does without. */
export class AddCaseloadDigest1795885200000 implements MigrationInterface {
  name = 'AddCaseloadDigest1795885200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table tenant_settings add column caseload_digest boolean not null default true`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table tenant_settings drop column caseload_digest');
  }
}
