import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** What somebody answered to a question is trusted one answer at a time, as what they said about a finding is. */
export class AddAnswerTrusts1795880460000 implements MigrationInterface {
  name = 'AddAnswerTrusts1795880460000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table answer_trusts (
      tenant_id uuid not null,
      id uuid not null,
      answer_id uuid not null,
      trust integer not null,
      reason text not null default '',
      given_at timestamptz not null,
      version integer not null default '1',
      constraint answer_trusts_trust check (trust between 1 and 4),
      constraint answer_trusts_answer_id_key unique (tenant_id, answer_id),
      constraint answer_trusts_pkey primary key (tenant_id, id),
      constraint answer_trusts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint answer_trusts_answer_id_fkey foreign key (tenant_id, answer_id)
        references interview_answers(tenant_id, id) on delete cascade
    )`);
    await wall(queryRunner, 'answer_trusts');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table answer_trusts');
  }
}
