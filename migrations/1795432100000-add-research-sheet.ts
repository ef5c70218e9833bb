import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

const TOPICS = `'DUTIES', 'SKILLS', 'TRAINING', 'CONDITIONS', 'PAY', 'OUTLOOK', 'ADVANCEMENT', 'RELATED'`;

const STATEMENTS = [
  `create table research_findings (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    occupation_id uuid not null,
    topic text not null,
    text text not null,
    source_title text not null default '',
    source_on text not null default '',
    locality text not null default '',
    url text not null default '',
    confidence text not null,
    created_at timestamptz not null,
    version integer not null default '1',
    constraint research_findings_topic check (topic in (${TOPICS})),
    constraint research_findings_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    constraint research_findings_pkey primary key (tenant_id, id)
  )`,
  `create table research_questions (
    tenant_id uuid not null,
    id uuid not null,
    owner_id uuid not null,
    occupation_id uuid not null,
    topic text not null,
    text text not null,
    answered_at timestamptz,
    created_at timestamptz not null,
    version integer not null default '1',
    constraint research_questions_topic check (topic in (${TOPICS})),
    constraint research_questions_pkey primary key (tenant_id, id)
  )`,
  `create table finding_verdicts (
    tenant_id uuid not null,
    id uuid not null,
    finding_id uuid not null,
    interview_id uuid not null,
    verdict text not null,
    heard text not null default '',
    given_at timestamptz not null,
    version integer not null default '1',
    constraint finding_verdicts_verdict check (verdict in ('CONFIRMED', 'REFINED', 'CONTRADICTED', 'STILL_OPEN')),
    constraint finding_verdicts_finding_id_interview_id_key unique (tenant_id, finding_id, interview_id),
    constraint finding_verdicts_pkey primary key (tenant_id, id)
  )`,
  `create index research_findings_sheet on research_findings (tenant_id, owner_id, occupation_id)`,
  `create index research_questions_sheet on research_questions (tenant_id, owner_id, occupation_id)`,
  ...['research_findings', 'research_questions'].flatMap((table) => [
    `alter table ${table} add constraint ${table}_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id,id)`,
    `alter table ${table} add constraint ${table}_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id,id)`,
    `alter table ${table} add constraint ${table}_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
  ]),
  `alter table finding_verdicts add constraint finding_verdicts_interview_id_fkey foreign key (tenant_id, interview_id) references interviews(tenant_id,id)`,
  `alter table finding_verdicts add constraint finding_verdicts_finding_id_fkey foreign key (tenant_id, finding_id) references research_findings(tenant_id,id)`,
  `alter table finding_verdicts add constraint finding_verdicts_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
];

const TABLES = ['research_findings', 'research_questions', 'finding_verdicts'];

export class AddResearchSheet1795432100000 implements MigrationInterface {
  name = 'AddResearchSheet1795432100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of STATEMENTS) await queryRunner.query(sql);
    for (const table of TABLES) await wall(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }
}
