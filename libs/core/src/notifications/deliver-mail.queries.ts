import type { MailCadence, MailCategory } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { LOGO_PATH } from '../tenancy/tenancy.queries.ts';
import { unwelcome } from './letters.queries.ts';

export interface Claim {
  id: string;
  fence: number;
  userId: string;
  template: string;
  /** Another worker may have sent it: it died before it could say. */
  inDoubt: boolean;
  /** When it was to leave. */
  dueAt: Date;
}

/** What a notice's mail is made from, and looked at once more before it leaves. */
export interface NoticeMail {
  id: string;
  userId: string;
  template: string;
  params: Record<string, unknown>;
  dedupKey: string;
  reminderId: string | null;
  createdAt: Date;
}

export interface Addressed extends Claim, NoticeMail {
  tenantId: string;
  mailKey: string;
  /** How often it was tried in vain. */
  attempts: number;
  /** In how many of these a server was there and did not take it. */
  putOff: number;
  /** Where it goes; null: the reader has no address. */
  email: string | null;
  /** Their access was ended. */
  ended: boolean;
  givenName: string;
  familyName: string;
  locale: string;
  bounced: boolean;
  institution: string;
  /** The name its mail comes under, and where answers go; null: the installation's. */
  senderName: string | null;
  replyTo: string | null;
  accent: string | null;
  logo: string | null;
  /** The institution's short name. */
  door: string;
  zone: string;
  /** The reader's own clock. */
  ownZone: string;
  cadences: Partial<Record<MailCategory, MailCadence>> | null;
  quietFrom: string | null;
  quietUntil: string | null;
  letter: AddressedLetter | null;
}

/** What the user wrote to somebody outside. Without an address they were forgotten meanwhile. */
export interface AddressedLetter {
  id: string;
  toName: string;
  toAddress: string;
  subject: string;
  text: string;
  calendar: string | null;
  calendarMethod: 'REQUEST' | 'CANCEL' | null;
  unwelcome: boolean;
}

export interface Settlement {
  id: string;
  fence: number;
  state: 'SENT' | 'PLANNED' | 'WIRE' | 'DROPPED' | 'FAILED';
  note: string | null;
  nextAttemptAt: Date;
  bounced: boolean;
  /** In vain: a mail server was there and did not take it, or none was. */
  tried: 'ANSWERED' | 'UNREACHED' | null;
}

/**
 * Claims everything that is due to a few people, so that what leaves for one of them at once is in one pair of hands.
 * People are held for the moment of the claim; who is in another worker's hands is left to it.
 */
export const CLAIM_DUE = statement<Claim, readonly [now: Date, leaseUntil: Date, people: number]>(`
  with readers as (
    select u.id from users u
    where u.tenant_id = $1 and u.id in (
      select d.user_id from deliveries d
      where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= $2
      order by d.next_attempt_at limit 2000)
    limit $4
    for no key update skip locked
  ), due as (
    select d.id, d.state = 'WIRE' as doubt from deliveries d join readers r on r.id = d.user_id
    where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= $2
    for update of d skip locked
  )
  update deliveries d set state = case when due.doubt then 'WIRE' else 'CLAIMED' end,
    fence = d.fence + 1, lease_until = $3, next_attempt_at = $3,
    due_at = case when d.state = 'PLANNED' and d.attempts = 0 then d.next_attempt_at else coalesce(d.due_at, d.next_attempt_at) end
  from due where d.tenant_id = $1 and d.id = due.id
  returning d.id, d.fence, d.user_id as "userId", d.template, due.doubt as "inDoubt", d.due_at as "dueAt"`);

/** SQL: `d` goes to an address of its own, which is not (any more) that of the person. */
const ELSEWHERE = `d.template in ('ADDRESS', 'SECOND_STEP') and d.params ? 'address'`;

const NOTICE_MAIL = `d.id, d.user_id as "userId", d.template, d.params, d.dedup_key as "dedupKey",
    d.reminder_id as "reminderId", d.created_at as "createdAt"`;

/** Locked, so that what is checked here still holds when it is marked. */
export const STILL_OURS = statement<
  Omit<Addressed, keyof Claim> & { id: string },
  readonly [claims: string]
>(`
  select ${NOTICE_MAIL}, d.tenant_id as "tenantId", t.mail_key as "mailKey", d.attempts, d.put_off as "putOff",
    case when ${ELSEWHERE} then d.params ->> 'address' else u.email end as email, u.ended_at is not null as ended, u.given_name as "givenName", u.family_name as "familyName", u.locale,
    u.bounced_at is not null and not (${ELSEWHERE}) as bounced, t.name as institution, t.mail_sender as "senderName", t.mail_reply_to as "replyTo", t.accent, own.logo, own.slug as door, t.zone,
    coalesce(u.zone, t.zone) as "ownZone", w.cadences, w.quiet_from as "quietFrom", w.quiet_until as "quietUntil",
    case when l.id is not null then json_build_object('id', l.id, 'toName', l.to_name, 'toAddress', l.to_address,
      'subject', l.subject, 'text', l.text, 'calendar', l.calendar, 'calendarMethod', l.calendar_method,
      'unwelcome', l.to_address = '' or ${unwelcome('l')}) end as letter
  from jsonb_to_recordset($2::jsonb) as c(id uuid, fence integer)
  join deliveries d on d.tenant_id = $1 and d.id = c.id and d.fence = c.fence
  join users u on u.tenant_id = d.tenant_id and u.id = d.user_id
  join tenant_settings t on t.tenant_id = d.tenant_id
  cross join lateral (select ${LOGO_PATH} as logo, t.slug from tenants t where t.id = d.tenant_id) own
  left join mail_wishes w on w.tenant_id = d.tenant_id and w.id = d.user_id
  left join letters l on l.tenant_id = d.tenant_id and l.id = d.letter_id
  where d.tenant_id = $1 and d.state in ('CLAIMED', 'WIRE')
  for update of d`);

/** What these gathered mails carry; oldest first. */
export const GATHERED_IN = statement<
  NoticeMail & { digestId: string },
  readonly [digestIds: readonly string[]]
>(`
  select ${NOTICE_MAIL}, d.digest_id as "digestId" from deliveries d
  where d.tenant_id = $1 and d.digest_id = any($2::uuid[]) and d.state = 'GATHERED'
  order by d.created_at, d.id
  for update`);

/** Puts these into one mail. */
export const GATHER = statement<never, readonly [ids: readonly string[], digestId: string]>(`
  update deliveries set state = 'GATHERED', digest_id = $3, lease_until = null
  where tenant_id = $1 and id = any($2::uuid[])`);

/** Leaves these out of the gathered mail they were in. */
export const LEAVE_OUT = statement<never, readonly [dropped: string]>(`
  update deliveries d set state = 'DROPPED', note = o.note
  from jsonb_to_recordset($2::jsonb) as o(id uuid, note text)
  where d.tenant_id = $1 and d.id = o.id and d.state = 'GATHERED'`);

export const DEAD_LINKS = statement<{ id: string }, readonly [ids: readonly string[], now: Date]>(`
  select l.id from links l
  where l.tenant_id = $1 and l.id = any($2::uuid[]) and (l.used_at is not null or l.expires_at <= $3)`);

export const MARK_WIRE = statement<never, readonly [ids: readonly string[], leaseUntil: Date]>(`
  update deliveries set state = 'WIRE', lease_until = $3, next_attempt_at = $3
  where tenant_id = $1 and id = any($2::uuid[])`);

/** Secrets go with the last state; a lost lease changes no row. Returns letters and people that mail did not reach. */
export const SETTLE = statement<
  { letterId: string | null; userId: string | null },
  readonly [settlements: string, now: Date, secret: string]
>(`
  with outcome as (
    select * from jsonb_to_recordset($2::jsonb)
      as o(id uuid, fence integer, state text, note text, "nextAttemptAt" timestamptz, bounced boolean, tried text)
  ), settled as (
    update deliveries d set state = o.state, note = o.note, next_attempt_at = o."nextAttemptAt", lease_until = null,
      attempts = d.attempts + case when o.tried is not null then 1 else 0 end,
      put_off = d.put_off + case when o.tried = 'ANSWERED' then 1 else 0 end,
      sent_at = case when o.state = 'SENT' then $3::timestamptz end,
      params = case when o.state not in ('SENT', 'DROPPED', 'FAILED') then d.params
        when d.letter_id is not null then '{}' else d.params - $4::text end
    from outcome o
    where d.tenant_id = $1 and d.id = o.id and d.fence = o.fence and d.state in ('CLAIMED', 'WIRE')
    returning d.id, d.user_id, d.letter_id, o.state, o.note, o.bounced and not (${ELSEWHERE}) as bounced
  ), carried as (
    update deliveries d set state = s.state, note = s.note, sent_at = case when s.state = 'SENT' then $3::timestamptz end
    from settled s
    where d.tenant_id = $1 and d.digest_id = s.id and d.state = 'GATHERED' and s.state in ('SENT', 'DROPPED', 'FAILED')
  ), bounced as (
    update users u set bounced_at = $3 from settled s
    where u.tenant_id = $1 and u.id = s.user_id and s.bounced and s.letter_id is null and u.bounced_at is null
    returning u.id
  ), letters_settled as (
    update letters l set state = case s.state when 'SENT' then 'SENT' else 'REFUSED' end, settled_at = $3,
      refusal = case when s.bounced then 'ADDRESS' when s.state = 'DROPPED' and s.note = 'MEETING_CHANGED' then 'OUTDATED'
        when s.state = 'DROPPED' then 'NOT_WANTED'
        when s.state = 'FAILED' then 'NOT_TAKEN' end
    from settled s
    where l.tenant_id = $1 and l.id = s.letter_id and s.state in ('SENT', 'DROPPED', 'FAILED')
  )
  select letter_id as "letterId", null::uuid as "userId" from settled
  where letter_id is not null and state in ('DROPPED', 'FAILED')
  union all select null, id from bounced`);
