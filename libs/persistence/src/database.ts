import pg from 'pg';
import { DataSource } from 'typeorm';
import * as entities from './entities/all.ts';
import { Naming } from './naming.ts';

const { builtins, getTypeParser } = pg.types;

/**
 * How columns arrive: dates and wall-clock times stay text, 64-bit counts and decimals are numbers (our decimals have
 * at most 8 digits, exact in a double).
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === builtins.DATE || oid === builtins.TIMESTAMP) return (text: string) => text;
      if (oid === builtins.NUMERIC || oid === builtins.INT8) return Number;
    }
    return getTypeParser(oid, format as 'text');
  }) as typeof getTypeParser,
};

export interface Database {
  readonly pool: pg.Pool;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connection of the application's role: no owner, no superuser. */
  url: string;
  /** Connections at most; the default suits a process on two cores. */
  poolSize?: number;
  applicationName?: string;
  /**
   * The server gives up on a statement, or on a transaction that waits for us, after this long. Whoever answers people
   * sets it: they have stopped waiting by then. Unset, work may take its time.
   */
  statementTimeoutMs?: number;
}

type EntityClass = new () => object;

export function entityClasses(): EntityClass[] {
  return (Object.values(entities) as unknown[]).filter(
    (value): value is EntityClass => typeof value === 'function',
  );
}

/** Opens the application's connections: one pool, which TypeORM shares for entities. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: entityClasses(),
    namingStrategy: new Naming(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    ...(options.applicationName && { applicationName: options.applicationName }),
    poolSize: options.poolSize ?? 10,
    extra: {
      types,
      idleTimeoutMillis: 30_000,
      // The last minute before a deadline: whoever comes while every connection is in use waits a turn rather than being refused.
      connectionTimeoutMillis: 10_000,
      allowExitOnIdle: false,
      ...(options.statementTimeoutMs !== undefined && {
        statement_timeout: options.statementTimeoutMs,
        idle_in_transaction_session_timeout: options.statementTimeoutMs,
      }),
    },
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
  return { pool, dataSource, close: () => dataSource.destroy() };
}
