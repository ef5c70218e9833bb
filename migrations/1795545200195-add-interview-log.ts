import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** What every row has that a device may write while it is offline. */
const LOG_ROW = `
    tenant_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    removed boolean not null default false,
    edited_at timestamptz not null,
    edit_id uuid not null`;

const TABLES = [
  'interview_answers',
  'interview_sources',
  'interview_discoveries',
  'interview_referrals',
  'interview_closings',
];

const STATEMENTS = [
  `alter table interviews add column answered boolean not null default false`,
  `alter table contacts
    add column may_come_back boolean,
    add column come_back_by text,
    add column come_back_said_at timestamptz`,
  `create table interview_answers (${LOG_ROW},
    question_id text not null default '',
    question text not null default '',
    topic text,
    answer_type text not null,
    text text not null default '',
    value jsonb not null default '{}',
    topics text[] not null default '{}',
    position integer not null default 0,
    starred boolean not null default false,
    asked boolean not null default false,
    volunteered boolean not null default false,
    constraint interview_answers_value check (jsonb_typeof(value) = 'object'),
    constraint interview_answers_pkey primary key (tenant_id, id)
  )`,
  `create table interview_sources (${LOG_ROW},
    text text not null default '',
    constraint interview_sources_pkey primary key (tenant_id, id)
  )`,
  `create table interview_discoveries (${LOG_ROW},
    occupation_id uuid,
    title text not null default '',
    note text not null default '',
    constraint interview_discoveries_pkey primary key (tenant_id, id)
  )`,
  `create table interview_referrals (
    tenant_id uuid not null,
    id uuid not null,
    interview_id uuid not null,
    contact_id uuid not null,
    created_at timestamptz not null,
    constraint interview_referrals_contact_id_key unique (tenant_id, contact_id),
    constraint interview_referrals_pkey primary key (tenant_id, id)
  )`,
  `create table interview_closings (
    tenant_id uuid not null,
    id uuid not null,
    started_at timestamptz,
    ended_at timestamptz,
    clock_edited_at timestamptz,
    clock_edit_id uuid,
    thanked boolean not null default false,
    asked_who_else boolean not null default false,
    asked_for_card boolean not null default false,
    may_come_back boolean,
    come_back_by text,
    job_talk text,
    edited_at timestamptz,
    edit_id uuid,
    constraint interview_closings_clock check (ended_at is null or started_at <= ended_at),
    constraint interview_closings_pkey primary key (tenant_id, id)
  )`,
  ...TABLES.map(
    (table) =>
      `alter table ${table} add constraint ${table}_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  ),
  ...TABLES.filter((table) => table !== 'interview_closings').flatMap((table) => [
    `alter table ${table} add constraint ${table}_interview_id_fkey
      foreign key (tenant_id, interview_id) references interviews(tenant_id, id)`,
    `create index ${table}_log on ${table} (tenant_id, interview_id)`,
  ]),
  `alter table interview_closings add constraint interview_closings_id_fkey
    foreign key (tenant_id, id) references interviews(tenant_id, id)`,
  `alter table interview_discoveries add constraint interview_discoveries_occupation_id_fkey
    foreign key (tenant_id, occupation_id) references occupations(tenant_id, id)`,
  `alter table interview_referrals add constraint interview_referrals_contact_id_fkey
    foreign key (tenant_id, contact_id) references contacts(tenant_id, id)`,
];

export class AddInterviewLog1795545200195 implements MigrationInterface {
  name = 'AddInterviewLog1795545200195';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of STATEMENTS) await queryRunner.query(sql);
    for (const table of TABLES) await wall(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await queryRunner.query(
      'alter table contacts drop column may_come_back, drop column come_back_by, drop column come_back_said_at',
    );
    await queryRunner.query('alter table interviews drop column answered');
  }
}
