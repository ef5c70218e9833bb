import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many words each answer of a draft has, beside the text, so that overviews need not read it. */
export class CountDraftWords1795342200000 implements MigrationInterface {
  name = 'CountDraftWords1795342200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table reflections add column word_counts jsonb not null default '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table reflections drop column word_counts');
  }
}
