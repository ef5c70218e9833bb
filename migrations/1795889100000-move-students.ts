import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a student went when they left a section for another one, so that they keep sight of what they did here; and
 * which assignments are copies of one, so that work finds its place there.
 */
export class MoveStudents1795889100000 implements MigrationInterface {
  name = 'MoveStudents1795889100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table enrolments add column moved_to_id uuid,
      add constraint enrolments_moved check (moved_to_id is null or dropped_at is not null),
      add constraint enrolments_moved_to_id_fkey foreign key (tenant_id, moved_to_id) references enrolments(tenant_id, id)`);
    await queryRunner.query(`alter table assignments add column origin_id uuid,
      add constraint assignments_origin_id_fkey foreign key (tenant_id, origin_id) references assignments(tenant_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table assignments drop column origin_id');
    await queryRunner.query('alter table enrolments drop column moved_to_id');
  }
}
