import pg from 'pg';

const BIND_NAME = 'bind_tenant';
const BIND_TEXT = `select set_config('app.tenant_id', $1, true)`;

/** The parts of pg 8.23's connection this file speaks to; they are not in its public types. */
interface Wire {
  parsedStatements: Record<string, string | undefined>;
  submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { text: string; name: string; types: undefined }): void;
  bind(message: {
    portal: string;
    statement: string;
    values: string[];
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
 * `set_config('app.tenant_id', …, true)`, then the statement, then one Sync. Until that Sync both run in one implicit
 * transaction, after it the tenant is gone: one round trip, nothing left on the connection. The setting must be its
 * own statement: set inside the reading statement, the planner may read rows before it.
 *
 * Pinned to pg 8.23's internals; the invariant test reads thousands of rows over many tenants on a small pool.
 */
export class TenantQuery extends (Base as unknown as new (...args: never[]) => QueryInternals) {
  private bound = false;
  private readonly tenantId: string;

  constructor(
    tenantId: string,
    config: { text: string; name?: string; values: unknown[] },
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(...([{ ...config, queryMode: 'extended' }, callback] as never[]));
    this.tenantId = tenantId;
  }

  override prepare(connection: Wire): void {
    if (!connection.parsedStatements[BIND_NAME] && !connection.submittedNamedStatements[BIND_NAME]) {
      connection.parse({ text: BIND_TEXT, name: BIND_NAME, types: undefined });
      connection.submittedNamedStatements[BIND_NAME] = BIND_TEXT;
    }
    connection.bind({
      portal: '',
      statement: BIND_NAME,
      values: [this.tenantId],
      binary: false,
      valueMapper: (value) => value,
    });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.bound) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.bound) super.handleCommandComplete(message, connection);
    else this.bound = true;
  }
}
