import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

const STATEMENTS = [
  `create table interview_weighings (
    tenant_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    placed integer not null,
    sure integer not null,
    interested integer not null,
    reason text not null default '',
    weighed_at timestamptz not null,
    version integer not null default '1',
    constraint interview_weighings_scales check (
      placed between 1 and 4 and sure between 1 and 4 and interested between 1 and 4),
    constraint interview_weighings_interview_id_key unique (tenant_id, interview_id),
    constraint interview_weighings_pkey primary key (tenant_id, id),
    constraint interview_weighings_tenant_id_fkey foreign key (tenant_id) references tenants(id),
    constraint interview_weighings_interview_id_fkey foreign key (tenant_id, interview_id)
      references interviews(tenant_id, id) on delete cascade
  )`,
  `create table statement_trusts (
    tenant_id uuid not null,
    id uuid not null,
    verdict_id uuid not null,
    trust integer not null,
    reason text not null default '',
    given_at timestamptz not null,
    version integer not null default '1',
    constraint statement_trusts_trust check (trust between 1 and 4),
    constraint statement_trusts_verdict_id_key unique (tenant_id, verdict_id),
    constraint statement_trusts_pkey primary key (tenant_id, id),
    constraint statement_trusts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
    constraint statement_trusts_verdict_id_fkey foreign key (tenant_id, verdict_id)
      references finding_verdicts(tenant_id, id) on delete cascade
  )`,
  `create table syntheses (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    occupation_id uuid not null,
    believe text not null default '',
    changed text not null default '',
    revision integer not null,
    saved_at timestamptz not null,
    constraint syntheses_owner_id_occupation_id_key unique (tenant_id, owner_id, occupation_id),
    constraint syntheses_pkey primary key (tenant_id, id)
  )`,
  `create table decisions (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    occupation_id uuid not null,
    leaning text not null,
    confidence integer not null,
    reason text not null default '',
    decided_at timestamptz not null,
    constraint decisions_leaning check (leaning in ('YES', 'PERHAPS', 'NO')),
    constraint decisions_confidence check (confidence between 0 and 100),
    constraint decisions_pkey primary key (tenant_id, id)
  )`,
  `create index decisions_course on decisions (tenant_id, owner_id, occupation_id, decided_at, id)`,
  ...['syntheses', 'decisions'].flatMap((table) => [
    `alter table ${table} add constraint ${table}_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
    `alter table ${table} add constraint ${table}_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)`,
    `alter table ${table} add constraint ${table}_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id, id)`,
  ]),
  `create table comparisons (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    cells jsonb not null,
    weights jsonb not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint comparisons_owner_id_key unique (tenant_id, owner_id),
    constraint comparisons_pkey primary key (tenant_id, id),
    constraint comparisons_tenant_id_fkey foreign key (tenant_id) references tenants(id),
    constraint comparisons_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)
  )`,
];

const TABLES = ['interview_weighings', 'statement_trusts', 'syntheses', 'comparisons'];

export class AddSynthesis1795545853000 implements MigrationInterface {
  name = 'AddSynthesis1795545853000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of STATEMENTS) await queryRunner.query(sql);
    for (const table of TABLES) await wall(queryRunner, table);
    // What somebody thought once is not rewritten.
    await wall(queryRunner, 'decisions', 'select, insert');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table ${['decisions', ...TABLES].join(', ')}`);
  }
}
