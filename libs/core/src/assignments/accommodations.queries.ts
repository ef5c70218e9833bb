import { statement } from '@firsthand/persistence';
import type { PersonView } from '../sections/sections.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';

/** One student's standing time, as staff read it. */
export interface AccommodationView {
  id: string;
  enrolmentId: string;
  student: PersonView;
  extraDays: number;
  extraPercent: number;
  note: string;
  givenAt: string;
  givenBy: PersonView;
}

const PERSON = (u: string) => `json_build_object('id', ${u}.id, 'givenName', ${u}.given_name,
  'familyName', ${u}.family_name, 'email', ${u}.email)`;

/** What stands in a section; who was dropped keeps theirs and is not shown. */
export const ACCOMMODATIONS = statement<AccommodationView, readonly [...Reach, sectionId: string]>(`
  select c.id, c.enrolment_id as "enrolmentId", c.extra_days as "extraDays", c.extra_percent as "extraPercent", c.note,
    iso(c.given_at) as "givenAt", ${PERSON('u')} as student, ${PERSON('giver')} as "givenBy"
  from enrolments e
  join accommodations c on c.tenant_id = $1 and c.enrolment_id = e.id and c.ended_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join users giver on giver.tenant_id = $1 and giver.id = c.given_by
  where e.tenant_id = $1 and e.section_id = $4 and e.dropped_at is null and ${staffReach('e.section_id')}
  order by u.family_name, u.given_name, c.id`);

/** Every milestone of an assignment beside everybody in its section who has standing time, in its cohorts or not. */
export const ACCOMMODATED = statement<
  {
    milestoneId: string;
    enrolmentId: string;
    dueLocal: string;
    dueAt: Date;
    zone: string;
    publishedAt: Date | null;
    extraDays: number;
    extraPercent: number;
  },
  readonly [assignmentId: string]
>(`
  select m.id as "milestoneId", e.id as "enrolmentId", m.due_local as "dueLocal", m.due_at as "dueAt", m.zone,
    a.published_at as "publishedAt", c.extra_days as "extraDays", c.extra_percent as "extraPercent"
  from assignments a
  join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  join enrolments e on e.tenant_id = $1 and e.section_id = a.section_id
  join accommodations c on c.tenant_id = $1 and c.enrolment_id = e.id and c.ended_at is null
  where a.tenant_id = $1 and a.id = $2`);

/** Makes the accommodated deadlines of an assignment be these. */
export const KEEP_ACCOMMODATED = statement<never, readonly [assignmentId: string, deadlines: string]>(`
  with wanted as (
    select * from jsonb_to_recordset($3::jsonb) as w(
      "milestoneId" uuid, "enrolmentId" uuid, "dueLocal" text, "dueAt" timestamptz)
  ), gone as (
    delete from accommodated_deadlines y using milestones m
    where y.tenant_id = $1 and m.tenant_id = $1 and m.id = y.milestone_id and m.assignment_id = $2 and not exists (
      select 1 from wanted w where w."milestoneId" = y.milestone_id and w."enrolmentId" = y.enrolment_id)
  )
  insert into accommodated_deadlines as y (tenant_id, milestone_id, enrolment_id, due_local, due_at)
  select $1, "milestoneId", "enrolmentId", "dueLocal", "dueAt" from wanted
  on conflict (tenant_id, milestone_id, enrolment_id) do update
    set due_local = excluded.due_local, due_at = excluded.due_at`);
