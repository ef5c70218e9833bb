import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Administrators look at Firsthand as one of their people sees it. */
export class AddViewings1796400000000 implements MigrationInterface {
  name = 'AddViewings1796400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table viewings (
      tenant_id uuid not null,
      id uuid not null,
      session_id uuid not null,
      administrator_id uuid not null,
      user_id uuid not null,
      reason text not null,
      began_at timestamptz not null,
      ends_at timestamptz not null,
      ended_at timestamptz,
      ended_because text,
      constraint viewings_ended check ((ended_at is null) = (ended_because is null)),
      constraint viewings_others check (user_id <> administrator_id),
      constraint viewings_pkey primary key (tenant_id, id),
      constraint viewings_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint viewings_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id),
      constraint viewings_administrator_id_fkey foreign key (tenant_id, administrator_id) references users(tenant_id, id)
    )`);
    await run('create unique index viewings_open on viewings (tenant_id, session_id) where ended_at is null');
    await run('create index viewings_of on viewings (tenant_id, user_id, began_at)');
    await wall(queryRunner, 'viewings');
    // What is read in a viewing is read as this role: every table there is and will be, and no right to change one. The
    // log alone can be added to, because a statement that hands out a student's work notes who reads it.
    await run('grant usage on schema public to firsthand_onlooker');
    await run('grant select on all tables in schema public to firsthand_onlooker');
    await run('alter default privileges in schema public grant select on tables to firsthand_onlooker');
    await run('grant insert on audit_entries to firsthand_onlooker');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('drop table viewings');
    await run('alter default privileges in schema public revoke select on tables from firsthand_onlooker');
    await run('revoke all on all tables in schema public from firsthand_onlooker');
    await run('revoke usage on schema public from firsthand_onlooker');
  }
}
