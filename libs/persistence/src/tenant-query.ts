import pg from 'pg';
import { ONLOOKER_ROLE } from './migrate.ts';

/** A statement that goes ahead of the one that is asked; what it answers is not read, but it may fail. */
export interface Ahead {
  readonly text: string;
  readonly name: string;
  readonly values: readonly string[];
}

const bindTenant = (tenantId: string): Ahead => ({
  text: `select set_config('app.tenant_id', $1, true)`,
  name: 'bind_tenant',
  values: [tenantId],
});
/** From here on with no right to change anything. */
const LOOK_ONLY: Ahead = {
  text: `select set_config('role', $1, true)`,
  name: 'look_only',
  values: [ONLOOKER_ROLE],
};

/** The parts of pg 8.23's connection this file speaks to; they are not in its public types. */
interface Wire {
  parsedStatements: Record<string, string | undefined>;
  submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { text: string; name: string; types: undefined }): void;
  bind(message: {
    portal: string;
    statement: string;
    values: readonly string[];
    binary: boolean;
    valueMapper: (v: unknown) => unknown;
  }): void;
  execute(message: { portal: string; rows: number }): void;
}

interface QueryInternals {
  prepare(connection: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

const Base = pg.Query as unknown as new (
  config: { text: string; name?: string; values: unknown[] },
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => QueryInternals;

/**
 * Binds the tenant and runs one statement in one protocol batch: Bind and Execute of a prepared
 * `set_config('app.tenant_id', …, true)`, of the actor's proof where one is due and of who only looks, then the statement, then one Sync. Until
 * that Sync all run in one implicit transaction, which ends with the first that fails; after it the tenant is gone: one
 * round trip, nothing left on the connection. The setting must be its own statement: set inside the reading statement, the
 * planner may read rows before it.
 *
 * Pinned to pg 8.23's internals; the invariant test reads thousands of rows over many tenants on a small pool.
 */
export class TenantQuery extends (Base as unknown as new (...args: never[]) => QueryInternals) {
  private readonly ahead: readonly Ahead[];
  /** So many of those ahead have run. */
  private done = 0;

  constructor(
    tenantId: string,
    { proof, isLooking }: { proof: Ahead | null; isLooking: boolean },
    config: { text: string; name?: string; values: unknown[] },
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(...([{ ...config, queryMode: 'extended' }, callback] as never[]));
    this.ahead = [bindTenant(tenantId), ...(proof ? [proof] : []), ...(isLooking ? [LOOK_ONLY] : [])];
  }

  override prepare(connection: Wire): void {
    for (const { text, name, values } of this.ahead) {
      if (!connection.parsedStatements[name] && !connection.submittedNamedStatements[name]) {
        connection.parse({ text, name, types: undefined });
        connection.submittedNamedStatements[name] = text;
      }
      connection.bind({ portal: '', statement: name, values, binary: false, valueMapper: (value) => value });
      connection.execute({ portal: '', rows: 0 });
    }
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.done === this.ahead.length) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.done === this.ahead.length) super.handleCommandComplete(message, connection);
    else this.done += 1;
  }
}
