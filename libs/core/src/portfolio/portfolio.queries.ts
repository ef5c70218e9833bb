import { statement } from '@firsthand/persistence';
import type { PortfolioTable } from './portfolio-table.ts';
import { PORTFOLIO_TABLES } from './tables.ts';

export type PortfolioRow = Record<string, unknown>;
/** By table, the rows that are the student's. */
export type PortfolioData = Record<string, PortfolioRow[]>;

export interface PortfolioOwner {
  givenName: string;
  familyName: string;
  email: string | null;
  locale: string;
  zone: string;
  institution: string;
}

/** SQL: all rows of a table that are the student's, names first. */
function rowsOf({ table, path, names = {}, omit = [], order }: PortfolioTable): string {
  const read = Object.entries(names).map(([name, sql]) => `'${name}', ${sql('x')}`);
  const left = ['tenant_id', ...omit].map((column) => `'${column}'`).join(', ');
  return `('${table}', (
    select coalesce(json_agg(json_build_object('names', json_build_object(${read.join(', ')}),
      'row', to_jsonb(x) - array[${left}]) order by x.${order ?? 'id'}), '[]')
    from ${table} x where x.tenant_id = $1 and ${path('x')}))`;
}

/** Everything of one student's as it stood at one moment: one statement, so that it agrees with itself. */
export const PORTFOLIO = statement<
  { owner: PortfolioOwner; tables: Record<string, { names: PortfolioRow; row: PortfolioRow }[]> },
  readonly [userId: string]
>(`
  select json_build_object('givenName', u.given_name, 'familyName', u.family_name, 'email', u.email,
      'locale', u.locale, 'zone', coalesce(u.zone, t.zone), 'institution', t.name) as owner,
    (select json_object_agg(read.name, read.found) from (values ${PORTFOLIO_TABLES.map(rowsOf).join(', ')})
      as read(name, found)) as tables
  from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and u.id = $2`);
