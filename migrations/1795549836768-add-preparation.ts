import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddPreparation1795549836768 implements MigrationInterface {
  name = 'AddPreparation1795549836768';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table preparation_ticks (
      tenant_id uuid not null,
      id uuid not null,
      interview_id uuid not null,
      item text not null,
      ticked_at timestamptz not null,
      constraint preparation_ticks_interview_id_item_key unique (tenant_id, interview_id, item),
      constraint preparation_ticks_pkey primary key (tenant_id, id),
      constraint preparation_ticks_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint preparation_ticks_interview_id_fkey foreign key (tenant_id, interview_id)
        references interviews(tenant_id, id) on delete cascade
    )`);
    await wall(queryRunner, 'preparation_ticks');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table preparation_ticks');
  }
}
