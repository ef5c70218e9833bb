import type { ConsentScope, ConsentSource, LinkHandedOver, OutreachChannel } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { TENANT_CARD_JSON, type TenantCardView } from '../tenancy/tenancy.queries.ts';

export interface ConsentView {
  scope: ConsentScope;
  given: boolean;
  saidAt: string;
  source: ConsentSource;
  channel: OutreachChannel | null;
}

/**
 * SQL: the `ConsentView`s of the contact under this alias. Coming back with more questions is noted with the contact, and
 * counts until they have said so themselves.
 */
const consentsJson = (c: string) => `(
  select coalesce(json_agg(json_build_object('scope', n.scope, 'given', n.given, 'saidAt', iso(n.said_at),
    'source', n.source, 'channel', case when n.scope = 'AGAIN' then ${c}.come_back_by end) order by n.scope), '[]')
  from (
    select k.scope, k.given, k.said_at, k.source from consents k where k.tenant_id = $1 and k.contact_id = ${c}.id
    union all select 'AGAIN', ${c}.may_come_back, ${c}.come_back_said_at, 'STUDENT'
    where ${c}.may_come_back is not null and not exists (
      select 1 from consents k where k.tenant_id = $1 and k.contact_id = ${c}.id and k.scope = 'AGAIN')) n)`;

/**
 * SQL: the contact under this alias asked that what they said is not used in coursework. Then nobody but the student
 * reads it (`maySeeWords`) and no figure over a class counts it; that they met, and every proof of it, stays.
 */
export const wordsWithheld = (c: string) => `exists (select 1 from consents w
  where w.tenant_id = $1 and w.contact_id = ${c}.id and w.scope = 'LOG' and not w.given)`;

/** Everything a link opens, and how it is proved. */
export interface OpenPage {
  tenantId: string;
  linkId: string;
  secretHash: string;
  handedOver: LinkHandedOver;
  contactId: string;
  ownerId: string;
  expiresAt: string;
  studentGivenName: string;
  institution: TenantCardView;
  zone: string;
  knownAs: { name: string; organisation: string; position: string; email: string; phone: string };
  since: string;
  consents: ConsentView[];
  /** They asked never to be contacted again. */
  stopped: boolean;
  /** How many other students have this very address in their lists; 0 where the link does not prove the address. */
  others: number;
}

/** SQL: what a mail address is recognised by, different in every tenant. */
const addressHash = (email: string) =>
  `encode(sha256(convert_to($1::uuid || ' ' || lower(btrim(${email})), 'UTF8')), 'hex')`;

export const OPEN_PAGE = statement<OpenPage, readonly [linkId: string, now: Date]>(`
  select l.tenant_id as "tenantId", l.id as "linkId", l.secret_hash as "secretHash", l.handed_over as "handedOver", c.id as "contactId",
    c.owner_id as "ownerId", iso(l.expires_at) as "expiresAt", u.given_name as "studentGivenName", ts.zone,
    ${TENANT_CARD_JSON} as institution,
    json_build_object('name', c.name, 'organisation', c.organisation, 'position', c.position,
      'email', c.email, 'phone', c.phone) as "knownAs",
    iso(c.created_at) as since, ${consentsJson('c')} as consents,
    exists (select 1 from outreaches r where r.tenant_id = $1 and r.contact_id = c.id
      and r.state = 'DO_NOT_CONTACT') as stopped,
    case when l.address_hash is null then 0 else (
      select count(distinct k.owner_id)::int from contacts k where k.tenant_id = $1 and k.owner_id <> c.owner_id
        and k.erased_at is null and k.email <> '' and ${addressHash('k.email')} = l.address_hash) end as others
  from interviewee_links l
  join contacts c on c.tenant_id = $1 and c.id = l.contact_id and c.erased_at is null
  join users u on u.tenant_id = $1 and u.id = c.owner_id
  join tenants t on t.id = l.tenant_id
  join tenant_settings ts on ts.tenant_id = $1
  where l.tenant_id = $1 and l.id = $2 and l.revoked_at is null and l.expires_at > $3`);

/** A new link; the older ones of this contact live as long. */
export const ISSUE_LINK = statement<
  { expiresAt: string },
  readonly [id: string, contactId: string, secretHash: string, mailedTo: string | null, now: Date]
>(`
  with until as (
    select $6::timestamptz + make_interval(days => ts.interviewee_link_days) as at
    from tenant_settings ts where ts.tenant_id = $1
  ), renewed as (
    update interviewee_links l set expires_at = greatest(l.expires_at, until.at) from until
    where l.tenant_id = $1 and l.contact_id = $3 and l.revoked_at is null and l.expires_at > $6
  )
  insert into interviewee_links (tenant_id, id, contact_id, secret_hash, handed_over, address_hash, created_at, expires_at)
  select $1, $2, c.id, $4, case when $5::text is null then 'STUDENT' else 'MAIL' end, ${addressHash('$5')}, $6, until.at
  from contacts c, until where c.tenant_id = $1 and c.id = $3 and c.erased_at is null
  returning iso(expires_at) as "expiresAt"`);

export const REVOKE_LINKS = statement<{ id: string }, readonly [contactId: string, now: Date]>(`
  update interviewee_links set revoked_at = $3
  where tenant_id = $1 and contact_id = $2 and revoked_at is null returning id`);

/** Lets one word of a contact wait for another. */
export const HOLD_CONTACT = statement<{ id: string }, readonly [contactId: string]>(`
  select id from contacts where tenant_id = $1 and id = $2 and erased_at is null for no key update`);

/**
 * Writes down what a contact said. Their own word outweighs what a student heard, whichever came first; the day is that
 * of the change, so that saying the same twice does not move it.
 */
export const SAY = statement<
  never,
  readonly [
    id: string,
    contactId: string,
    scope: ConsentScope,
    given: boolean,
    source: ConsentSource,
    now: Date,
  ]
>(`
  insert into consents as n (tenant_id, id, contact_id, scope, given, said_at, source)
  select $1, $2, c.id, $4, $5, $7, $6 from contacts c where c.tenant_id = $1 and c.id = $3
  on conflict (tenant_id, contact_id, scope) do update set
    given = excluded.given, source = excluded.source,
    said_at = case when n.given = excluded.given and n.source = excluded.source then n.said_at else excluded.said_at end
  where n.source = 'STUDENT' or excluded.source = 'INTERVIEWEE'`);

export const CONSENTS = statement<
  { contactId: string; consents: ConsentView[] },
  readonly [ownerId: string, contactIds: readonly string[]]
>(`
  select c.id as "contactId", ${consentsJson('c')} as consents from contacts c
  where c.tenant_id = $1 and c.owner_id = $2 and c.id = any($3::uuid[])`);

/** The contacts that are this person: the one of the link, and every other one with the address it was mailed to. */
export const SAME_PERSON = statement<{ id: string; ownerId: string }, readonly [linkId: string]>(`
  select c.id, c.owner_id as "ownerId" from interviewee_links l
  join contacts c on c.tenant_id = $1 and c.erased_at is null and (c.id = l.contact_id
    or (l.address_hash is not null and c.email <> '' and ${addressHash('c.email')} = l.address_hash))
  where l.tenant_id = $1 and l.id = $2 order by c.owner_id, c.id`);

/** Lets a hold that is just being placed come first; what is asked after this sees it. */
export const AWAIT_HOLDS = statement<object>(
  `select 1 from tenant_settings t where t.tenant_id = $1 for share`,
);

/** Which of these somebody asked to keep for now, by a hold on their student, a section of theirs or everything. */
export const HELD_CONTACTS = statement<{ id: string }, readonly [contactIds: readonly string[]]>(`
  select c.id from contacts c
  where c.tenant_id = $1 and c.id = any($2::uuid[]) and is_held(c.owner_id, null)`);

/** Forgets them, one after the other. Returns whose they were. */
export const FORGET = statement<
  { contactId: string; ownerId: string },
  readonly [contactIds: readonly string[], now: Date]
>(`
  select f.id as "contactId", f."ownerId" from (
    select c.id, forget_contact(c.id, $3) as "ownerId" from contacts c where c.tenant_id = $1 and c.id = any($2::uuid[])
  ) f where f."ownerId" is not null`);

/** The links to a contact's page that still open it. */
export interface OpenLinksView {
  /** How many there are: each message carries one of its own. */
  links: number;
  /** When the latest was made. */
  madeAt: string;
  expiresAt: string;
}

/** Of a person's own contacts, those whose page still opens. */
export const OPEN_LINKS = statement<
  OpenLinksView & { contactId: string },
  readonly [ownerId: string, contactIds: readonly string[], now: Date]
>(`
  select l.contact_id as "contactId", count(*)::int as links, iso(max(l.created_at)) as "madeAt",
    iso(max(l.expires_at)) as "expiresAt"
  from contacts c join interviewee_links l on l.tenant_id = $1 and l.contact_id = c.id
  where c.tenant_id = $1 and c.owner_id = $2 and c.id = any($3::uuid[]) and c.erased_at is null
    and l.revoked_at is null and l.expires_at > $4
  group by l.contact_id`);

export interface LinkSettingsView {
  /** How long a link to somebody's page works. */
  days: number;
  version: number;
}

export const LINK_SETTINGS = statement<LinkSettingsView>(`
  select t.interviewee_link_days as days, t.version from tenant_settings t where t.tenant_id = $1`);

export const CHANGE_LINK_SETTINGS = statement<LinkSettingsView, readonly [version: number, days: number]>(`
  update tenant_settings t set interviewee_link_days = $3, version = t.version + 1
  where t.tenant_id = $1 and t.version = $2
  returning t.interviewee_link_days as days, t.version`);
