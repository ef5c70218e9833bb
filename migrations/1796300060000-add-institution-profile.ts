import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** An institution's look and its privacy notice, and how far it is with its beginning. */
export class AddInstitutionProfile1796300060000 implements MigrationInterface {
  name = 'AddInstitutionProfile1796300060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`alter table tenant_settings add column profiled_at timestamptz,
      add column start_skipped text[] not null default '{}'`);
    await run(`create table tenant_logos (
      tenant_id uuid not null,
      bytes bytea not null,
      sha256 text not null,
      width integer not null,
      height integer not null,
      saved_at timestamptz not null,
      constraint tenant_logos_bytes check (length(bytes) between 1 and 262144),
      constraint tenant_logos_pkey primary key (tenant_id),
      constraint tenant_logos_tenant_id_fkey foreign key (tenant_id) references tenants(id)
    )`);
    await wall(queryRunner, 'tenant_logos');
    await run(`create table privacy_notices (
      tenant_id uuid not null,
      id uuid not null,
      version integer not null,
      text text not null,
      published_by uuid not null,
      published_at timestamptz not null,
      constraint privacy_notices_text check (length(text) between 1 and 50000),
      constraint privacy_notices_version unique (tenant_id, version),
      constraint privacy_notices_pkey primary key (tenant_id, id),
      constraint privacy_notices_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint privacy_notices_published_by_fkey foreign key (tenant_id, published_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'privacy_notices', 'select, insert');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table privacy_notices');
    await queryRunner.query('drop table tenant_logos');
    await queryRunner.query('alter table tenant_settings drop column start_skipped, drop column profiled_at');
  }
}
