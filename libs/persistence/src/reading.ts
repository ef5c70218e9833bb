import type pg from 'pg';
import type { DataSource, EntityMetadata } from 'typeorm';
import { type Actor, NotFound } from '@firsthand/contracts';
import type { Statement } from './statement.ts';

export type Runner = <Row>(
  statement: { text: string; name?: string },
  values: readonly unknown[],
) => Promise<pg.QueryResult<Row & pg.QueryResultRow>>;

/** Equality on columns; an array means "one of these", null means "is null". */
export type Where<E> = { [K in keyof E]?: E[K] | readonly E[K][] | null };

export interface FindOptions<E> {
  order?: { [K in keyof E]?: 'asc' | 'desc' };
  limit?: number;
  /** Locks what it finds until the end of the unit of work; only inside `run`. */
  lock?: 'update';
}

export type Class<E> = new () => E;
type Column = EntityMetadata['columns'][number];

export function columnOf(metadata: EntityMetadata, property: string): { name: string; column: Column } {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no ${property}`);
  return { name: `"${column.databaseName}"`, column };
}

export function asParameter(column: Column, value: unknown): unknown {
  return column.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}

/** The tenant's own filter and the caller's; pushes the parameters it names. */
export function conditionsOf(metadata: EntityMetadata, where: object, values: unknown[]): string {
  const conditions = ['tenant_id = $1'];
  for (const [property, value] of Object.entries(where) as [string, unknown][]) {
    if (value === undefined) continue;
    const { name } = columnOf(metadata, property);
    if (value === null) {
      conditions.push(`${name} is null`);
      continue;
    }
    values.push(value);
    conditions.push(
      Array.isArray(value) ? `${name} = any($${values.length})` : `${name} = $${values.length}`,
    );
  }
  return conditions.join(' and ');
}

/** What every unit of work can do: read, under one tenant, at one instant. */
export class Reading {
  constructor(
    readonly actor: Actor,
    /** The one instant of this unit of work. */
    readonly now: Date,
    protected readonly runner: Runner,
    protected readonly dataSource: DataSource,
  ) {}

  /** Runs a statement; `$1` is the tenant, `params` start at `$2`. */
  async sql<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    ...params: Params
  ): Promise<Row[]> {
    const result = await this.runner<Row>(statement, [this.actor.tenantId, ...params]);
    return result.rows as Row[];
  }

  /** The first row, or null. */
  async first<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    ...params: Params
  ): Promise<Row | null> {
    return (await this.sql(statement, ...params))[0] ?? null;
  }

  async find<E extends object>(
    entity: Class<E>,
    where: Where<E>,
    options: FindOptions<E> = {},
  ): Promise<E[]> {
    const metadata = this.dataSource.getMetadata(entity);
    const values: unknown[] = [this.actor.tenantId];
    const conditions = conditionsOf(metadata, where, values);
    const order = Object.entries(options.order ?? {}).map(
      ([property, way]) => `${columnOf(metadata, property).name} ${way as string}`,
    );
    const text = [
      `select ${metadata.columns.map((c) => `"${c.databaseName}" as "${c.propertyName}"`).join(', ')}`,
      `from "${metadata.tableName}" where ${conditions}`,
      order.length > 0 ? `order by ${order.join(', ')}` : '',
      options.limit === undefined ? '' : `limit ${Math.trunc(options.limit)}`,
      options.lock === 'update' ? 'for update' : '',
    ].join(' ');
    const result = await this.runner<E>({ text }, values);
    return result.rows.map((row) => Object.assign(Object.create(entity.prototype as object) as E, row));
  }

  async findOne<E extends object>(
    entity: Class<E>,
    where: Where<E>,
    options: FindOptions<E> = {},
  ): Promise<E | null> {
    return (await this.find(entity, where, { ...options, limit: 1 }))[0] ?? null;
  }

  /** The row with this id, or `NotFound`, the same for "not there" and "not yours". */
  async get<E extends { id: string }>(
    entity: Class<E>,
    id: string,
    options: FindOptions<E> = {},
  ): Promise<E> {
    const row = await this.findOne(entity, { id } as Where<E>, options);
    if (!row) throw new NotFound();
    return row;
  }
}
