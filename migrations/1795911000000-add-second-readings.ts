import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A sample of finished grades is graded once more by somebody else, who has not seen the first grade. */
export class AddSecondReadings1795911000000 implements MigrationInterface {
  name = 'AddSecondReadings1795911000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table second_readings (
      tenant_id uuid not null,
      id uuid not null,
      submission_id uuid not null,
      rubric_id uuid not null,
      first_by uuid not null,
      first_scores jsonb not null,
      first_points numeric(8, 2) not null,
      reader_id uuid not null,
      drawn_by uuid not null,
      drawn_at timestamptz not null,
      scores jsonb not null default '[]',
      note text not null default '',
      points numeric(8, 2),
      finished_at timestamptz,
      settled_as text,
      settled_by uuid,
      settled_at timestamptz,
      settled_words text not null default '',
      version integer not null default 1,
      constraint second_readings_other check (reader_id <> first_by),
      constraint second_readings_scores check (jsonb_typeof(scores) = 'array' and jsonb_typeof(first_scores) = 'array'),
      constraint second_readings_finished check ((finished_at is null) = (points is null)),
      constraint second_readings_settled check (settled_as in ('FIRST', 'SECOND', 'NEW')
        and (settled_as is null) = (settled_at is null) and (settled_as is null) = (settled_by is null)
        and (settled_as is null or finished_at is not null)),
      constraint second_readings_pkey primary key (tenant_id, id),
      constraint second_readings_submission_id_key unique (tenant_id, submission_id),
      constraint second_readings_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint second_readings_submission_id_fkey foreign key (tenant_id, submission_id) references submissions(tenant_id, id) on delete cascade,
      constraint second_readings_rubric_id_fkey foreign key (tenant_id, rubric_id) references rubrics(tenant_id, id),
      constraint second_readings_first_by_fkey foreign key (tenant_id, first_by) references users(tenant_id, id),
      constraint second_readings_reader_id_fkey foreign key (tenant_id, reader_id) references users(tenant_id, id),
      constraint second_readings_drawn_by_fkey foreign key (tenant_id, drawn_by) references users(tenant_id, id),
      constraint second_readings_settled_by_fkey foreign key (tenant_id, settled_by) references users(tenant_id, id)
    )`);
    await run(`create index second_readings_reader on second_readings (tenant_id, reader_id)`);
    await wall(queryRunner, 'second_readings');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table second_readings');
  }
}
