import { statement } from '@firsthand/persistence';

export interface OccupationView {
  id: string;
  title: string;
  description: string;
  code: string | null;
  source: string;
}

/**
 * Best first: the title itself, titles that begin so, titles with a word that begins so, then titles that sound alike,
 * so that a slip of the finger still finds something. Without a query: by title.
 */
export const SEARCH_OCCUPATIONS = statement<
  OccupationView,
  readonly [query: string, pattern: string, limit: number]
>(`
  select id, title, description, code, source from (
    select o.*, case
      when lower(o.title) = $2 then 4
      when lower(o.title) like $3 || '%' then 3
      when translate(lower(o.title), '-/', '  ') like '% ' || $3 || '%' then 2
      when o.code like $3 || '%' then 2
      else greatest(word_similarity($2, lower(o.title)), similarity($2, lower(o.title))) end as nearness
    from occupations o where o.tenant_id = $1
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
  on conflict (tenant_id, source, title) do nothing
  returning id`);

export const OCCUPATIONS_BY_ID = statement<OccupationView, readonly [ids: readonly string[]]>(`
  select id, title, description, code, source from occupations where tenant_id = $1 and id = any($2::uuid[])`);
