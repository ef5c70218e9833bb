import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** What the application could not delete so far, and now may while it removes what has had its time or is erased. */
const LASTING = ['audit_entries', 'submissions', 'decisions', 'nudges', 'pledges', 'primer_tries'];

/** The owner's own work (taking a whole tenant out, or what follows a row by foreign key) is not in the way. */
const STAYS = `create function stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if current_setting('app.removing', true) is distinct from 'on'
      and not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'MEMBER') then
      raise exception 'permission denied: what stands in % stays', tg_table_name using errcode = '42501';
    end if;
    return null;
  end $$`;

/** Whether somebody asked that what this person has, or what was done in this section, is kept for now. */
const IS_HELD = `create function is_held(person uuid, place uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  return exists (
    select 1 from legal_holds h
    where h.tenant_id = current_setting('app.tenant_id')::uuid and h.lifted_at is null
      and (h.scope = 'INSTITUTION' or h.person_id = person or h.section_id = place
        or (place is null and h.section_id in (
          select e.section_id from enrolments e where e.tenant_id = h.tenant_id and e.user_id = person))))`;

const ADD_COUNTS = `create function add_counts(one jsonb, other jsonb) returns jsonb language sql immutable parallel safe
  return (select coalesce(jsonb_object_agg(k, n), '{}') from (
    select x.key as k, sum(x.value::bigint) as n
    from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) x group by x.key) s)`;

/**
 * Removes what hangs on these rows by foreign keys, however far down, as the catalogue has it, so that a table which is
 * added later is not forgotten about. Of files the bytes lie elsewhere: nobody sees them from now on, and housekeeping
 * removes the bytes and then the row.
 */
const REMOVE_BELOW = `create function remove_below(here text, ids uuid[], besides text[], path text[]) returns jsonb
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    child record;
    removed jsonb := '{}';
  begin
    for child in
      select c.relname::text as name, a.attname::text as tie
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
      where k.contype = 'f' and k.confrelid = format('public.%I', here)::regclass and cardinality(k.conkey) = 2
        and k.confdeltype <> 'n' and not c.relname = any(path) and not c.relname = any(besides)
        -- From a person only to what is theirs, not to what they once touched in the work of others.
        and (here <> 'users' or a.attname in ('id', 'user_id', 'owner_id', 'sender_id', 'student_id'))
      -- Files go last: what refers to them lets go of them first.
      order by c.relname = 'files', c.relname
    loop
      removed := add_counts(removed, remove_under(child.name, child.tie, ids, besides, path || child.name));
    end loop;
    return removed;
  end $$`;

const REMOVE_UNDER = `create function remove_under(here text, tie text, ids uuid[], besides text[], path text[]) returns jsonb
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    below uuid[];
    child record;
    removed jsonb := '{}';
    gone bigint;
  begin
    if here = 'files' then
      execute format('delete from public.file_parts p using public.files f
        where p.tenant_id = $1 and f.tenant_id = $1 and f.id = p.file_id and f.%I = any($2)', tie) using tenant, ids;
      execute format('update public.files set state = ''REMOVING'', loose_since = coalesce(loose_since, now())
        where tenant_id = $1 and %I = any($2) and state <> ''REMOVING''', tie) using tenant, ids;
      get diagnostics gone = row_count;
      return case when gone > 0 then jsonb_build_object('files', gone) else '{}'::jsonb end;
    end if;
    for child in
      select a.attname::text as tie from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
      where k.contype = 'f' and k.conrelid = format('public.%I', here)::regclass and k.confrelid = 'public.files'::regclass
        and here <> 'file_parts'
    loop
      execute format('select array_agg(%1$I) from public.%2$I where tenant_id = $1 and %3$I = any($2) and %1$I is not null',
        child.tie, here, tie) into below using tenant, ids;
      removed := add_counts(removed, remove_under('files', 'id', coalesce(below, '{}'), besides, path));
    end loop;
    if exists (select 1 from pg_attribute where attrelid = format('public.%I', here)::regclass
      and attname = 'id' and atttypid = 'uuid'::regtype) then
      execute format('select array_agg(id) from public.%I where tenant_id = $1 and %I = any($2)', here, tie)
        into below using tenant, ids;
      if below is null then return removed; end if;
      removed := add_counts(removed, remove_below(here, below, besides, path));
    end if;
    execute format('delete from public.%I where tenant_id = $1 and %I = any($2)', here, tie) using tenant, ids;
    get diagnostics gone = row_count;
    return case when gone > 0 then add_counts(removed, jsonb_build_object(here, gone)) else removed end;
  end $$`;

/** Everything students did in a section. That they were in it stays; so does what staff wrote of them, which has its own time. */
const REMOVE_WORK = `create function remove_work(ids uuid[], at timestamptz) returns jsonb
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    given uuid[];
    removed jsonb;
  begin
    if exists (select 1 from enrolments e where e.tenant_id = tenant and e.id = any(ids) and is_held(e.user_id, e.section_id)) then
      raise exception 'What is held is not removed.';
    end if;
    given := array(select x.grant_id from extensions x
      where x.tenant_id = tenant and x.enrolment_id = any(ids) and x.grant_id is not null);
    perform set_config('app.removing', 'on', true);
    removed := remove_below('enrolments', ids, array['staff_notes', 'service_units'], array['enrolments']);
    -- Why time was given stands with the act of giving: it goes with the last who was given some.
    delete from extension_grants g where g.tenant_id = tenant and g.id = any(given)
      and not exists (select 1 from extensions x where x.tenant_id = tenant and x.grant_id = g.id)
      and not exists (select 1 from extension_requests r where r.tenant_id = tenant and r.grant_id = g.id);
    perform set_config('app.removing', '', true);
    update enrolments e set work_removed_at = at where e.tenant_id = tenant and e.id = any(ids);
    return removed;
  end $$`;

/** Single rows, with what hangs on them. */
const REMOVE_ROWS = `create function remove_rows(here text, ids uuid[]) returns jsonb
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare removed jsonb;
  begin
    perform set_config('app.removing', 'on', true);
    removed := remove_under(here, 'id', ids, '{}', array[here]);
    perform set_config('app.removing', '', true);
    return removed;
  end $$`;

/**
 * Erases a student: everything that is theirs, and their name and address in what others were told of them. What stays
 * is that there was somebody, with what staff did. Null: nobody, or somebody erased already.
 */
const ERASE_STUDENT = `create function erase_student(person uuid, at timestamptz) returns jsonb
  language plpgsql volatile set search_path = public, pg_temp as $$
  declare
    tenant uuid := current_setting('app.tenant_id')::uuid;
    one record;
    given uuid[];
    whole text[];
    instead text;
    removed jsonb;
    special constant text := '([.*+?()[\\]{}|^$\\\\-])';
  begin
    select u.given_name, u.family_name, u.email, u.locale into one
    from users u where u.tenant_id = tenant and u.id = person and u.erased_at is null for update;
    if not found then return null; end if;
    if is_held(person, null) then raise exception 'What is held is not removed.'; end if;
    instead := case when one.locale ilike 'fr%' then 'quelqu’un' else 'somebody' end;
    select array_agg(regexp_replace(regexp_replace(w, special, '\\\\\\1', 'g'), '\\s+', '\\\\s+', 'g')) into whole
    from unnest(array[one.email,
      case when one.given_name <> '' and one.family_name <> '' then one.given_name || ' ' || one.family_name end]) w
    where w is not null;
    given := array(select x.grant_id from enrolments e
      join extensions x on x.tenant_id = tenant and x.enrolment_id = e.id and x.grant_id is not null
      where e.tenant_id = tenant and e.user_id = person);
    perform set_config('app.removing', 'on', true);
    removed := remove_below('users', array[person], '{}', array['users']);
    delete from extension_grants g where g.tenant_id = tenant and g.id = any(given)
      and not exists (select 1 from extensions x where x.tenant_id = tenant and x.grant_id = g.id)
      and not exists (select 1 from extension_requests r where r.tenant_id = tenant and r.grant_id = g.id);
    -- A file that was uploaded has them by their address alone, also where it could not be written.
    delete from roster_rows r where r.tenant_id = tenant and (lower(r.email) = one.email or one.email = any(r.cells));
    delete from roster_sources s where s.tenant_id = tenant and position(convert_to(one.email, 'UTF8') in s.bytes) > 0;
    delete from idempotency_keys k where k.tenant_id = tenant and k.user_id = person;
    perform set_config('app.removing', '', true);
    -- What others were told, and why something was given or held.
    perform forget_under(told.name, 'tenant_id', array[tenant], forget_pattern(whole), instead,
      array[told.name, 'extensions', 'extension_requests'])
    from unnest(array['notifications', 'deliveries', 'extension_grants', 'legal_holds', 'nudges']) told(name);
    update users u set email = person::text || '@erased.invalid',
      given_name = case when one.locale ilike 'fr%' then 'Personne' else 'Erased' end,
      family_name = case when one.locale ilike 'fr%' then 'effacée' else 'person' end,
      roles = '{}', zone = null, password_hash = null, bounced_at = null, erased_at = at, version = u.version + 1
    where u.tenant_id = tenant and u.id = person;
    return removed;
  end $$`;

/** By kind, in days: nothing is kept for less, so that nobody loses what is still wanted by a slip of the hand. */
const LEAST_DAYS = `case kind when 'AUDIT' then 365 when 'SERVICE_UNITS' then 365 when 'STUDENTS' then 365
  when 'NOTIFICATIONS' then 180 when 'ROSTERS' then 30 else 90 end`;

export class AddRetention1796100000000 implements MigrationInterface {
  name = 'AddRetention1796100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table enrolments add column work_removed_at timestamptz');
    await queryRunner.query('alter table users add column erased_at timestamptz');
    await queryRunner.query(`create table retention_rules (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      days integer not null,
      announced_at timestamptz,
      changed_by uuid not null,
      changed_at timestamptz not null,
      version integer not null default 1,
      constraint retention_rules_kind check (kind in ('SECTION_WORK', 'STUDENTS', 'CONTACT_DETAILS', 'NOTIFICATIONS',
        'MAILS', 'ROSTERS', 'STAFF_NOTES', 'SERVICE_UNITS', 'AUDIT')),
      constraint retention_rules_days check (days between ${LEAST_DAYS} and 36500),
      constraint retention_rules_kind_key unique (tenant_id, kind),
      constraint retention_rules_pkey primary key (tenant_id, id),
      constraint retention_rules_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint retention_rules_changed_by_fkey foreign key (tenant_id, changed_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(`create table legal_holds (
      tenant_id uuid not null,
      id uuid not null,
      scope text not null,
      person_id uuid,
      section_id uuid,
      reason text not null,
      placed_by uuid not null,
      placed_at timestamptz not null,
      lifted_by uuid,
      lifted_at timestamptz,
      lifted_because text,
      constraint legal_holds_scope check (scope in ('STUDENT', 'SECTION', 'INSTITUTION')),
      constraint legal_holds_subject check ((scope = 'STUDENT') = (person_id is not null)
        and (scope = 'SECTION') = (section_id is not null)),
      constraint legal_holds_reason check (reason <> '' and lifted_because <> ''),
      constraint legal_holds_lifted check ((lifted_at is null) = (lifted_by is null)
        and (lifted_at is null) = (lifted_because is null)),
      constraint legal_holds_pkey primary key (tenant_id, id),
      constraint legal_holds_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint legal_holds_person_id_fkey foreign key (tenant_id, person_id) references users(tenant_id, id),
      constraint legal_holds_section_id_fkey foreign key (tenant_id, section_id) references sections(tenant_id, id),
      constraint legal_holds_placed_by_fkey foreign key (tenant_id, placed_by) references users(tenant_id, id),
      constraint legal_holds_lifted_by_fkey foreign key (tenant_id, lifted_by) references users(tenant_id, id)
    )`);
    await queryRunner.query(
      'create index legal_holds_standing on legal_holds (tenant_id, placed_at) where lifted_at is null',
    );
    await queryRunner.query(`create table retention_runs (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      on_day date not null,
      units integer not null,
      removed jsonb not null,
      began_at timestamptz not null,
      ended_at timestamptz not null,
      constraint retention_runs_kind_on_day_key unique (tenant_id, kind, on_day),
      constraint retention_runs_pkey primary key (tenant_id, id),
      constraint retention_runs_tenant_id_fkey foreign key (tenant_id) references tenants(id)
    )`);
    await wall(queryRunner, 'retention_rules');
    await wall(
      queryRunner,
      'legal_holds',
      'select, insert, update (reason, lifted_by, lifted_at, lifted_because)',
    );
    await wall(queryRunner, 'retention_runs', 'select, insert, update');
    for (const one of [
      STAYS,
      IS_HELD,
      ADD_COUNTS,
      REMOVE_BELOW,
      REMOVE_UNDER,
      REMOVE_WORK,
      REMOVE_ROWS,
      ERASE_STUDENT,
    ])
      await queryRunner.query(one);
    for (const table of LASTING) {
      await queryRunner.query(
        `create trigger stays before delete on ${table} for each statement execute function stays()`,
      );
      await queryRunner.query(`grant delete on ${table} to firsthand_application`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of LASTING) {
      await queryRunner.query(`revoke delete on ${table} from firsthand_application`);
      await queryRunner.query(`drop trigger stays on ${table}`);
    }
    await queryRunner.query(
      'drop function erase_student, remove_rows, remove_work, remove_under, remove_below, add_counts, is_held, stays',
    );
    await queryRunner.query('drop table retention_runs, legal_holds, retention_rules');
    await queryRunner.query('alter table users drop column erased_at');
    await queryRunner.query('alter table enrolments drop column work_removed_at');
  }
}
