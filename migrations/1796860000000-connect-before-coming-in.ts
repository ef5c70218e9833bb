import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** Whoever must come in through their institution's sign-on and is not connected yet waits for that, without a session. */
export class ConnectBeforeComingIn1796860000000 implements MigrationInterface {
  name = 'ConnectBeforeComingIn1796860000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table challenges
      add column proved boolean not null default false,
      drop constraint challenges_purpose,
      add constraint challenges_purpose check (purpose in ('SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY', 'CONNECT'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(underEachTenant(`delete from challenges where purpose = 'CONNECT'`));
    await queryRunner.query(`alter table challenges
      drop column proved,
      drop constraint challenges_purpose,
      add constraint challenges_purpose check (purpose in ('SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY'))`);
  }
}
