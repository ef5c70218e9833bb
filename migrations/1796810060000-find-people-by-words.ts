import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant, wall } from './wall.ts';

/** ASCII that is neither letter nor digit, and the marks that stand in names: what words are divided at. */
const BETWEEN = String.raw`[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\u2010-\u2019]+`;
const MARKS = String.raw`[\u0300-\u036f]`;

/** SQL: what is said of the user under this alias in words. */
const CALLED = (u: string) => `${u}.given_name, ${u}.family_name, ${u}.email, ${u}.sign_in_name`;

/**
 * The words people are found by: of their name, address and numbers, without accents, each from its beginning. A table of
 * its own, because behind row-level security no index on a pattern is used: only comparisons that can tell nothing are.
 */
export class FindPeopleByWords1796810060000 implements MigrationInterface {
  name = 'FindPeopleByWords1796810060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table person_words (
      tenant_id uuid not null,
      user_id uuid not null,
      word text collate "C" not null,
      constraint person_words_pkey primary key (tenant_id, user_id, word),
      constraint person_words_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint person_words_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id) on delete cascade
    )`);
    await run('create index person_words_word on person_words (tenant_id, word, user_id)');
    await wall(queryRunner, 'person_words');
    await run(`create function without_marks(whole text) returns text language sql immutable strict parallel safe as $$
      select lower(regexp_replace(normalize(whole, nfd), '${MARKS}', '', 'g')) $$`);
    await run(`create function name_words(whole text) returns setof text language sql immutable strict parallel safe as $$
      select left(word, 60) from regexp_split_to_table(without_marks(whole), '${BETWEEN}') word where word <> '' $$`);
    // An address is one word, and what its first part holds after its beginning is words of its own.
    await run(`create function called_words(given_name text, family_name text, email text, sign_in_name text)
      returns setof text language sql immutable parallel safe as $$
      select name_words(given_name || ' ' || family_name || ' ' || coalesce(sign_in_name, ''))
      union select left(without_marks(email), 60) where email is not null
      union select word from name_words(split_part(email, '@', 1)) word where not starts_with(without_marks(email), word) $$`);
    await run(`create function keep_person_words() returns trigger language plpgsql as $$
      begin
        insert into person_words (tenant_id, user_id, word)
        select n.tenant_id, n.id, word from now_rows n cross join lateral called_words(${CALLED('n')}) word
        on conflict do nothing;
        return null;
      end $$`);
    await run(`create function change_person_words() returns trigger language plpgsql as $$
      declare called uuid[] := array(
        select n.id from now_rows n join was_rows o on o.tenant_id = n.tenant_id and o.id = n.id
        where (${CALLED('n')}, n.erased_at) is distinct from (${CALLED('o')}, o.erased_at));
      begin
        if called = '{}' then
          return null;
        end if;
        delete from person_words w using now_rows n
        where n.id = any(called) and w.tenant_id = n.tenant_id and w.user_id = n.id;
        insert into person_words (tenant_id, user_id, word)
        select n.tenant_id, n.id, word from now_rows n cross join lateral called_words(${CALLED('n')}) word
        where n.id = any(called) and n.erased_at is null
        union
        select i.tenant_id, i.user_id, word from now_rows n
        join user_identities i on i.tenant_id = n.tenant_id and i.user_id = n.id
        cross join lateral name_words(i.external_id) word
        where n.id = any(called) and n.erased_at is null
        on conflict do nothing;
        return null;
      end $$`);
    await run(`create function keep_number_words() returns trigger language plpgsql as $$
      begin
        -- A word of the number goes, unless it is one of their name or of another number too.
        if tg_op = 'DELETE' then
          delete from person_words w using was_rows o
          where w.tenant_id = o.tenant_id and w.user_id = o.user_id
            and w.word in (select name_words(o.external_id))
            and not exists (select 1 from users u where u.tenant_id = w.tenant_id and u.id = w.user_id
              and w.word in (select called_words(${CALLED('u')})))
            and not exists (select 1 from user_identities i where i.tenant_id = w.tenant_id and i.user_id = w.user_id
              and w.word in (select name_words(i.external_id)));
          return null;
        end if;
        insert into person_words (tenant_id, user_id, word)
        select n.tenant_id, n.user_id, word from now_rows n cross join lateral name_words(n.external_id) word
        on conflict do nothing;
        return null;
      end $$`);
    await run(`create trigger keep_person_words_new after insert on users referencing new table as now_rows
      for each statement execute function keep_person_words()`);
    await run(`create trigger keep_person_words_changed after update on users
      referencing new table as now_rows old table as was_rows for each statement execute function change_person_words()`);
    await run(`create trigger keep_number_words_new after insert on user_identities referencing new table as now_rows
      for each statement execute function keep_number_words()`);
    await run(`create trigger keep_number_words_gone after delete on user_identities referencing old table as was_rows
      for each statement execute function keep_number_words()`);
    await run(
      underEachTenant(
        `insert into person_words (tenant_id, user_id, word)
        select one, u.id, word from users u cross join lateral called_words(${CALLED('u')}) word
        where u.tenant_id = one and u.erased_at is null
        union
        select one, i.user_id, word from user_identities i
        join users u on u.tenant_id = one and u.id = i.user_id and u.erased_at is null
        cross join lateral name_words(i.external_id) word where i.tenant_id = one`,
      ),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [trigger, table] of [
      ['keep_person_words_new', 'users'],
      ['keep_person_words_changed', 'users'],
      ['keep_number_words_new', 'user_identities'],
      ['keep_number_words_gone', 'user_identities'],
    ])
      await queryRunner.query(`drop trigger ${trigger} on ${table}`);
    for (const made of [
      ...['keep_person_words()', 'change_person_words()', 'keep_number_words()'],
      ...['called_words(text, text, text, text)', 'name_words(text)', 'without_marks(text)'],
    ])
      await queryRunner.query(`drop function ${made}`);
    await queryRunner.query('drop table person_words');
  }
}
