import { statement } from '@firsthand/persistence';
import { unwelcome } from './letters.queries.ts';

export interface Claim {
  id: string;
  fence: number;
  reminderId: string | null;
  /** Another worker may have sent it: it died before it could say. */
  inDoubt: boolean;
}

export interface Addressed extends Claim {
  template: string;
  params: Record<string, unknown>;
  attempts: number;
  email: string;
  givenName: string;
  familyName: string;
  locale: string;
  bounced: boolean;
  institution: string;
  zone: string;
  letter: AddressedLetter | null;
}

/** What the user wrote to somebody outside. Without an address they were forgotten meanwhile. */
export interface AddressedLetter {
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
}

export const CLAIM_DUE = statement<Claim, readonly [now: Date, leaseUntil: Date, limit: number]>(`
  with due as (
    select d.id, d.state = 'WIRE' as doubt from deliveries d
    where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= $2
    order by d.next_attempt_at, d.id limit $4
    for update skip locked
  )
  update deliveries d set state = case when due.doubt then 'WIRE' else 'CLAIMED' end,
    fence = d.fence + 1, lease_until = $3, next_attempt_at = $3
  from due where d.tenant_id = $1 and d.id = due.id
  returning d.id, d.fence, d.reminder_id as "reminderId", due.doubt as "inDoubt"`);

/** Locked, so that what is checked here still holds when it is marked. */
export const STILL_OURS = statement<
  Omit<Addressed, keyof Claim> & { id: string },
  readonly [claims: string]
>(`
  select d.id, d.template, d.params, d.attempts, u.email, u.given_name as "givenName", u.family_name as "familyName", u.locale,
    u.bounced_at is not null as bounced, t.name as institution, t.zone,
    case when l.id is not null then json_build_object('toName', l.to_name, 'toAddress', l.to_address,
      'subject', l.subject, 'text', l.text, 'calendar', l.calendar, 'calendarMethod', l.calendar_method,
      'unwelcome', l.to_address = '' or ${unwelcome('l')}) end as letter
  from jsonb_to_recordset($2::jsonb) as c(id uuid, fence integer)
  join deliveries d on d.tenant_id = $1 and d.id = c.id and d.fence = c.fence
  join users u on u.tenant_id = d.tenant_id and u.id = d.user_id
  join tenant_settings t on t.tenant_id = d.tenant_id
  left join letters l on l.tenant_id = d.tenant_id and l.id = d.letter_id
  where d.tenant_id = $1 and d.state in ('CLAIMED', 'WIRE')
  for update of d`);

export const DEAD_LINKS = statement<{ id: string }, readonly [ids: readonly string[], now: Date]>(`
  select l.id from links l
  where l.tenant_id = $1 and l.id = any($2::uuid[]) and (l.used_at is not null or l.expires_at <= $3)`);

export const MARK_WIRE = statement<never, readonly [ids: readonly string[], leaseUntil: Date]>(`
  update deliveries set state = 'WIRE', lease_until = $3, next_attempt_at = $3
  where tenant_id = $1 and id = any($2::uuid[])`);

/** Secrets go with the last state; a lost lease changes no row. Returns the letters that did not arrive. */
export const SETTLE = statement<
  { letterId: string },
  readonly [settlements: string, now: Date, secret: string]
>(`
  with outcome as (
    select * from jsonb_to_recordset($2::jsonb)
      as o(id uuid, fence integer, state text, note text, "nextAttemptAt" timestamptz, bounced boolean)
  ), settled as (
    update deliveries d set state = o.state, note = o.note, next_attempt_at = o."nextAttemptAt", lease_until = null,
      attempts = d.attempts + case when o.state in ('PLANNED', 'WIRE', 'FAILED') then 1 else 0 end,
      sent_at = case when o.state = 'SENT' then $3::timestamptz end,
      params = case when o.state not in ('SENT', 'DROPPED', 'FAILED') then d.params
        when d.letter_id is not null then '{}' else d.params - $4::text end
    from outcome o
    where d.tenant_id = $1 and d.id = o.id and d.fence = o.fence and d.state in ('CLAIMED', 'WIRE')
    returning d.id, d.user_id, d.letter_id, o.state, o.bounced
  ), bounced as (
    update users u set bounced_at = $3 from settled s
    where u.tenant_id = $1 and u.id = s.user_id and s.bounced and s.letter_id is null and u.bounced_at is null
  ), letters_settled as (
    update letters l set state = case s.state when 'SENT' then 'SENT' else 'REFUSED' end, settled_at = $3,
      refusal = case when s.bounced then 'ADDRESS' when s.state = 'DROPPED' then 'NOT_WANTED'
        when s.state = 'FAILED' then 'NOT_TAKEN' end
    from settled s
    where l.tenant_id = $1 and l.id = s.letter_id and s.state in ('SENT', 'DROPPED', 'FAILED')
  )
  select letter_id as "letterId" from settled where letter_id is not null and state in ('DROPPED', 'FAILED')`);
