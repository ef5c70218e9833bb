import pg from 'pg';

/** Every table that has tenants in it, and which of them each refers to. */
const REFERENCES = `
  select c.relname as "table", coalesce(array_agg(distinct parent.relname) filter (where parent.oid <> c.oid), '{}')::text[] as parents
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
  left join pg_class parent on parent.oid = f.confrelid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  group by c.relname`;

/**
 * Deletes a tenant and every row of it, in one transaction. The owner's business: the application's role may not take
 * back what is append-only. Like everyone, the owner works inside the tenant's walls. Returns the number of rows.
 */
export async function removeTenant(ownerUrl: string, tenantId: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'firsthand remove tenant' });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string; parents: string[] }>(REFERENCES);
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    let deleted = 0;
    for (const table of childrenFirst(rows)) {
      const done = await client.query(`delete from ${pg.escapeIdentifier(table)} where tenant_id = $1`, [
        tenantId,
      ]);
      deleted += done.rowCount ?? 0;
    }
    await client.query('delete from tenants where id = $1', [tenantId]);
    await client.query('commit');
    return deleted;
  } finally {
    await client.end();
  }
}

/** The tables in an order in which no row is deleted that another still refers to. */
function childrenFirst(tables: readonly { table: string; parents: readonly string[] }[]): string[] {
  const left = new Map(tables.map(({ table, parents }) => [table, parents]));
  const order: string[] = [];
  while (left.size > 0) {
    const wanted = new Set([...left.values()].flat());
    const free = [...left.keys()].filter((table) => !wanted.has(table));
    if (free.length === 0)
      throw new Error(`These tables refer to each other: ${[...left.keys()].join(', ')}.`);
    for (const table of free) left.delete(table);
    order.push(...free);
  }
  return order;
}
