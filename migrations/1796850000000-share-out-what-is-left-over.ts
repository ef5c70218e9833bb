import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** What is nobody's to mark can be shared out by itself, beside what is somebody's. */
export class ShareOutWhatIsLeftOver1796850000000 implements MigrationInterface {
  name = 'ShareOutWhatIsLeftOver1796850000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table allocation_changes drop constraint allocation_changes_way,
      add constraint allocation_changes_way check (way in ('COHORT', 'CASELOAD', 'ROUND_ROBIN', 'LEFT_OVER'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // What it was before can be taken back no more.
    await queryRunner.query(
      underEachTenant(`delete from allocation_changes where way = 'LEFT_OVER' and tenant_id = one`),
    );
    await queryRunner.query(`alter table allocation_changes drop constraint allocation_changes_way,
      add constraint allocation_changes_way check (way in ('COHORT', 'CASELOAD', 'ROUND_ROBIN'))`);
  }
}
