import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** The institution's own words for its mails. */
export class AddMailTexts1795910400000 implements MigrationInterface {
  name = 'AddMailTexts1795910400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table mail_texts (
      tenant_id uuid not null,
      id uuid not null,
      template text not null,
      language text not null,
      subject text not null,
      body text not null,
      saved_by uuid not null,
      saved_at timestamptz not null,
      version integer not null default '1',
      constraint mail_texts_pkey primary key (tenant_id, id),
      constraint mail_texts_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint mail_texts_saved_by_fkey foreign key (tenant_id, saved_by) references users(tenant_id, id),
      constraint mail_texts_one unique (tenant_id, template, language),
      constraint mail_texts_subject_check check (char_length(subject) between 1 and 200 and subject !~ '[\\r\\n]'),
      constraint mail_texts_body_check check (char_length(body) between 1 and 4000)
    )`);
    await wall(queryRunner, 'mail_texts');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table mail_texts');
  }
}
