import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddCalendarFeeds1795884600000 implements MigrationInterface {
  name = 'AddCalendarFeeds1795884600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table calendar_feeds (
      tenant_id uuid not null,
      id uuid not null,
      serial uuid not null,
      made_at timestamptz not null,
      read_at timestamptz,
      constraint calendar_feeds_pkey primary key (tenant_id, id),
      constraint calendar_feeds_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint calendar_feeds_id_fkey foreign key (tenant_id, id) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'calendar_feeds');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table calendar_feeds');
  }
}
