import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A statement that fails, and with it all that goes with it, unless something is so. */
export class Insist1796350000000 implements MigrationInterface {
  name = 'Insist1796350000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create function insist(so boolean) returns void language plpgsql stable as $$
      begin
        if so is not true then raise exception 'this is not so (any more)' using errcode = 'FH001'; end if;
      end $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function insist');
  }
}
