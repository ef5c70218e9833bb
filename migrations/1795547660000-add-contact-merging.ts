import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets everything that refers to one contact refer to another, whichever tables there are by then. It works with the
 * rights of whoever calls it, inside their tenant's wall.
 */
export class AddContactMerging1795547660000 implements MigrationInterface {
  name = 'AddContactMerging1795547660000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create function move_contact(tenant uuid, one uuid, other uuid) returns void
      language plpgsql volatile set search_path = public, pg_temp as $$
      declare reference record;
      begin
        for reference in
          select k.conrelid::regclass as "table", a.attname as "column"
          from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
          where k.contype = 'f' and k.confrelid = 'contacts'::regclass
        loop
          execute format('update %s set %I = $3 where tenant_id = $1 and %I = $2',
            reference."table", reference."column", reference."column") using tenant, one, other;
        end loop;
      end $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function move_contact');
  }
}
