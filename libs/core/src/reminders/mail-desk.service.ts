import { Injectable } from '@nestjs/common';
import { type Actor, MAIL_CATEGORY_OF, type MailCategory } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { isNotice } from '../notifications/departure.rules.ts';
import { assertAdministrator } from '../identity/identity.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';

/** How an institution's mail is getting on. */
export interface MailDeskView {
  /** Planned, each for its time. */
  waiting: number;
  /** Their time has come, and they have not left. */
  late: number;
  /** Since when the first of them should have left. */
  lateSince: string | null;
  /** Put off by the mail server; tried again by themselves. */
  retrying: number;
  inDoubt: number;
  /** Of the last seven days. */
  sent: number;
  dropped: number;
  refused: number;
  nextReminderAt: string | null;
  /** Occasions whose time has come and that nobody was reminded of yet. */
  remindersLate: number;
  /** Of the last thirty days, the latest first. */
  failures: FailedMailView[];
}

/** What it was about is said, not what it said: that is between the product and who was to get it. */
export interface FailedMailView {
  id: string;
  person: PersonView;
  /** Null: it was to open an account. */
  category: MailCategory | null;
  at: string;
  /** What the receiver's mail server answered. */
  answer: string;
  /** A link that opens an account is not sent again from here: a new invitation is. */
  canRetry: boolean;
}

const SHOWN = 50;
/** What carries others has no reader's words of its own, and what was written to people outside is its writer's. */
const OURS = `d.letter_id is null and d.template <> 'DIGEST'`;

const DESK = statement<
  Omit<MailDeskView, 'failures'> & {
    failures: (Omit<FailedMailView, 'category'> & { template: string })[];
  },
  readonly [now: Date, shown: number]
>(`
  with open as (
    select d.state, d.attempts, d.next_attempt_at, d.lease_until from deliveries d
    where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE')
  ), week as (
    select d.state from deliveries d
    where d.tenant_id = $1 and d.created_at > $2::timestamptz - interval '7 days' and d.template <> 'DIGEST'
  ), failed as (
    select d.id, d.user_id, d.template, d.created_at, d.note from deliveries d
    where d.tenant_id = $1 and d.state = 'FAILED' and d.created_at > $2::timestamptz - interval '30 days' and ${OURS}
    order by d.created_at desc, d.id desc limit $3
  )
  select
    (select count(*) from open where state <> 'WIRE' and next_attempt_at > $2)::int as waiting,
    (select count(*) from open where state = 'PLANNED' and next_attempt_at <= $2)::int as late,
    (select iso(min(next_attempt_at)) from open where state = 'PLANNED' and next_attempt_at <= $2) as "lateSince",
    (select count(*) from open where state = 'PLANNED' and attempts > 0)::int as retrying,
    (select count(*) from open where state = 'WIRE' and coalesce(lease_until, '-infinity') <= $2)::int as "inDoubt",
    (select count(*) from week where state = 'SENT')::int as sent,
    (select count(*) from week where state = 'DROPPED')::int as dropped,
    (select count(*) from week where state = 'FAILED')::int as refused,
    (select iso(min(r.issue_at)) from rungs r where r.tenant_id = $1 and r.issued_at is null and r.issue_at > $2)
      as "nextReminderAt",
    (select count(*) from rungs r where r.tenant_id = $1 and r.issued_at is null and r.issue_at <= $2)::int
      as "remindersLate",
    (select coalesce(json_agg(json_build_object('id', f.id, 'template', f.template, 'at', iso(f.created_at),
        'answer', coalesce(f.note, ''), 'canRetry', goes_again(null, f.template), 'person', json_build_object('id', u.id, 'givenName', u.given_name,
          'familyName', u.family_name, 'email', u.email)) order by f.created_at desc, f.id desc), '[]')
      from failed f join users u on u.tenant_id = $1 and u.id = f.user_id) as failures
  from tenant_settings t where t.tenant_id = $1`);

/** Back to where they began; their readers' addresses are tried once more. What no longer holds is dropped on its way. */
const RETRY = statement<{ id: string }, readonly [ids: readonly string[], now: Date]>(`
  with again as (
    update deliveries d set state = 'PLANNED', attempts = 0, put_off = 0, note = null, digest_id = null, next_attempt_at = $3
    where d.tenant_id = $1 and d.id = any($2::uuid[]) and d.state = 'FAILED'
      and goes_again(d.letter_id, d.template)
    returning d.id, d.user_id
  ), heard as (
    update users u set bounced_at = null from again a
    where u.tenant_id = $1 and u.id = a.user_id and u.bounced_at is not null
  )
  select id from again`);

/** For whoever answers for an institution's mail: whether it leaves, what was refused, and a second try. */
@Injectable()
export class MailDesk {
  constructor(private readonly uow: UnitOfWork) {}

  async look(actor: Actor): Promise<MailDeskView> {
    assertAdministrator(actor);
    const desk = (await this.uow.read(actor, (read) => read.first(DESK, read.now, SHOWN)))!;
    return {
      ...desk,
      failures: desk.failures.map(({ template, ...failure }) => ({
        ...failure,
        category: isNotice(template) ? MAIL_CATEGORY_OF[template] : null,
      })),
    };
  }

  /** Sends these once more; returns how many. */
  async retry(actor: Actor, ids: readonly string[]): Promise<number> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const again = await tx.sql(RETRY, ids.filter(isId), tx.now);
      if (again.length === 0) return 0;
      await tx.audit('mail.retry', { kind: 'tenant', id: actor.tenantId }, { mails: again.length });
      await tx.enqueue('mail.deliver', {});
      return again.length;
    });
  }
}
