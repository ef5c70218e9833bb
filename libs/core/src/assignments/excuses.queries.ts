import { statement } from '@firsthand/persistence';

/**
 * SQL: whoever grades need not: this enrolment is excused from the assignment, or from its reflection. While names are
 * hidden that is so of nobody, for it would say whose work it is: an excuse is given by name.
 */
export const EXCUSED_WORK = (enrolment: string, assignment: string) =>
  // One look by its index for each row, never all excuses there are: a scalar is not hashed.
  `coalesce((select not exists (
      select 1 from markings xk where xk.tenant_id = $1 and xk.id = ${assignment} and xk.anonymous and xk.revealed_at is null)
    from excuses xq where xq.tenant_id = $1 and xq.enrolment_id = ${enrolment} and xq.assignment_id = ${assignment}
      and xq.ended_at is null and (xq.milestone_id is null or exists (
        select 1 from milestones xm where xm.tenant_id = $1 and xm.id = xq.milestone_id and xm.kind = 'REFLECTION'))
    limit 1), false)`;

/** One student of the assignment, for whoever may excuse them. */
export interface Excusable {
  enrolmentId: string;
  userId: string;
}

/** Of these enrolments, those whom the assignment is given to and who are not excused from this already. */
export const EXCUSABLE = statement<
  Excusable & { excused: boolean },
  readonly [assignmentId: string, milestoneId: string | null, enrolmentIds: readonly string[]]
>(`
  select e.id as "enrolmentId", e.user_id as "userId", exists (
    select 1 from excuses q where q.tenant_id = $1 and q.enrolment_id = e.id and q.assignment_id = $2
      and q.ended_at is null and (q.milestone_id is null or q.milestone_id = $3)) as excused
  from assignment_cohorts ac
  join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
  where ac.tenant_id = $1 and ac.assignment_id = $2 and e.id = any($4::uuid[])
  for update of e`);

/**
 * Ends these excuses. Who has not heard of theirs yet never will; of the others it is said, so that they are told of
 * this too.
 */
export const END_EXCUSES = statement<
  { userId: string; milestoneId: string | null; heard: boolean; id: string },
  readonly [ids: readonly string[], assignmentId: string, now: Date, endedBy: string]
>(`
  with ended as (
    update excuses q set ended_at = $4, ended_by = $5
    where q.tenant_id = $1 and q.id = any($2::uuid[]) and q.assignment_id = $3 and q.ended_at is null
    returning q.id, q.enrolment_id, q.milestone_id
  ), told as (
    select ended.id, ended.milestone_id, e.user_id, 'excused:' || ended.id as key from ended
    join enrolments e on e.tenant_id = $1 and e.id = ended.enrolment_id
  ), unheard as (
    select n.id, n.user_id, n.dedup_key from notifications n join told on told.user_id = n.user_id
    where n.tenant_id = $1 and n.dedup_key = told.key and n.read_at is null and not exists (
      select 1 from deliveries d where d.tenant_id = $1 and d.user_id = n.user_id and d.dedup_key = told.key
        and d.state <> 'PLANNED')
  ), silenced as (
    update deliveries d set state = 'DROPPED', note = 'It was taken back before it left.' from unheard
    where d.tenant_id = $1 and d.user_id = unheard.user_id and d.dedup_key = unheard.dedup_key
  ), forgotten as (
    delete from notifications n using unheard where n.tenant_id = $1 and n.id = unheard.id
  )
  select told.id, told.user_id as "userId", told.milestone_id as "milestoneId", exists (
      select 1 from notifications n where n.tenant_id = $1 and n.user_id = told.user_id and n.dedup_key = told.key)
    and not exists (select 1 from unheard where unheard.dedup_key = told.key) as heard
  from told`);

/** One who is excused, as staff read it. */
export interface ExcuseView {
  id: string;
  enrolmentId: string;
  student: { id: string; givenName: string; familyName: string; email: string | null };
  /** Null for all of the assignment. */
  milestoneId: string | null;
  milestoneTitle: string | null;
  reason: string;
  excusedBy: string;
  excusedAt: string;
}

/** Those who are excused from an assignment now, by name. */
export const EXCUSES = statement<ExcuseView, readonly [assignmentId: string]>(`
  select q.id, q.enrolment_id as "enrolmentId", q.milestone_id as "milestoneId", m.title as "milestoneTitle", q.reason,
    iso(q.excused_at) as "excusedAt", by.given_name || ' ' || by.family_name as "excusedBy",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as student
  from excuses q
  join enrolments e on e.tenant_id = $1 and e.id = q.enrolment_id and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join users by on by.tenant_id = $1 and by.id = q.excused_by
  left join milestones m on m.tenant_id = $1 and m.id = q.milestone_id
  where q.tenant_id = $1 and q.assignment_id = $2 and q.ended_at is null
  order by lower(u.family_name), lower(u.given_name), q.id`);

/** SQL: what the enrolment `e` is excused from on the assignment `a`, without why. */
export const excusedJson = (e: string, a: string) => `(
  select coalesce(json_agg(json_build_object('id', q.id, 'milestoneId', q.milestone_id,
    'milestoneTitle', (select m.title from milestones m where m.tenant_id = $1 and m.id = q.milestone_id),
    'excusedAt', iso(q.excused_at)) order by q.excused_at, q.id), '[]')
  from excuses q where q.tenant_id = $1 and q.enrolment_id = ${e}.id and q.assignment_id = ${a}.id and q.ended_at is null)`;

/** What a student knows of an excuse of theirs. */
export interface OwnExcuseView {
  id: string;
  milestoneId: string | null;
  milestoneTitle: string | null;
  excusedAt: string;
}
