import type { RequestState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { PersonView } from '../sections/sections.queries.ts';
import { type Reach, staffReach, teachesStill } from '../sections/sections.policy.ts';

/** A request as its student reads it. */
export interface OwnRequestView {
  id: string;
  days: number;
  reason: string;
  state: RequestState;
  askedAt: string;
  answer: string;
  answeredAt: string | null;
}
/** As staff read it, with the deadline it is about. */
export interface RequestView extends OwnRequestView {
  enrolmentId: string;
  student: PersonView;
  milestoneId: string;
  milestoneTitle: string;
  zone: string;
  /** What the student has now. */
  dueAt: string;
}

/** SQL: the newest request of this enrolment for this milestone, an `OwnRequestView` or null. */
export const requestJson = (milestone: string, enrolment: string) => `(
  select json_build_object('id', rq.id, 'days', rq.days, 'reason', rq.reason, 'state', rq.state,
    'askedAt', iso(rq.asked_at), 'answer', rq.answer, 'answeredAt', iso(rq.answered_at))
  from extension_requests rq
  where rq.tenant_id = $1 and rq.enrolment_id = ${enrolment} and rq.milestone_id = ${milestone}
  order by rq.id desc limit 1)`;

/** Open requests of an assignment, the oldest first. */
export const OPEN_REQUESTS = statement<RequestView, readonly [...Reach, assignmentId: string]>(`
  select r.id, r.days, r.reason, r.state, iso(r.asked_at) as "askedAt", r.answer, iso(r.answered_at) as "answeredAt",
    r.enrolment_id as "enrolmentId", d.milestone_id as "milestoneId", d.title as "milestoneTitle", d.zone,
    iso(d.due_at) as "dueAt",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as student
  from assignments a
  join effective_deadlines d on d.tenant_id = $1 and d.assignment_id = a.id
  join extension_requests r on r.tenant_id = $1 and r.milestone_id = d.milestone_id and r.enrolment_id = d.enrolment_id
  join users u on u.tenant_id = $1 and u.id = d.user_id
  where a.tenant_id = $1 and a.id = $4 and ${staffReach('a.section_id')} and r.state = 'OPEN'
  order by r.id`);

/** Days the assignment itself gave this student on this milestone, as far as they stand. */
export const DAYS_GIVEN_ITSELF = statement<
  { days: number },
  readonly [milestoneId: string, enrolmentId: string]
>(`
  select coalesce(sum(r.days), 0)::int as days from extension_requests r
  join extension_grants g on g.tenant_id = $1 and g.id = r.grant_id and g.undone_at is null and g.granted_by is null
  where r.tenant_id = $1 and r.milestone_id = $2 and r.enrolment_id = $3`);

/** Who teaches a section now, and comes in. */
export const TEACHERS = statement<{ userId: string }, readonly [sectionId: string]>(`
  select e.user_id as "userId" from enrolments e
  where e.tenant_id = $1 and e.section_id = $2 and ${teachesStill('e')}`);
