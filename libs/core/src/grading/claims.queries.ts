import { statement } from '@firsthand/persistence';
import { NOT_REVISED } from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { REVISION_IS_OPEN } from '../reflections/reflections.queries.ts';
import { noteRead } from '../tenancy/opened-work.ts';
import { IN_LINE } from './marking.queries.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

/** Who has a submission open to grade it. */
export interface ClaimView {
  submissionId: string;
  mine: boolean;
  heldBy: { id: string; givenName: string; familyName: string; email: string | null };
  heldSince: string;
  heldUntil: string;
}

/** SQL: a `ClaimView` of the claim under this alias, for `$3`. */
const claimJson = (held: string) => `(
  select json_build_object('submissionId', ${held}.id, 'mine', ${held}.held_by = $3,
    'heldSince', iso(${held}.held_since), 'heldUntil', iso(${held}.held_until),
    'heldBy', json_build_object('id', holder.id, 'givenName', holder.given_name, 'familyName', holder.family_name,
      'email', holder.email))
  from users holder where holder.tenant_id = $1 and holder.id = ${held}.held_by)`;

/** SQL: submissions `s` of students in the line, whose assignment `a` the actor teaches; not what was taken back. */
export const GRADABLE = `submissions s
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id and s.withdrawn_at is null
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 'a.id')}`;

/** SQL: nobody else has it, or their time is up. */
const IS_FREE = (held: string) => `(${held}.held_by = $3 or ${held}.held_until <= $4)`;

/**
 * Takes it, or keeps it for longer; somebody else's comes back as theirs. `held` is null when it changed hands just now,
 * `known` false when it is not the actor's to grade. Whoever claims it has it before their eyes, also where the page had it
 * sent ahead: that is noted here.
 */
export const CLAIM = statement<
  { known: boolean; held: ClaimView | null },
  readonly [submissionId: string, userId: string, now: Date, until: Date, openedBy: string]
>(`
  with subject as (
    select s.id, author.user_id from ${GRADABLE} where s.tenant_id = $1 and s.id = $2
  ), held as (
    insert into grading_claims as c (tenant_id, id, held_by, held_since, held_until)
    select $1, id, $3, $4::timestamptz, $5::timestamptz from subject
    on conflict (tenant_id, id) do update set held_by = $3, held_until = $5,
      held_since = case when c.held_by = $3 and c.held_until > $4 then c.held_since else $4 end
    where ${IS_FREE('c')}
    returning *
  )
  select exists (select 1 from subject) as known, coalesce((select ${claimJson('held')} from held), (
    select ${claimJson('c')} from grading_claims c join subject on subject.id = c.id
    where c.tenant_id = $1 and not ${IS_FREE('c')})) as held, (
    select ${noteRead('$6', 'submission.read', 'submission', { id: 'subject.id', person: 'subject.user_id' })}
    from subject) as noted`);

/** Whoever has it now, locked against another take-over. */
export const LOCK_CLAIM = statement<
  { heldBy: string; live: boolean; assignmentId: string; title: string; markerName: string },
  readonly [submissionId: string, userId: string, now: Date]
>(`
  select c.held_by as "heldBy", c.held_until > $4 as live, a.id as "assignmentId", a.title, (
    select me.given_name || ' ' || me.family_name from users me where me.tenant_id = $1 and me.id = $3) as "markerName"
  from ${GRADABLE}
  join grading_claims c on c.tenant_id = $1 and c.id = s.id
  where s.tenant_id = $1 and s.id = $2
  for update of c`);

/**
 * Takes the first of these submissions, in this order, that waits for a grade and nobody else has; none of whoever is excused. A row another grader
 * is just taking is skipped, not waited for; `free` says whether there was one, for when somebody was quicker after all.
 */
export const CLAIM_FIRST = statement<
  { free: boolean; held: ClaimView | null },
  readonly [submissionIds: readonly string[], userId: string, now: Date, until: Date, letGo: string | null]
>(`
  with gone as (
    delete from grading_claims c
    where c.tenant_id = $1 and c.id = $6 and c.held_by = $3 and c.id <> all($2::uuid[])
  ), free as materialized (
    select s.id
    from unnest($2::uuid[]) with ordinality as wanted(id, place)
    join ${GRADABLE} on s.id = wanted.id
    left join grades g on g.tenant_id = $1 and g.submission_id = s.id
    where s.tenant_id = $1 and s.superseded_at is null and coalesce(g.state, 'DRAFT') = 'DRAFT'
      and not ${EXCUSED_WORK('s.enrolment_id', 's.assignment_id')}
      and not exists (select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id
        and ${REVISION_IS_OPEN('rv', 's')} and not ${NOT_REVISED('rv', 's', '$4::timestamptz')})
      and not exists (select 1 from grading_claims c where c.tenant_id = $1 and c.id = s.id and not ${IS_FREE('c')})
    order by wanted.place
    limit 1
    for no key update of s skip locked
  ), held as (
    insert into grading_claims as c (tenant_id, id, held_by, held_since, held_until)
    select $1, id, $3, $4::timestamptz, $5::timestamptz from free
    on conflict (tenant_id, id) do update set held_by = $3, held_since = $4, held_until = $5
    where ${IS_FREE('c')}
    returning *
  )
  select exists (select 1 from free) as free, (select ${claimJson('held')} from held) as held`);

/** What is open just now among the work the actor grades: of one assignment, or of all. */
export const CLAIMS = statement<
  { claim: ClaimView },
  readonly [assignmentId: string | null, userId: string, now: Date]
>(`
  select ${claimJson('c')} as claim
  from grading_claims c
  join ${GRADABLE} on s.id = c.id
  where c.tenant_id = $1 and s.tenant_id = $1 and c.held_until > $4 and ($2::uuid is null or a.id = $2)
  order by c.held_since, c.id`);

/** No row when it is not the actor's to grade. */
export const FLAG = statement<
  { id: string },
  readonly [submissionId: string, userId: string, on: boolean, now: Date]
>(`
  with subject as (
    select s.id from ${GRADABLE} where s.tenant_id = $1 and s.id = $2
  ), flagged as (
    insert into grading_flags (tenant_id, id, flagged_by, flagged_at)
    select $1, id, $3, $5::timestamptz from subject where $4::boolean
    on conflict do nothing
  ), unflagged as (
    delete from grading_flags f using subject where f.tenant_id = $1 and f.id = subject.id and not $4::boolean
  )
  select id from subject`);
