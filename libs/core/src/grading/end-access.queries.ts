import { statement } from '@firsthand/persistence';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { teachesStill } from '../sections/sections.policy.ts';
import { IN_LINE } from './marking.queries.ts';

/** What somebody who comes in no more was to mark of one assignment. */
export interface Freed {
  assignmentId: string;
  title: string;
  sectionId: string;
  /** Students whose work was theirs and has no finished grade yet. */
  students: number;
  /** Second readings of theirs that were not finished: whoever shares out the sample can take them back. */
  readings: number;
}

/** What was theirs to mark is nobody's, and what they had open is free. Only assignments of sections they taught are looked through. */
export const HAND_BACK = statement<Freed, readonly [userId: string]>(`
  with taught as (
    select a.id, a.title, a.section_id from enrolments e
    join assignments a on a.tenant_id = $1 and a.section_id = e.section_id
    where e.tenant_id = $1 and e.user_id = $2 and e.role = 'INSTRUCTOR'
  ), gone as (
    delete from marker_allocations al using taught
    where al.tenant_id = $1 and al.assignment_id = taught.id and al.marker_id = $2
    returning al.assignment_id, al.enrolment_id
  ), let_go as (
    delete from grading_claims c where c.tenant_id = $1 and c.held_by = $2
  ), freed as (
    select gone.assignment_id as id, count(*) as students from gone
    join enrolments e on e.tenant_id = $1 and e.id = gone.enrolment_id and e.dropped_at is null
    where not ${EXCUSED_WORK('gone.enrolment_id', 'gone.assignment_id')} and not exists (
      select 1 from submissions s join grades g on g.tenant_id = $1 and g.submission_id = s.id
      where s.tenant_id = $1 and s.assignment_id = gone.assignment_id and s.enrolment_id = gone.enrolment_id
        and s.superseded_at is null and g.state in ('READY', 'RELEASED'))
    group by gone.assignment_id
  ), unread as (
    select s.assignment_id as id, count(*) as readings from second_readings sr
    join submissions s on s.tenant_id = $1 and s.id = sr.submission_id and s.superseded_at is null
    join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and ${IN_LINE('e', 's.assignment_id')}
    where sr.tenant_id = $1 and sr.reader_id = $2 and sr.finished_at is null
    group by s.assignment_id
  )
  select taught.id as "assignmentId", taught.title, taught.section_id as "sectionId",
    coalesce(freed.students, 0)::int as students, coalesce(unread.readings, 0)::int as readings
  from taught left join freed on freed.id = taught.id left join unread on unread.id = taught.id
  where freed.id is not null or unread.id is not null
  order by taught.title, taught.id`);

/** Who marks in these sections and comes in; of a section where nobody does, the administrators. */
export const TOLD_OF_MARKING = statement<
  { userId: string; sectionId: string; teaches: boolean },
  readonly [sectionIds: readonly string[], but: string]
>(`
  with sections as (select id from unnest($2::uuid[]) id), markers as (
    select marker.user_id, marker.section_id from enrolments marker
    where marker.tenant_id = $1 and marker.section_id = any($2::uuid[]) and ${teachesStill('marker')} and marker.user_id <> $3
  )
  select user_id as "userId", section_id as "sectionId", true as teaches from markers
  union all
  select u.id, sections.id, false from sections join users u on u.tenant_id = $1 and 'ADMINISTRATOR' = any(u.roles)
    and u.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR'] and u.ended_at is null and u.id <> $3
  where not exists (select 1 from markers m where m.section_id = sections.id)
  order by 1, 2`);
