import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * So many numbers nobody has yet, by lot. The first lot has room for twice as many as are drawn; all have as many digits
 * as the last ones had, for whoever comes later draws from the same.
 */
const DRAWN_NUMBERS = `create function drawn_numbers(tenant uuid, assignment uuid, wanted integer)
  returns table (number integer, at bigint) language plpgsql set search_path = pg_catalog, public as $$
  declare
    given integer := (select count(*) from pseudonyms p where p.tenant_id = tenant and p.assignment_id = assignment);
    digits integer := greatest(3, (select length(max(p.number)::text) from pseudonyms p
      where p.tenant_id = tenant and p.assignment_id = assignment));
    wide integer := case when given = 0 then 2 * wanted else wanted end;
  begin
    while (9 * 10 ^ (digits - 1))::integer - (select count(*) from pseudonyms p where p.tenant_id = tenant
      and p.assignment_id = assignment and p.number >= 10 ^ (digits - 1)) < wide loop
      digits := digits + 1;
    end loop;
    return query
      select lot, row_number() over ()
      from (select lot from generate_series((10 ^ (digits - 1))::integer, (10 ^ digits)::integer - 1) lot
        where not exists (select 1 from pseudonyms p where p.tenant_id = tenant
          and p.assignment_id = assignment and p.number = lot)
        order by gen_random_uuid() limit wanted) drawn;
  end $$`;

const numberStudent = (
  number: string,
) => `create or replace function number_student() returns trigger language plpgsql
  set search_path = pg_catalog, public as $$
  begin
    if exists (select 1 from pseudonyms p where p.tenant_id = new.tenant_id
      and p.assignment_id = new.assignment_id and p.enrolment_id = new.enrolment_id) then return new; end if;
    perform 1 from markings m
      where m.tenant_id = new.tenant_id and m.id = new.assignment_id and m.anonymous for update;
    if found then
      insert into pseudonyms (tenant_id, id, assignment_id, enrolment_id, number)
      select new.tenant_id, gen_random_uuid(), new.assignment_id, new.enrolment_id, ${number}
      where not exists (select 1 from pseudonyms p where p.tenant_id = new.tenant_id
        and p.assignment_id = new.assignment_id and p.enrolment_id = new.enrolment_id);
    end if;
    return new;
  end $$`;

const DRAWN = `(select lot.number from drawn_numbers(new.tenant_id, new.assignment_id, 1) lot)`;
const THE_NEXT = `coalesce((select max(p.number) from pseudonyms p
  where p.tenant_id = new.tenant_id and p.assignment_id = new.assignment_id), 0) + 1`;

/** Who hands in without a number draws one that is free: the highest was whoever came last. */
export class DrawNumbers1796710000000 implements MigrationInterface {
  name = 'DrawNumbers1796710000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DRAWN_NUMBERS);
    await queryRunner.query(numberStudent(DRAWN));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(numberStudent(THE_NEXT));
    await queryRunner.query('drop function drawn_numbers(uuid, uuid, integer)');
  }
}
