import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** How `erase_student` found what an address stood in, and how it finds that of somebody who may have none. */
const ADDRESSED = {
  rows: `delete from roster_rows r where r.tenant_id = tenant and (lower(r.email) = one.email or one.email = any(r.cells));`,
  sources: `delete from roster_sources s where s.tenant_id = tenant and position(convert_to(one.email, 'UTF8') in s.bytes) > 0;`,
  emptied: `update users u set email = person::text || '@erased.invalid',`,
  removing: `removed := remove_below('users', array[person], '{}', array['users']);`,
  declared: `instead text;`,
};
const NUMBERED: typeof ADDRESSED = {
  rows: `delete from roster_rows r where r.tenant_id = tenant
      and (lower(r.email) = one.email or one.email = any(r.cells) or r.external_id = any(numbers) or r.cells && numbers);`,
  sources: `delete from roster_sources s where s.tenant_id = tenant and (position(convert_to(one.email, 'UTF8') in s.bytes) > 0
      or exists (select 1 from unnest(numbers) number where position(convert_to(number, 'UTF8') in s.bytes) > 0));`,
  emptied: `update users u set email = case when one.email is not null then person::text || '@erased.invalid' end,
      sign_in_name = null,`,
  removing: `numbers := case when one.email is null then array(
      select i.external_id from user_identities i where i.tenant_id = tenant and i.user_id = person) else '{}' end;
    removed := remove_below('users', array[person], '{}', array['users']);`,
  declared: `instead text;
    numbers text[];`,
};

/**
 * People may have no address: their institution numbers them, they come in the first time by a code on a card, and from
 * then on by a name of their own. An address they give later is theirs once a mail there was answered.
 */
export class AdmitPeopleWithoutMail1796500000000 implements MigrationInterface {
  name = 'AdmitPeopleWithoutMail1796500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`alter table users alter column email drop not null, add column sign_in_name text,
      add constraint users_sign_in_name check (sign_in_name ~ '^[a-z0-9._-]{2,60}$')`);
    await run(`alter table users add constraint users_sign_in_name_key unique (tenant_id, sign_in_name)`);
    await run(`alter table roster_rows alter column email drop not null`);
    await run(`alter table links add column address text, drop constraint links_purpose,
      add constraint links_purpose check (purpose in ('INVITATION', 'PASSWORD_RESET', 'ADDRESS')),
      add constraint links_address check ((purpose = 'ADDRESS') = (address is not null))`);
    await run(`create table person_cards (
      tenant_id uuid not null,
      id uuid not null,
      user_id uuid not null,
      code_hash text not null,
      printed_by uuid not null,
      printed_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint person_cards_code_hash_key unique (tenant_id, code_hash),
      constraint person_cards_pkey primary key (tenant_id, id),
      constraint person_cards_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint person_cards_user_id_fkey foreign key (tenant_id, user_id) references users(tenant_id, id),
      constraint person_cards_printed_by_fkey foreign key (tenant_id, printed_by) references users(tenant_id, id)
    )`);
    await run(`create index person_cards_user on person_cards (tenant_id, user_id, printed_at)`);
    await wall(queryRunner, 'person_cards');
    await run(`create or replace function goes_again(letter_id uuid, template text) returns boolean language sql immutable
      as $$ select letter_id is null and template not in ('DIGEST', 'INVITATION', 'PASSWORD_RESET', 'ADDRESS') $$`);
    await reword(queryRunner, ADDRESSED, NUMBERED);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await reword(queryRunner, NUMBERED, ADDRESSED);
    await run(`create or replace function goes_again(letter_id uuid, template text) returns boolean language sql immutable
      as $$ select letter_id is null and template not in ('DIGEST', 'INVITATION', 'PASSWORD_RESET') $$`);
    await run('drop table person_cards');
    await run(`alter table links drop constraint links_address, drop constraint links_purpose, drop column address,
      add constraint links_purpose check (purpose in ('INVITATION', 'PASSWORD_RESET'))`);
    await run('alter table roster_rows alter column email set not null');
    await run('alter table users drop column sign_in_name, alter column email set not null');
  }
}

/** Changes these places of `erase_student` and leaves the rest as it stands. */
async function reword(queryRunner: QueryRunner, from: typeof ADDRESSED, to: typeof ADDRESSED): Promise<void> {
  const [{ source }] = (await queryRunner.query(
    `select pg_get_functiondef('erase_student(uuid, timestamptz)'::regprocedure) as source`,
  )) as [{ source: string }];
  const reworded = (Object.keys(from) as (keyof typeof from)[]).reduce((text, place) => {
    if (!text.includes(from[place])) throw new Error(`erase_student has no “${place}” to change.`);
    return text.replace(from[place], () => to[place]);
  }, source);
  await queryRunner.query(reworded);
}
