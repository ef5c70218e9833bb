import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a reminder's mail is looked up by the reminder. */
export class FindARemindersMail1795900300000 implements MigrationInterface {
  name = 'FindARemindersMail1795900300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index deliveries_reminder on deliveries (tenant_id, reminder_id)
      where reminder_id is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index deliveries_reminder');
  }
}
