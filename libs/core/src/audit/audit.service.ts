import { Injectable } from '@nestjs/common';
import { type Actor, AUDIT_ACTIONS } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, UnitOfWork } from '@firsthand/persistence';
import { assertAdministrator } from '../identity/identity.policy.ts';
import type { KeptFile } from '../insight/table-files.ts';
import { searchWords } from '../sections/sections.rules.ts';
import { csvOfLines } from '../portfolio/archive.ts';
import { type AuditFilter, type AuditLineView, auditPage, type AuditRowView } from './audit.queries.ts';

/** So many lines of a file are read, written and forgotten at a time. */
const LINES = 500;
/** A file of more is asked for by days. */
const LINES_AT_MOST = 200_000;

const COLUMNS = [
  ...['at', 'by', 'by_address', 'action', 'of', 'of_address', 'subject', 'subject_id', 'name', 'reason'],
  'detail',
];

/** The log of who did what, for administrators. It is added to where things are done, and changed by nobody. */
@Injectable()
export class AuditService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Newest first. @throws Forbidden, BadInput */
  async log(
    actor: Actor,
    { first, after, ...filter }: AuditFilter & { first: number; after?: string | null },
  ): Promise<Page<AuditRowView>> {
    assertAdministrator(actor);
    const [at, id] = afterCursor(after, ['instant', 'id']);
    const rows = await this.rows(actor, filter, [at, id], rowsToFetch(first));
    return pageOf(rows, first, (row) => [row.at, row.id]);
  }

  /** What the filter leaves as a file for a spreadsheet, in which nothing is ever run. That it was taken is in the log. */
  async file(actor: Actor, filter: AuditFilter): Promise<KeptFile> {
    assertAdministrator(actor);
    await this.uow.run(actor, (tx) =>
      tx.audit('audit.exported', { kind: 'tenant', id: actor.tenantId }, { ...filter }),
    );
    return { name: 'firsthand-audit.csv', bytes: this.lines(actor, filter) };
  }

  private async *lines(actor: Actor, filter: AuditFilter): AsyncGenerator<Uint8Array> {
    yield Buffer.from(csvOfLines([COLUMNS], { bom: true }));
    let after: readonly [string | null, string | null] = [null, null];
    for (let written = 0; written < LINES_AT_MOST; written += LINES) {
      const rows = await this.rows(actor, filter, after, LINES);
      if (rows.length > 0) yield Buffer.from(csvOfLines(rows.map(cellsOf), { bom: false }));
      const last = rows.at(-1);
      if (!last || rows.length < LINES) return;
      after = [last.at, last.id];
    }
  }

  private rows(
    actor: Actor,
    { by, of, kind, from = null, until = null }: AuditFilter,
    [at, id]: readonly [string | null, string | null],
    limit: number,
  ): Promise<AuditLineView[]> {
    const [acting, whose] = [searchWords(by), searchWords(of)];
    const actions = kind ? AUDIT_ACTIONS[kind] : null;
    return this.uow.read(actor, (read) =>
      read.sql(
        auditPage(acting.length > 0, whose.length > 0),
        ...([actions, from, until, at, id, limit, acting, whose, actor.userId] as const),
      ),
    );
  }
}

function cellsOf({ at, by, action, of, subject, subjectId, name, reason, detail }: AuditLineView) {
  const full = (person: AuditRowView['by']) => person && `${person.givenName} ${person.familyName}`.trim();
  return [
    ...[at, full(by), by?.email, action, full(of), of?.email, subject, subjectId, name, reason],
    detail,
  ];
}
