import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The institution's own reminder ladder, and when teachers hear of work that waits. */
export class AddReminderSettings1795900360000 implements MigrationInterface {
  name = 'AddReminderSettings1795900360000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings
      add column reminder_offsets_minutes integer[],
      add column grading_waiting_days integer default 7,
      add constraint tenant_settings_grading_waiting check (grading_waiting_days between 1 and 60)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings
      drop column reminder_offsets_minutes, drop column grading_waiting_days`);
  }
}
