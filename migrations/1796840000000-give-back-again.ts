import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** What was given back, graded and then opened anew can be given back again; what was asked before stays. */
export class GiveBackAgain1796840000000 implements MigrationInterface {
  name = 'GiveBackAgain1796840000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table revision_requests
      drop constraint revision_requests_submission_id_key,
      add constraint revision_requests_submission_id_asked_at_key unique (tenant_id, submission_id, asked_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      underEachTenant(`delete from revision_requests rv where exists (
        select 1 from revision_requests newer
        where newer.tenant_id = rv.tenant_id and newer.submission_id = rv.submission_id and newer.asked_at > rv.asked_at)`),
    );
    await queryRunner.query(`alter table revision_requests
      drop constraint revision_requests_submission_id_asked_at_key,
      add constraint revision_requests_submission_id_key unique (tenant_id, submission_id)`);
  }
}
