import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lateness took from work when it was given back is kept with the request, for the date the revision gets must not
 * make the first hand-in look on time; and a step that was met is to be met again while it is back with its student.
 */
export class KeepLatenessOfReturnedWork1795900160000 implements MigrationInterface {
  name = 'KeepLatenessOfReturnedWork1795900160000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table revision_requests
      add column late_days integer not null default 0,
      add column kept_percent numeric(5, 2) not null default 100,
      add constraint revision_requests_late check (late_days >= 0 and kept_percent between 0 and 100)`);
    await queryRunner.query(`alter table standings add column again_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table standings drop column again_at`);
    await queryRunner.query(`alter table revision_requests drop column kept_percent, drop column late_days`);
  }
}
