import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddFiles1795544675000 implements MigrationInterface {
  name = 'AddFiles1795544675000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table files (
      tenant_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      purpose text not null,
      state text not null,
      sha256 text not null,
      bytes integer not null,
      width integer not null,
      height integer not null,
      created_at timestamptz not null,
      loose_since timestamptz,
      constraint files_purpose check (purpose in ('CARD', 'THANKS')),
      constraint files_state check (state in ('STORING', 'KEPT', 'REMOVING')),
      constraint files_pkey primary key (tenant_id, id),
      constraint files_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint files_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(`create index files_owner on files (tenant_id, owner_id)`);
    await queryRunner.query(
      `create index files_loose on files (tenant_id, loose_since) where loose_since is not null`,
    );
    await wall(queryRunner, 'files');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table files');
  }
}
