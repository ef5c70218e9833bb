import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** What was brought before files were told apart was read as the one kind there was. */
export class ReadEveryRoster1795900660000 implements MigrationInterface {
  name = 'ReadEveryRoster1795900660000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      underEachTenant(`update roster_imports set reading = jsonb_build_object('format', 'PLAIN', 'encoding', 'UTF_8',
        'delimiter', 'COMMA', 'groups', '[]'::jsonb, 'group', null, 'elsewhere', 0)
        where tenant_id = one and reading = '{}'`),
    );
  }

  // A file that was read stays read.
  async down(): Promise<void> {}
}
