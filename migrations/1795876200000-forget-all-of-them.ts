import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The forgetting under a table, as it was, with what is to happen to the photos that these rows refer to. */
const forgetUnder = (photos: string) => `create or replace function forget_under(
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
${photos}    if not exists (select 1 from pg_attribute where attrelid = format('public.%I', here)::regclass
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
 * Close to the contact, a photo is theirs: their card, or what was written to them. The row lets go of it, and nobody
 * sees it from then on; housekeeping removes its bytes.
 */
const PHOTOS_TOO = `    for child in
      select a.attname::text as tie from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
      where k.contype = 'f' and k.conrelid = format('public.%I', here)::regclass
        and k.confrelid = 'public.files'::regclass and path[1] = 'contacts'
    loop
      execute format('with held as (
          select %1$I as id from public.%2$I where tenant_id = $1 and %3$I = any($2) and %1$I is not null
        ), let_go as (
          update public.%2$I set %1$I = null where tenant_id = $1 and %3$I = any($2)
        ) update public.files f set state = ''REMOVING'', loose_since = now()
          from held where f.tenant_id = $1 and f.id = held.id', child.tie, here, tie) using tenant, ids;
    end loop;
`;

/** A decision stays as it was written down, but for this. */
const KEEP_DECISION = `create function keep_decision() returns trigger language plpgsql as $$
  begin
    if current_setting('app.forgetting', true) is distinct from 'on' then
      raise exception 'A decision stays as it was written down.';
    end if;
    return new;
  end $$`;

export class ForgetAllOfThem1795876200000 implements MigrationInterface {
  name = 'ForgetAllOfThem1795876200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(forgetUnder(PHOTOS_TOO));
    await queryRunner.query(KEEP_DECISION);
    await queryRunner.query(`create trigger keep_decision before update of reason on decisions
      for each row execute function keep_decision()`);
    await queryRunner.query('grant update (reason) on decisions to firsthand_application');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('revoke update (reason) on decisions from firsthand_application');
    await queryRunner.query('drop trigger keep_decision on decisions');
    await queryRunner.query('drop function keep_decision');
    await queryRunner.query(forgetUnder(''));
  }
}
