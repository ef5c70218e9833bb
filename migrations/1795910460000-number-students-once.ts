import type { MigrationInterface, QueryRunner } from 'typeorm';

const numberStudent = (
  known: string,
) => `create or replace function number_student() returns trigger language plpgsql
  set search_path = pg_catalog, public as $$
  begin
    ${known}
    perform 1 from markings m
      where m.tenant_id = new.tenant_id and m.id = new.assignment_id and m.anonymous for update;
    if found then
      insert into pseudonyms (tenant_id, id, assignment_id, enrolment_id, number)
      select new.tenant_id, gen_random_uuid(), new.assignment_id, new.enrolment_id, coalesce((
        select max(p.number) from pseudonyms p
        where p.tenant_id = new.tenant_id and p.assignment_id = new.assignment_id), 0) + 1
      where not exists (select 1 from pseudonyms p where p.tenant_id = new.tenant_id
        and p.assignment_id = new.assignment_id and p.enrolment_id = new.enrolment_id);
    end if;
    return new;
  end $$`;

/** Whoever has a number waits for nobody when they hand in: only the next number is given one after the other. */
export class NumberStudentsOnce1795910460000 implements MigrationInterface {
  name = 'NumberStudentsOnce1795910460000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      numberStudent(`if exists (select 1 from pseudonyms p where p.tenant_id = new.tenant_id
        and p.assignment_id = new.assignment_id and p.enrolment_id = new.enrolment_id) then return new; end if;`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(numberStudent(''));
  }
}
