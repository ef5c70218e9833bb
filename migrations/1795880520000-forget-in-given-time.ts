import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The forgetting of a contact, with where else than in the student's own rows it looks. */
const forgetContact = (
  besides: string,
) => `create or replace function forget_contact(contact uuid, at timestamptz) returns uuid
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    person record;
    instead text;
    whole text[];
    parts text[];
    special constant text := '([.*+?()[\\]{}|^$\\\\-])';
  begin
    select c.owner_id, c.name, c.email, c.phone, u.locale into person
    from contacts c join users u on u.tenant_id = tenant and u.id = c.owner_id
    where c.tenant_id = tenant and c.id = contact and c.erased_at is null for update of c;
    if not found then return null; end if;
    instead := case when person.locale ilike 'fr%' then 'quelqu’un' else 'somebody' end;
    select array_agg(regexp_replace(regexp_replace(w, special, '\\\\\\1', 'g'), '\\s+', '\\\\s+', 'g')) into whole
    from unnest(array[person.name, person.email, lower(person.email), person.phone]) w where btrim(w) <> '';
    select array_agg(regexp_replace(w, special, '\\\\\\1', 'g')) into parts
    from regexp_split_to_table(person.name, '[^[:alnum:]]+') w where length(w) >= 3;
    perform set_config('app.forgetting', 'on', true);
    perform forget_under('contacts', 'id', array[contact],
      forget_pattern(whole || coalesce(parts, '{}')), instead, array['contacts']);
    perform forget_under('users', 'id', array[person.owner_id], forget_pattern(whole), instead, array['users']);
${besides}    perform set_config('app.forgetting', '', true);
    update contacts c set name = upper(left(instead, 1)) || substr(instead, 2), email = '', phone = '',
      organisation = '', position = '', erased_at = at, version = c.version + 1
    where c.tenant_id = tenant and c.id = contact;
    return person.owner_id;
  end $$`;

/**
 * Why staff gave more time stands with the act of giving, which may be for many students and hangs on none of them. It
 * is looked through for each who was given some; what hangs on it is theirs or another student's, and stays out of it.
 */
const WHY_TIME_WAS_GIVEN = `    perform forget_under('extension_grants', 'id',
      array(select x.grant_id from enrolments e
        join extensions x on x.tenant_id = tenant and x.enrolment_id = e.id and x.grant_id is not null
        where e.tenant_id = tenant and e.user_id = person.owner_id),
      forget_pattern(whole), instead, array['extension_grants', 'extensions', 'extension_requests']);
`;

export class ForgetInGivenTime1795880520000 implements MigrationInterface {
  name = 'ForgetInGivenTime1795880520000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(forgetContact(WHY_TIME_WAS_GIVEN));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(forgetContact(''));
  }
}
