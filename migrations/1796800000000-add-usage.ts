import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

/** Primary key, and what it refers to. */
const keys = (table: string, key: string, ...refers: string[]) =>
  [
    `constraint ${table}_pkey primary key (tenant_id${key && `, ${key}`})`,
    `constraint ${table}_tenant_id_fkey foreign key (tenant_id) references tenants(id)`,
    ...refers.map(
      (to) =>
        `constraint ${table}_${to}_id_fkey foreign key (tenant_id, ${to}_id) references ${to}s(tenant_id, id)`,
    ),
  ].join(',\n      ');

/**
 * Some institutions by their names in addresses, each read inside its own walls: what it is called, and how large it was when
 * it was last counted. As many as are asked for, however many there are.
 */
const LIST_TENANT_SIZES = `create function list_tenant_sizes(beyond text, besides text, most integer)
  returns table (id uuid, slug text, name text, programme text, zone text, counted_at timestamptz, students integer,
    students_in integer, staff integer, staff_in integer, sections integer, sections_open integer, files integer,
    bytes bigint, active_on date)
  language plpgsql volatile set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare one tenants;
  begin
    for one in select * from tenants t where t.slug > beyond and t.slug <> besides order by t.slug limit most loop
      perform set_config('app.tenant_id', one.id::text, true);
      return query select one.id, one.slug, s.name, s.programme, s.zone, u.counted_at, u.students, u.students_in, u.staff,
          u.staff_in, u.sections, u.sections_open, u.files, u.bytes, u.active_on
        from tenant_settings s left join usage_standings u on u.tenant_id = one.id where s.tenant_id = one.id;
    end loop;
  end $$`;

/** When each institution was last counted, which is the last that its upkeep does: one row of each, inside its walls. */
const WATCH_UPKEEP = `create function watch_upkeep()
  returns table (tenant_id uuid, founded_at timestamptz, counted_at timestamptz)
  language plpgsql volatile set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare one tenants;
  begin
    for one in select * from tenants loop
      perform set_config('app.tenant_id', one.id::text, true);
      return query select one.id, one.created_at,
        (select u.counted_at from usage_standings u where u.tenant_id = one.id);
    end loop;
  end $$`;

/** How much an institution is used, in figures that are kept, and what in it has to be mended, by an index each. */
export class AddUsage1796800000000 implements MigrationInterface {
  name = 'AddUsage1796800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run(`create table usage_standings (
      tenant_id uuid not null,
      counted_at timestamptz not null,
      students integer not null,
      students_in integer not null,
      staff integer not null,
      staff_in integer not null,
      sections integer not null,
      sections_open integer not null,
      files integer not null,
      bytes bigint not null,
      active_on date,
      ${keys('usage_standings', '')}
    )`);
    await run(`create table usage_weeks (
      tenant_id uuid not null,
      week_on date not null,
      students_seen integer not null,
      staff_seen integer not null,
      mails_sent integer not null,
      mails_failed integer not null,
      ${keys('usage_weeks', 'week_on')}
    )`);
    await run(`create table usage_term_weeks (
      tenant_id uuid not null,
      term_id uuid not null,
      week_on date not null,
      interviews integer not null,
      reflections integer not null,
      grades integer not null,
      ${keys('usage_term_weeks', 'term_id, week_on', 'term')}
    )`);
    await run(`create table usage_terms (
      tenant_id uuid not null,
      term_id uuid not null,
      sections integer not null,
      sections_open integer not null,
      students integer not null,
      students_in integer not null,
      interviews integer not null,
      reflections integer not null,
      grades integer not null,
      ${keys('usage_terms', 'term_id', 'term')}
    )`);
    await run(`create table usage_sections (
      tenant_id uuid not null,
      section_id uuid not null,
      term_id uuid not null,
      label text not null,
      open boolean not null,
      students integer not null,
      students_in integer not null,
      waiting integer not null,
      expired integer not null,
      interviews integer not null,
      reflections integer not null,
      grades integer not null,
      ungraded integer not null,
      ${keys('usage_sections', 'section_id', 'section', 'term')}
    )`);
    for (const by of ['label', 'waiting', 'ungraded'])
      await run(
        `create index usage_sections_${by} on usage_sections (tenant_id, term_id, ${by}, section_id)`,
      );
    await run(
      'create index usage_sections_expired on usage_sections (tenant_id, expired, section_id) where expired > 0',
    );
    for (const table of [
      'usage_standings',
      'usage_weeks',
      'usage_term_weeks',
      'usage_terms',
      'usage_sections',
    ])
      await wall(queryRunner, table);
    await run(
      'create index users_bounced on users (tenant_id, bounced_at, id) where bounced_at is not null and ended_at is null',
    );
    await run(
      `create index roster_imports_staged on roster_imports (tenant_id, created_at, id) where state = 'STAGED'`,
    );
    await run(
      `create index sign_on_attempts_refused on sign_on_attempts (tenant_id, used_at) where said ? 'refused'`,
    );
    await run(`create index roster_rows_errors on roster_rows (tenant_id, import_id) where state = 'ERROR'`);
    await run('create index sign_on_identities_used on sign_on_identities (tenant_id, last_used_at)');
    await run(LIST_TENANT_SIZES);
    await run(WATCH_UPKEEP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('drop function list_tenant_sizes, watch_upkeep');
    await run(
      'drop index users_bounced, roster_imports_staged, roster_rows_errors, sign_on_attempts_refused, sign_on_identities_used',
    );
    await run('drop table usage_sections, usage_terms, usage_term_weeks, usage_weeks, usage_standings');
  }
}
