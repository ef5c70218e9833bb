import type { Role } from '@firsthand/contracts';
import { type Statement, statement } from '@firsthand/persistence';
import type { PortfolioOwner, PortfolioRow } from './portfolio.queries.ts';
import type { TakenTable } from './portfolio-table.ts';
import { ACCOUNT_TABLES } from './tables.account.ts';
import { STAFF_TABLES } from './tables.staff.ts';
import { PORTFOLIO_TABLES } from './tables.ts';

/** So many rows are read, written and forgotten at a time. */
export const ROWS_AT_A_TIME = 200;

const LEAST = { uuid: '00000000-0000-0000-0000-000000000000', integer: '-2147483648', text: '' } as const;

export interface TakenRow {
  names: PortfolioRow;
  row: PortfolioRow;
  /** After which the next begin. */
  key: Record<string, unknown>;
}
type RowsAfter = Statement<TakenRow, readonly [userId: string, after: string]>;

/** The next rows of a table that are somebody's. */
function rowsAfter({ table, path, names = {}, omit = [], key = { id: 'uuid' } }: TakenTable): RowsAfter {
  const named = Object.entries(names).map(([name, sql]) => `'${name}', ${sql('x')}`);
  const left = ['tenant_id', ...omit].map((column) => `'${column}'`).join(', ');
  const columns = Object.keys(key).map((column) => `x.${column}`);
  const after = Object.entries(key).map(
    ([column, type]) => `coalesce($3::jsonb->>'${column}', '${LEAST[type]}')::${type}`,
  );
  const keyed = Object.keys(key).map((column) => `'${column}', x.${column}`);
  return statement(`
  select json_build_object(${named.join(', ')}) as names, to_jsonb(x) - array[${left}] as row,
    json_build_object(${keyed.join(', ')}) as key
  from ${table} x
  where x.tenant_id = $1 and ${path('x')} and (${columns.join(', ')}) > (${after.join(', ')})
  order by ${columns.join(', ')} limit ${ROWS_AT_A_TIME}`);
}

/** Where a file lies in the archive, and its rows. */
export interface TakenFile {
  readonly folder: 'account' | 'record' | 'staff';
  readonly table: string;
  readonly rows: RowsAfter;
}

const filesOf = (folder: TakenFile['folder'], tables: readonly TakenTable[]): TakenFile[] =>
  tables.map((table) => ({ folder, table: table.table, rows: rowsAfter(table) }));

/** Everything the installation holds about somebody, whatever they are or were. */
export const TAKEN_FILES: readonly TakenFile[] = [
  ...filesOf('account', ACCOUNT_TABLES),
  ...filesOf(
    'record',
    // The account has their name and address already, and more.
    PORTFOLIO_TABLES.filter(({ table }) => table !== 'users'),
  ),
  ...filesOf('staff', STAFF_TABLES),
];

export interface TakenOwner extends PortfolioOwner {
  roles: Role[];
}

/** Whose it is. Who runs the installation is nobody's to ask for but their own. */
export const TAKEN_OWNER = statement<TakenOwner, readonly [userId: string, askedBy: string]>(`
  select u.given_name as "givenName", u.family_name as "familyName", u.email, u.locale, u.roles,
    coalesce(u.zone, t.zone) as zone, t.name as institution
  from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and u.id = $2 and u.erased_at is null and (u.id = $3 or not 'OPERATOR' = any(u.roles))`);

/** What an administrator wrote down that they take: the line of the log is the only way to the file. */
export const WRITTEN_DOWN = statement<
  { userId: string },
  readonly [entryId: string, administratorId: string, since: Date]
>(`
  select e.subject_id as "userId" from audit_entries e
  where e.tenant_id = $1 and e.id = $2 and e.user_id = $3 and e.action = 'person.exported' and e.at > $4`);

export const WHO_ASKS = statement<{ by: string }, readonly [userId: string]>(`
  select trim(u.given_name || ' ' || u.family_name) as by from users u where u.tenant_id = $1 and u.id = $2`);
