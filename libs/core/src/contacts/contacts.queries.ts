import { type ContactSource, type OutreachChannel, type Vantage, WARM_SOURCES } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import { matches } from '../sections/sections.queries.ts';

export interface ContactView {
  id: string;
  name: string;
  occupation: OccupationView | null;
  organisation: string;
  position: string;
  email: string;
  phone: string;
  source: ContactSource;
  vantage: Vantage;
  family: boolean;
  referrerId: string | null;
  /** May the referrer be named to them? Null: nobody has asked. */
  nameMayBeUsed: boolean | null;
  /** When the referrer was told of the meeting; null: not yet. */
  loopClosedAt: string | null;
  /** May the student come back with more questions, and how? Null: not asked. */
  mayComeBack: boolean | null;
  comeBackBy: OutreachChannel | null;
  notes: string;
  /** When they asked to be forgotten. */
  erasedAt: string | null;
  createdAt: string;
  version: number;
}

/** SQL: somebody the student knows, or was sent to by somebody who does. */
export const isWarm = (c: string) =>
  `${c}.source in (${WARM_SOURCES.map((source) => `'${source}'`).join(', ')})`;

/** SQL: whether the student may come back to them: as they say themselves, else as the student noted; null: nobody knows. */
export const mayComeBack = (c: string) => `coalesce((select n.given from consents n
    where n.tenant_id = $1 and n.contact_id = ${c}.id and n.scope = 'AGAIN'), ${c}.may_come_back)`;

/** SQL: a `ContactView` of the contact under this alias. */
export const contactJson = (c: string) => `json_build_object('id', ${c}.id, 'name', ${c}.name,
  'organisation', ${c}.organisation, 'position', ${c}.position, 'email', ${c}.email, 'phone', ${c}.phone,
  'source', ${c}.source, 'vantage', ${c}.vantage, 'family', ${c}.family, 'referrerId', ${c}.referrer_id,
  'nameMayBeUsed', ${c}.name_may_be_used, 'comeBackBy', ${c}.come_back_by,
  'loopClosedAt', iso(${c}.loop_closed_at),
  'mayComeBack', ${mayComeBack(c)},
  'notes', ${c}.notes, 'erasedAt', iso(${c}.erased_at), 'createdAt', iso(${c}.created_at), 'version', ${c}.version,
  'occupation', (select ${occupationJson('co')} from occupations co
    where co.tenant_id = $1 and co.id = ${c}.occupation_id))`;

/** A page of one's own contacts, the newest first. */
export const CONTACTS = statement<
  { contact: ContactView },
  readonly [
    ownerId: string,
    words: readonly string[],
    afterCreatedAt: string | null,
    afterId: string | null,
    limit: number,
  ]
>(`
  select ${contactJson('c')} as contact from contacts c
  where c.tenant_id = $1 and c.owner_id = $2
    and ${matches('$3', `c.name || ' ' || c.organisation || ' ' || c.position || ' ' || c.email`)}
    and ($5::uuid is null or (c.created_at, c.id) < ($4::timestamptz, $5::uuid))
  order by c.created_at desc, c.id desc limit $6`);

export const CONTACTS_BY_ID = statement<
  { contact: ContactView },
  readonly [ownerId: string, ids: readonly string[]]
>(`
  select ${contactJson('c')} as contact from contacts c
  where c.tenant_id = $1 and c.owner_id = $2 and c.id = any($3::uuid[])`);

/** What they said last, by the device's clock on which it was noted, about being asked again. */
export const NOTE_COMING_BACK = statement<
  never,
  readonly [contactId: string, may: boolean, by: OutreachChannel | null, saidAt: string]
>(`
  update contacts c set may_come_back = $3, come_back_by = $4, come_back_said_at = $5
  where c.tenant_id = $1 and c.id = $2 and (c.come_back_said_at is null
    or (c.come_back_said_at, c.may_come_back, coalesce(c.come_back_by, '')) < ($5, $3, coalesce($4, '')))`);

/** The chain of referrers above a contact, itself first. */
export const REFERRERS = statement<{ id: string }, readonly [ownerId: string, contactId: string]>(`
  with recursive chain as (
    select c.id, c.referrer_id from contacts c where c.tenant_id = $1 and c.owner_id = $2 and c.id = $3
    union
    select c.id, c.referrer_id from chain
    join contacts c on c.tenant_id = $1 and c.owner_id = $2 and c.id = chain.referrer_id
  ) select id from chain`);

/** Lets one change of a person's contacts wait for another, so that two together cannot close a circle of referrers. */
export const LOCK_OWNER = statement<{ id: string }, readonly [ownerId: string]>(`
  select id from users where tenant_id = $1 and id = $2 for no key update`);

/** Keeps the first moment at which the referrer was told. */
export const CLOSE_LOOP = statement<
  { id: string },
  readonly [ownerId: string, contactId: string, now: Date]
>(`
  update contacts c set loop_closed_at = coalesce(c.loop_closed_at, $4)
  where c.tenant_id = $1 and c.owner_id = $2 and c.id = $3 and c.referrer_id is not null returning c.id`);
