import type { Role } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { CONNECTS_FIRST, ONLY_BY_SIGN_ON } from './sign-on.queries.ts';

/** Whom an institution may want a second step of. */
export const IS_STAFF = `u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`;

/** `u` has a second step: an app that has shown a code, or a passkey. */
export const HAS_SECOND_STEP = `(exists (
      select 1 from second_steps step where step.tenant_id = u.tenant_id and step.id = u.id and step.confirmed_at is not null)
    or exists (select 1 from passkeys key where key.tenant_id = u.tenant_id and key.user_id = u.id))`;

/**
 * What `u` may act as, where `proved` says whether a second step stands behind it: nothing, from the day on that the
 * institution `ts` has set for its staff. What everybody may, which is to set one up, they still may.
 */
export const rolesOf = (proved: string, now: string) => `case
    when ts.second_step_from <= (${now}::timestamptz at time zone ts.zone)::date
      and ${IS_STAFF} and not (${proved})
    then '{}' else u.roles end`;

export interface WaysView {
  givenName: string;
  /** What a session of theirs may act as without a second step, and with one. */
  unproved: Role[];
  roles: Role[];
  app: boolean;
  passkeys: number;
  paperCodesLeft: number;
  since: string | null;
  /** A second step that sign-on vouches for is enough. */
  bySignOn: boolean;
  /** Nothing that stands alone lets them in: their institution wants its own sign-on first. */
  signOnOnly: boolean;
  /** The same is wanted of them, and they are not connected yet. */
  connectsFirst: boolean;
}

/** Which second steps somebody has. */
export const WAYS_OF = statement<WaysView, [userId: string, now: Date]>(`
  select u.given_name as "givenName", u.roles, ${rolesOf('false', '$3')} as unproved,
    coalesce(s.confirmed_at is not null, false) as app, iso(s.confirmed_at) as since,
    coalesce(cardinality(s.paper_codes), 0) as "paperCodesLeft",
    (select count(*) from passkeys p where p.tenant_id = u.tenant_id and p.user_id = u.id)::int as passkeys,
    ts.second_step_by_sign_on as "bySignOn", ${ONLY_BY_SIGN_ON} as "signOnOnly",
    ${CONNECTS_FIRST} as "connectsFirst"
  from users u
  join tenant_settings ts on ts.tenant_id = u.tenant_id
  left join second_steps s on s.tenant_id = u.tenant_id and s.id = u.id
  where u.tenant_id = $1 and u.id = $2`);

/** Compare and swap: of all who bring the same code at once, one is let in, and none with an earlier one after. */
export const TAKE_STEP = statement<object, [userId: string, step: number]>(`
  update second_steps set last_step = $3
  where tenant_id = $1 and id = $2 and coalesce(last_step < $3, true) returning 1`);

export const TAKE_PAPER = statement<object, [userId: string, hash: string]>(`
  update second_steps set paper_codes = array_remove(paper_codes, $3)
  where tenant_id = $1 and id = $2 and $3 = any(paper_codes) returning 1`);

/** The secret is kept until a code of it was shown; one that is on already is not replaced. */
export const KEEP_SECRET = statement<object, [userId: string, sealed: string]>(`
  insert into second_steps (tenant_id, id, secret) select t.tenant_id, $2, $3 from tenant_settings t where t.tenant_id = $1
  on conflict (tenant_id, id) do update set secret = excluded.secret, last_step = null
  where second_steps.confirmed_at is null returning 1`);

/** An app that was set up; one that was only begun is none. */
export const DROP_APP = statement<object, [userId: string]>(`
  update second_steps set secret = null, confirmed_at = null, last_step = null
  where tenant_id = $1 and id = $2 and confirmed_at is not null returning 1`);

export const KEEP_PAPER = statement<object, [userId: string, hashes: readonly string[]]>(`
  insert into second_steps (tenant_id, id, paper_codes) select t.tenant_id, $2, $3 from tenant_settings t where t.tenant_id = $1
  on conflict (tenant_id, id) do update set paper_codes = excluded.paper_codes`);

/** Whoever has no way left has no use for codes on paper either. */
export const DROP_PAPER_ALONE = statement<object, [userId: string]>(`
  delete from second_steps s where s.tenant_id = $1 and s.id = $2 and s.confirmed_at is null
    and not exists (select 1 from passkeys p where p.tenant_id = $1 and p.user_id = $2) returning 1`);

export interface ChallengeView {
  userId: string | null;
  through: string;
  proved: boolean;
}

export const OPEN_CHALLENGE = statement<
  ChallengeView,
  [id: string, secretHash: string, purpose: string, now: Date]
>(`
  select user_id as "userId", through, proved from challenges
  where tenant_id = $1 and id = $2 and secret_hash = $3 and purpose = $4 and used_at is null and expires_at > $5`);

/** Compare and swap: answered once. */
export const USE_CHALLENGE = statement<
  ChallengeView,
  [id: string, secretHash: string, purpose: string, now: Date]
>(`
  update challenges set used_at = $5
  where tenant_id = $1 and id = $2 and secret_hash = $3 and purpose = $4 and used_at is null and expires_at > $5
  returning user_id as "userId", through, proved`);

/** What somebody is still asked, wherever: what their old password has begun is over with it. */
export const END_CHALLENGES = statement<object, [userId: string, now: Date]>(`
  update challenges set used_at = $3
  where tenant_id = $1 and user_id = $2 and used_at is null and expires_at > $3`);

export interface PasskeyView {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export const PASSKEYS = statement<PasskeyView, [userId: string]>(`
  select id, name, iso(created_at) as "createdAt", iso(last_used_at) as "lastUsedAt"
  from passkeys where tenant_id = $1 and user_id = $2 order by created_at, id`);

/** The count only grows: of two devices with the same key, the second that comes is told apart. */
export const USE_PASSKEY = statement<object, [id: string, counter: number, now: Date]>(`
  update passkeys set counter = $3, last_used_at = $4
  where tenant_id = $1 and id = $2 and (counter < $3 or (counter = 0 and $3 = 0)) returning 1`);

export const PROVE_SESSION = statement<object, [id: string, userId: string, now: Date]>(`
  update sessions set proved_at = $4 where tenant_id = $1 and id = $2 and user_id = $3 and revoked_at is null returning 1`);

/** Nothing was shown any more, once there is nothing to show. */
export const UNPROVE = statement<object, [userId: string]>(`
  update sessions set proved_at = null where tenant_id = $1 and user_id = $2 and proved_at is not null`);

/** What has happened in a session since then. */
export const SHOWN_SINCE = statement<
  { proved: boolean; opened: boolean },
  [id: string, userId: string, since: Date]
>(`
  select coalesce(proved_at > $4, false) as proved, created_at > $4 as opened
  from sessions where tenant_id = $1 and id = $2 and user_id = $3 and revoked_at is null`);

export interface StepSettingsView {
  from: string | null;
  bySignOn: boolean;
  version: number;
  staff: number;
  /** Of those, who have none yet. */
  without: number;
}

export const STEP_SETTINGS = statement<StepSettingsView>(`
  select ts.second_step_from::text as "from", ts.second_step_by_sign_on as "bySignOn", ts.version,
    count(u.id)::int as staff, (count(u.id) filter (where not ${HAS_SECOND_STEP}))::int as without
  from tenant_settings ts
  left join users u on u.tenant_id = ts.tenant_id and u.ended_at is null and ${IS_STAFF}
  where ts.tenant_id = $1
  group by ts.tenant_id`);

export const SET_STEP_SETTINGS = statement<
  object,
  [version: number, from: string | null, bySignOn: boolean]
>(`
  update tenant_settings set second_step_from = $3, second_step_by_sign_on = $4, version = version + 1
  where tenant_id = $1 and version = $2 returning 1`);

export interface StaffStepView {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  app: boolean;
  passkeys: number;
}

/** The institution's staff and what they have, and whoever else has something to lose. */
export const STAFF_STEPS = statement<StaffStepView, []>(`
  select u.id, u.given_name as "givenName", u.family_name as "familyName", u.email,
    exists (select 1 from second_steps s where s.tenant_id = u.tenant_id and s.id = u.id and s.confirmed_at is not null) as app,
    (select count(*) from passkeys p where p.tenant_id = u.tenant_id and p.user_id = u.id)::int as passkeys
  from users u
  where u.tenant_id = $1 and u.ended_at is null and (${IS_STAFF} or ${HAS_SECOND_STEP})
  order by u.family_name, u.given_name, u.id limit 500`);
