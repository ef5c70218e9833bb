import type { LatePolicy } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { LAST_FILE_AT } from '../reflections/attachments.json.ts';
import type { PersonTree } from './grading.queries.ts';
import { NAMES_HIDDEN } from './marking.queries.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

/** A draft whose deadline has passed, as it lies in the tables. */
export interface UnsentDraft {
  enrolmentId: string;
  student: Pick<PersonTree, 'id' | 'givenName' | 'familyName'>;
  /** When the text was saved last or a file added, whichever was later. */
  savedAt: string;
  revision: number;
  words: number;
  /** So many prompts have no answer; 0: it is whole. */
  missing: number;
  dueAt: string;
  zone: string;
  late: LatePolicy | null;
  /** Names are hidden from those who grade it: its length and its minute would tell which text is whose. */
  hidden: boolean;
}

/**
 * One row when the actor teaches it, with every draft of it that was never handed in though its student's deadline has
 * passed, by name. Who is excused has no deadline, and a draft without a word is none.
 */
export const UNSENT_DRAFTS = statement<
  { drafts: UnsentDraft[] },
  readonly [assignmentId: string, userId: string, now: Date]
>(`
  select (
    select coalesce(json_agg(json_build_object('enrolmentId', e.id, 'revision', r.revision,
        'savedAt', iso(greatest(r.saved_at, ${LAST_FILE_AT('e.id', 'a.id')})), 'hidden', ${NAMES_HIDDEN('a.id')},
        'student', json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name),
        'words', written.words, 'missing', written.missing, 'dueAt', iso(d.due_at), 'zone', d.zone, 'late', a.late)
      order by u.family_name, u.given_name, e.id), '[]')
    from effective_deadlines d
    join enrolments e on e.tenant_id = $1 and e.id = d.enrolment_id
    join users u on u.tenant_id = $1 and u.id = e.user_id
    join reflections r on r.tenant_id = $1 and r.enrolment_id = e.id and r.assignment_id = a.id
    cross join lateral (
      select coalesce(sum(counted.words), 0)::int as words, (count(*) filter (where counted.words = 0))::int as missing
      from prompts p
      cross join lateral (select coalesce((r.word_counts->>p.id::text)::int, 0) as words) counted
      where p.tenant_id = $1 and p.assignment_id = a.id and p.retired_at is null) written
    where d.tenant_id = $1 and d.assignment_id = a.id and d.kind = 'REFLECTION' and d.due_at < $4 and written.words > 0
      and not exists (select 1 from submissions s where s.tenant_id = $1 and s.enrolment_id = e.id
        and s.assignment_id = a.id and s.superseded_at is null)) as drafts
  from assignments a
  ${TAUGHT_BY_ACTOR}
  where a.tenant_id = $1 and a.id = $2 and a.state = 'PUBLISHED'`);

/** One row when the actor teaches it. */
export const TEACHES = statement<{ id: string }, readonly [assignmentId: string, userId: string]>(`
  select a.id from assignments a ${TAUGHT_BY_ACTOR} where a.tenant_id = $1 and a.id = $2 and a.state = 'PUBLISHED'`);

/** The work a draft is part of, held still against its student, who may be handing it in just now. */
export const LOCK_UNSENT = statement<
  { enrolmentId: string; assignmentId: string; userId: string; title: string; zone: string; dueAt: Date },
  readonly [assignmentId: string, enrolmentId: string]
>(`
  select e.id as "enrolmentId", a.id as "assignmentId", e.user_id as "userId", a.title, d.zone, d.due_at as "dueAt"
  from assignments a
  join effective_deadlines d on d.tenant_id = $1 and d.assignment_id = a.id and d.kind = 'REFLECTION'
  join enrolments e on e.tenant_id = $1 and e.id = d.enrolment_id and e.id = $3
  where a.tenant_id = $1 and a.id = $2
  for no key update of e`);

/** Waits for whoever is just beginning to grade one of them, so that what is read next knows of it. */
export const LOCK_HANDED_IN = statement<
  { id: string },
  readonly [assignmentId: string, enrolmentIds: readonly string[]]
>(`
  select id from submissions
  where tenant_id = $1 and assignment_id = $2 and enrolment_id = any($3::uuid[]) and superseded_at is null
  order by id for update`);

/** Whether names are hidden from those who grade it, and how many works that were handed in on behalf stand there. */
export const HIDDEN_WORK = statement<{ hidden: boolean; onBehalf: number }, readonly [assignmentId: string]>(`
  select ${NAMES_HIDDEN('$2')} as hidden, (
    select count(*) from submissions s
    join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and e.dropped_at is null
    where s.tenant_id = $1 and s.assignment_id = $2 and s.superseded_at is null
      and s.handed_in_by is not null)::int as "onBehalf"`);

export interface OnBehalf {
  id: string;
  enrolmentId: string;
  userId: string;
  title: string;
  submittedAt: Date;
  /** Another one took its place, or it is withdrawn already. */
  replaced: boolean;
  /** Somebody has begun to grade it or has it open, or it was given back. */
  begun: boolean;
}

/** What was handed in last on behalf of each of these; no row for whoever handed in all of theirs. */
export const ON_BEHALF = statement<
  OnBehalf,
  readonly [assignmentId: string, userId: string, enrolmentIds: readonly string[], now: Date]
>(`
  select distinct on (s.enrolment_id) s.id, s.enrolment_id as "enrolmentId", author.user_id as "userId", a.title,
    s.submitted_at as "submittedAt", s.superseded_at is not null as replaced,
    exists (select 1 from grades g where g.tenant_id = $1 and g.submission_id = s.id)
      or exists (select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id)
      or exists (select 1 from grading_claims c where c.tenant_id = $1 and c.id = s.id and c.held_by <> $3
        and c.held_until > $5) as begun
  from submissions s
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and author.dropped_at is null
  where s.tenant_id = $1 and s.assignment_id = $2 and s.enrolment_id = any($4::uuid[]) and s.handed_in_by is not null
  order by s.enrolment_id, s.number desc`);

/** It is a draft again, and the step is not met. */
export const UNMEET_REFLECTION = statement<
  never,
  readonly [assignmentId: string, enrolmentId: string, metAt: Date]
>(`
  delete from standings st using milestones m
  where st.tenant_id = $1 and st.enrolment_id = $3 and st.met_at = $4 and m.tenant_id = $1 and m.id = st.milestone_id
    and m.assignment_id = $2 and m.kind = 'REFLECTION'`);
