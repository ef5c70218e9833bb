import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Institutions' own sign-on: OpenID Connect and SAML. */
export class AddSignOn1795900500000 implements MigrationInterface {
  name = 'AddSignOn1795900500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table identity_providers (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      label text not null,
      enabled boolean not null default false,
      issuer text not null,
      client_id text,
      client_secret text,
      entry_point text,
      certificates text[] not null default '{}',
      domains text[] not null default '{}',
      provisions boolean not null default false,
      version integer not null default 1,
      constraint identity_providers_pkey primary key (tenant_id, id),
      constraint identity_providers_tenant_id_kind_key unique (tenant_id, kind),
      constraint identity_providers_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint identity_providers_kind check (kind in ('OIDC', 'SAML'))
    )`);
    await queryRunner.query(`create table sign_on_identities (
      tenant_id uuid not null,
      id uuid not null,
      issuer text not null,
      subject text not null,
      user_id uuid not null,
      connected_at timestamptz not null,
      last_used_at timestamptz,
      constraint sign_on_identities_pkey primary key (tenant_id, id),
      constraint sign_on_identities_tenant_id_issuer_subject_key unique (tenant_id, issuer, subject),
      constraint sign_on_identities_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint sign_on_identities_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      'create index sign_on_identities_user on sign_on_identities (tenant_id, user_id)',
    );
    await queryRunner.query(`create table sign_on_attempts (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      purpose text not null,
      user_id uuid,
      link_id uuid,
      secret_hash text not null,
      browser_hash text not null,
      expected text not null,
      verifier text,
      next text,
      expires_at timestamptz not null,
      used_at timestamptz,
      said jsonb,
      finished_at timestamptz,
      constraint sign_on_attempts_pkey primary key (tenant_id, id),
      constraint sign_on_attempts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint sign_on_attempts_kind check (kind in ('OIDC', 'SAML')),
      constraint sign_on_attempts_purpose check (purpose in ('ENTER', 'CONNECT', 'INVITATION', 'TEST'))
    )`);
    await queryRunner.query(
      'create index sign_on_attempts_expiry on sign_on_attempts (tenant_id, expires_at)',
    );
    for (const table of ['identity_providers', 'sign_on_identities', 'sign_on_attempts'])
      await wall(queryRunner, table);
    // Never administrators: they are who mends a sign-on that is broken.
    await queryRunner.query(`alter table tenant_settings
      add column sign_on_roles text[] not null default '{}',
      add constraint tenant_settings_sign_on_roles
        check (sign_on_roles <@ array['INSTRUCTOR', 'COUNSELLOR', 'STUDENT'])`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table tenant_settings drop column sign_on_roles');
    for (const table of ['sign_on_attempts', 'sign_on_identities', 'identity_providers'])
      await queryRunner.query(`drop table ${table}`);
  }
}
