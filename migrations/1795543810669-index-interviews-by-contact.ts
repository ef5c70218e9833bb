import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a student never met is asked for every contact on the home: without this, each asks through the whole tenant. */
export class IndexInterviewsByContact1795543810669 implements MigrationInterface {
  name = 'IndexInterviewsByContact1795543810669';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index interviews_contact on interviews (tenant_id, contact_id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index interviews_contact');
  }
}
