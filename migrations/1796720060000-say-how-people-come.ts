import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** A roster says of each it adds how they come in: not everybody is invited. */
export class SayHowPeopleCome1796720060000 implements MigrationInterface {
  name = 'SayHowPeopleCome1796720060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table roster_rows add column comes_by text,
      add constraint roster_rows_comes_by check (comes_by in ('MAIL', 'CARD', 'ACCOUNT'))`);
    // Who had an account by then is not known any more of rosters that are in.
    await queryRunner.query(
      underEachTenant(
        `update roster_rows set comes_by = case when email is null then 'CARD' else 'MAIL' end where tenant_id = one and state = 'NEW'`,
      ),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table roster_rows drop column comes_by');
  }
}
