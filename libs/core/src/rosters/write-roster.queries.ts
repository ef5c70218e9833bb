/** Writing a roster, and taking it back: whole sets at a time. */
import { type SectionRole } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';

export interface PersonToApply {
  row: number;
  userId: string;
  enrolmentId: string;
  identityId: string;
  email: string | null;
  givenName: string;
  familyName: string;
  externalId: string | null;
  role: SectionRole | null;
  known: boolean;
  rename: boolean;
}
const PEOPLE = `jsonb_to_recordset($2::jsonb) as p(
  row integer, "userId" uuid, "enrolmentId" uuid, "identityId" uuid, email text, "givenName" text, "familyName" text,
  "externalId" text, role text, known boolean, rename boolean)`;

/** One roster of a tenant is written at a time, so that none makes a person another is making. */
export const TAKE_TURNS = statement<never>(`
  select pg_advisory_xact_lock(hashtextextended('rosters ' || t.tenant_id::text, 0))
  from tenant_settings t where t.tenant_id = $1`);

/** Keeps what these rows find. */
export const REMEMBER = statement<
  { row: number },
  readonly [people: string, importId: string, sectionId: string, system: string]
>(`
  update roster_rows r set before = jsonb_build_object(
    'user', (select jsonb_build_object('email', u.email, 'givenName', u.given_name, 'familyName', u.family_name,
        'roles', to_jsonb(u.roles)) from users u where u.tenant_id = $1 and u.id = p."userId"),
    'enrolment', (select jsonb_build_object('role', e.role, 'dropped', e.dropped_at is not null, 'movedToId', e.moved_to_id)
      from enrolments e where e.tenant_id = $1 and e.section_id = $4 and e.user_id = p."userId"),
    'number', (select i.external_id from user_identities i where i.tenant_id = $1 and i.user_id = p."userId" and i.system = $5))
  from ${PEOPLE}
  where r.tenant_id = $1 and r.import_id = $3 and r.row = p.row`);

/** Keeps whom these rows are about, now that there is somebody. */
export const POINT_AT_PEOPLE = statement<{ row: number }, readonly [people: string, importId: string]>(`
  update roster_rows r set user_id = p."userId" from ${PEOPLE}
  where r.tenant_id = $1 and r.import_id = $3 and r.row = p.row and not p.known`);

/** Makes the people the tenant does not know yet. */
export const MAKE_PEOPLE = statement<{ id: string }, readonly [people: string, now: Date]>(`
  insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
  select s.tenant_id, p."userId", p.email, p."givenName", p."familyName", array[p.role], s.locale, $3
  from tenant_settings s cross join ${PEOPLE}
  where s.tenant_id = $1 and not p.known order by p.email, p.row
  on conflict (tenant_id, email) do nothing
  returning id`);

/** Keeps the numbers by which the file's system knows them. */
export const KEEP_NUMBERS = statement<{ id: string }, readonly [people: string, system: string, now: Date]>(`
  insert into user_identities (tenant_id, id, user_id, system, external_id, created_at)
  select s.tenant_id, p."identityId", p."userId", $3, p."externalId", $4
  from tenant_settings s cross join ${PEOPLE}
  where s.tenant_id = $1 and p."externalId" is not null
  on conflict do nothing
  returning id`);

/** Gives people the role they come with, and the name or address where it changes. */
export const CHANGE_PEOPLE = statement<{ id: string; readdressed: boolean }, readonly [people: string]>(`
  with old as (
    select u.id, u.email from ${PEOPLE} join users u on u.tenant_id = $1 and u.id = p."userId"
  )
  update users u set version = u.version + 1,
    given_name = case when p.rename then p."givenName" else u.given_name end,
    family_name = case when p.rename then p."familyName" else u.family_name end,
    email = case when p.rename then coalesce(p.email, u.email) else u.email end,
    bounced_at = case when p.rename and p.email is distinct from u.email then null else u.bounced_at end,
    roles = case when p.role = any(u.roles) then u.roles else u.roles || p.role end
  from ${PEOPLE} join old on old.id = p."userId"
  where u.tenant_id = $1 and u.id = p."userId" and p.known and (p.rename or not (p.role = any(u.roles)))
  returning u.id, u.email is distinct from old.email as readdressed`);

/** Enrols people, brings the dropped back, changes a staff role, which it says; never turns a student into staff or back. */
export const ENROL_PEOPLE = statement<
  { userId: string; cohortId: string | null; was: SectionRole | null },
  readonly [people: string, sectionId: string, now: Date]
>(`
  with before as (
    select e.user_id, e.role from ${PEOPLE} join enrolments e
      on e.tenant_id = $1 and e.section_id = $3 and e.user_id = p."userId" and e.dropped_at is null
      and e.role <> 'STUDENT' and e.role <> p.role
  )
  insert into enrolments as e (tenant_id, id, section_id, user_id, role, created_at)
  select u.tenant_id, p."enrolmentId", $3, u.id, p.role, $4
  from ${PEOPLE} join users u on u.id = p."userId"
  where u.tenant_id = $1 order by u.id
  on conflict (tenant_id, section_id, user_id) do update
    set dropped_at = null, moved_to_id = null, role = excluded.role, version = e.version + 1
    where (e.role = 'STUDENT') = (excluded.role = 'STUDENT')
      and (e.dropped_at is not null or e.role <> excluded.role) and not (e.dropped_at is not null and e.by_hand)
  returning e.user_id as "userId", e.cohort_id as "cohortId",
    (select b.role from before b where b.user_id = e.user_id) as was`);

/** Drops the students a file does not name, as far as nobody decided otherwise by hand. */
export const DROP_ABSENT = statement<
  { userId: string },
  readonly [importId: string, sectionId: string, now: Date]
>(`
  with dropped as (
    update enrolments e set dropped_at = $4, version = e.version + 1
    from roster_rows r
    where r.tenant_id = $1 and r.import_id = $2 and r.state = 'ABSENT'
      and e.tenant_id = $1 and e.section_id = $3 and e.user_id = r.user_id
      and e.role = 'STUDENT' and e.dropped_at is null and not e.by_hand
    returning e.id, e.user_id
  ), kept as (
    update roster_rows r set before = jsonb_build_object('user', null,
      'enrolment', jsonb_build_object('role', 'STUDENT', 'dropped', false, 'movedToId', null))
    from dropped d where r.tenant_id = $1 and r.import_id = $2 and r.user_id = d.user_id and r.state = 'ABSENT'
  ), counted as (
    update roster_imports i set dropped = (select count(*) from dropped) where i.tenant_id = $1 and i.id = $2
  )
  select user_id as "userId" from dropped`);

/** Of these people, who has neither come in nor an invitation that still works. */
export const TO_INVITE = statement<{ id: string }, readonly [userIds: readonly string[], now: Date]>(`
  select u.id from users u
  where u.tenant_id = $1 and u.id = any($2::uuid[]) and not ${hasComeIn('u')} and not exists (
    select 1 from links l where l.tenant_id = $1 and l.user_id = u.id and l.purpose = 'INVITATION'
      and l.used_at is null and l.expires_at > $3)`);

const WRITTEN = `
  written as (
    select r.user_id, r.state, r.role, r.email, r.given_name, r.family_name, r.external_id,
      r.before ? 'number' and r.before ->> 'number' is null as unnumbered,
      nullif(r.before -> 'user', 'null') as was, nullif(r.before -> 'enrolment', 'null') as stood
    from roster_rows r where r.tenant_id = $1 and r.import_id = $2 and r.before is not null and r.user_id is not null
  )`;

/**
 * Puts enrolments back to what a roster found. Who was not there is dropped again and keeps what they did; what somebody
 * decided by hand since stands.
 */
export const UNDO_ENROLMENTS = statement<
  { userId: string; cohortId: string | null; back: boolean; staff: boolean },
  readonly [importId: string, sectionId: string, now: Date]
>(`
  with ${WRITTEN}
  update enrolments e set version = e.version + 1,
    role = coalesce(w.stood ->> 'role', e.role),
    dropped_at = case when w.stood is null or (w.stood ->> 'dropped')::boolean then $4::timestamptz end,
    moved_to_id = (w.stood ->> 'movedToId')::uuid
  from written w
  where e.tenant_id = $1 and e.section_id = $3 and e.user_id = w.user_id and not e.by_hand
    and case when w.state = 'ABSENT' then e.dropped_at is not null
      else e.dropped_at is null and (w.stood is null or (w.stood ->> 'dropped')::boolean or w.stood ->> 'role' <> e.role) end
  returning e.user_id as "userId", e.cohort_id as "cohortId", e.dropped_at is null as back,
    e.role <> 'STUDENT' as staff`);

/** Gives people back the name, the address and the roles they had, where these are still what the roster wrote. */
export const UNDO_PEOPLE = statement<{ id: string; readdressed: boolean }, readonly [importId: string]>(`
  with ${WRITTEN}
  update users u set version = u.version + 1,
    given_name = case when not u.corrected_by_hand and u.given_name = w.given_name and u.family_name = w.family_name then w.was ->> 'givenName' else u.given_name end,
    family_name = case when not u.corrected_by_hand and u.given_name = w.given_name and u.family_name = w.family_name then w.was ->> 'familyName' else u.family_name end,
    email = case when not ${hasComeIn('u')} and not u.corrected_by_hand and u.email is not distinct from w.email and not exists (
        select 1 from users o where o.tenant_id = $1 and o.email = w.was ->> 'email' and o.id <> u.id)
      then w.was ->> 'email' else u.email end,
    roles = case when w.was -> 'roles' ? w.role or exists (
        select 1 from enrolments e where e.tenant_id = $1 and e.user_id = u.id and e.role = w.role and e.dropped_at is null)
      then u.roles else array_remove(u.roles, w.role) end
  from written w
  where u.tenant_id = $1 and u.id = w.user_id and w.was is not null
  returning u.id, u.email is distinct from w.email as readdressed`);

/** Takes the numbers away that a roster gave; not from whom it made without an address, who are known by nothing else. */
export const UNDO_NUMBERS = statement<{ id: string }, readonly [importId: string, system: string]>(`
  with ${WRITTEN}
  delete from user_identities i using written w join users u on u.tenant_id = $1 and u.id = w.user_id
  where i.tenant_id = $1 and i.user_id = w.user_id and i.system = $3 and i.external_id = w.external_id and w.unnumbered
    and not (w.was is null and u.email is null)
  returning i.id`);
