import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever gives work back says whether its files may change too. What was given back before said nothing of files, and they
 * could: that stays.
 */
export class AskForFiles1796850060000 implements MigrationInterface {
  name = 'AskForFiles1796850060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table revision_requests add column files boolean not null default true');
    await queryRunner.query('alter table revision_requests alter column files set default false');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table revision_requests drop column files');
  }
}
