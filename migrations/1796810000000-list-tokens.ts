import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators see the tokens of everybody, newest first; those that were revoked pile up between them. */
export class ListTokens1796810000000 implements MigrationInterface {
  name = 'ListTokens1796810000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'create index access_tokens_living on access_tokens (tenant_id, id) where revoked_at is null',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index access_tokens_living');
  }
}
