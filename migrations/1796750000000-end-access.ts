import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/**
 * Somebody's access can be ended and given back. Staff
 * roles that had outlived the last section they came with end here, as they do from now on by themselves.
 */
export class EndAccess1796750000000 implements MigrationInterface {
  name = 'EndAccess1796750000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table users add column ended_at timestamptz');
    await queryRunner.query(`create index users_staff on users (tenant_id, family_name, given_name, id)
      where roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`);
    await queryRunner.query(
      'create index users_ended on users (tenant_id, family_name, given_name, id) where ended_at is not null',
    );
    // Only those who were dropped from all they had: a role that came from nowhere else is left alone.
    for (const role of ['INSTRUCTOR', 'COUNSELLOR'])
      await queryRunner.query(
        underEachTenant(`update users u set roles = array_remove(u.roles, '${role}'), version = u.version + 1
        where u.tenant_id = one and '${role}' = any(u.roles)
          and exists (select 1 from enrolments e
            where e.tenant_id = u.tenant_id and e.user_id = u.id and e.role <> 'STUDENT' and e.dropped_at is not null)
          and not exists (select 1 from enrolments e
            where e.tenant_id = u.tenant_id and e.user_id = u.id and e.role = '${role}' and e.dropped_at is null)
          and not ('${role}' = 'COUNSELLOR' and exists (select 1 from caseload_students cs
            where cs.tenant_id = u.tenant_id and cs.counsellor_id = u.id))`),
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index users_staff');
    await queryRunner.query('drop index users_ended');
    await queryRunner.query('alter table users drop column ended_at');
  }
}
