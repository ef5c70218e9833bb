import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddNudges1795878000000 implements MigrationInterface {
  name = 'AddNudges1795878000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table nudges (
      tenant_id uuid not null,
      id uuid not null,
      assignment_id uuid not null,
      enrolment_id uuid not null,
      sent_by uuid not null,
      reason text,
      words text not null,
      occasion text not null,
      sent_on date not null,
      sent_at timestamptz not null,
      constraint nudges_words check (words <> ''),
      constraint nudges_enrolment_id_assignment_id_occasion_sent_on_key
        unique (tenant_id, enrolment_id, assignment_id, occasion, sent_on),
      constraint nudges_pkey primary key (tenant_id, id),
      constraint nudges_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint nudges_assignment_id_fkey foreign key (tenant_id, assignment_id) references assignments(tenant_id, id),
      constraint nudges_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint nudges_sent_by_fkey foreign key (tenant_id, sent_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index nudges_latest on nudges (tenant_id, enrolment_id, assignment_id, sent_at)`,
    );
    // What was said stays said.
    // The words change for one reason alone: whom they name asked to be forgotten.
    await wall(queryRunner, 'nudges', 'select, insert, update (words)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table nudges');
  }
}
