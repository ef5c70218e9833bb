import pg from 'pg';

/** What an operator has to know about a database, as far as it could be found out. */
export type DatabaseFinding =
  | { reachable: false; reason: string }
  | {
      reachable: true;
      /** PostgreSQL's own number: 180004 is 18.4. */
      versionNumber: number;
      appRole: AppRoleFinding;
      /** The names of the migrations it has had. */
      migrations: string[];
      /** Tables with a tenant whose row-level security is not both enabled and forced. */
      unforcedTables: string[];
      /** In how many institutions the daily upkeep is overdue, and when it was last done in any; of a version before it is undefined. */
      upkeep: { overdue: number; lastAt: Date | null } | undefined;
    };

export type AppRoleFinding =
  | { exists: false; name: string }
  | {
      exists: true;
      name: string;
      superuser: boolean;
      bypassesRls: boolean;
      owns: string[];
      refusal: string | undefined;
    };

/** Looks at the database as its owner, and tries the application's own door once. */
export async function inspectDatabase(ownerUrl: string, appUrl: string): Promise<DatabaseFinding> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    return { reachable: false, reason: reasonOf(error) };
  }
  try {
    const version = await client.query<{ number: number }>(
      `select current_setting('server_version_num')::int as number`,
    );
    const unforced = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name
         from pg_class c
         join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname = 'public'
          and not (c.relrowsecurity and c.relforcerowsecurity)
          and exists (select from pg_attribute a
                       where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
        order by 1`,
    );
    return {
      reachable: true,
      versionNumber: version.rows[0]?.number ?? 0,
      appRole: await inspectAppRole(client, appUrl),
      migrations: await inspectMigrations(client),
      unforcedTables: unforced.rows.map(({ name }) => name),
      upkeep: await inspectUpkeep(client),
    };
  } catch (error) {
    return { reachable: false, reason: reasonOf(error) };
  } finally {
    await client.end().catch(() => {});
  }
}

/** Once a day, and a day may be missed. */
async function inspectUpkeep(
  client: pg.Client,
): Promise<{ overdue: number; lastAt: Date | null } | undefined> {
  const known = await client.query(`select 1 where to_regprocedure('watch_upkeep()') is not null`);
  if (known.rowCount === 0) return undefined;
  const { rows } = await client.query<{ overdue: number; lastAt: Date | null }>(
    `select count(*) filter (where coalesce(counted_at, founded_at) < now() - interval '50 hours')::int as overdue,
      max(counted_at) as "lastAt" from watch_upkeep()`,
  );
  return rows[0];
}

/** Whether a database holds no table of anybody's. */
export async function isEmptyDatabase(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1`,
    );
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

async function inspectMigrations(client: pg.Client): Promise<string[]> {
  const table = await client.query<{ exists: boolean }>(
    `select to_regclass('public.migrations') is not null as exists`,
  );
  if (!table.rows[0]?.exists) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.migrations order by id');
  return rows.map(({ name }) => name);
}

async function inspectAppRole(owner: pg.Client, appUrl: string): Promise<AppRoleFinding> {
  const name = decodeURIComponent(new URL(appUrl).username);
  const { rows } = await owner.query<{ superuser: boolean; bypasses_rls: boolean; owns: string[] }>(
    `select r.rolsuper as superuser, r.rolbypassrls as bypasses_rls,
            array(select format('%I.%I', n.nspname, c.relname)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where c.relowner = r.oid and c.relkind in ('r', 'p') and n.nspname = 'public'
                   order by 1) as owns
       from pg_roles r where r.rolname = $1`,
    [name],
  );
  const role = rows[0];
  if (!role) return { exists: false, name };
  return {
    exists: true,
    name,
    superuser: role.superuser,
    bypassesRls: role.bypasses_rls,
    owns: role.owns,
    refusal: await refusalOf(appUrl),
  };
}

async function refusalOf(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Several addresses tried in vain arrive as one error without a message; their first says enough. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
