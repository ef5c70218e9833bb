import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A submission given back for revision. */
export class AddRevisionRequests1795881120000 implements MigrationInterface {
  name = 'AddRevisionRequests1795881120000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table revision_requests (
      tenant_id uuid not null,
      id uuid not null,
      submission_id uuid not null,
      asks jsonb not null,
      note text not null default '',
      due_at timestamptz,
      asked_by uuid not null,
      asked_at timestamptz not null,
      constraint revision_requests_asks check (jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0),
      constraint revision_requests_pkey primary key (tenant_id, id),
      constraint revision_requests_submission_id_key unique (tenant_id, submission_id),
      constraint revision_requests_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint revision_requests_submission_id_fkey foreign key (tenant_id, submission_id) references submissions(tenant_id, id),
      constraint revision_requests_asked_by_fkey foreign key (tenant_id, asked_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'revision_requests');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table revision_requests');
  }
}
