import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A student asks for more time; staff answer, or the assignment does up to so many days. */
export class AddExtensionRequests1795879260000 implements MigrationInterface {
  name = 'AddExtensionRequests1795879260000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table assignments add column gives_days_itself integer not null default 0,
      add constraint assignments_gives_days_itself check (gives_days_itself between 0 and 30)`);
    await queryRunner.query(`create table extension_requests (
      tenant_id uuid not null,
      id uuid not null,
      milestone_id uuid not null,
      enrolment_id uuid not null,
      days integer not null,
      reason text not null,
      state text not null,
      asked_at timestamptz not null,
      answer text not null default '',
      answered_by uuid,
      answered_at timestamptz,
      grant_id uuid,
      constraint extension_requests_state check (state in ('OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
      constraint extension_requests_days check (days between 1 and 60),
      constraint extension_requests_granted check ((state = 'GRANTED') = (grant_id is not null)),
      constraint extension_requests_answered check ((state = 'OPEN') = (answered_at is null)),
      constraint extension_requests_pkey primary key (tenant_id, id),
      constraint extension_requests_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint extension_requests_milestone_id_fkey foreign key (tenant_id, milestone_id) references milestones(tenant_id, id),
      constraint extension_requests_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint extension_requests_answered_by_fkey foreign key (tenant_id, answered_by) references users(tenant_id, id),
      constraint extension_requests_grant_id_fkey foreign key (tenant_id, grant_id) references extension_grants(tenant_id, id)
    )`);
    await queryRunner.query(`create unique index extension_requests_open on extension_requests
      (tenant_id, milestone_id, enrolment_id) where state = 'OPEN'`);
    await queryRunner.query(
      `create index extension_requests_enrolment on extension_requests (tenant_id, enrolment_id, milestone_id, id)`,
    );
    await wall(queryRunner, 'extension_requests');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table extension_requests');
    await queryRunner.query('alter table assignments drop column gives_days_itself');
  }
}
