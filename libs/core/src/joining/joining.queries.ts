import type { CodeState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import { TENANT_CARD_JSON, type TenantCardView } from '../tenancy/tenancy.queries.ts';

export interface JoinCodeView {
  id: string;
  code: string;
  cohortName: string | null;
  capacity: number;
  joined: number;
  expiresAt: string;
  state: CodeState;
  /** Who came by it, the latest first. */
  people: { at: string; person: PersonView }[];
}

const STATE = (now: string) => `case when k.revoked_at is not null then 'REVOKED'
    when k.expires_at <= ${now} then 'EXPIRED' when k.joined >= k.capacity then 'FULL' else 'OPEN' end`;

/** The section's codes, those that work first. */
export const CODES_OF_SECTION = statement<JoinCodeView, readonly [...Reach, sectionId: string, now: Date]>(`
  select k.id, k.code, c.name as "cohortName", k.capacity, k.joined,
    iso(k.expires_at) as "expiresAt", ${STATE('$5::timestamptz')} as state,
    coalesce((
      select jsonb_agg(jsonb_build_object('at', iso(j.joined_at), 'person', jsonb_build_object('id', u.id,
        'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email)) order by j.joined_at desc, j.id desc)
      from joinings j
      join enrolments e on e.tenant_id = $1 and e.id = j.id
      join users u on u.tenant_id = $1 and u.id = e.user_id
      where j.tenant_id = $1 and j.join_code_id = k.id), '[]') as people
  from join_codes k left join cohorts c on c.tenant_id = $1 and c.id = k.cohort_id
  where k.tenant_id = $1 and k.section_id = $4 and ${staffReach('k.section_id')}
  order by k.revoked_at is not null or k.expires_at <= $5, k.created_at desc, k.id desc`);

/** What somebody sees who has a code. */
export interface JoinCardView {
  sectionName: string;
  courseTitle: string;
  full: boolean;
  tenant: TenantCardView;
}

/** Of a code that was not switched off and has its time. */
export const JOIN_CARD = statement<JoinCardView, readonly [code: string, now: Date]>(`
  select c.code || ' · ' || s.name as "sectionName", c.title as "courseTitle", k.joined >= k.capacity as full,
    ${TENANT_CARD_JSON} as tenant
  from join_codes k
  join sections s on s.tenant_id = $1 and s.id = k.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  join tenants t on t.id = k.tenant_id
  join tenant_settings ts on ts.tenant_id = $1
  where k.tenant_id = $1 and k.code = $2 and k.revoked_at is null and k.expires_at > $3`);

/** One more comes by it, if it still lets anybody in. */
export const TAKE_SEAT = statement<{ id: string }, readonly [id: string, now: Date]>(`
  update join_codes set joined = joined + 1
  where tenant_id = $1 and id = $2 and joined < capacity and revoked_at is null and expires_at > $3
  returning id`);

/** No row when they are in the section already, or were. */
export const ENROL_JOINER = statement<
  { id: string },
  readonly [id: string, sectionId: string, userId: string, cohortId: string | null, now: Date]
>(`
  insert into enrolments (tenant_id, id, section_id, user_id, cohort_id, role, created_at)
  select s.tenant_id, $2, s.id, $4, $5::uuid, 'STUDENT', $6 from sections s where s.tenant_id = $1 and s.id = $3
  on conflict (tenant_id, section_id, user_id) do nothing
  returning id`);

/** Switches it off, once. */
export const REVOKE_CODE = statement<{ id: string }, readonly [id: string, now: Date]>(`
  update join_codes set revoked_at = $3 where tenant_id = $1 and id = $2 and revoked_at is null returning id`);

/** Somebody who joins is a student from now on. */
export const BECOME_STUDENT = statement<never, readonly [userId: string]>(`
  update users set roles = roles || 'STUDENT'::text, version = version + 1
  where tenant_id = $1 and id = $2 and not 'STUDENT' = any(roles)`);

/** Makes the person of a new address; who has the address already is left as they are. */
export const MAKE_JOINER = statement<
  { id: string },
  readonly [id: string, email: string, givenName: string, familyName: string, now: Date]
>(`
  insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
  select s.tenant_id, $2, $3, $4, $5, array['STUDENT'], s.locale, $6 from tenant_settings s where s.tenant_id = $1
  on conflict (tenant_id, email) do nothing
  returning id`);
