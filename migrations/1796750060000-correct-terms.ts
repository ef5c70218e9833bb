import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms and courses can be corrected, so of two who do it at once one is told. */
export class CorrectTerms1796750060000 implements MigrationInterface {
  name = 'CorrectTerms1796750060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table terms add column version integer not null default 1');
    await queryRunner.query('alter table courses add column version integer not null default 1');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table terms drop column version');
    await queryRunner.query('alter table courses drop column version');
  }
}
