import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddThanksPhoto1795875600000 implements MigrationInterface {
  name = 'AddThanksPhoto1795875600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table thank_yous
      add column photo_id uuid,
      add constraint thank_yous_photo_id_fkey foreign key (tenant_id, photo_id) references files(tenant_id, id)`);
    await queryRunner.query('create unique index thank_yous_photo on thank_yous (tenant_id, photo_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table thank_yous drop column photo_id');
  }
}
