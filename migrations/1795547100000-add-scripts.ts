import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant, wall } from './wall.ts';

const ASKED = (states: string) => `alter table outreaches drop constraint if exists outreaches_asked,
  add constraint outreaches_asked check (state in (${states}) or coalesce(due_on, expires_on) is not null)`;

export class AddScripts1795547100000 implements MigrationInterface {
  name = 'AddScripts1795547100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table scripts (
      tenant_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      channel text not null,
      revision integer not null,
      content jsonb not null,
      saved_at timestamptz not null,
      constraint scripts_pkey primary key (tenant_id, id),
      constraint scripts_owner_id_channel_key unique (tenant_id, owner_id, channel),
      constraint scripts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint scripts_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(`create table script_versions (
      tenant_id uuid not null,
      id uuid not null,
      script_id uuid not null,
      number integer not null,
      content jsonb not null,
      began_at timestamptz not null,
      saved_at timestamptz not null,
      constraint script_versions_pkey primary key (tenant_id, id),
      constraint script_versions_script_id_number_key unique (tenant_id, script_id, number),
      constraint script_versions_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint script_versions_script_id_fkey foreign key (tenant_id, script_id) references scripts(tenant_id, id)
    )`);
    await wall(queryRunner, 'scripts');
    await wall(queryRunner, 'script_versions');
    await queryRunner.query(`alter table outreaches
      add column letter_id uuid,
      add column asks_for_job boolean not null default false,
      add constraint outreaches_letter_id_fkey foreign key (tenant_id, letter_id) references letters(tenant_id, id)`);
    await queryRunner.query(ASKED(`'NO_ANSWER', 'NOT_NOW', 'ACCEPTED', 'DECLINED', 'DO_NOT_CONTACT'`));
    await queryRunner.query(`alter table assignments
      add column asked_minutes integer not null default '20',
      add column first_channel text not null default 'PHONE',
      add column follow_up_after_days integer not null default '4',
      add column expires_after_days integer not null default '7',
      add constraint assignments_asking check (
        asked_minutes between 5 and 120 and follow_up_after_days > 0 and expires_after_days > 0)`);
    await queryRunner.query(`alter table interviews
      add column place text not null default '',
      add column invite_sequence integer not null default '0',
      add column invited_sequence integer`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'alter table interviews drop column place, drop column invite_sequence, drop column invited_sequence',
    );
    await queryRunner.query(`alter table assignments drop constraint assignments_asking, drop column asked_minutes,
      drop column first_channel, drop column follow_up_after_days, drop column expires_after_days`);
    await queryRunner.query(
      underEachTenant(
        `update outreaches set state = 'NO_ANSWER' where tenant_id = one and state = 'NOT_NOW'`,
      ),
    );
    await queryRunner.query(ASKED(`'NO_ANSWER', 'ACCEPTED', 'DECLINED', 'DO_NOT_CONTACT'`));
    await queryRunner.query('alter table outreaches drop column letter_id, drop column asks_for_job');
    await queryRunner.query('drop table script_versions');
    await queryRunner.query('drop table scripts');
  }
}
