import { Injectable } from '@nestjs/common';
import { type Actor, RETENTION_WARNING_DAYS, type RetentionKind } from '@firsthand/contracts';
import { RetentionRule, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { AWAIT_HOLDS } from '../interviewees/interviewees.queries.ts';
import { IntervieweesService } from '../interviewees/interviewees.service.ts';
import { ROWS_OF, UNITS } from './kinds.ts';
import {
  ADMINISTRATORS,
  ERASE_PERSON,
  LOOK,
  RECORD_RUN,
  REMOVE_ROWS,
  REMOVE_WORK,
  TO_REMOVE,
  TO_TELL,
} from './retention.queries.ts';
import { warned } from './retention.service.ts';

/** Removes what has had its time, after whoever it concerns had theirs to answer. */
@Injectable()
export class RemoveDue {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly interviewees: IntervieweesService,
  ) {}

  /** The kinds an institution keeps for a time only. */
  async kinds(actor: Actor): Promise<RetentionKind[]> {
    return this.uow.read(actor, async (read) => (await read.find(RetentionRule, {})).map(({ kind }) => kind));
  }

  /**
   * Warns, and removes some at a time: whatever breaks off is found again the next time, because what is left says so
   * itself. Returns how many went.
   */
  async run(actor: Actor, kind: RetentionKind, signal: { readonly aborted: boolean }): Promise<number> {
    await this.warn(actor, kind, signal);
    let removed = 0;
    while (!signal.aborted) {
      const some = await this.uow.run(actor, (tx) => this.removeSome(tx, kind));
      removed += some;
      if (some < UNITS[kind].atOnce) break;
    }
    return removed;
  }

  private async warn(actor: Actor, kind: RetentionKind, signal: { readonly aborted: boolean }) {
    await this.uow.run(actor, (tx) => this.announce(tx, kind));
    while (UNITS[kind].told && !signal.aborted)
      if ((await this.uow.run(actor, (tx) => this.tell(tx, kind))) === 0) return;
  }

  /** Once, when the first of it is about to go. */
  private async announce(tx: Tx, kind: RetentionKind): Promise<void> {
    const rule = await tx.findOne(RetentionRule, { kind, announcedAt: null }, { lock: 'update' });
    if (!rule) return;
    const soon = await tx.first(LOOK[kind], warned(tx.now), rule.days, 0);
    if (!soon || soon.count === 0) return;
    const from = warned(tx.now).toISOString();
    await tx.notify(
      (await tx.sql(ADMINISTRATORS)).map(({ id, zone }) => ({
        ...{ userId: id, kind: 'RETENTION_NEAR' as const, path: '/institution/retention', mail: true },
        params: { what: kind, count: soon.count, from, zone },
        dedupKey: `retention:${kind}:${rule.version}:${from.slice(0, 10)}`,
      })),
    );
    await tx.update(RetentionRule, { id: rule.id }, { announcedAt: tx.now });
  }

  private async tell(tx: Tx, kind: RetentionKind): Promise<number> {
    const rule = await tx.findOne(RetentionRule, { kind });
    if (!rule) return 0;
    const going = await tx.sql(TO_TELL[kind], tx.now, rule.days, RETENTION_WARNING_DAYS);
    return tx.notify(
      going.map(({ userId, dedupKey, ...params }) => ({
        ...{ userId, kind: 'RECORD_GOING' as const, path: '/record', mail: true },
        ...{ params, dedupKey },
      })),
    );
  }

  private async removeSome(tx: Tx, kind: RetentionKind): Promise<number> {
    // A hold that is just being placed comes first, and what is asked after this sees it.
    await tx.sql(AWAIT_HOLDS);
    const rule = await tx.findOne(RetentionRule, { kind }, { lock: 'update' });
    if (!rule?.announcedAt || warned(rule.announcedAt) > tx.now) return 0;
    const due = await tx.sql(TO_REMOVE[kind], tx.now, rule.days, RETENTION_WARNING_DAYS, UNITS[kind].atOnce);
    if (due.length === 0) return 0;
    const removed = await this.remove(
      tx,
      kind,
      due.map(({ id }) => id),
    );
    await tx.sql(RECORD_RUN, newId(), kind, tx.now, due.length, JSON.stringify(removed));
    await tx.audit(
      'retention.removed',
      { kind: 'tenant', id: tx.actor.tenantId },
      { record: kind, units: due.length, removed },
    );
    return due.length;
  }

  private async remove(
    tx: Tx,
    kind: RetentionKind,
    ids: readonly string[],
  ): Promise<Readonly<Record<string, number>>> {
    const table = ROWS_OF[kind];
    if (table) return (await tx.first(REMOVE_ROWS, table, ids))!.removed;
    if (kind === 'SECTION_WORK') return (await tx.first(REMOVE_WORK, ids, tx.now))!.removed;
    if (kind === 'CONTACT_DETAILS')
      return { contacts: (await this.interviewees.forget(tx, ids, 'RETENTION')).length };
    // What is left are students' accounts.
    let removed: Readonly<Record<string, number>> = {};
    for (const id of ids) removed = added(removed, (await tx.first(ERASE_PERSON, id, tx.now))?.removed ?? {});
    return removed;
  }
}

function added(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) {
  const sum: Record<string, number> = { ...one };
  for (const [table, rows] of Object.entries(other)) sum[table] = (sum[table] ?? 0) + rows;
  return sum;
}
