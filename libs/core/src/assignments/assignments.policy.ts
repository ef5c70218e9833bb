import { NotFound, type Quota } from '@firsthand/contracts';
import { type Reading, statement } from '@firsthand/persistence';
import { keepsSight, staffReach } from '../sections/sections.policy.ts';

/** SQL: this assignment is published and meant for a live enrolment of the user `$3`. */
const MEANT_FOR_ACTOR = (a: string) => `(${a}.state = 'PUBLISHED' and exists (
    select 1 from assignment_cohorts meant
    join enrolments own on own.tenant_id = $1 and own.cohort_id = meant.cohort_id
    where meant.tenant_id = $1 and meant.assignment_id = ${a}.id
      and own.user_id = $3::uuid and own.role = 'STUDENT' and own.dropped_at is null))`;

/** SQL: the actor may read this assignment: its section's staff, and the students it was published for. Wants `...reachOf(actor)`. */
export function assignmentReach(a: string): string {
  return `(${staffReach(`${a}.section_id`)} or ${MEANT_FOR_ACTOR(a)})`;
}

/** SQL: the student of the enrolment `e` has done something on the assignment `a`. */
export const hasWorkOn = (e: string, a: string) =>
  `(${['choices', 'pledges', 'interviews', 'reflections', 'submissions']
    .map(
      (table) => `exists (select 1 from ${table} w
    where w.tenant_id = $1 and w.enrolment_id = ${e}.id and w.assignment_id = ${a}.id)`,
    )
    .join(' or ')})`;

/** SQL: the assignment `a` is for the live student of the enrolment `e`. */
const meantFor = (e: string, a: string) => `(${e}.dropped_at is null and exists (
    select 1 from assignment_cohorts meant
    where meant.tenant_id = $1 and meant.assignment_id = ${a}.id and meant.cohort_id = ${e}.cohort_id))`;

/**
 * SQL: the assignment `a` is no longer for the enrolment `e`: the student is in another cohort or section now, or it was
 * taken from their cohort. What they did on it stays theirs to read, and nothing of it can be changed.
 */
export const isPast = (e: string, a: string) => `not ${meantFor(e, a)}`;

/** SQL: the enrolments `e` beside the published assignments `a` that are the student's to read: present, and past with work. */
export const READABLE_WORK = `
  join assignments a on a.tenant_id = $1 and a.section_id = e.section_id and a.state = 'PUBLISHED'
    and (${meantFor('e', 'a')} or (${keepsSight('e')} and ${hasWorkOn('e', 'a')}))`;

/** A student's own place in one assignment. */
export interface OwnWork {
  enrolmentId: string;
  assignmentId: string;
  userId: string;
  title: string;
  zone: string;
  quota: Quota;
}

/** Locks the enrolment too: whatever changes one student's work on anything waits for the change before it. */
const OWN_WORK = (lock: string) =>
  statement<OwnWork, readonly [assignmentId: string, userId: string]>(`
  select e.id as "enrolmentId", a.id as "assignmentId", e.user_id as "userId", a.title, s.zone, a.quota
  from enrolments e
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id and ac.assignment_id = $2
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
  join sections s on s.tenant_id = $1 and s.id = a.section_id
  where e.tenant_id = $1 and e.user_id = $3 and e.role = 'STUDENT' and e.dropped_at is null
  ${lock}`);
const READ_OWN_WORK = OWN_WORK('');
const LOCK_OWN_WORK = OWN_WORK('for no key update of e');

/** The actor's own work on a published assignment, or `NotFound`. */
export async function assertOwnWork(
  reading: Reading,
  assignmentId: string,
  options: { lock?: boolean } = {},
): Promise<OwnWork> {
  if (reading.actor.userId === 'system') throw new NotFound();
  const work = await reading.first(
    options.lock ? LOCK_OWN_WORK : READ_OWN_WORK,
    assignmentId,
    reading.actor.userId,
  );
  if (!work) throw new NotFound();
  return work;
}
