import type { CardState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';
import { ONLY_BY_SIGN_ON } from '../identity/sign-on.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import { TENANT_CARD_JSON, type TenantCardView } from '../tenancy/tenancy.queries.ts';

/** Somebody who comes in by a card, as their section's staff see them. */
export interface CardHolderView {
  enrolmentId: string;
  person: PersonView;
  /** What a roster calls them: how staff tell two of the same name apart. */
  number: string | null;
  /** What they come in by, once they have. */
  signInName: string | null;
  state: CardState;
  /** Until when their card opens; null where none does. */
  expiresAt: string | null;
}

/** SQL: the number a roster gave the user under this alias, the institution's own first. */
const NUMBER = (u: string) => `(select i.external_id from user_identities i
  where i.tenant_id = $1 and i.user_id = ${u}.id order by i.system <> 'PLAIN', i.created_at, i.id limit 1)`;

/** For these a card may be printed: students and nothing else, who have no address. */
const COMES_BY_CARD = (u: string) =>
  `${u}.email is null and ${u}.erased_at is null and ${u}.ended_at is null and ${u}.roles = array['STUDENT']`;

/** The live students of a section who have no address, by name; of these alone, where some are named. */
export const CARD_HOLDERS = statement<
  CardHolderView,
  readonly [...Reach, sectionId: string, userIds: readonly string[] | null, now: Date]
>(`
  select e.id as "enrolmentId", json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name,
      'email', u.email) as person,
    ${NUMBER('u')} as number, u.sign_in_name as "signInName", iso(k.expires_at) as "expiresAt",
    case when k.expires_at is not null then 'WAITING' when ${hasComeIn('u')} then 'IN'
      when exists (select 1 from person_cards old where old.tenant_id = $1 and old.user_id = u.id) then 'EXPIRED'
      else 'NONE' end as state
  from enrolments e join users u on u.tenant_id = $1 and u.id = e.user_id
  left join person_cards k on k.tenant_id = $1 and k.user_id = u.id and k.used_at is null and k.expires_at > $6
  where e.tenant_id = $1 and e.section_id = $4 and e.role = 'STUDENT' and e.dropped_at is null
    and ${COMES_BY_CARD('u')} and ($5::uuid[] is null or u.id = any($5::uuid[])) and ${staffReach('e.section_id')}
  order by u.family_name, u.given_name, u.id`);

/** Locks these people in one order, so that of two who print for them at once one comes after the other. */
export const LOCK_HOLDERS = statement<{ id: string }, readonly [userIds: readonly string[]]>(`
  select u.id from users u where u.tenant_id = $1 and u.id = any($2::uuid[]) order by u.id for no key update`);

/** Older cards of these people end now. */
export const END_CARDS = statement<never, readonly [userIds: readonly string[], now: Date]>(`
  update person_cards set expires_at = $3
  where tenant_id = $1 and user_id = any($2::uuid[]) and used_at is null and expires_at > $3`);

/** What whoever holds a card sees. */
export interface PersonCardView {
  givenName: string;
  /** The sign-in name they have already, or their number: what the form begins with. */
  signInName: string | null;
  /** They were in before: the card is for a password that was forgotten. */
  again: boolean;
  expiresAt: string;
  tenant: TenantCardView;
}

/** A card that still opens, by the hash of its code. */
export const OPEN_CARD = statement<
  PersonCardView & {
    id: string;
    userId: string;
    number: string | null;
    signOnOnly: boolean;
  },
  readonly [codeHash: string, now: Date]
>(`
  select k.id, u.id as "userId", u.given_name as "givenName", u.sign_in_name as "signInName", ${NUMBER('u')} as number,
    u.password_hash is not null as again, iso(k.expires_at) as "expiresAt", ${ONLY_BY_SIGN_ON} as "signOnOnly",
    ${TENANT_CARD_JSON} as tenant
  from person_cards k
  join users u on u.tenant_id = k.tenant_id and u.id = k.user_id and ${COMES_BY_CARD('u')}
  join tenants t on t.id = k.tenant_id
  join tenant_settings ts on ts.tenant_id = k.tenant_id
  where k.tenant_id = $1 and k.code_hash = $2 and k.used_at is null and k.expires_at > $3`);

/** Compare and swap: of all who use a card at once, one gets the row. */
export const USE_CARD = statement<{ userId: string }, readonly [id: string, now: Date]>(`
  update person_cards k set used_at = $3
  from users u
  where k.tenant_id = $1 and k.id = $2 and k.used_at is null and k.expires_at > $3
    and u.tenant_id = $1 and u.id = k.user_id and ${COMES_BY_CARD('u')}
  returning k.user_id as "userId"`);

/** Gives them the name they come in by; no row when it is somebody else's number, who would look for themselves behind it. */
export const NAME_THEM = statement<
  { id: string },
  readonly [userId: string, signInName: string, passwordHash: string]
>(`
  update users u set sign_in_name = $3, password_hash = $4, version = u.version + 1
  where u.tenant_id = $1 and u.id = $2 and not exists (
    select 1 from user_identities i where i.tenant_id = $1 and lower(i.external_id) = $3 and i.user_id <> u.id
      and not exists (select 1 from user_identities own
        where own.tenant_id = $1 and own.user_id = u.id and lower(own.external_id) = $3))
  returning u.id`);
