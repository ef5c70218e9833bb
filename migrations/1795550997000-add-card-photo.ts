import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCardPhoto1795550997000 implements MigrationInterface {
  name = 'AddCardPhoto1795550997000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table interview_closings
      add column card_photo_id uuid,
      add constraint interview_closings_card_photo_id_fkey foreign key (tenant_id, card_photo_id)
        references files(tenant_id, id)`);
    await queryRunner.query(
      'create unique index interview_closings_card_photo on interview_closings (tenant_id, card_photo_id)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table interview_closings drop column card_photo_id');
  }
}
