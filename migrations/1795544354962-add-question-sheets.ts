import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddQuestionSheets1795544354962 implements MigrationInterface {
  name = 'AddQuestionSheets1795544354962';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table question_sheets (
      tenant_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      occupation_id uuid not null,
      minutes integer not null,
      saved_at timestamptz not null,
      version integer not null default '1',
      constraint question_sheets_minutes check (minutes between 5 and 120),
      constraint question_sheets_owner_id_occupation_id_key unique (tenant_id, owner_id, occupation_id),
      constraint question_sheets_pkey primary key (tenant_id, id),
      constraint question_sheets_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint question_sheets_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id),
      constraint question_sheets_occupation_id_fkey foreign key (tenant_id, occupation_id) references occupations(tenant_id, id)
    )`);
    await queryRunner.query(`create table sheet_questions (
      tenant_id uuid not null,
      id uuid not null,
      sheet_id uuid not null,
      bank_id text,
      text text not null,
      topic text not null,
      answer_type text not null,
      starred boolean not null default false,
      position integer not null,
      contact_id uuid,
      open_question_id uuid,
      created_at timestamptz not null,
      version integer not null default '1',
      constraint sheet_questions_text check (text <> ''),
      constraint sheet_questions_answer_type check (answer_type in (
        'FREE', 'PAY', 'HOURS', 'OUTLOOK', 'SKILLS', 'TIME_WITH_OTHERS', 'TRAINING', 'ENVIRONMENT', 'CHOOSE_AGAIN', 'RELATED')),
      constraint sheet_questions_sheet_id_bank_id_key unique (tenant_id, sheet_id, bank_id),
      constraint sheet_questions_pkey primary key (tenant_id, id),
      constraint sheet_questions_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint sheet_questions_sheet_id_fkey foreign key (tenant_id, sheet_id) references question_sheets(tenant_id, id),
      constraint sheet_questions_contact_id_fkey foreign key (tenant_id, contact_id)
        references contacts(tenant_id, id) on delete cascade,
      constraint sheet_questions_open_question_id_fkey foreign key (tenant_id, open_question_id)
        references research_questions(tenant_id, id) on delete set null (open_question_id)
    )`);
    await queryRunner.query(
      'create index sheet_questions_order on sheet_questions (tenant_id, sheet_id, position, id)',
    );
    // What a tie points to may go; the database then looks for the tie.
    for (const tie of ['contact_id', 'open_question_id'])
      await queryRunner.query(
        `create index sheet_questions_${tie} on sheet_questions (tenant_id, ${tie}) where ${tie} is not null`,
      );
    await wall(queryRunner, 'question_sheets');
    await wall(queryRunner, 'sheet_questions');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sheet_questions, question_sheets');
  }
}
