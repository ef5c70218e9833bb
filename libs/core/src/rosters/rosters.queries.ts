import type { ImportRowState, ImportState, SectionRole } from '@firsthand/contracts';
import { type StagedColumn, type StagedProblem, statement } from '@firsthand/persistence';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { ComparedRow, KnownPerson } from './rosters.rules.ts';

export interface RosterCounts {
  new: number;
  changed: number;
  unchanged: number;
  error: number;
  notInFile: number;
}
export interface RosterRowView {
  row: number;
  state: ImportRowState;
  email: string;
  givenName: string;
  familyName: string;
  role: SectionRole | null;
  changes: string[];
  problems: StagedProblem[];
}
export interface RosterImportView {
  id: string;
  sectionId: string;
  fileName: string;
  state: ImportState;
  createdAt: string;
  appliedAt: string | null;
  columns: StagedColumn[];
  counts: RosterCounts;
  /** Problems first, then in the file's order. */
  rows: RosterRowView[];
}

/** The preview, or what became of it, in one statement. */
export const ROSTER_IMPORT = statement<RosterImportView, readonly [...Reach, id: string]>(`
  with tally as (
    select count(*) filter (where r.state = 'NEW') as new, count(*) filter (where r.state = 'CHANGED') as changed,
      count(*) filter (where r.state = 'UNCHANGED') as unchanged, count(*) filter (where r.state = 'ERROR') as error,
      coalesce(jsonb_agg(jsonb_build_object(
        'row', r.row, 'state', r.state, 'email', r.email, 'givenName', r.given_name, 'familyName', r.family_name,
        'role', r.role, 'changes', to_jsonb(r.changes), 'problems', r.problems)
        order by r.state <> 'ERROR', r.row), '[]') as rows
    from roster_rows r where r.tenant_id = $1 and r.import_id = $4
  )
  select i.id, i.section_id as "sectionId", i.file_name as "fileName", i.state, i.columns,
    iso(i.created_at) as "createdAt", iso(i.applied_at) as "appliedAt", tally.rows,
    jsonb_build_object('new', tally.new, 'changed', tally.changed, 'unchanged', tally.unchanged,
      'error', tally.error, 'notInFile', i.not_in_file) as counts
  from roster_imports i cross join tally
  where i.tenant_id = $1 and i.id = $4 and ${staffReach('i.section_id')}`);

/** What the tenant and the section know about these addresses. */
export const KNOWN_PEOPLE = statement<KnownPerson, readonly [sectionId: string, emails: readonly string[]]>(`
  select u.email, u.given_name as "givenName", u.family_name as "familyName", u.roles, e.role as "enrolledAs",
    coalesce(e.dropped_at is not null, false) as dropped
  from unnest($3::text[]) file(email)
  join users u on u.email = file.email
  left join enrolments e on e.tenant_id = u.tenant_id and e.section_id = $2 and e.user_id = u.id
  where u.tenant_id = $1`);

/** Live students of the section whom the file does not name. */
export const NOT_IN_FILE = statement<
  { people: number },
  readonly [sectionId: string, emails: readonly string[]]
>(`
  select count(*)::int as people from enrolments e
  join users u on u.tenant_id = e.tenant_id and u.id = e.user_id
  left join unnest($3::text[]) file(email) on file.email = u.email
  where e.tenant_id = $1 and e.section_id = $2 and e.role = 'STUDENT' and e.dropped_at is null and file.email is null`);

/** Stages rows, or stages them anew. */
export const STAGE_ROWS = statement<{ row: number }, readonly [importId: string, rows: string]>(`
  insert into roster_rows (
    tenant_id, import_id, row, state, email, given_name, family_name, role, changes, problems)
  select i.tenant_id, i.id, r.row, r.state, r.email, r."givenName", r."familyName", r.role, r.changes, r.problems
  from roster_imports i
  cross join jsonb_to_recordset($3::jsonb) as r(
    row integer, state text, email text, "givenName" text, "familyName" text, role text, changes text[], problems jsonb)
  where i.tenant_id = $1 and i.id = $2
  on conflict (tenant_id, import_id, row) do update
    set state = excluded.state, changes = excluded.changes, problems = excluded.problems`);

/** The compare-and-swap that lets exactly one confirmation, or discarding, happen. */
export const CLOSE_IMPORT = statement<
  { id: string },
  readonly [id: string, state: ImportState, appliedAt: Date | null]
>(`
  update roster_imports set state = $3, applied_at = $4
  where tenant_id = $1 and id = $2 and state = 'STAGED' returning id`);

export interface PersonToApply extends Pick<ComparedRow, 'email' | 'givenName' | 'familyName' | 'role'> {
  userId: string;
  enrolmentId: string;
  rename: boolean;
}
const PEOPLE = `jsonb_to_recordset($2::jsonb) as p(
  "userId" uuid, "enrolmentId" uuid, email text, "givenName" text, "familyName" text, role text, rename boolean)`;

/** Makes the people the tenant does not know yet. */
export const MAKE_PEOPLE = statement<{ id: string }, readonly [people: string, now: Date]>(`
  insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
  select s.tenant_id, p."userId", p.email, p."givenName", p."familyName", array[p.role], s.locale, $3
  from tenant_settings s cross join ${PEOPLE}
  where s.tenant_id = $1 order by p.email
  on conflict (tenant_id, email) do nothing
  returning id`);

/** Gives people the role they come with, and the name where it changes. */
export const CHANGE_PEOPLE = statement<{ id: string }, readonly [people: string]>(`
  update users u set version = u.version + 1,
    given_name = case when p.rename then p."givenName" else u.given_name end,
    family_name = case when p.rename then p."familyName" else u.family_name end,
    roles = case when p.role = any(u.roles) then u.roles else u.roles || p.role end
  from ${PEOPLE}
  where u.tenant_id = $1 and u.email = p.email and (p.rename or not (p.role = any(u.roles)))
  returning u.id`);

/** Enrols people, brings the dropped back, changes a staff role; never turns a student into staff or back. */
export const ENROL_PEOPLE = statement<
  { userId: string; cohortId: string | null },
  readonly [people: string, sectionId: string, now: Date]
>(`
  insert into enrolments as e (tenant_id, id, section_id, user_id, role, created_at)
  select u.tenant_id, p."enrolmentId", $3, u.id, p.role, $4
  from ${PEOPLE} join users u on u.email = p.email
  where u.tenant_id = $1 order by u.id
  on conflict (tenant_id, section_id, user_id) do update
    set dropped_at = null, moved_to_id = null, role = excluded.role, version = e.version + 1
    where (e.role = 'STUDENT') = (excluded.role = 'STUDENT')
      and (e.dropped_at is not null or e.role <> excluded.role)
  returning e.user_id as "userId", e.cohort_id as "cohortId"`);

/** Of these people, who has neither a password nor an invitation that still works. */
export const TO_INVITE = statement<{ id: string }, readonly [userIds: readonly string[], now: Date]>(`
  select u.id from users u
  where u.tenant_id = $1 and u.id = any($2::uuid[]) and u.password_hash is null and not exists (
    select 1 from links l where l.tenant_id = $1 and l.user_id = u.id and l.purpose = 'INVITATION'
      and l.used_at is null and l.expires_at > $3)`);
