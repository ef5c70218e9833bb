import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody handed in for a student may name whoever they met: it is erased like everything else. */
export class EraseReasons1795911330000 implements MigrationInterface {
  name = 'EraseReasons1795911330000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('grant update (handed_in_reason) on submissions to firsthand_application');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('revoke update (handed_in_reason) on submissions from firsthand_application');
  }
}
