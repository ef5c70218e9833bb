import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

const OWN = `tenant_id uuid not null, id uuid not null`;
/** The keys every tenant table has. */
const keys = (table: string) => `constraint ${table}_pkey primary key (tenant_id, id),
    constraint ${table}_tenant_id_fkey foreign key (tenant_id) references tenants(id)`;
const references = (table: string, column: string, other: string) =>
  `constraint ${table}_${column}_fkey foreign key (tenant_id, ${column}) references ${other}(tenant_id, id)`;

const STATEMENTS = [
  `create table primer_versions (${OWN},
    number integer not null,
    content jsonb not null,
    published_at timestamptz not null,
    published_by uuid not null,
    ${keys('primer_versions')},
    ${references('primer_versions', 'published_by', 'users')},
    constraint primer_versions_number_key unique (tenant_id, number))`,
  `create table primer_drafts (${OWN},
    content jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    version integer not null default '1',
    ${keys('primer_drafts')},
    ${references('primer_drafts', 'saved_by', 'users')},
    constraint primer_drafts_tenant_id_key unique (tenant_id))`,
  `create table primer_readings (${OWN},
    owner_id uuid not null,
    lesson_key text not null,
    read_at timestamptz not null,
    ${keys('primer_readings')},
    ${references('primer_readings', 'owner_id', 'users')},
    constraint primer_readings_owner_id_lesson_key_key unique (tenant_id, owner_id, lesson_key))`,
  `create table primer_tries (${OWN},
    owner_id uuid not null,
    number integer not null,
    answers jsonb not null,
    right_answers integer not null,
    passed boolean not null,
    taken_at timestamptz not null,
    ${keys('primer_tries')},
    ${references('primer_tries', 'owner_id', 'users')})`,
  `create index primer_tries_owner on primer_tries (tenant_id, owner_id, taken_at, id)`,
  `create table pledges (${OWN},
    assignment_id uuid not null,
    enrolment_id uuid not null,
    text text not null,
    signed_name text not null,
    signed_at timestamptz not null,
    ${keys('pledges')},
    ${references('pledges', 'assignment_id', 'assignments')},
    ${references('pledges', 'enrolment_id', 'enrolments')},
    constraint pledges_enrolment_id_assignment_id_key unique (tenant_id, enrolment_id, assignment_id))`,
  `alter table assignments add column requires_pledge boolean not null default false,
    add column requires_primer boolean not null default false`,
  `alter table choices add column employer text not null default '',
    add column department text not null default '',
    add column position text not null default '',
    add column assumptions text not null default '',
    add column saved_at timestamptz,
    add column version integer not null default '1'`,
];

const CHANGING = ['primer_drafts', 'primer_readings'];
/** What was published, signed or answered stays as it was. */
const LASTING = ['primer_versions', 'primer_tries', 'pledges'];

export class AddPrimer1795545805216 implements MigrationInterface {
  name = 'AddPrimer1795545805216';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of STATEMENTS) await queryRunner.query(sql);
    for (const table of CHANGING) await wall(queryRunner, table);
    for (const table of LASTING) await wall(queryRunner, table, 'select, insert');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table choices drop column employer, drop column department,
      drop column position, drop column assumptions, drop column saved_at, drop column version`);
    await queryRunner.query(
      'alter table assignments drop column requires_pledge, drop column requires_primer',
    );
    await queryRunner.query(`drop table ${[...CHANGING, ...LASTING].join(', ')}`);
  }
}
