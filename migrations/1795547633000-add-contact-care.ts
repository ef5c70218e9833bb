import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/**
 * By what a person is recognised in several students' lists: the row itself, the mail address, the telephone number,
 * and, more weakly, a full name with an employer. One way only, and different in every tenant.
 */
const FINGERPRINTS = String.raw`create function contact_fingerprints(
    tenant uuid, contact uuid, name text, organisation text, email text, phone text)
  returns text[] language sql immutable parallel safe as $$
  with folded as (
    select regexp_replace(lower(btrim(email)), '\+[^@]*@', '@') as address,
      regexp_replace(phone, '\s*(x|ext|poste|#)[^0-9]*[0-9]+\s*$', '', 'i') as line,
      coalesce(substring(phone from '(?i)(?:x|ext|poste|#)[^0-9]*([0-9]+)\s*$'), '') as extension,
      btrim(regexp_replace(regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f]', '', 'g'),
        '[[:space:][:punct:]]+', ' ', 'g')) as person,
      btrim(regexp_replace(regexp_replace(lower(normalize(organisation, NFKD)), '[\u0300-\u036f]', '', 'g'),
        '[[:space:][:punct:]]+', ' ', 'g')) as employer
  ), marks(mark) as (
    select 'contact ' || contact
    union all select 'email ' || address from folded where address ~ '^[^@ ]+@[^@ ]+$'
    -- The last nine digits: with and without the country's or the trunk's prefix it is the same telephone.
    union all select 'phone ' || right(regexp_replace(line, '[^0-9]', '', 'g'), 9) || ' ' || extension
      from folded where length(regexp_replace(line, '[^0-9]', '', 'g')) >= 7
    -- A first name alone is nobody in particular.
    union all select 'person ' || person || ' at ' || employer from folded where person like '% %' and employer <> ''
  )
  select array_agg(encode(sha256(convert_to(tenant || ' ' || mark, 'UTF8')), 'hex') order by mark) from marks
$$`;

export class AddContactCare1795547633000 implements MigrationInterface {
  name = 'AddContactCare1795547633000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table tenant_settings
      add column care_limit integer not null default '3', add column care_days integer not null default '90'`);
    await queryRunner.query(`alter table contacts add column loop_closed_at timestamptz,
      add column fingerprints text[] not null default '{}'`);
    await queryRunner.query(FINGERPRINTS);
    await queryRunner.query(`create function keep_fingerprints() returns trigger language plpgsql as $$
      begin
        new.fingerprints := contact_fingerprints(
          new.tenant_id, new.id, new.name, new.organisation, new.email, new.phone);
        return new;
      end $$`);
    await queryRunner.query(`create trigger keep_fingerprints
      before insert or update of name, organisation, email, phone on contacts
      for each row execute function keep_fingerprints()`);
    // Like everyone, the owner works inside each tenant's wall.
    await queryRunner.query(`do $$
      declare one uuid;
      begin
        for one in select id from tenants loop
          perform set_config('app.tenant_id', one::text, true);
          update contacts set name = name where tenant_id = one;
        end loop;
      end $$`);
    await queryRunner.query(`create table care_marks (
      tenant_id uuid not null,
      fingerprint text not null,
      asker text not null,
      asked_on date not null,
      constraint care_marks_pkey primary key (tenant_id, fingerprint, asker),
      constraint care_marks_tenant_id_fkey foreign key (tenant_id) references tenants(id)
    )`);
    await queryRunner.query(`create table contact_bans (
      tenant_id uuid not null,
      fingerprint text not null,
      forbidden_at timestamptz not null,
      constraint contact_bans_pkey primary key (tenant_id, fingerprint),
      constraint contact_bans_tenant_id_fkey foreign key (tenant_id) references tenants(id)
    )`);
    await queryRunner.query(`create table searched_sources (
      tenant_id uuid not null,
      owner_id uuid not null,
      source text not null,
      searched_at timestamptz not null,
      constraint searched_sources_pkey primary key (tenant_id, owner_id, source),
      constraint searched_sources_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint searched_sources_owner_id_fkey foreign key (tenant_id, owner_id) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'care_marks');
    await wall(queryRunner, 'contact_bans');
    await wall(queryRunner, 'searched_sources');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table searched_sources, contact_bans, care_marks');
    await queryRunner.query('drop trigger keep_fingerprints on contacts');
    await queryRunner.query('drop function keep_fingerprints');
    await queryRunner.query('drop function contact_fingerprints');
    await queryRunner.query('alter table contacts drop column fingerprints, drop column loop_closed_at');
    await queryRunner.query('alter table tenant_settings drop column care_days, drop column care_limit');
  }
}
