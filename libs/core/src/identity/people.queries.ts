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

const STATE = (u: string, each: '' | 'offset 0' = '') =>
  `case when ${u}.ended_at is not null then 'ENDED' when ${hasComeIn(u, each)} then 'IN' else 'WAITING' end`;

const FOUND = (
  u: string,
  me: string,
) => `${u}.id, ${u}.given_name as "givenName", ${u}.family_name as "familyName",
    ${u}.email, ${u}.sign_in_name as "signInName", ${u}.roles, ${STATE(u, 'offset 0')} as state,
    ${u}.id <> ${me}::uuid and not ${notShown(u)} as viewable`;

/** Whom a list is of. Staff and ended accounts are few among many, and have an index each. */
export type PeopleAmong = 'EVERYBODY' | 'STAFF' | 'ENDED';

const AMONG: Record<PeopleAmong, string> = {
  EVERYBODY: 'true',
  STAFF: `u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`,
  ENDED: 'u.ended_at is not null',
};

type PeopleParameters = readonly [
  userId: string,
  /** Each word from here… */
  from: readonly string[],
  /** …and before this. */
  before: readonly string[],
  role: Role | null,
  state: PersonState | null,
  familyName: string | null,
  givenName: string | null,
  id: string | null,
  limit: number,
];

/** SQL: a word `w` is in a range. Comparisons like these may be asked of an index behind the wall, a pattern may not. */
const begins = (from: string, before: string) =>
  `w.word >= ${from} collate "C" and w.word < ${before} collate "C"`;

/** SQL: each of the words begins one of theirs. */
const CALLED_ALL = (u: string) => `not exists (
      select 1 from unnest($3::text[], $4::text[]) asked(low, high) where not exists (
        select 1 from person_words w where w.tenant_id = $1 and w.user_id = ${u}.id and ${begins('asked.low', 'asked.high')}))`;

/** SQL: everything else that narrows a list of the users under this alias; Erased people are nobody. */
const NARROWED = (
  u: string,
) => `(${u}.family_name, ${u}.given_name, ${u}.id) > (coalesce($7::text, ''), coalesce($8::text, ''),
      coalesce($9::uuid, '00000000-0000-0000-0000-000000000000'))
    and ${u}.erased_at is null
    and ($5::text is null or $5 = any(${u}.roles))
    and ($6::text is null or ${STATE(u)} = $6)
  order by ${u}.family_name, ${u}.given_name, ${u}.id limit $10`;

/** By name, one after the other, until the page is full: quick where most are meant, or few are looked through. */
const people = (among: PeopleAmong) =>
  statement<FoundPerson, PeopleParameters>(`
  select ${FOUND('u', '$2')} from users u
  where u.tenant_id = $1 and ${AMONG[among]} and ${CALLED_ALL('u')} and ${NARROWED('u')}`);

export const PEOPLE: Record<PeopleAmong, Statement<FoundPerson, PeopleParameters>> = {
  EVERYBODY: people('EVERYBODY'),
  STAFF: people('STAFF'),
  ENDED: people('ENDED'),
};

/** As many as are looked at one by one, whatever else they must be. */
const FEW = 5_000;

/** Which of these words the fewest have, and whether they are few: no more are counted. */
export const RAREST_WORD = statement<
  { low: string; high: string; few: boolean },
  readonly [from: readonly string[], before: readonly string[]]
>(`
  select asked.low, asked.high, counted.people <= ${FEW} as few
  from unnest($2::text[], $3::text[]) with ordinality asked(low, high, place)
  cross join lateral (select count(*) as people from (
    select 1 from person_words w where w.tenant_id = $1 and ${begins('asked.low', 'asked.high')} limit ${FEW + 1}) one) counted
  order by counted.people, asked.place limit 1`);

/** From those who have one word that few have. Looked up each by itself, whatever the planner thinks of how many they are. */
export const FEW_PEOPLE = statement<FoundPerson, readonly [...PeopleParameters, low: string, high: string]>(`
  select ${FOUND('u', '$2')}
  from (
    select distinct w.user_id from person_words w where w.tenant_id = $1 and ${begins('$11::text', '$12::text')}
  ) called
  cross join lateral (select * from users one where one.tenant_id = $1 and one.id = called.user_id offset 0) u
  where ${CALLED_ALL('u')} and ${NARROWED('u')}`);

/** From those who have all of several words that many have: set against set, not one by one. */
export const COMMON_PEOPLE = statement<FoundPerson, PeopleParameters>(`
  select ${FOUND('u', '$2')}
  from (
    select w.user_id from unnest($3::text[], $4::text[]) with ordinality asked(low, high, place)
    cross join lateral (
      select w.user_id from person_words w where w.tenant_id = $1 and ${begins('asked.low', 'asked.high')} offset 0) w
    group by w.user_id having count(distinct asked.place) = cardinality($3::text[])
  ) called
  cross join lateral (select * from users one where one.tenant_id = $1 and one.id = called.user_id offset 0) u
  where ${NARROWED('u')}`);

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
