import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '@firsthand/migrations';

/** The application's role in tests. */
const APP_ROLE = 'firsthand_test_app';
const APP_PASSWORD = 'only-in-tests';
const LOCK = 7_316_022_602;

export interface TestDatabaseUrls {
  ownerUrl: string;
  appUrl: string;
}

function urlsOf(serverUrl: string, database: string): TestDatabaseUrls {
  const owner = new URL(serverUrl);
  owner.pathname = `/${database}`;
  const app = new URL(owner);
  app.username = APP_ROLE;
  app.password = APP_PASSWORD;
  return { ownerUrl: owner.href, appUrl: app.href };
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the template database unless one of these very migrations is there; returns its name. */
export async function buildTemplate(serverUrl: string): Promise<string> {
  const folder = new URL('../../../migrations/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.ts')) hash.update(readFileSync(new URL(file, folder)));
  const name = `template_${hash.digest('hex').slice(0, 16)}`;
  await asOwner(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [name],
    );
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await migrate(urlsOf(serverUrl, name));
    await client.query(`alter database ${name} is_template true`);
  });
  return name;
}

/** A fresh copy of the template under `name`; an older one of that name is dropped. */
export async function copyTemplate(name: string): Promise<TestDatabaseUrls> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  const template = process.env['TEST_TEMPLATE'];
  if (!serverUrl || !template)
    throw new Error('No test database: run the tests through jest, whose global setup makes one.');
  await asOwner(serverUrl, async (client) => {
    // Two copies of one template at a time would refuse each other.
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template}`);
  });
  return urlsOf(serverUrl, name);
}
