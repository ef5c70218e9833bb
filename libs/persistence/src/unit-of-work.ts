import type pg from 'pg';
import { type Actor, DomainError, OnlyLooking, type Programme, RuleBroken } from '@firsthand/contracts';
import { isId, type Clock } from '@firsthand/platform';
import type { Database } from './database.ts';
import { type Statement, withoutTenantFilter } from './statement.ts';
import { TenantQuery } from './tenant-query.ts';
import { Reading, type Runner } from './reading.ts';
import { Tx } from './tx.ts';

/** Rings when a tenant has something in its outbox. The row is the truth; a lost ring is caught by the sweep. */
export interface Bell {
  ring(tenantId: string): void;
  /** Something changed that browsers which stay on the line want to know. Lost, it is noticed a little later. */
  news?(tenantId: string): void;
}

/** A tenant in the directory of all. */
export interface TenantEntry {
  id: string;
  slug: string;
  name: string;
  accent: string | null;
  programme: Programme;
  locale: string;
  zone: string;
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
/** What `insist` raises. */
const NOT_SO = 'FH001';
/** What `keeps_held` raises. */
const HELD = 'FH002';
/** A character that no text of the database can hold: a NUL. */
const UNTRANSLATABLE = new Set(['22021', '22P05']);

/** Who asks is not who was remembered any more, or may do less or more. Nothing was done; look anew. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
}

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
    return this.tried(actor, work, 'commit');
  }

  /** As `run`, and then takes everything back: what a change would do is best known by doing it. */
  async rehearse<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tried(actor, work, 'rollback');
  }

  private async tried<T>(actor: Actor, work: (tx: Tx) => Promise<T>, end: 'commit' | 'rollback'): Promise<T> {
    changing(actor);
    return persistently(() => this.once(actor, work, end));
  }

  /**
   * Reads under the actor's tenant; in a viewing with no right to change anything. Each statement is one protocol batch and one round trip, with no transaction
   * around several: what must agree belongs in one statement.
   */
  async read<T>(actor: Actor, work: (read: Reading) => Promise<T>): Promise<T> {
    const runner: Runner = (statement, values) => this.batch(actor, statement, values) as never;
    return work(new Reading(actor, this.clock.now(), runner, this.database.dataSource));
  }

  /** The present instant, for a `write`; a unit of work has its own. */
  now(): Date {
    return this.clock.now();
  }

  /**
   * Writes with one statement that judges and writes at once: one protocol batch, one round trip, committed when it ends.
   * For what is saved every few seconds; whatever tells somebody or takes two statements is a `run`.
   */
  async write<Row, Params extends readonly unknown[]>(
    actor: Actor,
    statement: Statement<Row, Params>,
    ...params: Params
  ): Promise<Row[]> {
    changing(actor);
    const result = await persistently(() => this.batch(actor, statement, [actor.tenantId, ...params]));
    return result.rows as Row[];
  }

  /** The tenant of this name in addresses, or null. The directory of tenants is the one table outside every wall. */
  async tenantIdOf(slug: string): Promise<string | null> {
    const [found] = await this.directory<{ id: string }>('select id from tenants where slug = $1', [slug]);
    return found?.id ?? null;
  }

  async tenantIds(): Promise<string[]> {
    return (await this.directory<{ id: string }>('select id from tenants order by id', [])).map(
      ({ id }) => id,
    );
  }

  /** All tenants by their names in addresses, as an operator may see them; each is read inside its own wall. */
  tenants(): Promise<TenantEntry[]> {
    return this.directory('select * from list_tenants()', []);
  }

  private async directory<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    this.options.onStatement?.(text);
    try {
      return (await this.database.pool.query<Row>(text, values)).rows;
    } catch (error) {
      throw explained(error);
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>, end: 'commit' | 'rollback'): Promise<T> {
    const tenantId = tenantOf(actor);
    const client = await this.database.pool.connect();
    let broken: Error | undefined;
    // A connection may be lost between two statements; unheard, that would end the process.
    const lost = (error: Error) => (broken = error);
    client.on('error', lost);
    try {
      // One round trip. The id was checked to be a UUID, so it can stand in the text.
      await client.query(`begin; set local app.tenant_id = '${tenantId}'`);
      const proof = dueFrom(actor);
      if (proof) await client.query({ ...proof, values: [...proof.values] });
      const runner: Runner = (statement, values) => client.query(this.prepared(statement, values)) as never;
      const tx = new Tx(actor, this.clock.now(), runner, this.database.dataSource);
      const result = await work(tx);
      await client.query(end);
      if (proof) proof.given = true;
      if (end === 'rollback') return result;
      if (tx.rung.size > 0) this.options.bell?.ring(tenantId);
      if (tx.hasNews) this.options.bell?.news?.(tenantId);
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw explained(error);
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
  }

  private async batch(
    actor: Actor,
    statement: { text: string; name?: string },
    values: readonly unknown[],
  ): Promise<pg.QueryResult> {
    const tenantId = tenantOf(actor);
    const proof = dueFrom(actor);
    const isLooking = actor.viewedBy !== undefined;
    const client = await this.database.pool.connect();
    return new Promise((resolve, reject) => {
      const ahead = { proof, isLooking };
      const query = new TenantQuery(tenantId, ahead, this.prepared(statement, values), (error, result) => {
        // After any error the connection's state is not worth guessing.
        client.release(error ?? undefined);
        if (error) return reject(isLooking && isForbidden(error) ? new OnlyLooking() : explained(error));
        if (proof) proof.given = true;
        resolve(result);
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

/** Again, when the database asks for it. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt > RETRIES || !RETRYABLE.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

/** Whoever looks as somebody else changes nothing: refused here before the database would. @throws OnlyLooking */
function changing(actor: Actor): void {
  if (actor.viewedBy) throw new OnlyLooking();
}

/** The role had no right to it. */
const isForbidden = (error: unknown) => (error as { code?: string }).code === '42501';

/** What the database refuses because of what somebody typed is theirs to mend; what is not so any more, has a name. */
function explained(error: unknown): unknown {
  if ((error as { code?: string }).code === NOT_SO) return new Unproven();
  if ((error as { code?: string }).code === HELD)
    return new RuleBroken(
      'held',
      'This cannot be deleted at present. The administrators of your institution can tell you more.',
    );
  if (!UNTRANSLATABLE.has((error as { code?: string }).code ?? '')) return error;
  return new DomainError(
    'BAD_USER_INPUT',
    'A text has an invisible character that cannot be kept. Type it anew instead of pasting it.',
    { fields: [] },
  );
}

/** The proof that has to go ahead of what is asked now. */
function dueFrom({ proof }: Actor) {
  return proof && !proof.given ? proof : null;
}

function tenantOf(actor: Actor): string {
  if (!isId(actor.tenantId)) throw new Error('An actor must be bound to a tenant.');
  return actor.tenantId;
}
