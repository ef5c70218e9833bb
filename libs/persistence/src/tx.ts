import {
  type AuditAction,
  type AuditSubject,
  Conflict,
  type JobName,
  type Jobs,
  type NoticeKind,
  type NoticeParams,
} from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { OutboxRow } from './entities/tenancy/outbox-row.entity.ts';
import { asParameter, type Class, columnOf, conditionsOf, Reading, type Where } from './reading.ts';

/** PostgreSQL takes 65,535 parameters in one statement; the first is the tenant. */
const PARAMETERS_AT_MOST = 60_000;

/** What a person is told; see `notifications`. The kind decides what the words are made from. */
export type Notice = { [K in NoticeKind]: NoticeOf<K> }[NoticeKind];

interface NoticeOf<K extends NoticeKind> {
  userId: string;
  kind: K;
  params: NoticeParams[K];
  /** A path of the web app. */
  path: string;
  /** The occasion; told once per person and occasion. */
  dedupKey: string;
  /** Also by mail? The template has the notice's kind. */
  mail: boolean;
}

type NewRow<E> = Omit<E, 'tenantId' | 'id'> & { id?: string };
/** A row as it is inserted: the tenant is bound, the id made when there is none, columns with a default may be left out. */
export type Insert<E> = Partial<NewRow<E>>;

/** A unit of work that may write. Everything in it commits together or not at all. */
export class Tx extends Reading {
  /** Jobs that leave when this commits. */
  readonly rung = new Set<JobName>();
  /** Whether somebody was told something, has read it, or is signed out when this commits. */
  hasNews = false;

  /** Writes the actor's tenant into the directory of tenants. False when the name in addresses is taken. */
  async foundTenant(slug: string): Promise<boolean> {
    const founded = await this.runner(
      {
        text: 'insert into tenants (id, slug, created_at) values ($1, $2, $3) on conflict do nothing',
      },
      [this.actor.tenantId, slug, this.now],
    );
    return founded.rowCount === 1;
  }

  /** Inserts and returns the ids, in order. */
  async insert<E extends object>(
    entity: Class<E>,
    rows: Insert<E> | readonly Insert<E>[],
  ): Promise<string[]> {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Insert<E>[];
    if (list.length === 0) return [];
    const metadata = this.dataSource.getMetadata(entity);
    const hasId = metadata.findColumnWithPropertyName('id') !== undefined;
    const complete: Record<string, unknown>[] = list.map((row) => ({
      ...(hasId && { id: newId() }),
      ...row,
    }));
    const columns = metadata.columns.filter(
      (column) =>
        column.propertyName !== 'tenantId' && complete.some((row) => row[column.propertyName] !== undefined),
    );
    const perChunk = Math.max(1, Math.floor(PARAMETERS_AT_MOST / Math.max(1, columns.length)));
    for (let start = 0; start < complete.length; start += perChunk) {
      const values: unknown[] = [this.actor.tenantId];
      const tuples = complete.slice(start, start + perChunk).map((row) => {
        const cells = columns.map((column) => {
          const value = row[column.propertyName];
          if (value === undefined) return 'default';
          values.push(asParameter(column, value));
          return `$${values.length}`;
        });
        return `(${['$1', ...cells].join(', ')})`;
      });
      const names = ['tenant_id', ...columns.map((column) => `"${column.databaseName}"`)].join(', ');
      await this.runner(
        {
          text: `insert into "${metadata.tableName}" (${names}) values ${tuples.join(', ')}`,
        },
        values,
      );
    }
    return complete.map((row) => String(row['id'] ?? ''));
  }

  /**
   * Compare and swap: changes the row only if it still has `version`, and moves the version on.
   * @throws Conflict with the current version when somebody was first; NotFound when there is no such row.
   */
  async swap<E extends { id: string; version: number }>(
    entity: Class<E>,
    id: string,
    version: number,
    patch: Partial<Omit<E, 'tenantId' | 'id' | 'version'>>,
  ): Promise<number> {
    const changed = await this.update(
      entity,
      { id, version } as unknown as Where<E>,
      {
        ...patch,
        version: version + 1,
      } as unknown as Partial<E>,
    );
    if (changed === 1) return version + 1;
    const current = await this.get(entity, id);
    throw new Conflict(current.version);
  }

  /** Changes every row that matches; returns how many. */
  async update<E extends object>(entity: Class<E>, where: Where<E>, patch: Partial<E>): Promise<number> {
    const metadata = this.dataSource.getMetadata(entity);
    const values: unknown[] = [this.actor.tenantId];
    const sets = Object.entries(patch).map(([property, value]) => {
      const { name, column } = columnOf(metadata, property);
      values.push(asParameter(column, value));
      return `${name} = $${values.length}`;
    });
    const text = `update "${metadata.tableName}" set ${sets.join(', ')} where ${conditionsOf(metadata, where, values)}`;
    return (await this.runner({ text }, values)).rowCount ?? 0;
  }

  async delete<E extends object>(entity: Class<E>, where: Where<E>): Promise<number> {
    const metadata = this.dataSource.getMetadata(entity);
    const values: unknown[] = [this.actor.tenantId];
    const text = `delete from "${metadata.tableName}" where ${conditionsOf(metadata, where, values)}`;
    return (await this.runner({ text }, values)).rowCount ?? 0;
  }

  /** Writes down who did what, and whose record it was about; append-only. Returns the id of the line. */
  async audit(
    action: AuditAction,
    { kind, id }: { kind: AuditSubject; id: string | null },
    detail: Record<string, unknown> = {},
  ): Promise<string> {
    const { tenantId, userId, requestId } = this.actor;
    const entryId = newId();
    await this.runner({ text: AUDIT }, [
      ...[tenantId, entryId, this.now, userId === 'system' ? null : userId],
      ...[action, kind, id, JSON.stringify(detail), requestId],
    ]);
    return entryId;
  }

  /** Leaves after commit, through an outbox row; lost on rollback. */
  async enqueue<J extends JobName>(
    job: J,
    data: Omit<Jobs[J], 'tenantId'>,
    availableAt: Date = this.now,
  ): Promise<void> {
    this.rung.add(job);
    await this.insert(OutboxRow, {
      job,
      data: { ...data, tenantId: this.actor.tenantId },
      availableAt,
    });
  }

  /** Tells people, once per person and occasion; mail leaves after commit. Returns how many were told now. */
  async notify(notices: readonly Notice[]): Promise<number> {
    if (notices.length === 0) return 0;
    const result = await this.runner<{ told: number; mailed: number }>({ text: NOTIFY }, [
      this.actor.tenantId,
      JSON.stringify(
        notices.map((notice) => ({
          ...notice,
          id: newId(),
          deliveryId: newId(),
        })),
      ),
      this.now,
    ]);
    const { told, mailed } = result.rows[0] ?? { told: 0, mailed: 0 };
    if (mailed > 0) await this.enqueue('mail.deliver', {});
    if (told > 0) this.hasNews = true;
    return told;
  }
}

const AUDIT = `
  insert into audit_entries
    (tenant_id, id, at, user_id, action, subject_kind, subject_id, person_id, detail, request_id)
  values ($1, $2, $3, $4, $5, $6, $7::uuid, person_behind($1, $6, $7::uuid), $8::jsonb, $9)`;

const NOTIFY = `
  with notices as (
    select n.* from jsonb_to_recordset($2::jsonb) as n(
      id uuid, "deliveryId" uuid, "userId" uuid, kind text, params jsonb, path text, "dedupKey" text, mail boolean)
  ), told as (
    insert into notifications (tenant_id, id, user_id, kind, params, path, dedup_key, created_at)
    select $1, id, "userId", kind, params, path, "dedupKey", $3 from notices
    on conflict (tenant_id, user_id, dedup_key) do nothing
    returning user_id, dedup_key
  ), mailed as (
    insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, next_attempt_at, created_at)
    select $1, n."deliveryId", n."userId", n.kind, n.params || jsonb_build_object('path', n.path), n."dedupKey", 'PLANNED', $3, $3
    from notices n join told t on t.user_id = n."userId" and t.dedup_key = n."dedupKey"
    join users u on u.tenant_id = $1 and u.id = n."userId" and u.bounced_at is null
    where n.mail
    on conflict (tenant_id, user_id, dedup_key) do nothing
    returning 1
  )
  select (select count(*) from told)::int as told, (select count(*) from mailed)::int as mailed`;
