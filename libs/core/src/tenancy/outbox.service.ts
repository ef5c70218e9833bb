import { Inject, Injectable } from '@nestjs/common';
import type { Actor, JobName } from '@firsthand/contracts';
import { type Database, statement, UnitOfWork } from '@firsthand/persistence';
import type { Clock, Ring } from '@firsthand/platform';
import { CLOCK, DATABASE } from './tenancy.module.ts';

/** A tenant with something to do, and which jobs would do it. */
export interface DueWork {
  tenantId: string;
  outbox: boolean;
  reminders: boolean;
  mail: boolean;
  webhooks: boolean;
}

/** Rings that leave in one transaction. */
const BATCH = 500;

const TAKE = statement<{ job: JobName; data: never }, readonly [now: Date, limit: number]>(`
  delete from outbox where tenant_id = $1 and id in (
    select o.id from outbox o where o.tenant_id = $1 and o.available_at <= $2
    order by o.available_at, o.id limit $3
    for update skip locked)
  returning job, data`);

/** The way from a committed change to the queue. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(DATABASE) private readonly database: Pick<Database, 'pool'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Hands the tenant's waiting rings to the queue; returns how many. The rows go only when the queue has them: should the
   * commit fail after that, they are rung twice, and a ring says no more than "look".
   */
  async relay(actor: Actor, ring: (rings: readonly Ring[]) => Promise<void>): Promise<number> {
    for (let relayed = 0; ;) {
      const taken = await this.uow.run(actor, async (tx) => {
        const rows = await tx.sql(TAKE, tx.now, BATCH);
        if (rows.length > 0) await ring(rows as Ring[]);
        return rows.length;
      });
      relayed += taken;
      if (taken < BATCH) return relayed;
    }
  }

  /** Every tenant that has something due now. The one question across tenants; it answers with ids, yes and no. */
  async dueWork(): Promise<DueWork[]> {
    const { rows } = await this.database.pool.query<DueWork>(
      'select tenant_id as "tenantId", outbox, reminders, mail, webhooks from due_work($1)',
      [this.clock.now()],
    );
    return rows;
  }
}
