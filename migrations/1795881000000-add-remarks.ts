import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grade's comments on words of the text: they are saved, swapped and released with it. */
export class AddRemarks1795881000000 implements MigrationInterface {
  name = 'AddRemarks1795881000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table grades add column remarks jsonb not null default '[]',
      add constraint grades_remarks check (jsonb_typeof(remarks) = 'array')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table grades drop column remarks');
  }
}
