import { type Snapshot, statement } from '@firsthand/persistence';

type Prints = readonly [submissionId: string, prints: readonly string[]];

const SUBJECT = `subject as (
    select s.id, s.enrolment_id, s.assignment_id, s.number from submissions s where s.tenant_id = $1 and s.id = $2)`;

/** SQL: the versions of the subject's work under this alias. */
const OF_THE_SAME_WORK = (s: string) => `${s}.tenant_id = $1 and ${s}.enrolment_id = subject.enrolment_id
    and ${s}.assignment_id = subject.assignment_id`;

/** What it had, and what earlier versions of the same work have in common with it. */
export const DROP_PRINTS = statement<never, Prints>(`
  with ${SUBJECT}
  delete from submission_prints p using subject, submissions was
  where ${OF_THE_SAME_WORK('was')} and was.number <= subject.number and p.tenant_id = $1 and p.submission_id = was.id
    and (was.id = subject.id or p.print = any($3::bigint[]))`);

/**
 * A work has each of its prints once, with the newest version that says it. What only an earlier version said stays with
 * that one.
 */
export const TAKE_PRINTS = statement<never, Prints>(`
  with ${SUBJECT}
  insert into submission_prints (tenant_id, submission_id, print)
  select $1, subject.id, given.print from subject cross join unnest($3::bigint[]) as given(print)
  where not exists (
    select 1 from submissions newer
    join submission_prints p on p.tenant_id = $1 and p.submission_id = newer.id and p.print = given.print
    where ${OF_THE_SAME_WORK('newer')} and newer.number > subject.number)
  on conflict do nothing`);

/** Some texts that wait for it; those another worker reads are left to it, and none is changed while it is read. */
export const PRINTS_DUE = statement<{ id: string; answers: Snapshot['answers'] }, readonly [atOnce: number]>(`
  select s.id, s.snapshot->'answers' as answers
  from prints_due due join submissions s on s.tenant_id = $1 and s.id = due.id
  where due.tenant_id = $1 order by due.id limit $2
  for update of due skip locked
  for share of s`);
