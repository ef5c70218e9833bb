import { statement } from '@firsthand/persistence';

export interface OccupationView {
  id: string;
  title: string;
  description: string;
  code: string | null;
  source: string;
  release: string | null;
  version: number;
}

/**
 * Best first: the title itself, titles that begin so, titles with a word that begins so, then titles that sound alike,
 * so that a slip of the finger still finds something. Without a query: by title.
 */
export const SEARCH_OCCUPATIONS = statement<
  OccupationView,
  readonly [query: string, pattern: string, limit: number, source: string | null]
>(`
  select id, title, description, code, source, release, version from (
    select o.*, case
      when lower(o.title) = $2 then 4
      when lower(o.title) like $3 || '%' then 3
      when translate(lower(o.title), '-/', '  ') like '% ' || $3 || '%' then 2
      when o.code like $3 || '%' then 2
      else greatest(word_similarity($2, lower(o.title)), similarity($2, lower(o.title))) end as nearness
    from occupations o where o.tenant_id = $1 and ($5::text is null or o.source = $5)
  ) ranked
  where $2 = '' or nearness >= 0.35
  order by case when $2 = '' then 0 else nearness end desc, title, id
  limit $4`);

/** Copies the starter list; titles that are there already stay as they are. */
export const PLANT = statement<{ id: string }, readonly [occupations: string]>(`
  insert into occupations (tenant_id, id, title, description, code, source)
  select s.tenant_id, o.id, o.title, o.description, null, 'STARTER'
  from tenant_settings s
  cross join jsonb_to_recordset($2::jsonb) as o(id uuid, title text, description text)
  where s.tenant_id = $1
  on conflict (tenant_id, source, lower(title)) where code is null do nothing
  returning id`);

export const OCCUPATIONS_BY_ID = statement<OccupationView, readonly [ids: readonly string[]]>(`
  select id, title, description, code, source, release, version from occupations
  where tenant_id = $1 and id = any($2::uuid[])`);

/** An occupation that already has this title, however it is capitalised; not the one under `exceptId`. */
export const SAME_TITLE = statement<
  { title: string; code: string | null },
  readonly [title: string, exceptId: string | null]
>(`
  select title, code from occupations
  where tenant_id = $1 and lower(title) = lower($2) and id is distinct from $3::uuid
  order by code is not null limit 1`);

export interface CatalogueCounts {
  new: number;
  changed: number;
  unchanged: number;
  /** Titles that differ in the file, and stay, because students already work under them. */
  keptTitles: number;
}

/**
 * Brings a national catalogue up to a release and counts what that does; with `write` false it only counts. Nothing is
 * removed, and the title of an occupation that somebody has chosen, knows a person of or has interviewed about stays.
 */
export const IMPORT_CATALOGUE = statement<
  CatalogueCounts,
  readonly [source: string, release: string, occupations: string, write: boolean]
>(`
  with incoming as (
    select * from jsonb_to_recordset($4::jsonb) as i(id uuid, code text, title text, description text)
  ), used as (
    select occupation_id from choices where tenant_id = $1
    union select occupation_id from contacts where tenant_id = $1
    union select occupation_id from interviews where tenant_id = $1
  ), compared as (
    select i.id, i.code, i.title, i.description, o.id as known_id,
      o.title <> i.title and o.id in (select occupation_id from used) as keeps,
      o.title <> i.title as retitled, o.description <> i.description as redescribed
    from incoming i left join occupations o on o.tenant_id = $1 and o.source = $2 and o.code = i.code
  ), added as (
    insert into occupations (tenant_id, id, title, description, code, source, release)
    select $1, id, title, description, code, $2, $3 from compared where known_id is null and $5::boolean
    on conflict (tenant_id, source, code) do nothing
  ), brought as (
    update occupations o
    set title = case when c.keeps then o.title else c.title end, description = c.description, release = $3
    from compared c
    where $5::boolean and o.tenant_id = $1 and o.id = c.known_id
      and (c.retitled and not c.keeps or c.redescribed or o.release is distinct from $3)
  )
  select count(*) filter (where known_id is null)::int as new,
    count(*) filter (where retitled and not keeps or redescribed)::int as changed,
    count(*) filter (where known_id is not null and not (retitled and not keeps or redescribed))::int as unchanged,
    count(*) filter (where keeps)::int as "keptTitles"
  from compared`);
