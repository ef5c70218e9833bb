import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a student has read and is corrected keeps its comments on the text too, and why it was. */
export class KeepWhatACorrectionReplaces1796760000000 implements MigrationInterface {
  name = 'KeepWhatACorrectionReplaces1796760000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table past_grades
      add column remarks jsonb not null default '[]',
      add column reason text not null default '',
      add constraint past_grades_remarks check (jsonb_typeof(remarks) = 'array')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table past_grades drop column remarks, drop column reason');
  }
}
