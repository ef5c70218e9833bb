import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant, wall } from './wall.ts';

/** Files that go with a reflection. They come in parts, so that a lost connection costs one part and not the file. */
export class AddAttachments1795911260000 implements MigrationInterface {
  name = 'AddAttachments1795911260000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table files
      add column type text not null default 'image/jpeg',
      add column received integer not null default 0,
      add column kept_sha256 text,
      add column scanned boolean not null default false,
      drop constraint files_purpose,
      add constraint files_purpose check (purpose in ('CARD', 'THANKS', 'ATTACHMENT')),
      drop constraint files_state,
      add constraint files_state check (state in ('ARRIVING', 'STORING', 'KEPT', 'REMOVING'))`);
    await queryRunner.query(`create table file_parts (
      tenant_id uuid not null,
      file_id uuid not null,
      start integer not null,
      bytes bytea not null,
      constraint file_parts_pkey primary key (tenant_id, file_id, start),
      constraint file_parts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint file_parts_file_id_fkey foreign key (tenant_id, file_id) references files(tenant_id, id) on delete cascade
    )`);
    await wall(queryRunner, 'file_parts');
    await queryRunner.query(`create table attachments (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      enrolment_id uuid not null,
      name text not null,
      position integer not null,
      added_at timestamptz not null,
      dropped_at timestamptz,
      constraint attachments_pkey primary key (tenant_id, id),
      constraint attachments_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint attachments_id_fkey foreign key (tenant_id, id) references files(tenant_id, id) on delete cascade,
      constraint attachments_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint attachments_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index attachments_work on attachments (tenant_id, enrolment_id, assignment_id)`,
    );
    await wall(queryRunner, 'attachments');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table attachments');
    await queryRunner.query('drop table file_parts');
    await queryRunner.query(
      underEachTenant(`delete from files where tenant_id = one and purpose = 'ATTACHMENT'`),
    );
    await queryRunner.query(`alter table files
      drop column type, drop column received, drop column kept_sha256, drop column scanned,
      drop constraint files_purpose, add constraint files_purpose check (purpose in ('CARD', 'THANKS')),
      drop constraint files_state,
      add constraint files_state check (state in ('STORING', 'KEPT', 'REMOVING'))`);
  }
}
