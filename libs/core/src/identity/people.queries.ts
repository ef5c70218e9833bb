import type { PersonState, Role } from '@firsthand/contracts';
import { type Statement, statement } from '@firsthand/persistence';
import { hasComeIn } from './identity.queries.ts';
import { notShown } from './viewings.queries.ts';

export interface FoundPerson {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  /** What somebody without an address comes in by. */
  signInName: string | null;
  roles: Role[];
  state: PersonState;
  /** One may look as them. */
  viewable: boolean;
}

const STATE = (u: string) =>
  `case when ${u}.ended_at is not null then 'ENDED' when ${hasComeIn(u)} then 'IN' else 'WAITING' end`;

const FOUND = (
  u: string,
  me: string,
) => `${u}.id, ${u}.given_name as "givenName", ${u}.family_name as "familyName",
    ${u}.email, ${u}.sign_in_name as "signInName", ${u}.roles, ${STATE(u)} as state,
    ${u}.id <> ${me}::uuid and not ${notShown(u)} as viewable`;

/** Whom a list is of. Staff and ended accounts are few among many, and have an index each, which only words find. */
export type PeopleAmong = 'EVERYBODY' | 'STAFF' | 'ENDED';

const AMONG: Record<PeopleAmong, string> = {
  EVERYBODY: 'true',
  STAFF: `u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`,
  ENDED: 'u.ended_at is not null',
};

type PeopleParameters = readonly [
  userId: string,
  patterns: readonly string[],
  numbers: readonly string[],
  role: Role | null,
  state: PersonState | null,
  familyName: string | null,
  givenName: string | null,
  id: string | null,
  limit: number,
];

/** By name; each pattern must be in the name or the address, or else one word is a number of theirs. Erased people are nobody. */
const people = (among: PeopleAmong) =>
  statement<FoundPerson, PeopleParameters>(`
  select ${FOUND('u', '$2')} from users u
  where u.tenant_id = $1 and ${AMONG[among]}
    and (u.family_name, u.given_name, u.id) > (coalesce($7::text, ''), coalesce($8::text, ''),
      coalesce($9::uuid, '00000000-0000-0000-0000-000000000000'))
    and u.erased_at is null
    and (lower(u.given_name || ' ' || u.family_name || ' ' || coalesce(u.email, u.sign_in_name, '')) like all ($3::text[])
      or u.id in (select i.user_id from user_identities i where i.tenant_id = $1 and lower(i.external_id) = any($4::text[])))
    and ($5::text is null or $5 = any(u.roles))
    and ($6::text is null or ${STATE('u')} = $6)
  order by u.family_name, u.given_name, u.id limit $10`);

export const PEOPLE: Record<PeopleAmong, Statement<FoundPerson, PeopleParameters>> = {
  EVERYBODY: people('EVERYBODY'),
  STAFF: people('STAFF'),
  ENDED: people('ENDED'),
};

export interface AccountView extends FoundPerson {
  version: number;
  /** What rosters call them. */
  numbers: string[];
  createdAt: string;
  endedAt: string | null;
  /** Null: never, or longer ago than sessions are kept. */
  lastSeenAt: string | null;
  /** Mail to their address came back. */
  bounced: boolean;
  password: boolean;
  /** The institution's own sign-ons that know them, as the door calls these. */
  signOns: string[];
  app: boolean;
  passkeys: number;
  /** Personal access tokens that are good. */
  tokens: number;
  /** Until when their invitation works; null where none does. */
  invitedUntil: string | null;
  /** Nobody else who has come in is one. */
  onlyAdministrator: boolean;
}

export const ACCOUNT = statement<AccountView, readonly [me: string, userId: string, now: Date]>(`
  select ${FOUND('u', '$2')}, u.version, iso(u.created_at) as "createdAt", iso(u.ended_at) as "endedAt",
    u.bounced_at is not null as bounced, u.password_hash is not null as password,
    array(select distinct i.external_id from user_identities i
      where i.tenant_id = $1 and i.user_id = u.id order by i.external_id) as numbers,
    (select iso(max(s.last_seen_at)) from sessions s where s.tenant_id = $1 and s.user_id = u.id) as "lastSeenAt",
    array(select distinct coalesce(p.label, i.issuer) from sign_on_identities i
      left join identity_providers p on p.tenant_id = $1 and p.kind = i.kind and p.issuer = i.issuer
      where i.tenant_id = $1 and i.user_id = u.id order by 1) as "signOns",
    exists (select 1 from second_steps s where s.tenant_id = $1 and s.id = u.id and s.confirmed_at is not null) as app,
    (select count(*) from passkeys p where p.tenant_id = $1 and p.user_id = u.id)::int as passkeys,
    (select count(*) from access_tokens a where a.tenant_id = $1 and a.user_id = u.id and a.revoked_at is null
      and coalesce(a.expires_at > $4::timestamptz, true))::int as tokens,
    (select iso(max(l.expires_at)) from links l where l.tenant_id = $1 and l.user_id = u.id and l.purpose = 'INVITATION'
      and l.used_at is null and l.expires_at > $4::timestamptz) as "invitedUntil",
    'ADMINISTRATOR' = any(u.roles) and not exists (select 1 from users other
      where other.tenant_id = $1 and other.id <> u.id and 'ADMINISTRATOR' = any(other.roles)
        and other.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']
        and other.ended_at is null and ${hasComeIn('other')}) as "onlyAdministrator"
  from users u
  where u.tenant_id = $1 and u.id = $3 and u.erased_at is null and not 'OPERATOR' = any(u.roles)`);

/**
 * The administrators, held: of two who take the other's role at once, the second finds that it is none any more. Asked
 * once more after, because who waited here still sees what was before.
 */
export const HOLD_ADMINISTRATORS = statement<{ id: string }>(`
  select u.id from users u
  where u.tenant_id = $1 and 'ADMINISTRATOR' = any(u.roles)
    and u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']
  order by u.id for no key update`);

export const ADMINISTRATORS = statement<{ id: string; cameIn: boolean }>(`
  select u.id, u.ended_at is null and ${hasComeIn('u')} as "cameIn" from users u
  where u.tenant_id = $1 and 'ADMINISTRATOR' = any(u.roles)
    and u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`);

export const GIVE_ADMINISTRATOR = statement<{ id: string }, readonly [userId: string]>(`
  update users set roles = roles || 'ADMINISTRATOR'::text, version = version + 1
  where tenant_id = $1 and id = $2 and not 'ADMINISTRATOR' = any(roles) returning id`);

export const TAKE_ADMINISTRATOR = statement<{ id: string }, readonly [userId: string]>(`
  update users set roles = array_remove(roles, 'ADMINISTRATOR'), version = version + 1
  where tenant_id = $1 and id = $2 and 'ADMINISTRATOR' = any(roles) returning id`);

/** Finds the person of an address, who keeps their name, or makes one. */
export const FIND_OR_MAKE_ADMINISTRATOR = statement<
  { id: string; ended: boolean; made: boolean; cameIn: boolean },
  readonly [id: string, email: string, givenName: string, familyName: string, now: Date]
>(`
  with made as (
    insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
    select s.tenant_id, $2, $3, $4, $5, '{}', s.locale, $6 from tenant_settings s where s.tenant_id = $1
    on conflict (tenant_id, email) do nothing
    returning id)
  select id, false as ended, true as made, false as "cameIn" from made
  union all
  select u.id, u.ended_at is not null, false, ${hasComeIn('u')} from users u where u.tenant_id = $1 and u.email = $3`);

/** No row when it was ended already. Who administers does not any more: that is given anew, or not. */
export const END_ACCESS = statement<{ id: string }, readonly [userId: string, now: Date]>(`
  update users set ended_at = $3, roles = array_remove(roles, 'ADMINISTRATOR'), version = version + 1
  where tenant_id = $1 and id = $2 and ended_at is null returning id`);

export const GIVE_ACCESS_BACK = statement<{ id: string }, readonly [userId: string]>(`
  update users set ended_at = null, version = version + 1
  where tenant_id = $1 and id = $2 and ended_at is not null returning id`);

export const END_TOKENS = statement<{ id: string }, readonly [userId: string, now: Date]>(`
  update access_tokens set revoked_at = $3 where tenant_id = $1 and user_id = $2 and revoked_at is null returning id`);

/** Every link of theirs ends, whatever it is for. */
export const END_ALL_LINKS = statement<never, readonly [userId: string, now: Date]>(`
  update links set expires_at = $3
  where tenant_id = $1 and user_id = $2 and used_at is null and expires_at > $3`);

/** No row when somebody changed them since that version. A new address has refused nothing yet. */
export const CORRECT_PERSON = statement<
  { version: number },
  readonly [userId: string, version: number, givenName: string, familyName: string, email: string | null]
>(`
  update users set given_name = $4, family_name = $5, email = $6::text, version = version + 1,
    bounced_at = case when email is distinct from $6::text then null else bounced_at end
  where tenant_id = $1 and id = $2 and version = $3 and erased_at is null returning version`);
