import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose name or address somebody here has corrected is not renamed by the next roster. */
export class KeepCorrections1796740000000 implements MigrationInterface {
  name = 'KeepCorrections1796740000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table users add column corrected_by_hand boolean not null default false');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table users drop column corrected_by_hand');
  }
}
