import type pg from 'pg';
import type { Actor } from '@firsthand/contracts';
import { isId, type Clock } from '@firsthand/platform';
import type { Database } from './database.ts';
import { withoutTenantFilter } from './statement.ts';
import { TenantQuery } from './tenant-query.ts';
import { Reading, type Runner, Tx } from './tx.ts';

/** Rings when a tenant has something in its outbox. The row is the truth; a lost ring is caught by the sweep. */
export interface Bell {
  ring(tenantId: string): void;
}

export interface UnitOfWorkOptions {
  bell?: Bell;
  /** Counts statements; for tests and benchmarks. */
  onStatement?: (text: string) => void;
  /** Test only: drop the application's own tenant filter, to prove that row-level security holds alone. */
  tenantFilter?: boolean;
}

const RETRIES = 3;
/** Serialization failure, deadlock. */
const RETRYABLE = new Set(['40001', '40P01']);

/** The only door to the tables: binds the tenant, keeps the transaction, retries what the database asks to retry. */
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly options: UnitOfWorkOptions = {},
  ) {}

  /**
   * Runs `work` in one transaction under the actor's tenant and commits. The whole closure runs again after a
   * serialization failure or a deadlock, so it must not reach outside the database.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, work);
      } catch (error) {
        if (attempt > RETRIES || !RETRYABLE.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /**
   * Reads under the actor's tenant. Each statement is one protocol batch and one round trip, with no transaction
   * around several: what must agree belongs in one statement.
   */
  async read<T>(actor: Actor, work: (read: Reading) => Promise<T>): Promise<T> {
    const tenantId = tenantOf(actor);
    const runner: Runner = (statement, values) => this.batch(tenantId, statement, values) as never;
    return work(new Reading(actor, this.clock.now(), runner, this.database.dataSource));
  }

  /** The tenant of this name in addresses, or null. The directory of tenants is the one table outside every wall. */
  async tenantIdOf(slug: string): Promise<string | null> {
    const [found] = await this.directory<{ id: string }>('select id from tenants where slug = $1', [slug]);
    return found?.id ?? null;
  }

  /** All tenants, by their names in addresses. */
  tenantIds(): Promise<{ id: string; slug: string }[]> {
    return this.directory('select id, slug from tenants order by slug', []);
  }

  private async directory<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    this.options.onStatement?.(text);
    return (await this.database.pool.query<Row>(text, values)).rows;
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tenantId = tenantOf(actor);
    const client = await this.database.pool.connect();
    let broken: Error | undefined;
    try {
      // One round trip. The id was checked to be a UUID, so it can stand in the text.
      await client.query(`begin; set local app.tenant_id = '${tenantId}'`);
      const runner: Runner = (statement, values) => client.query(this.prepared(statement, values)) as never;
      const tx = new Tx(actor, this.clock.now(), runner, this.database.dataSource);
      const result = await work(tx);
      await client.query('commit');
      if (tx.rung.size > 0) this.options.bell?.ring(tenantId);
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async batch(
    tenantId: string,
    statement: { text: string; name?: string },
    values: readonly unknown[],
  ): Promise<pg.QueryResult> {
    const client = await this.database.pool.connect();
    return new Promise((resolve, reject) => {
      const query = new TenantQuery(tenantId, this.prepared(statement, values), (error, result) => {
        // After any error the connection's state is not worth guessing.
        client.release(error ?? undefined);
        if (error) reject(error);
        else resolve(result);
      });
      client.query(query as never);
    });
  }

  /** Declared statements are prepared once per connection under their name. */
  private prepared(statement: { text: string; name?: string }, values: readonly unknown[]) {
    this.options.onStatement?.(statement.text);
    if (this.options.tenantFilter === false)
      return { text: withoutTenantFilter(statement.text), values: [...values] };
    return { text: statement.text, ...(statement.name && { name: statement.name }), values: [...values] };
  }
}

function tenantOf(actor: Actor): string {
  if (!isId(actor.tenantId)) throw new Error('An actor must be bound to a tenant.');
  return actor.tenantId;
}
