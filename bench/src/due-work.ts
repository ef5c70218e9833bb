import { ISSUE_DUE, STAFF_AFTER_MINUTES, STILL_USEFUL_DAYS } from '@firsthand/core';
import type pg from 'pg';
import { connected } from './database.ts';

/** One institution whose reminders are made due, and forgotten again, by its rows alone. */
export class DueWork {
  private constructor(
    private readonly ownerUrl: string,
    readonly tenantId: string,
    private readonly milestones: readonly string[],
  ) {}

  /** Begins with nothing due and every deadline two days ahead. */
  static async of(ownerUrl: string, slug: string): Promise<DueWork> {
    const tenantId = await connected(ownerUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from tenants where slug = $1', [slug]);
      return rows[0]!.id;
    });
    const work = new DueWork(ownerUrl, tenantId, []);
    await work.forget();
    const milestones = await work.asTenant(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `update milestones set due_at = date_trunc('minute', now()) + interval '2 days' where tenant_id = $1 returning id`,
        [tenantId],
      );
      return rows.map(({ id }) => id).sort();
    });
    return new DueWork(ownerUrl, tenantId, milestones);
  }

  /** As if nobody had ever been reminded. */
  async forget(): Promise<void> {
    await this.asTenant(async (client) => {
      for (const table of ['deliveries', 'notifications', 'reminders', 'rungs', 'outbox'])
        await client.query(`delete from ${table} where tenant_id = $1`, [this.tenantId]);
    });
    await connected(this.ownerUrl, (client) => client.query('vacuum analyze'));
  }

  /** These many of its sections are due now, each all at once. */
  async sections(from: number, count: number): Promise<void> {
    await this.asTenant((client) =>
      client.query(
        `insert into rungs (tenant_id, id, milestone_id, offset_minutes, deadline_at, issue_at)
         select $1, uuidv7(), m.id, -2880, m.due_at, now() - interval '1 second'
         from milestones m where m.tenant_id = $1 and m.id = any($2)`,
        [this.tenantId, this.milestones.slice(from, from + count)],
      ),
    );
  }

  /** Of one section as many people as that, one after the other over this time. */
  async people(section: number, count: number, overSeconds: number): Promise<void> {
    await this.asTenant((client) =>
      client.query(
        `insert into rungs (tenant_id, id, milestone_id, enrolment_id, offset_minutes, deadline_at, issue_at)
         select $1, uuidv7(), d.milestone_id, d.enrolment_id, -2880, d.due_at,
           now() + make_interval(secs => (row_number() over () - 1) * $4::float / $3)
         from effective_deadlines d where d.tenant_id = $1 and d.milestone_id = $2 limit $3`,
        [this.tenantId, this.milestones[section], count, overSeconds],
      ),
    );
  }

  async mails(): Promise<{ planned: number; sent: number; people: number; p99LatenessMs: number }> {
    return this.asTenant(async (client) => {
      await client.query('analyze deliveries, reminders, rungs');
      const { rows } = await client.query<Awaited<ReturnType<DueWork['mails']>>>(
        `with due as materialized (
           select r.id, g.issue_at from rungs g
           join reminders r on r.tenant_id = $1 and r.milestone_id = g.milestone_id and r.offset_minutes = g.offset_minutes
             and r.enrolment_id = coalesce(g.enrolment_id, r.enrolment_id)
           where g.tenant_id = $1)
         select count(*)::int as planned, count(*) filter (where d.state = 'SENT')::int as sent,
          count(distinct d.user_id)::int as people,
          coalesce(extract(epoch from percentile_cont(0.99) within group (order by d.sent_at - due.issue_at)) * 1000, 0)::float
            as "p99LatenessMs"
         from deliveries d join due on due.id = d.reminder_id
         where d.tenant_id = $1`,
        [this.tenantId],
      );
      return rows[0]!;
    });
  }

  async sent(): Promise<number> {
    return this.asTenant(async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int from deliveries where tenant_id = $1 and state = 'SENT'`,
        [this.tenantId],
      );
      return rows[0]!.count;
    });
  }

  /** How PostgreSQL goes about telling everybody of this section; nobody is told. */
  async planOfIssuing(section: number): Promise<string[]> {
    await this.sections(section, 1);
    const lines = await this.asTenant(async (client) => {
      await client.query('begin');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, buffers off) ${ISSUE_DUE.text}`,
        [this.tenantId, new Date(), 1, STILL_USEFUL_DAYS, STAFF_AFTER_MINUTES],
      );
      await client.query('rollback');
      return rows.map((row) => row['QUERY PLAN']);
    });
    await this.asTenant((client) =>
      client.query('delete from rungs where tenant_id = $1 and issued_at is null', [this.tenantId]),
    );
    return lines;
  }

  private asTenant<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    return connected(this.ownerUrl, async (client) => {
      await client.query(`select set_config('app.tenant_id', $1, false)`, [this.tenantId]);
      return work(client);
    });
  }
}
