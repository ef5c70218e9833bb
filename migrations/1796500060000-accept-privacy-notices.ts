import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Which version of the privacy notice a student has accepted, and when. */
export class AcceptPrivacyNotices1796500060000 implements MigrationInterface {
  name = 'AcceptPrivacyNotices1796500060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table privacy_acceptances (
      tenant_id uuid not null,
      id uuid not null,
      user_id uuid not null,
      notice_id uuid not null,
      accepted_at timestamptz not null,
      constraint privacy_acceptances_once unique (tenant_id, user_id, notice_id),
      constraint privacy_acceptances_pkey primary key (tenant_id, id),
      constraint privacy_acceptances_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint privacy_acceptances_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id),
      constraint privacy_acceptances_notice_id_fkey foreign key (tenant_id, notice_id) references privacy_notices(tenant_id, id)
    )`);
    await wall(queryRunner, 'privacy_acceptances', 'select, insert, delete');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table privacy_acceptances');
  }
}
