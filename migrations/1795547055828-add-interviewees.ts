import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Puts a word in place of what the pattern finds: letters and digits around a name belong to another word. */
const FORGET_IN_TEXT = `create function forget_in_text(written text, pattern text, instead text) returns text
  language sql immutable parallel safe
  return regexp_replace(written, pattern, instead, 'g')`;

/** The same in every text inside a document, whatever its shape. */
const FORGET_IN_DOCUMENT = `create function forget_in_document(document jsonb, pattern text, instead text) returns jsonb
  language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
  begin
    return case jsonb_typeof(document)
      when 'string' then to_jsonb(forget_in_text(document #>> '{}', pattern, instead))
      when 'array' then (
        select coalesce(jsonb_agg(forget_in_document(e.value, pattern, instead) order by e.ordinality), '[]')
        from jsonb_array_elements(document) with ordinality e)
      when 'object' then (
        select coalesce(jsonb_object_agg(e.key, forget_in_document(e.value, pattern, instead)), '{}')
        from jsonb_each(document) e)
      else document end;
  end $$`;

/**
 * Forgets a pattern in the rows of a table that a column ties to these ids, and in everything that hangs on them by
 * foreign keys. It asks the catalogue, so that a table which is added later is not forgotten about.
 */
const FORGET_UNDER = `create function forget_under(
    here text, tie text, ids uuid[], pattern text, instead text, path text[]) returns void
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    changes text;
    hits text;
    below uuid[];
    child record;
  begin
    select
      string_agg(format(case a.atttypid
        when 'text'::regtype then '%1$I = forget_in_text(%1$I, $3, $4)'
        when 'jsonb'::regtype then '%1$I = forget_in_document(%1$I, $3, $4)'
        else '%1$I = array(select forget_in_text(e, $3, $4) from unnest(%1$I) with ordinality u(e, n) order by n)' end,
        a.attname), ', '),
      string_agg(format('%I::text ~ $3', a.attname), ' or ')
    into changes, hits
    from pg_attribute a
    where a.attrelid = format('public.%I', here)::regclass and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and has_column_privilege(a.attrelid, a.attnum, 'UPDATE') and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype);
    if changes is not null then
      execute format('update public.%I set %s where tenant_id = $1 and %I = any($2) and (%s)', here, changes, tie, hits)
        using tenant, ids, pattern, instead;
    end if;
    if not exists (select 1 from pg_attribute where attrelid = format('public.%I', here)::regclass
      and attname = 'id' and atttypid = 'uuid'::regtype) then return; end if;
    execute format('select array_agg(id) from public.%I where tenant_id = $1 and %I = any($2)', here, tie)
      into below using tenant, ids;
    if below is null then return; end if;
    for child in
      select c.relname::text as name, a.attname::text as tie
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
      where k.contype = 'f' and k.confrelid = format('public.%I', here)::regclass and cardinality(k.conkey) = 2
        and not c.relname = any(path)
        -- From a person only to what is theirs, not to what they once touched in the work of others.
        and (here <> 'users' or a.attname in ('user_id', 'owner_id', 'sender_id', 'student_id'))
    loop
      perform forget_under(child.name, child.tie, below, pattern, instead, path || child.name);
    end loop;
  end $$`;

/**
 * Takes a contact's name and details away for good: from the contact, from everything that hangs on it (there also each
 * part of the name), and from everything else of the student who kept it.
 */
const FORGET_CONTACT = `create function forget_contact(contact uuid, at timestamptz) returns uuid
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
    perform set_config('app.forgetting', '', true);
    update contacts c set name = upper(left(instead, 1)) || substr(instead, 2), email = '', phone = '',
      organisation = '', position = '', erased_at = at, version = c.version + 1
    where c.tenant_id = tenant and c.id = contact;
    return person.owner_id;
  end $$`;

const FORGET_PATTERN = `create function forget_pattern(words text[]) returns text language sql immutable parallel safe
  return '(?<![[:alnum:]])(?:' || array_to_string(words, '|') || ')(?![[:alnum:]])'`;

/** The application may change what was handed in only while it forgets somebody. */
const KEEP_SNAPSHOT = `create function keep_snapshot() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'What was handed in stays as it was handed in.';
    end if;
    return new;
  end $$`;

export class AddInterviewees1795547055828 implements MigrationInterface {
  name = 'AddInterviewees1795547055828';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table tenant_settings add column interviewee_link_days integer not null default '180'`,
    );
    await queryRunner.query('alter table contacts add column erased_at timestamptz');
    await queryRunner.query('alter table interviews add column confirmed_at timestamptz');
    await queryRunner.query(`create table interviewee_links (
      tenant_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      secret_hash text not null,
      handed_over text not null,
      address_hash text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      constraint interviewee_links_address check (handed_over = 'MAIL' or address_hash is null),
      constraint interviewee_links_pkey primary key (tenant_id, id),
      constraint interviewee_links_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint interviewee_links_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id, id)
    )`);
    await queryRunner.query(
      `create index interviewee_links_contact on interviewee_links (tenant_id, contact_id, expires_at)`,
    );
    await queryRunner.query(`create table consents (
      tenant_id uuid not null,
      id uuid not null,
      contact_id uuid not null,
      scope text not null,
      given boolean not null,
      said_at timestamptz not null,
      source text not null,
      constraint consents_contact_id_scope_key unique (tenant_id, contact_id, scope),
      constraint consents_pkey primary key (tenant_id, id),
      constraint consents_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint consents_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id, id)
    )`);
    await queryRunner.query(`create table confirmations (
      tenant_id uuid not null,
      id uuid not null,
      interview_id uuid not null,
      state text not null,
      asked_at timestamptz,
      answered_at timestamptz,
      handed_over text,
      took_place boolean,
      held_on date,
      minutes integer,
      asked_for_job boolean,
      constraint confirmations_answered check ((state = 'ASKED') = (answered_at is null)),
      constraint confirmations_interview_id_key unique (tenant_id, interview_id),
      constraint confirmations_pkey primary key (tenant_id, id),
      constraint confirmations_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint confirmations_interview_id_fkey foreign key (tenant_id, interview_id) references interviews(tenant_id, id)
    )`);
    for (const table of ['interviewee_links', 'consents', 'confirmations']) await wall(queryRunner, table);
    for (const one of [FORGET_IN_TEXT, FORGET_IN_DOCUMENT, FORGET_PATTERN, FORGET_UNDER, FORGET_CONTACT])
      await queryRunner.query(one);
    // What was handed in stays as it is, but for this.
    await queryRunner.query(KEEP_SNAPSHOT);
    await queryRunner.query(`create trigger keep_snapshot before update of snapshot on submissions
      for each row execute function keep_snapshot()`);
    await queryRunner.query('grant update (snapshot) on submissions to firsthand_application');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger keep_snapshot on submissions');
    await queryRunner.query(
      'drop function keep_snapshot, forget_contact, forget_under, forget_pattern, forget_in_document, forget_in_text',
    );
    await queryRunner.query('revoke update (snapshot) on submissions from firsthand_application');
    await queryRunner.query('drop table confirmations, consents, interviewee_links');
    await queryRunner.query('alter table interviews drop column confirmed_at');
    await queryRunner.query('alter table contacts drop column erased_at');
    await queryRunner.query('alter table tenant_settings drop column interviewee_link_days');
  }
}
