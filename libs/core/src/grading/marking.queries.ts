import type { AllocationWay } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { NOT_REVISED } from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { REVISION_IS_OPEN } from '../reflections/reflections.queries.ts';
import { teachesStill } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import type { Marked } from './marking.rules.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

/** How an assignment is marked. */
export interface MarkingView {
  assignmentId: string;
  title: string;
  /** Names were hidden from those who grade; they still are while `revealedAt` is null. */
  anonymous: boolean;
  revealedAt: string | null;
  revealedBy: string | null;
  revealReason: string;
  /** Somebody has graded or given back work of it: it is too late to hide whose that was. */
  begun: boolean;
  /** Everything handed in is released: names may be shown without a reason. */
  allReleased: boolean;
  /** Who are not excused. */
  students: number;
  /** Of them, nobody's in particular. */
  unallocated: number;
  markers: {
    person: PersonView;
    /** Whose work is theirs to mark. */
    students: number;
    /** Of theirs, handed in and without a finished grade; not of whoever is excused. */
    waiting: number;
    /** Finished by them, whosever it was. */
    done: number;
  }[];
  /** The last sharing out, while it can be taken back. */
  lastChange: { id: string; way: AllocationWay; changedBy: string } | null;
  cohorts: number;
  counsellors: number;
}

/** SQL: names of this assignment's students are hidden from those who grade it. */
export const NAMES_HIDDEN = (assignmentId: string) => `exists (
  select 1 from markings mk where mk.tenant_id = $1 and mk.id = ${assignmentId}
    and mk.anonymous and mk.revealed_at is null)`;

/**
 * SQL: the work of the enrolment under this alias is in the line of this assignment: its student is here. While names are
 * hidden it also is when they have left: the line that went with them would say which was theirs.
 */
export const IN_LINE = (enrolment: string, assignmentId: string) =>
  `(${enrolment}.dropped_at is null or ${NAMES_HIDDEN(assignmentId)})`;

/**
 * SQL: the `SecretNames` of a student and of everybody they know or have cited, for the application to black out; null
 * where names may be read. Whoever has been renamed or forgotten since is still called in what was handed in what they
 * were called then. It never leaves the application.
 */
export const secretNames = (
  assignmentId: string,
  userId: string,
) => `case when ${NAMES_HIDDEN(assignmentId)} then (
  select json_build_object(
    'people', json_build_array(secret.given_name || ' ' || secret.family_name)::jsonb || coalesce((
      select jsonb_agg(known.name) from contacts known
      where known.tenant_id = $1 and known.owner_id = secret.id), '[]') || coalesce((
      select jsonb_agg(distinct cited->>'contact') from enrolments own
      join submissions handed on handed.tenant_id = $1 and handed.enrolment_id = own.id
        and handed.assignment_id = ${assignmentId}
      cross join jsonb_array_elements(handed.snapshot->'interviews') cited
      where own.tenant_id = $1 and own.user_id = secret.id), '[]'),
    'phrases', to_jsonb(array_remove(array[secret.email, secret.sign_in_name], null)) || coalesce((
      select jsonb_agg(phrase) from contacts known
      cross join unnest(array[known.organisation, known.email, known.phone]) phrase
      where known.tenant_id = $1 and known.owner_id = secret.id and phrase <> ''), '[]'))
  from users secret where secret.tenant_id = $1 and secret.id = ${userId}) end`;

/** SQL: somebody has begun to grade this assignment, with the names before them. */
const BEGUN = (assignmentId: string) => `exists (
  select 1 from submissions s where s.tenant_id = $1 and s.assignment_id = ${assignmentId} and (
    exists (select 1 from grades g where g.tenant_id = $1 and g.submission_id = s.id)
    or exists (select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id)))`;

/**
 * SQL: the students `e` of the assignment `a`; while names are hidden also whoever has handed in and left it since, whose
 * line stays.
 */
const STUDENTS = `enrolments e
    where e.tenant_id = $1 and e.section_id = a.section_id and e.role = 'STUDENT' and (
      e.dropped_at is null and exists (select 1 from assignment_cohorts ac
        where ac.tenant_id = $1 and ac.assignment_id = a.id and ac.cohort_id = e.cohort_id)
      or exists (select 1 from submissions left_by where left_by.tenant_id = $1 and left_by.assignment_id = a.id
        and left_by.enrolment_id = e.id and left_by.superseded_at is null and ${NAMES_HIDDEN('a.id')}))`;

export const MARKING = statement<
  { marking: MarkingView },
  readonly [assignmentId: string, userId: string, now: Date]
>(`
  with work as (
    select a.* from assignments a ${TAUGHT_BY_ACTOR} where a.tenant_id = $1 and a.id = $2
  ), line as (
    select e.id as enrolment_id, e.cohort_id, al.marker_id, ${EXCUSED_WORK('e.id', 'a.id')} as excused, current.id as submission_id, current.state, current.returned, cs.counsellor_id
    from work a cross join lateral (select e.* from ${STUDENTS}) e
    left join marker_allocations al on al.tenant_id = $1 and al.assignment_id = a.id and al.enrolment_id = e.id
      and exists (select 1 from enrolments marker where marker.tenant_id = $1 and marker.section_id = a.section_id
        and marker.user_id = al.marker_id and ${teachesStill('marker')})
    left join caseload_students cs on cs.tenant_id = $1 and cs.enrolment_id = e.id
    left join lateral (
      select s.id, g.state, rv.id is not null and not ${NOT_REVISED('rv', 's', '$4')} as returned from submissions s
      left join grades g on g.tenant_id = $1 and g.submission_id = s.id
      left join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and ${REVISION_IS_OPEN('rv', 's')}
      where s.tenant_id = $1 and s.assignment_id = a.id and s.enrolment_id = e.id and s.superseded_at is null
    ) current on true
  )
  select json_build_object(
    'assignmentId', a.id, 'title', a.title, 'anonymous', coalesce(mk.anonymous, false),
    'revealedAt', iso(mk.revealed_at), 'revealReason', coalesce(mk.reveal_reason, ''),
    'revealedBy', (select u.given_name || ' ' || u.family_name from users u
      where u.tenant_id = $1 and u.id = mk.revealed_by),
    'begun', ${BEGUN('a.id')},
    'allReleased', (select count(submission_id) > 0
      and count(submission_id) = count(*) filter (where state = 'RELEASED') from line),
    'students', (select count(*) from line where not excused),
    'unallocated', (select count(*) from line where marker_id is null and not excused),
    'cohorts', (select count(distinct cohort_id) from line),
    'counsellors', (select count(distinct counsellor_id) from line),
    'markers', (
      select coalesce(json_agg(json_build_object(
        'person', json_build_object('id', u.id, 'email', u.email, 'givenName', u.given_name, 'familyName', u.family_name),
        'students', (select count(*) from line where marker_id = u.id),
        'waiting', (select count(*) from line where marker_id = u.id and submission_id is not null
          and coalesce(state, 'DRAFT') = 'DRAFT' and not returned and not excused),
        'done', (select count(*) from submissions s join grades g on g.tenant_id = $1 and g.submission_id = s.id
          where s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null
            and g.state in ('READY', 'RELEASED') and g.graded_by = u.id)
        ) order by u.family_name, u.given_name, u.id), '[]')
      from enrolments marker join users u on u.tenant_id = $1 and u.id = marker.user_id
      where marker.tenant_id = $1 and marker.section_id = a.section_id and ${teachesStill('marker')}),
    'lastChange', (
      select json_build_object('id', c.id, 'way', c.way, 'changedBy',
        by.given_name || ' ' || by.family_name)
      from (select * from allocation_changes c where c.tenant_id = $1 and c.assignment_id = a.id
        order by c.changed_at desc, c.id desc limit 1) c
      join users by on by.tenant_id = $1 and by.id = c.changed_by
      where c.undone_at is null)) as marking
  from work a left join markings mk on mk.tenant_id = $1 and mk.id = a.id`);

/** Held still while it is changed; no row when the actor does not teach it. */
export const LOCK_MARKED = statement<
  Marked & { id: string; sectionId: string },
  readonly [assignmentId: string, userId: string]
>(`
  select a.id, a.section_id as "sectionId", coalesce(mk.anonymous, false) as anonymous,
    mk.revealed_at is not null as revealed, ${BEGUN('a.id')} as begun
  from assignments a ${TAUGHT_BY_ACTOR}
  left join markings mk on mk.tenant_id = $1 and mk.id = a.id
  where a.tenant_id = $1 and a.id = $2
  for no key update of a`);

/** Everybody draws a number; who comes later draws one of those that are left, so that none tells when somebody came. */
export const HIDE_NAMES = statement<never, readonly [assignmentId: string]>(`
  with hidden as (
    insert into markings (tenant_id, id, anonymous) values ($1, $2, true)
    on conflict (tenant_id, id) do update set anonymous = true
  ), unnumbered as (
    select e.id, row_number() over () as at from enrolments e
    where e.tenant_id = $1 and (
      exists (select 1 from assignment_cohorts ac
        where ac.tenant_id = $1 and ac.assignment_id = $2 and ac.cohort_id = e.cohort_id)
      or exists (select 1 from submissions s
        where s.tenant_id = $1 and s.assignment_id = $2 and s.enrolment_id = e.id))
      and not exists (select 1 from pseudonyms p where p.tenant_id = $1 and p.assignment_id = $2)
  )
  insert into pseudonyms (tenant_id, id, assignment_id, enrolment_id, number)
  select $1, gen_random_uuid(), $2, unnumbered.id, lot.number
  from unnumbered
  join drawn_numbers($1, $2, (select count(*)::integer from unnumbered)) lot on lot.at = unnumbered.at
  on conflict do nothing`);

export interface ToAllocate {
  enrolmentId: string;
  cohortId: string | null;
  counsellorId: string | null;
  /** Whose it is, as long as they grade here. */
  markerId: string | null;
  /** There is nothing to mark. */
  excused: boolean;
  /** Handed in, and without a finished grade. */
  waiting: boolean;
}

/** Whose work there is to share out, and who belongs together. Hidden names come by lot: a place in a list tells whose it is. */
export const TO_ALLOCATE = statement<ToAllocate, readonly [assignmentId: string, now: Date]>(`
  select e.id as "enrolmentId", e.cohort_id as "cohortId", cs.counsellor_id as "counsellorId", al.marker_id as "markerId",
    ${EXCUSED_WORK('e.id', 'a.id')} as excused,
    exists (
      select 1 from submissions s
      left join grades g on g.tenant_id = $1 and g.submission_id = s.id
      left join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and ${REVISION_IS_OPEN('rv', 's')}
      where s.tenant_id = $1 and s.assignment_id = a.id and s.enrolment_id = e.id and s.superseded_at is null
        and coalesce(g.state, 'DRAFT') = 'DRAFT' and (rv.id is null or ${NOT_REVISED('rv', 's', '$3')})) as waiting
  from assignments a cross join lateral (select e.* from ${STUDENTS}) e
  left join caseload_students cs on cs.tenant_id = $1 and cs.enrolment_id = e.id
  left join marker_allocations al on al.tenant_id = $1 and al.assignment_id = $2 and al.enrolment_id = e.id
    and exists (select 1 from enrolments marker where marker.tenant_id = $1 and marker.section_id = a.section_id
      and marker.user_id = al.marker_id and ${teachesStill('marker')})
  where a.tenant_id = $1 and a.id = $2
  order by case when ${NAMES_HIDDEN('a.id')} then random() end, e.id`);

/** Those of these who grade in the section and can come in to do it. */
export const MARKERS_AMONG = statement<
  { userId: string },
  readonly [sectionId: string, userIds: readonly string[]]
>(`
  select marker.user_id as "userId" from enrolments marker
  where marker.tenant_id = $1 and marker.section_id = $2 and marker.user_id = any($3::uuid[]) and ${teachesStill('marker')}`);

/** The sharing out that holds now, while nothing came after it. */
export const LAST_ALLOCATION = statement<
  { id: string; before: { enrolmentId: string; markerId: string }[]; undoneAt: Date | null },
  readonly [assignmentId: string]
>(`
  select id, before, undone_at as "undoneAt" from allocation_changes
  where tenant_id = $1 and assignment_id = $2 order by changed_at desc, id desc limit 1`);
