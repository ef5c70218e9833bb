import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An institution's mail carries its name, and answers go where it says. */
export class NameMailSenders1796740060000 implements MigrationInterface {
  name = 'NameMailSenders1796740060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings add column mail_sender text, add column mail_reply_to text,
      add constraint tenant_settings_mail_sender check (length(mail_sender) between 1 and 100),
      add constraint tenant_settings_mail_reply_to check (mail_reply_to like '%_@_%')`);
    await queryRunner.query(
      `create index deliveries_tried on deliveries (tenant_id) where template = 'TEST_SENDER'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index deliveries_tried');
    await queryRunner.query('alter table tenant_settings drop column mail_reply_to, drop column mail_sender');
  }
}
