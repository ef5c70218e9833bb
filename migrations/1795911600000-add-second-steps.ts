import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** A second step of signing in: an authenticator app, codes on paper, passkeys; and from when staff must have one. */
export class AddSecondSteps1795911600000 implements MigrationInterface {
  name = 'AddSecondSteps1795911600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table second_steps (
      tenant_id uuid not null,
      id uuid not null,
      secret text,
      confirmed_at timestamptz,
      last_step bigint,
      paper_codes text[] not null default '{}',
      constraint second_steps_confirmed check (confirmed_at is null or secret is not null),
      constraint second_steps_pkey primary key (tenant_id, id),
      constraint second_steps_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint second_steps_id_fkey foreign key (tenant_id, id) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'second_steps');
    await run(`create table passkeys (
      tenant_id uuid not null,
      id uuid not null,
      user_id uuid not null,
      credential_id text not null,
      public_key text not null,
      counter bigint not null,
      transports text[] not null default '{}',
      name text not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      constraint passkeys_name check (length(name) between 1 and 80),
      constraint passkeys_pkey primary key (tenant_id, id),
      constraint passkeys_credential_id_key unique (tenant_id, credential_id),
      constraint passkeys_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint passkeys_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id)
    )`);
    await run('create index passkeys_user on passkeys (tenant_id, user_id)');
    await wall(queryRunner, 'passkeys');
    await run(`create table challenges (
      tenant_id uuid not null,
      id uuid not null,
      purpose text not null,
      user_id uuid,
      secret_hash text not null,
      through text not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint challenges_purpose check (purpose in ('SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY')),
      constraint challenges_user check (purpose = 'PASSKEY' or user_id is not null),
      constraint challenges_pkey primary key (tenant_id, id),
      constraint challenges_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint challenges_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id)
    )`);
    await run('create index challenges_expiry on challenges (tenant_id, expires_at)');
    await wall(queryRunner, 'challenges');
    await run('alter table sessions add column proved_at timestamptz');
    await run(`alter table tenant_settings add column second_step_from date,
      add column second_step_by_sign_on boolean not null default false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('alter table tenant_settings drop column second_step_by_sign_on, drop column second_step_from');
    await run('alter table sessions drop column proved_at');
    for (const table of ['challenges', 'passkeys', 'second_steps']) await run(`drop table ${table}`);
  }
}
