import pg from 'pg';
import { migrate } from '@firsthand/migrations';

export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/**
 * A database under this name, migrated, and filled once: between runs it is kept. `fill` runs in one transaction without
 * foreign key triggers, so that it is whole or not there.
 */
export async function benchDatabase(
  name: string,
  fill: (client: pg.Client) => Promise<void>,
): Promise<BenchDatabase> {
  const server = process.env['BENCH_DATABASE_URL'];
  if (!server) throw new Error('No database: run benchmarks through `npm run bench -- <name>`.');
  const owner = new URL(server);
  await connected(owner.href, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name}`);
  });
  owner.pathname = `/${name}`;
  const app = new URL(owner);
  app.username = 'firsthand_bench_app';
  app.password = 'only-for-benchmarks';
  const urls = { ownerUrl: owner.href, appUrl: app.href };
  await migrate(urls);
  await connected(urls.ownerUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from tenants limit 1');
    if (rowCount) return;
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`);
    await fill(client);
    await client.query('commit');
    await client.query('vacuum analyze');
  });
  return urls;
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
