import type { MilestoneKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { PersonView } from '../sections/sections.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { Listable } from './pasted-list.rules.ts';

/** Where one student stands with one milestone. */
export interface StandingRow {
  enrolmentId: string;
  userId: string;
  person: PersonView;
  cohortId: string;
  milestoneId: string;
  milestoneTitle: string;
  kind: MilestoneKind;
  zone: string;
  /** The effective deadline. */
  dueLocal: string;
  dueAt: Date;
  metAt: Date | null;
}

/** Students and milestones of an assignment, by name and step; all students where no enrolments are named. */
export const STANDINGS = statement<
  StandingRow,
  readonly [assignmentId: string, milestoneIds: readonly string[], enrolmentIds: readonly string[] | null]
>(`
  select d.enrolment_id as "enrolmentId", d.user_id as "userId", e.cohort_id as "cohortId",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    d.milestone_id as "milestoneId", d.title as "milestoneTitle", d.kind, d.zone, d.due_local as "dueLocal",
    d.due_at as "dueAt", case when s.again_at is null then s.met_at end as "metAt"
  from effective_deadlines d
  join enrolments e on e.tenant_id = $1 and e.id = d.enrolment_id
  join users u on u.tenant_id = $1 and u.id = d.user_id
  left join standings s on s.tenant_id = $1 and s.milestone_id = d.milestone_id and s.enrolment_id = d.enrolment_id
  where d.tenant_id = $1 and d.assignment_id = $2 and d.milestone_id = any($3::uuid[])
    and ($4::uuid[] is null or d.enrolment_id = any($4::uuid[]))
  order by u.family_name, u.given_name, d.enrolment_id, d.position`);

/** Everybody a list about this assignment could mean: the students of its section, those who left too. */
export const LISTABLE = statement<Listable, readonly [assignmentId: string]>(`
  select e.id as "enrolmentId", u.given_name as "givenName", u.family_name as "familyName", u.email,
    e.dropped_at is not null as dropped, exists (
      select 1 from assignment_cohorts ac
      where ac.tenant_id = $1 and ac.assignment_id = a.id and ac.cohort_id = e.cohort_id) as meant
  from assignments a
  join enrolments e on e.tenant_id = $1 and e.section_id = a.section_id and e.role = 'STUDENT'
  join users u on u.tenant_id = $1 and u.id = e.user_id
  where a.tenant_id = $1 and a.id = $2`);

/** Writes the extensions of one grant, however many. */
export const GIVE_EXTENSIONS = statement<never, readonly [grantId: string, extensions: string]>(`
  insert into extensions (tenant_id, id, grant_id, milestone_id, enrolment_id, due_local, due_at)
  select g.tenant_id, x.id, g.id, x."milestoneId", x."enrolmentId", x."toLocal", x."toAt"
  from extension_grants g
  cross join jsonb_to_recordset($3::jsonb) as x(
    id uuid, "milestoneId" uuid, "enrolmentId" uuid, "toLocal" text, "toAt" timestamptz)
  where g.tenant_id = $1 and g.id = $2`);

/** Lets the mail of a grant wait, so that one undone at once reaches nobody. */
export const HOLD_MAIL = statement<never, readonly [dedupKeys: readonly string[], until: Date]>(`
  update deliveries d set next_attempt_at = $3
  where d.tenant_id = $1 and d.dedup_key = any($2) and d.state = 'PLANNED'`);

/**
 * Takes a grant back. Who has heard nothing of it yet never will; the others are returned, with the milestones that
 * were theirs by it.
 */
export const UNDO_GRANT = statement<
  { enrolmentId: string; milestoneId: string; heard: boolean },
  readonly [grantId: string, now: Date, undoneBy: string, dedupKey: string]
>(`
  with undone as (
    update extension_grants g set undone_at = $3, undone_by = $4
    where g.tenant_id = $1 and g.id = $2 and g.undone_at is null returning g.id
  ), taken as (
    update extensions x set undone_at = $3 from undone
    where x.tenant_id = $1 and x.grant_id = undone.id returning x.enrolment_id, x.milestone_id
  ), unheard as (
    select n.id, n.user_id from notifications n
    where n.tenant_id = $1 and n.dedup_key = $5 and n.read_at is null and exists (select 1 from undone) and not exists (
      select 1 from deliveries d
      where d.tenant_id = $1 and d.user_id = n.user_id and d.dedup_key = $5 and d.state <> 'PLANNED')
  ), silenced as (
    update deliveries d set state = 'DROPPED', note = 'It was taken back before it left.' from unheard
    where d.tenant_id = $1 and d.user_id = unheard.user_id and d.dedup_key = $5
  ), forgotten as (
    delete from notifications n using unheard where n.tenant_id = $1 and n.id = unheard.id
  )
  select taken.enrolment_id as "enrolmentId", taken.milestone_id as "milestoneId",
    exists (select 1 from notifications n where n.tenant_id = $1 and n.user_id = e.user_id and n.dedup_key = $5)
      and not exists (select 1 from unheard where unheard.user_id = e.user_id) as heard
  from taken join enrolments e on e.tenant_id = $1 and e.id = taken.enrolment_id`);

/** One act of giving more time, as staff read it. */
export interface ExtensionGrantView {
  id: string;
  assignmentId: string;
  days: number | null;
  dueLocal: string | null;
  reason: string;
  /** Null when nobody had to decide. */
  grantedBy: PersonView | null;
  grantedAt: string;
  undoneAt: string | null;
  milestones: { id: string; title: string }[];
  /** How many students have more time by it. */
  studentCount: number;
  /** Given with work that was given back to be gone over again. */
  forRevision: boolean;
  /** The first few of them, by name. */
  students: PersonView[];
}

const PERSON = (u: string) => `json_build_object('id', ${u}.id, 'givenName', ${u}.given_name,
  'familyName', ${u}.family_name, 'email', ${u}.email)`;

const GRANT = `select g.id, g.assignment_id as "assignmentId", g.days, g.due_local as "dueLocal", g.reason,
    iso(g.granted_at) as "grantedAt", iso(g.undone_at) as "undoneAt",
    (select ${PERSON('u')} from users u where u.tenant_id = $1 and u.id = g.granted_by) as "grantedBy",
    (select json_agg(json_build_object('id', m.id, 'title', m.title) order by m.position) from milestones m
      where m.tenant_id = $1 and m.id in (
        select x.milestone_id from extensions x where x.tenant_id = $1 and x.grant_id = g.id)) as milestones,
    exists (select 1 from extensions x
      join submissions s on s.tenant_id = $1 and s.enrolment_id = x.enrolment_id and s.assignment_id = g.assignment_id
      join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and rv.asked_at = g.granted_at
      where x.tenant_id = $1 and x.grant_id = g.id) as "forRevision",
    (select count(distinct x.enrolment_id)::int from extensions x
      where x.tenant_id = $1 and x.grant_id = g.id) as "studentCount",
    (select json_agg(${PERSON('u')} order by u.family_name, u.given_name) from (
      select u.* from users u where u.tenant_id = $1 and u.id in (
        select e.user_id from extensions x join enrolments e on e.tenant_id = $1 and e.id = x.enrolment_id
        where x.tenant_id = $1 and x.grant_id = g.id)
      order by u.family_name, u.given_name limit 3) u) as students
  from extension_grants g join assignments a on a.tenant_id = $1 and a.id = g.assignment_id
  where g.tenant_id = $1`;

/** The newest first. */
export const GRANTS = statement<
  ExtensionGrantView,
  readonly [...Reach, assignmentId: string, before: string | null, limit: number]
>(`
  ${GRANT} and a.id = $4 and ${staffReach('a.section_id')} and ($5::uuid is null or g.id < $5)
  order by g.id desc limit $6`);

export const GRANT_BY_ID = statement<ExtensionGrantView, readonly [...Reach, id: string]>(`
  ${GRANT} and g.id = $4 and ${staffReach('a.section_id')}`);
