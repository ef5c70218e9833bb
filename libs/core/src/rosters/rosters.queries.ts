import type { ImportRowState, ImportState, RosterEntrance, SectionRole } from '@firsthand/contracts';
import { type StagedColumn, type StagedProblem, type StagedReading, statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import { ACCESS_ENDED, CORRECTED, type KnownPerson } from './roster-comparing.ts';

export interface RosterCounts {
  new: number;
  changed: number;
  unchanged: number;
  held: number;
  absent: number;
  error: number;
}
export interface RosterRowView {
  row: number;
  state: ImportRowState;
  email: string | null;
  givenName: string;
  familyName: string;
  externalId: string | null;
  role: SectionRole | null;
  comesBy: RosterEntrance | null;
  changes: string[];
  cells: string[];
  problems: StagedProblem[];
}
export interface PastRosterView {
  id: string;
  sectionId: string;
  fileName: string;
  state: ImportState;
  by: string;
  createdAt: string;
  appliedAt: string | null;
  undoneAt: string | null;
  /** Until when what was written can be taken back; null when it cannot. */
  undoableUntil: string | null;
  /** Students who were dropped, because that was asked for. */
  dropped: number;
  counts: RosterCounts;
}
export interface RosterImportView extends PastRosterView {
  reading: StagedReading;
  columns: StagedColumn[];
  /** Live students of the section. */
  students: number;
  /** Problems first, then in the file's order; last who is not in the file. */
  rows: RosterRowView[];
}

const PAST = (now: string) => `
  i.id, i.section_id as "sectionId", i.file_name as "fileName", i.state, i.dropped,
  (select u.given_name || ' ' || u.family_name from users u where u.tenant_id = $1 and u.id = i.created_by) as by,
  iso(i.created_at) as "createdAt", iso(i.applied_at) as "appliedAt", iso(i.undone_at) as "undoneAt",
  case when i.state = 'APPLIED' and i.applied_at + interval '30 days' > ${now}
    then iso(i.applied_at + interval '30 days') end as "undoableUntil"`;
const COUNTS = `jsonb_build_object(
  'new', count(*) filter (where r.state = 'NEW'), 'changed', count(*) filter (where r.state = 'CHANGED'),
  'unchanged', count(*) filter (where r.state = 'UNCHANGED'), 'held', count(*) filter (where r.state = 'HELD'),
  'absent', count(*) filter (where r.state = 'ABSENT'), 'error', count(*) filter (where r.state = 'ERROR'))`;

/** The preview, or what became of it, in one statement. */
export const ROSTER_IMPORT = statement<RosterImportView, readonly [...Reach, id: string, now: Date]>(`
  with tally as (
    select ${COUNTS} as counts,
      coalesce(jsonb_agg(jsonb_build_object(
        'row', r.row, 'state', r.state, 'email', r.email, 'givenName', r.given_name, 'familyName', r.family_name,
        'externalId', r.external_id, 'role', r.role, 'comesBy', r.comes_by, 'changes', to_jsonb(r.changes), 'cells', to_jsonb(r.cells),
        'problems', r.problems)
        order by r.state <> 'ERROR', r.row < 0, r.row), '[]') as rows
    from roster_rows r where r.tenant_id = $1 and r.import_id = $4
  )
  select ${PAST('$5::timestamptz')}, jsonb_build_object('changesOnly', false) || i.reading as reading, i.columns, tally.counts, tally.rows, (
    select count(*)::int from enrolments e where e.tenant_id = $1 and e.section_id = i.section_id
      and e.role = 'STUDENT' and e.dropped_at is null) as students
  from roster_imports i cross join tally
  where i.tenant_id = $1 and i.id = $4 and ${staffReach('i.section_id')}`);

/** The latest rosters of a section that are in, or were, and previews nobody has decided about while their file is kept. */
export const PAST_ROSTERS = statement<PastRosterView, readonly [...Reach, sectionId: string, now: Date]>(`
  select ${PAST('$5::timestamptz')}, (
    select ${COUNTS} from roster_rows r where r.tenant_id = $1 and r.import_id = i.id) as counts
  from roster_imports i
  where i.tenant_id = $1 and i.section_id = $4 and ${staffReach('i.section_id')}
    and (i.state in ('APPLIED', 'UNDONE') or i.state = 'STAGED' and i.created_at > $5::timestamptz - interval '1 day')
  order by coalesce(i.applied_at, i.created_at) desc, i.id desc limit 10`);

/** What the tenant and the section know about these addresses and numbers. */
export const KNOWN_PEOPLE = statement<
  KnownPerson,
  readonly [sectionId: string, system: string, emails: readonly string[], numbers: readonly string[]]
>(`
  with wanted as (
    select u.id from unnest($4::text[]) file(email) join users u on u.tenant_id = $1 and u.email = file.email
    union
    select i.user_id from unnest($5::text[]) file(number)
    join user_identities i on i.tenant_id = $1 and i.system = $3 and i.external_id = file.number
  )
  select u.id as "userId", u.email, i.external_id as "externalId", u.given_name as "givenName",
    u.family_name as "familyName", u.roles, u.corrected_by_hand as corrected,
    case when u.ended_at is not null then jsonb_build_object(
      'on', (u.ended_at at time zone ts.zone)::date::text, 'by', (
        select nullif(trim(by.given_name || ' ' || by.family_name), '') from audit_entries l
        join users by on by.tenant_id = $1 and by.id = l.user_id
        where l.tenant_id = $1 and l.subject_kind = 'user' and l.subject_id = u.id and l.action = 'access.ended'
        order by l.at desc, l.id desc limit 1)) end as ended, ${hasComeIn('u')} as accepted, e.role as "enrolledAs",
    coalesce(e.dropped_at is not null, false) as dropped, coalesce(e.by_hand, false) as "byHand"
  from wanted join users u on u.tenant_id = $1 and u.id = wanted.id
  join tenant_settings ts on ts.tenant_id = $1
  left join user_identities i on i.tenant_id = $1 and i.user_id = u.id and i.system = $3
  left join enrolments e on e.tenant_id = $1 and e.section_id = $2 and e.user_id = u.id`);

export interface StudentNotNamed {
  userId: string;
  email: string | null;
  givenName: string;
  familyName: string;
  byHand: boolean;
}

/** Live students of the section who are none of these. */
export const NOT_NAMED = statement<
  StudentNotNamed,
  readonly [sectionId: string, userIds: readonly string[]]
>(`
  select u.id as "userId", u.email, u.given_name as "givenName", u.family_name as "familyName", e.by_hand as "byHand"
  from enrolments e join users u on u.tenant_id = e.tenant_id and u.id = e.user_id
  left join unnest($3::uuid[]) named(id) on named.id = e.user_id
  where e.tenant_id = $1 and e.section_id = $2 and e.role = 'STUDENT' and e.dropped_at is null and named.id is null
  order by u.family_name, u.given_name, u.id`);

/** Stages rows, or stages them anew. */
export const STAGE_ROWS = statement<{ row: number }, readonly [importId: string, rows: string]>(`
  insert into roster_rows (
    tenant_id, import_id, row, state, user_id, email, given_name, family_name, external_id, role, leaving, comes_by, changes, cells, problems)
  select i.tenant_id, i.id, r.row, r.state, r."userId", r.email, r."givenName", r."familyName", r."externalId", r.role,
    r.leaving, r."comesBy", r.changes, r.cells, r.problems
  from roster_imports i
  cross join jsonb_to_recordset($3::jsonb) as r(
    row integer, state text, "userId" uuid, email text, "givenName" text, "familyName" text, "externalId" text,
    role text, leaving boolean, "comesBy" text, changes text[], cells text[], problems jsonb)
  where i.tenant_id = $1 and i.id = $2
  on conflict (tenant_id, import_id, row) do update
    set state = excluded.state, user_id = excluded.user_id, comes_by = excluded.comes_by, changes = excluded.changes, problems = excluded.problems`);

/** The compare-and-swap that lets exactly one confirmation, discarding or undoing happen. */
export const CLOSE_IMPORT = statement<
  { id: string },
  readonly [id: string, from: ImportState, to: ImportState, now: Date]
>(`
  update roster_imports set state = $4,
    applied_at = case when $4 = 'APPLIED' then $5::timestamptz else applied_at end,
    undone_at = case when $4 = 'UNDONE' then $5::timestamptz end
  where tenant_id = $1 and id = $2 and state = $3
    and ($4 <> 'UNDONE' or applied_at + interval '30 days' > $5::timestamptz)
  returning id`);

/** What nobody confirmed for a day is not kept: it is about people who may never come. */
export const FORGET_SOURCES = statement<never, readonly [now: Date]>(`
  delete from roster_sources s using roster_imports i
  where s.tenant_id = $1 and i.tenant_id = $1 and i.id = s.import_id
    and (i.state <> 'STAGED' or i.created_at < $2::timestamptz - interval '1 day')`);

/**
 * What was decided by hand about these rows' people is open to the roster again: whether they are here, or what they are
 * called, whichever the row is held for. What staff are called is for administrators; so is whether somebody comes in, on
 * that person's page.
 */
export const RELEASE_ROWS = statement<
  { id: string },
  readonly [importId: string, sectionId: string, rows: readonly number[], administrator: boolean]
>(`
  with held as (
    select r.user_id, r.changes @> array['${CORRECTED}'] as corrected from roster_rows r
    where r.tenant_id = $1 and r.import_id = $2 and r.state = 'HELD' and r.row = any($4::int[])
      and not exists (select 1 from unnest(r.changes) said where starts_with(said, '${ACCESS_ENDED}'))
  ), enrolled as (
    update enrolments e set by_hand = false, version = e.version + 1 from held h
    where e.tenant_id = $1 and e.section_id = $3 and e.user_id = h.user_id and e.by_hand and not h.corrected
    returning e.id
  ), called as (
    update users u set corrected_by_hand = false, version = u.version + 1 from held h
    where u.tenant_id = $1 and u.id = h.user_id and u.corrected_by_hand and h.corrected
      and ($5::boolean or u.roles <@ array['STUDENT'])
    returning u.id
  )
  select id from enrolled union all select id from called`);
