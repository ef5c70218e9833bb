import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { entityClasses } from './database.ts';
import { Naming } from './naming.ts';

/** Holds the rights; the role the application signs in with is a member. */
export const APPLICATION_ROLE = 'firsthand_application';
/** Reads every table and changes none; the application steps back to it while somebody looks as somebody else. */
export const ONLOOKER_ROLE = 'firsthand_onlooker';
/** One migrator at a time, across machines. */
const LOCK = 7_316_022_601;

export type Migration = new () => MigrationInterface;

export interface MigrateOptions {
  /** Connection of the owner. */
  ownerUrl: string;
  /** Connection of the application's role; the role is made, or its password set, when the owner may. */
  appUrl: string;
  migrations: readonly Migration[];
  /** Migrates what is not ours (the queue's schema), on the owner's connection, under the same lock. */
  also?: (client: pg.Client) => Promise<void>;
}

/**
 * Brings the database to head: the roles, the tables, their walls. Safe to run twice and from two places at once.
 * Returns the names of the migrations it ran.
 */
export async function migrateDatabase(options: MigrateOptions): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: 'firsthand migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(client, options.appUrl);
    const source = ownerDataSource(options.ownerUrl, options.migrations);
    await source.initialize();
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      await options.also?.(client);
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}

/** Makes the roles alone, which a restored database's grants refer to. */
export async function ensureApplicationRoles(urls: { ownerUrl: string; appUrl: string }): Promise<void> {
  const client = new pg.Client({ connectionString: urls.ownerUrl, application_name: 'firsthand restore' });
  await client.connect();
  try {
    await ensureRoles(client, urls.appUrl);
  } finally {
    await client.end();
  }
}

/** The migrations this build knows that the database has not had. Empty: at head. */
export async function missingMigrations(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  const known = migrations.map((migration) => migration.name);
  const { rows } = await pool.query<{ name: string }>('select name from migrations');
  const had = new Set(rows.map((row) => row.name));
  return known.filter((name) => !had.has(name));
}

/** What the entities say and the database does not, as the SQL that would mend it. Empty: no drift. */
export async function schemaDrift(ownerUrl: string): Promise<string[]> {
  const source = ownerDataSource(ownerUrl, []);
  await source.initialize();
  try {
    const log = await source.driver.createSchemaBuilder().log();
    return log.upQueries.map((query) => query.query);
  } finally {
    await source.destroy();
  }
}

function ownerDataSource(url: string, migrations: readonly Migration[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entityClasses(),
    migrations: [...migrations],
    namingStrategy: new Naming(),
    installExtensions: false,
    logging: false,
    poolSize: 2,
    applicationName: 'firsthand migrate',
  });
}

async function ensureRoles(client: pg.Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  const role = decodeURIComponent(username);
  if (role === '' || role === APPLICATION_ROLE) {
    throw new Error(
      `APP_DATABASE_URL must name a role of its own, for example firsthand_app, not "${role}".`,
    );
  }
  const secret = decodeURIComponent(password) || randomBytes(24).toString('base64url');
  const exists = async (name: string) =>
    (await client.query('select 1 from pg_roles where rolname = $1', [name])).rowCount === 1;
  // Roles belong to the whole cluster: another database's migrator may have made one a moment ago.
  const make = (sql: string) =>
    client.query(sql).catch((error: { code?: string }) => {
      if (error.code !== '42710' && error.code !== '23505') throw error;
    });
  for (const group of [APPLICATION_ROLE, ONLOOKER_ROLE])
    if (!(await exists(group)))
      await make(`create role ${group} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
  const literal = pg.escapeLiteral(secret);
  const name = pg.escapeIdentifier(role);
  if (!(await exists(role))) {
    await make(
      `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole password ${literal}`,
    );
  } else if (password !== '') {
    await client.query(`alter role ${name} login password ${literal}`).catch((error: { code?: string }) => {
      // "tuple concurrently updated": another migrator set the same password.
      if (error.code !== 'XX000') throw error;
    });
  }
  for (const group of [APPLICATION_ROLE, ONLOOKER_ROLE])
    await client.query(`grant ${group} to ${name}`).catch((error: { code?: string }) => {
      if (error.code !== 'XX000' && error.code !== '23505') throw error;
    });
}
