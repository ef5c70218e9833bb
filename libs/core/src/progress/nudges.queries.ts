import type { StuckReason } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, studentReach } from '../sections/sections.policy.ts';

export interface NudgedStudent {
  enrolmentId: string;
  userId: string;
  title: string;
  /** Of their section. */
  zone: string;
}

/** Those of these enrolments in reach whose students have this published assignment, and where. */
export const STUDENTS_TO_NUDGE = statement<
  NudgedStudent,
  readonly [...Reach, assignmentId: string, enrolmentIds: readonly string[]]
>(`
  select e.id as "enrolmentId", e.user_id as "userId", a.title, s.zone from enrolments e
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id and ac.assignment_id = $4
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
  join sections s on s.tenant_id = $1 and s.id = a.section_id
  where e.tenant_id = $1 and e.id = any($5::uuid[]) and e.role = 'STUDENT' and e.dropped_at is null
    and ${studentReach('e')}`);

/** Writes down what is said; what was said today already is not said again and does not come back. */
export const KEEP_NUDGES = statement<
  { enrolmentId: string; id: string },
  readonly [nudges: string, assignmentId: string, sentBy: string, sentOn: string, now: Date]
>(`
  insert into nudges (tenant_id, id, assignment_id, enrolment_id, sent_by, reason, words, occasion, sent_on, sent_at)
  select $1, n.id, $3, n."enrolmentId", $4, n.reason, n.words, n.occasion, $5::date, $6
  from jsonb_to_recordset($2::jsonb) as n(id uuid, "enrolmentId" uuid, reason text, words text, occasion text)
  join enrolments e on e.tenant_id = $1 and e.id = n."enrolmentId"
  on conflict (tenant_id, enrolment_id, assignment_id, occasion, sent_on) do nothing
  returning enrolment_id as "enrolmentId", id`);

/** The name of whoever writes. */
export const NAME_OF = statement<{ name: string }, readonly [userId: string]>(`
  select trim(given_name || ' ' || family_name) as name from users where tenant_id = $1 and id = $2`);

/** What a student was last told, and by whom. */
export interface NudgeTree {
  at: string;
  by: string;
  reason: StuckReason | null;
}

/** SQL: the last nudge of the enrolment `e` about the assignment `a`, or null. */
export const LAST_NUDGE = `(
  select json_build_object('at', iso(n.sent_at), 'by', trim(w.given_name || ' ' || w.family_name), 'reason', n.reason)
  from nudges n join users w on w.tenant_id = $1 and w.id = n.sent_by
  where n.tenant_id = $1 and n.enrolment_id = e.id and n.assignment_id = a.id
  order by n.sent_at desc limit 1)`;
