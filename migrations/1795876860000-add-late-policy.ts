import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What handing in late costs, and on each submission what it cost: the rule that held when it was handed in stays. */
export class AddLatePolicy1795876860000 implements MigrationInterface {
  name = 'AddLatePolicy1795876860000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table assignments add column late jsonb');
    await queryRunner.query(`alter table submissions
      add column late_days integer not null default 0,
      add column kept_percent numeric(5,2) not null default 100,
      add constraint submissions_late check (late_days >= 0 and kept_percent between 0 and 100)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table submissions drop column late_days, drop column kept_percent');
    await queryRunner.query('alter table assignments drop column late');
  }
}
