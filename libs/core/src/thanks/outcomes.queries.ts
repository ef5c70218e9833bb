import type { HeldBack, OutcomeKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { mayComeBack } from '../contacts/contacts.queries.ts';
import { unwelcome } from '../notifications/letters.queries.ts';

export interface OutcomeRecipientView {
  contactId: string;
  name: string;
  /** When they last met. */
  metAt: string;
  /** Null: they can be written to. */
  heldBack: HeldBack | null;
}

/** SQL: why the contact `c` is not written to; the row under this alias has its `contact_id`. Null: they may be. */
const heldBack = (told: string) => `case
      when ${unwelcome(told)} then 'DO_NOT_CONTACT'
      when ${mayComeBack('c')} is false then 'SAID_NO'
      when c.email = '' then 'NO_ADDRESS'
    end`;

/** Everybody a student has met, the latest first, and who of them can be written to. */
export const RECIPIENTS = statement<OutcomeRecipientView, readonly [userId: string]>(`
  select met.contact_id as "contactId", c.name, iso(met.at) as "metAt",
    ${heldBack('met')} as "heldBack"
  from (
    select i.contact_id, max(i.starts_at) as at
    from enrolments e
    join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id and i.actual_minutes is not null
    where e.tenant_id = $1 and e.user_id = $2
    group by i.contact_id) met
  join contacts c on c.tenant_id = $1 and c.id = met.contact_id and c.owner_id = $2
    and c.erased_at is null
  order by met.at desc, met.contact_id`);

export interface OutcomeView {
  id: string;
  kind: OutcomeKind;
  subject: string;
  greeting: string;
  body: string;
  createdAt: string;
  leavesAt: string;
  sentAt: string | null;
  withdrawnAt: string | null;
  recipients: { contactId: string; name: string; heldBackBy: string | null }[];
}

const OUTCOME_JSON = `json_build_object('id', o.id, 'kind', o.kind, 'subject', o.subject, 'greeting', o.greeting,
  'body', o.body, 'createdAt', iso(o.created_at), 'leavesAt', iso(o.leaves_at), 'sentAt', iso(o.sent_at),
  'withdrawnAt', iso(o.withdrawn_at), 'recipients', (
    select coalesce(json_agg(json_build_object('contactId', c.id, 'name', c.name, 'heldBackBy', r.held_back_by)
      order by c.name, c.id), '[]')
    from outcome_recipients r join contacts c on c.tenant_id = $1 and c.id = r.contact_id
    where r.tenant_id = $1 and r.outcome_id = o.id))`;

/** What a student has told, the latest first. */
export const OUTCOMES = statement<{ outcome: OutcomeView }, readonly [userId: string, id: string | null]>(`
  select ${OUTCOME_JSON} as outcome from outcomes o
  where o.tenant_id = $1 and o.owner_id = $2 and ($3::uuid is null or o.id = $3)
  order by o.created_at desc, o.id desc`);

/** Takes back what has not left; no row: it has, or it is nobody's. */
export const WITHDRAW = statement<{ id: string }, readonly [userId: string, id: string, now: Date]>(`
  update outcomes o set withdrawn_at = coalesce(o.withdrawn_at, $4)
  where o.tenant_id = $1 and o.owner_id = $2 and o.id = $3 and o.sent_at is null returning o.id`);

export const LEAVING = statement<{ id: string; ownerId: string }, readonly [now: Date, limit: number]>(`
  select o.id, o.owner_id as "ownerId" from outcomes o
  where o.tenant_id = $1 and o.leaves_at <= $2 and o.sent_at is null and o.withdrawn_at is null
  order by o.leaves_at, o.id limit $3`);

/** Marks that it leaves now; no row: it was withdrawn, or another worker was first. */
export const TAKE_LEAVING = statement<
  { subject: string; greeting: string; body: string },
  readonly [userId: string, id: string, now: Date]
>(`
  update outcomes o set sent_at = $4
  where o.tenant_id = $1 and o.owner_id = $2 and o.id = $3 and o.leaves_at <= $4 and o.sent_at is null
    and o.withdrawn_at is null
  returning o.subject, o.greeting, o.body`);

export const LEAVING_TO = statement<
  { id: string; contactId: string; name: string; email: string; heldBack: HeldBack | null },
  readonly [outcomeId: string]
>(`
  select told.id, c.id as "contactId", c.name, c.email, ${heldBack('told')} as "heldBack"
  from outcome_recipients told join contacts c on c.tenant_id = $1 and c.id = told.contact_id
  where told.tenant_id = $1 and told.outcome_id = $2 order by told.id`);
