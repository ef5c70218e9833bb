import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** An employment service accounts for its time, and says who held a conversation. */
export class AddServiceUnits1795882860000 implements MigrationInterface {
  name = 'AddServiceUnits1795882860000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table service_units (
      tenant_id uuid not null,
      id uuid not null,
      enrolment_id uuid not null,
      served_by uuid not null,
      served_on date not null,
      minutes integer not null,
      kind text not null,
      note text not null default '',
      written_at timestamptz not null,
      constraint service_units_kind check
        (kind in ('INTERVIEW', 'PREPARATION', 'EXPLORATION', 'COUNSELLING', 'WORKPLACE_VISIT', 'OTHER')),
      constraint service_units_minutes check (minutes between 1 and 600),
      constraint service_units_pkey primary key (tenant_id, id),
      constraint service_units_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint service_units_enrolment_id_fkey foreign key (tenant_id, enrolment_id) references enrolments(tenant_id, id),
      constraint service_units_served_by_fkey foreign key (tenant_id, served_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(`create index service_units_month on service_units (tenant_id, served_on, id)`);
    await queryRunner.query(`create index service_units_client on service_units (tenant_id, enrolment_id)`);
    await wall(queryRunner, 'service_units');
    await queryRunner.query(`create table interview_conducts (
      tenant_id uuid not null,
      id uuid not null,
      conducted_by text not null,
      conducted_with uuid not null,
      noted_at timestamptz not null,
      constraint interview_conducts_by check (conducted_by in ('STAFF', 'BOTH')),
      constraint interview_conducts_pkey primary key (tenant_id, id),
      constraint interview_conducts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint interview_conducts_id_fkey foreign key (tenant_id, id) references interviews(tenant_id, id),
      constraint interview_conducts_conducted_with_fkey foreign key (tenant_id, conducted_with) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index interview_conducts_staff on interview_conducts (tenant_id, conducted_with)`,
    );
    await wall(queryRunner, 'interview_conducts');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table interview_conducts');
    await queryRunner.query('drop table service_units');
  }
}
