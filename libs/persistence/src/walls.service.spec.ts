import { schemaDrift, missingMigrations } from '@firsthand/persistence';
import { migrations } from '@firsthand/migrations';
import { newTenant, openTestDatabase, type TestDatabase } from '@firsthand/testing';

/** Tables without a tenant, each with the reason it has none. */
const GLOBAL: Record<string, string> = {
  tenants: 'the directory of tenants: id and slug only',
  migrations: 'what the database has been through',
  rate_limits: 'counters of tries, keyed by hashes, before anyone is known',
};

describe('the walls between tenants, as the catalogue has them', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  const tables = async () =>
    (
      await db.owner<{ name: string; enabled: boolean; forced: boolean }>(`
        select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`)
    ).filter((table) => !(table.name in GLOBAL));

  it('forces row-level security on every table that is not global', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((table) => !table.enabled || !table.forced)).toEqual([]);
  });

  it('has exactly one policy per table, for reading and for writing alike', async () => {
    const policies = await db.owner<{ name: string; using: string; check: string; command: string }>(`
      select tablename as name, qual as using, with_check as check, cmd as command from pg_policies where schemaname = 'public'`);
    const wall = `(tenant_id = (current_setting('app.tenant_id'::text))::uuid)`;
    expect(policies.map((policy) => policy.name).sort()).toEqual((await tables()).map((table) => table.name));
    for (const policy of policies)
      expect(policy).toEqual({ name: policy.name, using: wall, check: wall, command: 'ALL' });
  });

  it('leads every key and every index by the tenant', async () => {
    const loose = await db.owner(
      `
      select c.relname as table, i.relname as index
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where n.nspname = 'public' and not (c.relname = any($1)) and a.attname is distinct from 'tenant_id'`,
      [Object.keys(GLOBAL)],
    );
    expect(loose).toEqual([]);
  });

  it('leads every foreign key by the tenant, on both sides', async () => {
    const loose = await db.owner(`
      select k.conname, c.relname as table
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and n.nspname = 'public'
        and (a.attname <> 'tenant_id' or b.attname <> case when k.confrelid = 'tenants'::regclass then 'id' else 'tenant_id' end)`);
    expect(loose).toEqual([]);
  });

  it('signs the application in as nobody special: no owner, no superuser, no way around the walls', async () => {
    const role = new URL(db.urls.appUrl).username;
    const [attributes] = await db.owner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1`,
      [role],
    );
    expect(attributes).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    });
    const owned = await db.owner(
      `select relname from pg_class where relowner in (select oid from pg_roles where rolname in ($1, 'firsthand_application'))`,
      [role],
    );
    expect(owned).toEqual([]);
  });

  it('has no function that runs as its owner and no view that does', async () => {
    const functions = await db.owner(`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef`);
    const views = await db.owner(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'v'
        and not coalesce('security_invoker=true' = any(c.reloptions), false)`);
    expect({ functions, views }).toEqual({ functions: [], views: [] });
  });

  it('keeps the entities and the migrations in step', async () => {
    expect(await schemaDrift(db.urls.ownerUrl)).toEqual([]);
    expect(await missingMigrations(db.database.pool, migrations)).toEqual([]);
  });

  it('lets the application add to the audit and never rewrite it', async () => {
    const { tenantId } = await newTenant(db);
    const client = await db.database.pool.connect();
    try {
      await client.query(`set app.tenant_id = '${tenantId}'`);
      await expect(client.query(`update audit_entries set action = 'nothing'`)).rejects.toThrow(
        /permission denied/,
      );
      await client.query(
        `insert into audit_entries (tenant_id, id, at, action, subject_kind, detail, request_id)
         values ($1, uuidv7(), now(), 'viewing.began', 'user', '{"reason": "Cannot hand in"}', 'r')`,
        [tenantId],
      );
      await expect(client.query(`update audit_entries set detail = '{}'`)).rejects.toThrow(
        /stays as it was written/,
      );
      await expect(client.query('delete from audit_entries')).rejects.toThrow(/permission denied/);
      await expect(client.query(`update submissions set hash = 'x'`)).rejects.toThrow(/permission denied/);
    } finally {
      client.release(true);
    }
  });
});
