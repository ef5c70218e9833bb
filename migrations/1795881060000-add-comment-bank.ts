import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Comments kept for the next time. */
export class AddCommentBank1795881060000 implements MigrationInterface {
  name = 'AddCommentBank1795881060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table bank_comments (
      tenant_id uuid not null,
      id uuid not null,
      written_by uuid not null,
      scope text not null,
      section_id uuid,
      text text not null,
      uses integer not null default 0,
      version integer not null default 1,
      constraint bank_comments_scope check (scope in ('OWN', 'SECTION', 'TENANT')),
      constraint bank_comments_section check ((scope = 'SECTION') = (section_id is not null)),
      constraint bank_comments_text check (btrim(text) <> ''),
      constraint bank_comments_pkey primary key (tenant_id, id),
      constraint bank_comments_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint bank_comments_written_by_fkey foreign key (tenant_id, written_by) references users(tenant_id, id),
      constraint bank_comments_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id, id)
    )`);
    await queryRunner.query('create index bank_comments_written_by on bank_comments (tenant_id, written_by)');
    await queryRunner.query(
      'create index bank_comments_shared on bank_comments (tenant_id, scope, section_id)',
    );
    await wall(queryRunner, 'bank_comments');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table bank_comments');
  }
}
