import type { NoticeParams } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { PersonView } from '../sections/sections.queries.ts';
import { hasWorkOn } from './assignments.policy.ts';
import type { Mover, OpenMatter, StandingAssignment, Step, WorkSoFar } from './moves.rules.ts';

export interface MoverRow extends Mover {
  person: PersonView;
  /** What they handed in, here or there, is graded without names. */
  unnamed: boolean;
  /** They are staff where they are to go. */
  staffThere: boolean;
  standingTime: boolean;
  /** They have more time on something here. */
  extended: boolean;
}

/** Live students by their enrolments, by name. */
export const MOVERS = statement<MoverRow, readonly [enrolmentIds: readonly string[], toSectionId: string]>(`
  select e.id as "enrolmentId", e.section_id as "sectionId", e.cohort_id as "cohortId",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    exists (select 1 from enrolments own
      join submissions s on s.tenant_id = $1 and s.enrolment_id = own.id and s.superseded_at is null
      join markings mk on mk.tenant_id = $1 and mk.id = s.assignment_id and mk.anonymous and mk.revealed_at is null
      where own.tenant_id = $1 and own.user_id = e.user_id and own.section_id in (e.section_id, $3)) as unnamed,
    exists (select 1 from enrolments t where t.tenant_id = $1 and t.section_id = $3 and t.user_id = e.user_id
      and t.role <> 'STUDENT') as "staffThere",
    exists (select 1 from accommodations c
      where c.tenant_id = $1 and c.enrolment_id = e.id and c.ended_at is null) as "standingTime",
    exists (select 1 from extensions x
      where x.tenant_id = $1 and x.enrolment_id = e.id and x.undone_at is null) as extended
  from enrolments e join users u on u.tenant_id = $1 and u.id = e.user_id
  where e.tenant_id = $1 and e.id = any($2::uuid[]) and e.role = 'STUDENT' and e.dropped_at is null
  order by u.family_name, u.given_name, e.id`);

/** What is published in these sections. */
export const STANDING_ASSIGNMENTS = statement<StandingAssignment, readonly [sectionIds: readonly string[]]>(`
  select a.id, a.title, a.section_id as "sectionId", coalesce(a.origin_id, a.id) as "originId", array(
    select ac.cohort_id from assignment_cohorts ac
    where ac.tenant_id = $1 and ac.assignment_id = a.id) as "cohortIds"
  from assignments a
  where a.tenant_id = $1 and a.section_id = any($2::uuid[]) and a.state = 'PUBLISHED' order by a.id`);

/** What the people of these enrolments did in these sections, under the enrolment they are moved by. */
export const WORK_SO_FAR = statement<
  WorkSoFar,
  readonly [enrolmentIds: readonly string[], sectionIds: readonly string[]]
>(`
  select mover.id as "enrolmentId", a.id as "assignmentId",
    (select count(*) from interviews i
      where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id)::int as interviews,
    exists (select 1 from submissions s
      where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id
        and s.withdrawn_at is null) as "handedIn"
  from enrolments mover
  join enrolments e on e.tenant_id = $1 and e.user_id = mover.user_id and e.section_id = any($3::uuid[])
  join assignments a on a.tenant_id = $1 and a.section_id = e.section_id and a.state = 'PUBLISHED'
  where mover.tenant_id = $1 and mover.id = any($2::uuid[]) and ${hasWorkOn('e', 'a')}`);

/** Excuses that stand and requests that wait, under these enrolments. */
export const OPEN_MATTERS = statement<OpenMatter, readonly [enrolmentIds: readonly string[]]>(`
  select q.id, 'EXCUSE' as what, q.enrolment_id as "enrolmentId", q.assignment_id as "assignmentId",
    q.milestone_id as "milestoneId"
  from excuses q where q.tenant_id = $1 and q.enrolment_id = any($2::uuid[]) and q.ended_at is null
  union all
  select r.id, 'REQUEST', r.enrolment_id, m.assignment_id, m.id
  from extension_requests r join milestones m on m.tenant_id = $1 and m.id = r.milestone_id
  where r.tenant_id = $1 and r.enrolment_id = any($2::uuid[]) and r.state = 'OPEN'
  order by id`);

export const STEPS_OF = statement<Step, readonly [assignmentIds: readonly string[]]>(`
  select id, assignment_id as "assignmentId", kind, title from milestones
  where tenant_id = $1 and assignment_id = any($2::uuid[]) order by position, id`);

/** Within a section: they change their cohort, and cohorts that lose or win somebody move their version on. */
export const CHANGE_COHORT = statement<
  { id: string },
  readonly [enrolmentIds: readonly string[], cohortId: string | null]
>(`
  with moved as (
    select e.id, e.cohort_id from enrolments e
    where e.tenant_id = $1 and e.id = any($2::uuid[]) and e.cohort_id is distinct from $3::uuid
  ), touched as (
    update cohorts c set version = c.version + 1
    where c.tenant_id = $1 and exists (select 1 from moved) and (c.id = $3 or c.id in (select cohort_id from moved))
  )
  update enrolments e set cohort_id = $3, version = e.version + 1 from moved
  where e.tenant_id = $1 and e.id = moved.id returning e.id`);

/** Into another section: who was there once comes back to what they had, the others come new. */
export const ARRIVE = statement<
  { fromId: string; toId: string },
  readonly [arrivals: string, sectionId: string, cohortId: string | null, now: Date]
>(`
  with arrivals as (
    select a."fromId", a."toId", e.user_id from jsonb_to_recordset($2::jsonb) as a("fromId" uuid, "toId" uuid)
    join enrolments e on e.tenant_id = $1 and e.id = a."fromId"
  ), grown as (
    update cohorts c set version = c.version + 1 where c.tenant_id = $1 and c.id = $4
  ), there as (
    insert into enrolments as t (tenant_id, id, section_id, user_id, role, cohort_id, created_at)
    select $1, "toId", $3, user_id, 'STUDENT', $4, $5 from arrivals order by user_id
    on conflict (tenant_id, section_id, user_id) do update
      set dropped_at = null, moved_to_id = null, cohort_id = excluded.cohort_id, version = t.version + 1
      where t.role = 'STUDENT'
    returning t.id, t.user_id
  )
  select arrivals."fromId", there.id as "toId" from there join arrivals on arrivals.user_id = there.user_id`);

/** They leave here for there; standing time and the counsellor who follows them go along, where they have none there. */
export const LEAVE = statement<never, readonly [moves: string, now: Date]>(`
  with moves as (
    select * from jsonb_to_recordset($2::jsonb) as m("fromId" uuid, "toId" uuid, "accommodationId" uuid, "caseloadId" uuid)
  ), granted as (
    insert into accommodations (tenant_id, id, enrolment_id, extra_days, extra_percent, note, given_by, given_at)
    select $1, m."accommodationId", m."toId", c.extra_days, c.extra_percent, c.note, c.given_by, c.given_at
    from moves m join accommodations c on c.tenant_id = $1 and c.enrolment_id = m."fromId" and c.ended_at is null
    where not exists (select 1 from accommodations t
      where t.tenant_id = $1 and t.enrolment_id = m."toId" and t.ended_at is null)
  ), followed as (
    insert into caseload_students (tenant_id, id, enrolment_id, counsellor_id, assigned_by, assigned_at)
    select $1, m."caseloadId", m."toId", f.counsellor_id, f.assigned_by, f.assigned_at
    from moves m join caseload_students f on f.tenant_id = $1 and f.enrolment_id = m."fromId"
    on conflict (tenant_id, enrolment_id) do nothing
  )
  update enrolments e set dropped_at = $3, moved_to_id = m."toId", version = e.version + 1 from moves m
  where e.tenant_id = $1 and e.id = m."fromId"`);

/** Where students are to be, in words; and, by their enrolments there, what is due next. */
export const ARRIVED = statement<
  {
    userId: string;
    sectionName: string;
    cohortName: string | null;
    dates: NoticeParams['MOVED']['dates'];
  },
  readonly [enrolmentIds: readonly string[], now: Date, datesAtMost: number]
>(`
  select e.user_id as "userId", c.code || ' · ' || s.name as "sectionName", h.name as "cohortName", (
    select coalesce(json_agg(due), '[]') from (
      select a.title as "assignmentTitle", d.title as "milestoneTitle", iso(d.due_at) as "dueAt", d.zone
      from effective_deadlines d
      join assignments a on a.tenant_id = $1 and a.id = d.assignment_id and a.state = 'PUBLISHED'
      where d.tenant_id = $1 and d.enrolment_id = e.id and d.due_at > $3 and not exists (
        select 1 from standings st
        where st.tenant_id = $1 and st.milestone_id = d.milestone_id and st.enrolment_id = e.id and st.again_at is null)
      order by d.due_at, d.position limit $4) due) as dates
  from enrolments e
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  left join cohorts h on h.tenant_id = $1 and h.id = e.cohort_id
  where e.tenant_id = $1 and e.id = any($2::uuid[])`);

/** The fieldwork of one student on one assignment, into the copy of it where they are now. */
export interface HandOver {
  fromEnrolmentId: string;
  toEnrolmentId: string;
  fromAssignmentId: string;
  toAssignmentId: string;
  pledgeId: string;
  reflectionId: string;
}

/**
 * The plan and the interviews go over to the copy, and the pledge holds there as it was signed; what was written so far begins the reflection there, by
 * the prompts that read the same. What was handed in, and the draft it came from, stay where they are.
 */
export const HAND_OVER = statement<never, readonly [handOvers: string, now: Date]>(`
  with over as (
    select * from jsonb_to_recordset($2::jsonb) as o("fromEnrolmentId" uuid, "toEnrolmentId" uuid,
      "fromAssignmentId" uuid, "toAssignmentId" uuid, "pledgeId" uuid, "reflectionId" uuid)
  ), chosen as (
    update choices c set enrolment_id = o."toEnrolmentId", assignment_id = o."toAssignmentId" from over o
    where c.tenant_id = $1 and c.enrolment_id = o."fromEnrolmentId" and c.assignment_id = o."fromAssignmentId"
      and not exists (select 1 from choices t where t.tenant_id = $1 and t.enrolment_id = o."toEnrolmentId"
        and t.assignment_id = o."toAssignmentId" and t.occupation_id = c.occupation_id)
  ), pledged as (
    insert into pledges (tenant_id, id, assignment_id, enrolment_id, text, signed_name, signed_at)
    select $1, o."pledgeId", o."toAssignmentId", o."toEnrolmentId", p.text, p.signed_name, p.signed_at
    from over o join pledges p
      on p.tenant_id = $1 and p.enrolment_id = o."fromEnrolmentId" and p.assignment_id = o."fromAssignmentId"
    on conflict (tenant_id, enrolment_id, assignment_id) do nothing
  ), interviewed as (
    update interviews i set enrolment_id = o."toEnrolmentId", assignment_id = o."toAssignmentId" from over o
    where i.tenant_id = $1 and i.enrolment_id = o."fromEnrolmentId" and i.assignment_id = o."fromAssignmentId"
  ), alike as (
    select distinct on (o."reflectionId", there.id) o."reflectionId", o."toEnrolmentId", o."toAssignmentId", there.id,
      r.answers->here.id::text as answer, r.word_counts->here.id::text as words,
      r.formatted->here.id::text as formatted
    from over o
    join reflections r on r.tenant_id = $1 and r.enrolment_id = o."fromEnrolmentId"
      and r.assignment_id = o."fromAssignmentId"
    join prompts here on here.tenant_id = $1 and here.assignment_id = o."fromAssignmentId"
      and r.answers ? here.id::text
    join prompts there on there.tenant_id = $1 and there.assignment_id = o."toAssignmentId"
      and there.retired_at is null and there.text = here.text
    order by o."reflectionId", there.id, here.retired_at desc nulls first
  )
  insert into reflections
    (tenant_id, id, assignment_id, enrolment_id, revision, answers, word_counts, formatted, saved_at)
  select $1, "reflectionId", "toAssignmentId", "toEnrolmentId", 1, jsonb_object_agg(id::text, answer),
    jsonb_object_agg(id::text, coalesce(words, '0')),
    coalesce(jsonb_object_agg(id::text, formatted) filter (where formatted is not null), '{}'), $3
  from alike group by "reflectionId", "toAssignmentId", "toEnrolmentId"
  on conflict (tenant_id, enrolment_id, assignment_id) do nothing`);

/**
 * Excuses and open requests follow their students. The excuse here ends, so that it does not come to life again when they come back
 * and it has been ended there; a request goes over as it is. What is the same there already is left alone.
 */
export const CARRY_MATTERS = statement<never, readonly [carried: string, now: Date, movedBy: string]>(`
  with carried as (
    select * from jsonb_to_recordset($2::jsonb) as c(id uuid, "newId" uuid, what text, "toEnrolmentId" uuid,
      "toAssignmentId" uuid, "toMilestoneId" uuid)
  ), excused as (
    insert into excuses (tenant_id, id, assignment_id, milestone_id, enrolment_id, reason, excused_by, excused_at)
    select $1, c."newId", c."toAssignmentId", c."toMilestoneId", c."toEnrolmentId", q.reason, q.excused_by, q.excused_at
    from carried c join excuses q on q.tenant_id = $1 and q.id = c.id and q.ended_at is null
    where c.what = 'EXCUSE' and not exists (
      select 1 from excuses t where t.tenant_id = $1 and t.enrolment_id = c."toEnrolmentId"
        and t.assignment_id = c."toAssignmentId" and t.milestone_id is not distinct from c."toMilestoneId"
        and t.ended_at is null)
  ), ended as (
    update excuses q set ended_at = $3, ended_by = $4 from carried c
    where c.what = 'EXCUSE' and q.tenant_id = $1 and q.id = c.id and q.ended_at is null
  )
  update extension_requests r set enrolment_id = c."toEnrolmentId", milestone_id = c."toMilestoneId" from carried c
  where c.what = 'REQUEST' and r.tenant_id = $1 and r.id = c.id and r.state = 'OPEN' and not exists (
    select 1 from extension_requests t where t.tenant_id = $1 and t.enrolment_id = c."toEnrolmentId"
      and t.milestone_id = c."toMilestoneId" and t.state = 'OPEN')`);
