import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Forbidden, systemActor } from '@firsthand/contracts';
import { type Database, statement, UnitOfWork } from '@firsthand/persistence';
import { type Clock, isId } from '@firsthand/platform';
import { INSTALLATION } from '../tenancy/installation.ts';
import { CLOCK, DATABASE } from '../tenancy/tenancy.module.ts';

/** What is late anywhere on the installation. */
export interface MailWatchView {
  /** How long ago the first mail should have left; 0: none is late. */
  mailLateSeconds: number;
  /** How long the first occasion has waited to be told of. */
  remindersLateSeconds: number;
  inDoubt: number;
}

/** One institution's mail in figures. */
export interface TenantMailView {
  tenantId: string;
  slug: string;
  lateSince: Date | null;
  inDoubt: number;
  /** Not sent yet. */
  planned: number;
  /** In the last day, as are dropped and failures. */
  sent: number;
  /** Because it would have come too late to be of use. */
  dropped: number;
  failures: MailFailures[];
  lateness: LatenessCount[];
}

export interface MailFailures {
  /** The mail server's code, or OTHER when it gave none. */
  reason: string;
  count: number;
}

export interface LatenessCount {
  /** So late at most; 86400 stands for more than an hour. */
  seconds: number;
  count: number;
}

interface Watched {
  tenantId: string;
  mailSince: Date | null;
  remindersSince: Date | null;
  inDoubt: number;
}

/** The same that `count_mail` counts. */
const RETRY_FAILED = statement<{ id: string }, readonly [reason: string, now: Date]>(`
  update deliveries d set state = 'PLANNED', attempts = 0, put_off = 0, note = null, digest_id = null, next_attempt_at = $3
  where d.tenant_id = $1 and d.state = 'FAILED' and d.created_at > $3::timestamptz - interval '24 hours'
    and coalesce(substring(d.note from '^[245][0-9][0-9]'), 'OTHER') = $2 and goes_again(d.letter_id, d.template)
  returning d.id`);

/**
 * For whoever runs the installation: whether mail leaves in time in every institution, without a name, an address or a
 * word of anybody's.
 */
@Injectable()
export class MailWatch {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(DATABASE) private readonly database: Pick<Database, 'pool'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Costs the same however much mail there is: it may be asked every few seconds. */
  async watch(): Promise<MailWatchView> {
    const all = await this.watched();
    const now = this.clock.now().getTime();
    const age = (since: Date | null) => (since ? (now - since.getTime()) / 1000 : 0);
    return {
      mailLateSeconds: age(earliest(all.map(({ mailSince }) => mailSince))),
      remindersLateSeconds: age(earliest(all.map(({ remindersSince }) => remindersSince))),
      inDoubt: all.reduce((sum, { inDoubt }) => sum + inDoubt, 0),
    };
  }

  /** Institution by institution; costs what was sent in a day. */
  async tenants(actor: Actor): Promise<TenantMailView[]> {
    await this.assertOperator(actor);
    const watched = new Map((await this.watched()).map((one) => [one.tenantId, one]));
    const { rows } = await this.database.pool.query<
      Pick<TenantMailView, 'tenantId' | 'slug' | 'planned' | 'sent' | 'dropped'> & {
        failures: Record<string, number>;
        lateness: Record<string, number>;
      }
    >(
      'select tenant_id as "tenantId", slug, planned, sent, dropped, failures, lateness from count_mail($1)',
      [this.clock.now()],
    );
    return rows.map(({ failures, lateness, ...row }) => {
      const one = watched.get(row.tenantId);
      return {
        ...row,
        lateSince: earliest([one?.mailSince ?? null, one?.remindersSince ?? null]),
        inDoubt: one?.inDoubt ?? 0,
        failures: Object.entries(failures).map(([reason, count]) => ({ reason, count })),
        lateness: Object.entries(lateness).map(([seconds, count]) => ({ seconds: Number(seconds), count })),
      };
    });
  }

  /**
   * Sends once more what failed for this reason in the institution within a day; returns how much. An address that was
   * refused stays so: mending it is the institution's, and its mail is dropped on the way.
   */
  async retry(actor: Actor, tenantId: string, reason: string): Promise<number> {
    await this.assertOperator(actor);
    if (!isId(tenantId)) return 0;
    return this.uow.run(systemActor(tenantId, actor.requestId), async (tx) => {
      const again = await tx.sql(RETRY_FAILED, reason, tx.now);
      if (again.length === 0) return 0;
      await tx.audit(
        'mail.retry',
        { kind: 'tenant', id: tenantId },
        { mails: again.length, operator: actor.userId },
      );
      await tx.enqueue('mail.deliver', {});
      return again.length;
    });
  }

  /** Operators are users of the reserved tenant; whatever somebody is called elsewhere, they are none. */
  async assertOperator(actor: Actor): Promise<void> {
    const isOne = actor.roles.includes('OPERATOR');
    if (!isOne || actor.tenantId !== (await this.uow.tenantIdOf(INSTALLATION))) throw new Forbidden();
  }

  private async watched(): Promise<Watched[]> {
    const { rows } = await this.database.pool.query<Watched>(
      `select tenant_id as "tenantId", mail_since as "mailSince", reminders_since as "remindersSince",
        in_doubt as "inDoubt" from watch_mail($1)`,
      [this.clock.now()],
    );
    return rows;
  }
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce((first, one) => (first && (!one || first <= one) ? first : one), null);
}
