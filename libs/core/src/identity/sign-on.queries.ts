import type { SignOnKind, SignOnPurpose, SignOnRole } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

/** The institution of `u` wants them to come in through its own sign-on, and offers one. Never an administrator. */
export const SIGN_ON_ONLY = `exists (
    select 1 from tenant_settings ts
    where ts.tenant_id = u.tenant_id and u.roles && ts.sign_on_roles and not 'ADMINISTRATOR' = any(u.roles)
      and exists (select 1 from identity_providers p where p.tenant_id = u.tenant_id and p.enabled))`;

/** `u` is connected with a sign-on that their institution offers now. */
const CONNECTED = `exists (
    select 1 from sign_on_identities i
    join identity_providers p on p.tenant_id = i.tenant_id and p.kind = i.kind and p.issuer = i.issuer and p.enabled
    where i.tenant_id = u.tenant_id and i.user_id = u.id)`;

/** Nothing else lets `u` in: their institution wants it so, and they can. Until they can, what they had proves who connects. */
export const ONLY_BY_SIGN_ON = `(${SIGN_ON_ONLY} and ${CONNECTED})`;

/** `u` has to connect before they are in. */
export const CONNECTS_FIRST = `(${SIGN_ON_ONLY} and not ${CONNECTED})`;

export interface SignOnWayView {
  kind: SignOnKind;
  label: string;
}

/** What the door may show before anyone has signed in. */
export const WAYS = statement<SignOnWayView>(`
  select kind, label from identity_providers where tenant_id = $1 and enabled order by kind`);

export interface ProviderRow {
  id: string;
  kind: SignOnKind;
  label: string;
  enabled: boolean;
  issuer: string;
  clientId: string | null;
  clientSecret: string | null;
  entryPoint: string | null;
  certificates: string[];
  domains: string[];
  provisions: boolean;
  version: number;
  slug: string;
}

export const PROVIDERS = statement<ProviderRow>(`
  select p.id, p.kind, p.label, p.enabled, p.issuer, p.client_id as "clientId", p.client_secret as "clientSecret",
    p.entry_point as "entryPoint", p.certificates, p.domains, p.provisions, p.version, t.slug
  from identity_providers p join tenants t on t.id = p.tenant_id
  where p.tenant_id = $1 order by p.kind`);

export interface AttemptRow {
  id: string;
  kind: SignOnKind;
  purpose: SignOnPurpose;
  userId: string | null;
  linkId: string | null;
  secretHash: string;
  browserHash: string;
  expected: string;
  verifier: string | null;
  next: string | null;
  said: Record<string, unknown> | null;
}

const ATTEMPT = `id, kind, purpose, user_id as "userId", link_id as "linkId", secret_hash as "secretHash",
  browser_hash as "browserHash", expected, verifier, next, said`;

/** Compare and swap: of all answers that come for one attempt, one is looked at. */
export const USE_ATTEMPT = statement<
  AttemptRow,
  [id: string, secretHash: string, kind: SignOnKind, now: Date]
>(`
  update sign_on_attempts set used_at = $5
  where tenant_id = $1 and id = $2 and secret_hash = $3 and kind = $4 and used_at is null and expires_at > $5
  returning ${ATTEMPT}`);

/** Compare and swap again: of all browsers that come for what was said, one gets it, and only the one that was sent. */
export const FINISH_ATTEMPT = statement<
  AttemptRow,
  [id: string, secretHash: string, browserHash: string, now: Date]
>(`
  update sign_on_attempts set finished_at = $5
  where tenant_id = $1 and id = $2 and secret_hash = $3 and browser_hash = $4
    and used_at is not null and said is not null and finished_at is null and expires_at > $5
  returning ${ATTEMPT}`);

/** Whom this subject is connected with, and whether anybody has this address. */
export const KNOWN = statement<
  { connectedTo: string | null; ended: boolean; addressTaken: boolean },
  [kind: SignOnKind, issuer: string, subject: string, email: string]
>(`
  select (select user_id from sign_on_identities where tenant_id = $1 and kind = $2 and issuer = $3 and subject = $4) as "connectedTo",
    exists (select 1 from sign_on_identities i join users u on u.tenant_id = $1 and u.id = i.user_id and u.ended_at is not null
      where i.tenant_id = $1 and i.kind = $2 and i.issuer = $3 and i.subject = $4) as ended,
    exists (select 1 from users where tenant_id = $1 and email = $5) as "addressTaken"`);

/** Connects, unless the subject is somebody's already; says whose it is now. */
export const CONNECT = statement<
  { userId: string },
  [id: string, kind: SignOnKind, issuer: string, subject: string, userId: string, now: Date]
>(`
  with made as (
    insert into sign_on_identities (tenant_id, id, kind, issuer, subject, user_id, connected_at, last_used_at)
    select t.id, $2, $3, $4, $5, $6, $7, $7 from tenants t where t.id = $1
    on conflict (tenant_id, kind, issuer, subject) do update set last_used_at = excluded.last_used_at
    returning tenant_id, user_id)
  select user_id as "userId" from made where tenant_id = $1`);

export const SEE_IDENTITY = statement<
  object,
  [kind: SignOnKind, issuer: string, subject: string, now: Date]
>(`
  update sign_on_identities set last_used_at = $5 where tenant_id = $1 and kind = $2 and issuer = $3 and subject = $4`);

export interface ConnectionView {
  id: string;
  /** As the door calls it; null when the institution no longer offers it. */
  label: string | null;
  connectedAt: string;
  lastUsedAt: string | null;
}

export const CONNECTIONS = statement<ConnectionView, [userId: string]>(`
  select i.id, p.label, iso(i.connected_at) as "connectedAt", iso(i.last_used_at) as "lastUsedAt"
  from sign_on_identities i
  left join identity_providers p on p.tenant_id = i.tenant_id and p.kind = i.kind and p.issuer = i.issuer and p.enabled
  where i.tenant_id = $1 and i.user_id = $2 order by i.connected_at, i.id`);

/** Whether somebody can still come in: where sign-on is required by nothing else, elsewhere by whatever way. */
export const HAS_A_WAY_IN = statement<{ has: boolean; required: boolean }, [userId: string]>(`
  select required, case when required then connected else other end as has
  from (select ${SIGN_ON_ONLY} as required, ${CONNECTED} as connected, u.password_hash is not null
    or exists (select 1 from sign_on_identities i where i.tenant_id = $1 and i.user_id = u.id)
    or exists (select 1 from passkeys k where k.tenant_id = $1 and k.user_id = u.id) as other
  from users u where u.tenant_id = $1 and u.id = $2) one`);

export interface RequiredView {
  roles: SignOnRole[];
  version: number;
}

export interface UnconnectedView {
  role: SignOnRole;
  people: number;
}

/** Who has come in before and would have to connect, were it required of these roles; an administrator never. */
export const UNCONNECTED = statement<UnconnectedView, [roles: readonly SignOnRole[]]>(`
  select r.role, count(u.id)::int as people
  from unnest($2::text[]) with ordinality r(role, place)
  left join users u on u.tenant_id = $1 and r.role = any(u.roles) and not 'ADMINISTRATOR' = any(u.roles)
    and u.ended_at is null and not ${CONNECTED}
    and (u.password_hash is not null or exists (select 1 from passkeys k where k.tenant_id = u.tenant_id and k.user_id = u.id))
  group by r.role, r.place order by r.place`);

export const REQUIRED = statement<RequiredView>(`
  select sign_on_roles as roles, version from tenant_settings where tenant_id = $1`);

export const REQUIRE = statement<RequiredView, [version: number, roles: readonly SignOnRole[]]>(`
  update tenant_settings set sign_on_roles = $3, version = version + 1
  where tenant_id = $1 and version = $2 returning sign_on_roles as roles, version`);
