import type { LinkPurpose, Role } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { TENANT_CARD_JSON, type TenantCardView, type TenantView } from '../tenancy/tenancy.queries.ts';
import { HAS_SECOND_STEP, IS_STAFF, rolesOf } from './second-step.queries.ts';
import { ONLY_BY_SIGN_ON, SIGN_ON_ONLY } from './sign-on.queries.ts';
import { type HeldViewing, viewingOf } from './viewings.queries.ts';

export interface Holder {
  userId: string;
  roles: Role[];
  secretHash: string;
  /** Long enough since "last seen" was written to write it again. */
  stale: boolean;
}

/**
 * SQL: whose session `$2` is, while it lives: not revoked, not expired, seen since `$4`; as whom they look meanwhile; and
 * whether a viewing was begun and not stopped, which without `viewing` is over by itself.
 */
const HELD_SESSION = `select u.id as "userId", own.roles, s.secret_hash as "secretHash", s.last_seen_at as "seenAt",
    ${viewingOf('own.roles', '$3')} as viewing, v.id is not null as "hasViewing"
  from sessions s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id
  join tenant_settings ts on ts.tenant_id = s.tenant_id
  cross join lateral (select ${rolesOf('s.proved_at is not null', '$3')} as roles) own
  left join viewings v on v.tenant_id = s.tenant_id and v.session_id = s.id and v.ended_at is null
  left join users p on p.tenant_id = v.tenant_id and p.id = v.user_id
  where s.tenant_id = $1 and s.id = $2 and s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4
    and u.ended_at is null`;

/** SQL: all that is known of who holds a session, but for when they were seen. */
const WITNESS = `(to_jsonb(held) - 'seenAt')::text`;

export const SESSION_HOLDER = statement<
  Omit<Holder, 'stale'> & {
    seenAt: Date;
    witness: string;
    viewing: HeldViewing | null;
    hasViewing: boolean;
  },
  [id: string, now: Date, seenSince: Date]
>(`select held.*, ${WITNESS} as witness from (${HELD_SESSION}) held`);

/** Fails unless the session is held as it was when this was its witness (`$5`). */
export const SESSION_HELD = statement<object, [id: string, now: string, seenSince: string, witness: string]>(
  `select insist(${WITNESS} is not distinct from $5) from (select) one left join (${HELD_SESSION}) held on true`,
);

export const SEE_SESSION = statement<object, [id: string, now: Date]>(`
  update sessions set last_seen_at = $3 where tenant_id = $1 and id = $2 and last_seen_at < $3`);

/** Whose personal access token this is, while it is good. */
export const TOKEN_HOLDER = statement<Holder, [id: string, now: Date, staleBefore: Date]>(`
  select u.id as "userId", ${rolesOf(HAS_SECOND_STEP, '$3')} as roles,
    t.secret_hash as "secretHash", coalesce(t.last_used_at < $4, true) as stale
  from access_tokens t join users u on u.tenant_id = t.tenant_id and u.id = t.user_id
  join tenant_settings ts on ts.tenant_id = t.tenant_id
  where t.tenant_id = $1 and t.id = $2 and t.revoked_at is null and coalesce(t.expires_at > $3, true)
    and u.ended_at is null`);

export const SEE_TOKEN = statement<object, [id: string, now: Date]>(`
  update access_tokens set last_used_at = $3 where tenant_id = $1 and id = $2`);

/**
 * SQL: the user under this alias has come in, by whatever way. What they came in by is theirs from then on: their address is
 * changed by nobody else, and they are invited no more. `each`: looked up for each, where they are a few of many; else the
 * planner may read all of a tenant's links first.
 */
export const hasComeIn = (u: string, each: '' | 'offset 0' = '') => `(${u}.password_hash is not null
    or exists (select 1 from sign_on_identities s where s.tenant_id = ${u}.tenant_id and s.user_id = ${u}.id ${each})
    or exists (select 1 from passkeys k where k.tenant_id = ${u}.tenant_id and k.user_id = ${u}.id ${each})
    or exists (select 1 from links l where l.tenant_id = ${u}.tenant_id and l.user_id = ${u}.id and l.used_at is not null ${each}))`;

/** SQL: the user under this alias is nobody here: never in, in no section, and in charge of nothing. No mail lets them in. */
const isNobody = (u: string) => `(not ${hasComeIn(u)} and not ${u}.roles && array['ADMINISTRATOR', 'OPERATOR']
    and not exists (
      select 1 from enrolments e where e.tenant_id = ${u}.tenant_id and e.user_id = ${u}.id and e.dropped_at is null))`;

/** Whether somebody has come in. */
export const COME_IN = statement<{ comeIn: boolean }, [userId: string]>(`
  select ${hasComeIn('u')} as "comeIn" from users u where u.tenant_id = $1 and u.id = $2`);

export interface Account {
  id: string;
  /** Null: they have none, and nothing can be mailed to them. */
  email: string | null;
  roles: Role[];
  passwordHash: string | null;
  /** Their institution wants them to come in through its own sign-on, and offers one. Never an administrator. */
  signOnOnly: boolean;
  /** They were taken out before they had come in. */
  nobody: boolean;
}

/** By what somebody types at the door: their address, or the name that whoever has none comes in by. Whose access was ended is nobody. */
export const ACCOUNT_OF = statement<Account, [emailOrName: string]>(`
  select u.id, u.email, u.roles, u.password_hash as "passwordHash", ${ONLY_BY_SIGN_ON} as "signOnOnly",
    ${isNobody('u')} as nobody
  from users u where u.tenant_id = $1 and (u.email = $2 or u.sign_in_name = $2) and u.ended_at is null`);

export interface ViewerView {
  id: string;
  email: string | null;
  /** What somebody without an address comes in by. */
  signInName: string | null;
  givenName: string;
  familyName: string;
  roles: Role[];
  locale: string;
  /** Their own zone, else the tenant's. */
  zone: string;
  tenant: TenantView;
  /**
   * From this day on they can do nothing without a second step, and have none, nor has their sign-on vouched for one in
   * this session; null where that is not so.
   */
  secondStepFrom: string | null;
  /** The version of the privacy notice that a student has not accepted yet; null where nothing is asked. */
  noticeDue: number | null;
}

export const VIEWER = statement<ViewerView, [userId: string, sessionId: string | null]>(`
  select u.id, u.email, u.sign_in_name as "signInName", u.given_name as "givenName", u.family_name as "familyName", u.roles, u.locale,
    coalesce(u.zone, ts.zone) as zone,
    (${TENANT_CARD_JSON}::jsonb || jsonb_build_object('id', t.id, 'programme', ts.programme, 'zone', ts.zone)) as tenant,
    case when ${IS_STAFF} and not ${HAS_SECOND_STEP} and not exists (
        select 1 from sessions s
        where s.tenant_id = u.tenant_id and s.id = $3::uuid and s.user_id = u.id and s.proved_at is not null)
      then ts.second_step_from::text end as "secondStepFrom",
    case when 'STUDENT' = any(u.roles) then (
      select n.version from privacy_notices n
      where n.tenant_id = u.tenant_id and n.version = (
          select max(latest.version) from privacy_notices latest where latest.tenant_id = u.tenant_id)
        and not exists (select 1 from privacy_acceptances a
          where a.tenant_id = u.tenant_id and a.user_id = u.id and a.notice_id = n.id)) end as "noticeDue"
  from users u
  join tenants t on t.id = u.tenant_id
  join tenant_settings ts on ts.tenant_id = u.tenant_id
  where u.tenant_id = $1 and u.id = $2`);

export interface LinkView {
  purpose: LinkPurpose;
  secretHash: string;
  userId: string;
  /** The person's, or the one that is asked about. */
  email: string;
  givenName: string;
  expiresAt: string;
  /** A password is not how this person comes in. */
  signOnOnly: boolean;
  tenant: TenantCardView;
}

/** A link that can still be used. */
export const OPEN_LINK = statement<LinkView, [id: string, now: Date]>(`
  select l.purpose, l.secret_hash as "secretHash", l.user_id as "userId", coalesce(l.address, u.email) as email,
    u.given_name as "givenName", iso(l.expires_at) as "expiresAt",
    case l.purpose when 'INVITATION' then ${SIGN_ON_ONLY} else ${ONLY_BY_SIGN_ON} end as "signOnOnly",
    ${TENANT_CARD_JSON} as tenant
  from links l
  join users u on u.tenant_id = l.tenant_id and u.id = l.user_id
  join tenants t on t.id = l.tenant_id
  join tenant_settings ts on ts.tenant_id = l.tenant_id
  where l.tenant_id = $1 and l.id = $2 and l.used_at is null and l.expires_at > $3 and u.ended_at is null
    and coalesce(l.address, u.email) is not null`);

/** The page behind a link was looked at, for the first time. */
export const SEE_LINK = statement<never, [id: string, now: Date]>(`
  update links set opened_at = $3 where tenant_id = $1 and id = $2 and opened_at is null`);

/** Compare and swap: of all who use a link at once, one gets the row. */
export const USE_LINK = statement<
  { userId: string; purpose: LinkPurpose; address: string | null },
  [id: string, now: Date]
>(`
  update links set used_at = $3
  where tenant_id = $1 and id = $2 and used_at is null and expires_at > $3
  returning user_id as "userId", purpose, address`);

/** Older links of these people end now. */
export const END_LINKS = statement<object, [userIds: readonly string[], purpose: LinkPurpose, now: Date]>(`
  update links set expires_at = $4
  where tenant_id = $1 and user_id = any($2::uuid[]) and purpose = $3 and used_at is null and expires_at > $4`);

/** The links end of those of these people who are nobody here any more. */
export const END_LINKS_OF_NOBODY = statement<object, [userIds: readonly string[], now: Date]>(`
  update links l set expires_at = $3
  from unnest($2::uuid[]) named(id) join users u on u.tenant_id = $1 and u.id = named.id
  where l.tenant_id = $1 and l.user_id = u.id and l.used_at is null and l.expires_at > $3 and ${isNobody('u')}`);

export const REVOKE_SESSIONS_OF = statement<object, [userId: string, but: string | null, now: Date]>(`
  update sessions set revoked_at = $4
  where tenant_id = $1 and user_id = $2 and id is distinct from $3::uuid and revoked_at is null`);

/** People who have not come in yet, have an address that takes mail, and whose access was not ended. */
export const NOT_YET_IN = statement<{ id: string }, [userIds: readonly string[]]>(`
  select u.id from users u
  where u.tenant_id = $1 and u.id = any($2::uuid[]) and not ${hasComeIn('u')} and u.email is not null and u.bounced_at is null
    and u.ended_at is null
  order by u.id`);

export interface SessionView {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
}

export const LIVING_SESSIONS = statement<SessionView, [userId: string, now: Date, seenSince: Date]>(`
  select id, iso(created_at) as "createdAt", iso(last_seen_at) as "lastSeenAt", user_agent as "userAgent"
  from sessions
  where tenant_id = $1 and user_id = $2 and revoked_at is null and expires_at > $3 and last_seen_at > $4
  order by last_seen_at desc, id`);

export interface AccessTokenView {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
}

/** A token of anybody's, to the administrators. It opens whatever its person may do. */
export interface InstitutionTokenView extends AccessTokenView {
  person: { id: string; givenName: string; familyName: string; email: string | null };
  roles: Role[];
}

/** Of everybody, newest first: their ids were made in that order. Only those that are good. */
export const TOKENS_OF_INSTITUTION = statement<
  InstitutionTokenView,
  [afterId: string | null, limit: number, now: Date]
>(`
  select t.id, t.name, iso(t.created_at) as "createdAt", iso(t.last_used_at) as "lastUsedAt", iso(t.expires_at) as "expiresAt",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person, u.roles
  from access_tokens t join users u on u.tenant_id = t.tenant_id and u.id = t.user_id and u.ended_at is null
  where t.tenant_id = $1 and t.revoked_at is null and coalesce(t.expires_at > $4::timestamptz, true)
    and t.id < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
  order by t.id desc limit $3`);

/** No row when it is not good any more, or never was one. */
export const REVOKE_TOKEN = statement<{ userId: string; name: string }, [id: string, now: Date]>(`
  update access_tokens set revoked_at = $3
  where tenant_id = $1 and id = $2 and revoked_at is null and coalesce(expires_at > $3::timestamptz, true)
  returning user_id as "userId", name`);

export const LIVING_TOKENS = statement<AccessTokenView, [userId: string, now: Date]>(`
  select id, name, iso(created_at) as "createdAt", iso(last_used_at) as "lastUsedAt", iso(expires_at) as "expiresAt"
  from access_tokens
  where tenant_id = $1 and user_id = $2 and revoked_at is null and coalesce(expires_at > $3, true)
  order by created_at desc, id`);
