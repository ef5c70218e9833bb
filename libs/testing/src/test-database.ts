import pg from 'pg';
import { systemActor, type Actor, type Role } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import {
  type Database,
  openDatabase,
  Tenant,
  TenantSettings,
  UnitOfWork,
  type UnitOfWorkOptions,
} from '@firsthand/persistence';
import { FakeClock } from './fake-clock.ts';
import { copyTemplate, type TestDatabaseUrls } from './template.ts';

/** A migrated database of this jest worker, the door to it, and a clock whose hands the test owns. */
export interface TestDatabase {
  readonly urls: TestDatabaseUrls;
  readonly database: Database;
  readonly clock: FakeClock;
  readonly uow: UnitOfWork;
  /** Another door to the same tables, e.g. without the application's tenant filter. */
  door(options: UnitOfWorkOptions): UnitOfWork;
  /** The owner's own connection, for looking at what the application's role may not. */
  owner<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** How PostgreSQL goes about this, and about everything that functions in it ask. */
  plansOf(sql: string): Promise<string>;
  close(): Promise<void>;
}

let copies = 0;

export async function openTestDatabase(options: { poolSize?: number } = {}): Promise<TestDatabase> {
  copies += 1;
  const urls = await copyTemplate(`test_${process.pid}_${process.env['JEST_WORKER_ID'] ?? '0'}_${copies}`);
  const database = await openDatabase({ url: urls.appUrl, poolSize: options.poolSize ?? 5 });
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 2 });
  const clock = new FakeClock();
  return {
    urls,
    database,
    clock,
    uow: new UnitOfWork(database, clock),
    door: (doorOptions) => new UnitOfWork(database, clock, doorOptions),
    owner: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await owner.query<Row>(sql, values)).rows,
    async plansOf(sql) {
      const client = new pg.Client({ connectionString: urls.ownerUrl });
      const plans: string[] = [];
      client.on('notice', ({ message }) => void plans.push(message ?? ''));
      await client.connect();
      try {
        await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0;
          set auto_explain.log_nested_statements = on; set client_min_messages = log`);
        await client.query(sql);
      } finally {
        await client.end();
      }
      return plans.join('\n');
    },
    async close() {
      await owner.end();
      await database.close();
    },
  };
}

/** A new tenant, alone with its settings: what every test starts from, so that others' rows stay as noise. */
export async function newTenant(
  db: Pick<TestDatabase, 'uow' | 'database' | 'clock'>,
  settings: Partial<Pick<TenantSettings, 'name' | 'locale' | 'zone' | 'programme'>> = {},
): Promise<{ tenantId: string; slug: string; system: Actor }> {
  const tenantId = newId();
  const slug = `t-${tenantId.slice(-12)}`;
  await db.database.dataSource
    .getRepository(Tenant)
    .insert({ id: tenantId, slug, createdAt: db.clock.now() });
  const system = systemActor(tenantId, 'test');
  await db.uow.run(system, (tx) =>
    tx.insert(TenantSettings, {
      name: `Institution ${slug}`,
      locale: 'en',
      zone: 'America/Toronto',
      programme: 'COURSE',
      accent: null,
      ...settings,
    }),
  );
  return { tenantId, slug, system };
}

/** The actor a signed-in user is. */
export function actorOf(user: { tenantId: string; id: string; roles: readonly Role[] }): Actor {
  return { tenantId: user.tenantId, userId: user.id, roles: user.roles, requestId: 'test' };
}
