import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edit of an answer was made over, and which answers are a text that another device wrote to the same note. */
export class KeepBothTexts1795876260000 implements MigrationInterface {
  name = 'KeepBothTexts1795876260000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table interview_answers
      add column over uuid[], add column elsewhere boolean not null default false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table interview_answers drop column elsewhere, drop column over');
  }
}
