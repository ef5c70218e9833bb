import type { WorthALookKind } from '@firsthand/contracts';
import { type Snapshot, statement } from '@firsthand/persistence';
import { wordsWithheld } from '../interviewees/interviewees.queries.ts';
import { GRADABLE } from './claims.queries.ts';
import { NAMES_HIDDEN } from './marking.queries.ts';
import { COMMON_TO_MOST, MANY_STUDENTS, type SetAsideView } from './worth-a-look.rules.ts';
import { noteRead } from '../tenancy/opened-work.ts';

/** So many works are looked at word by word, those with most in common first. */
const ALIKE_AT_MOST = 10;
const PAIRS_AT_MOST = 40;

type Answers = Snapshot['answers'];

/** Another work, as far as the actor may see it: whoever does not teach its section learns no more than where it is. */
export interface OtherWork {
  id: string;
  assignmentId: string;
  assignmentTitle: string;
  course: string;
  section: string;
  submittedAt: string;
  mayOpen: boolean;
  student: string | null;
  answers: Answers;
}

export interface WorthALookSource {
  answers: Answers;
  alike: OtherWork[];
  people: {
    interviewId: string;
    contact: string;
    others: { enrolmentId: string; assignmentId: string; student: string; startsAt: string }[];
  }[];
  logs: { interviewId: string; contact: string; minutes: number; texts: string[]; typed: boolean }[];
  asides: SetAsideView[];
}

/** SQL: that `$4` has opened this submission of this student. */
const NOTED = (id: string, person: string) => noteRead('$4', 'submission.read', 'submission', { id, person });

const NAME = (u: string) => `${u}.given_name || ' ' || ${u}.family_name`;

/**
 * SQL: the works `near.submission_id` that share a print with the row `p` of `submission_prints`; none where too many do.
 * However many texts there are, no more rows are read than that takes to know.
 */
const NEAR = `cross join lateral (
    select others.submission_id, count(*) over () as works from (
      select q.submission_id from submission_prints q where q.tenant_id = $1 and q.print = p.print
      limit ${COMMON_TO_MOST + 1}) others) near`;

/** SQL: an enrolment by which `$3` teaches the section of the assignment `oa`, where the student of `oe` still is. */
const TEACHES_OTHER = `exists (select 1 from enrolments mine where mine.tenant_id = $1 and mine.section_id = oa.section_id
    and mine.user_id = $3 and mine.role = 'INSTRUCTOR' and mine.dropped_at is null) and oe.dropped_at is null`;

/** SQL: `o`, unless it was taken back, with its assignment, section, course, enrolment and student. */
const OTHER = `submissions o
  join assignments oa on oa.tenant_id = $1 and oa.id = o.assignment_id and o.withdrawn_at is null
  join sections os on os.tenant_id = $1 and os.id = oa.section_id
  join courses oc on oc.tenant_id = $1 and oc.id = os.course_id
  join enrolments oe on oe.tenant_id = $1 and oe.id = o.enrolment_id
  join users ou on ou.tenant_id = $1 and ou.id = oe.user_id
  cross join lateral (select ${TEACHES_OTHER} as other) teaches`;

/** SQL: an `OtherWork` of `OTHER`. */
const OTHER_JSON = `json_build_object('id', o.id, 'assignmentId', oa.id, 'assignmentTitle', oa.title, 'course', oc.code,
  'section', os.name, 'submittedAt', iso(o.submitted_at), 'mayOpen', teaches.other,
  'student', case when teaches.other then ${NAME('ou')} end, 'answers', o.snapshot->'answers')`;

/** SQL: the pair of submissions under these names was put aside, from the side of either that the actor grades. */
const PAIR_ASIDE = (one: string, other: string) => `sa.kind = 'SAME_WORDS' and (
    (sa.submission_id = ${one} and sa.about_id = ${other})
    or (teaches.other and sa.submission_id = ${other} and sa.about_id = ${one}))`;

/**
 * Everything about one submission that may be worth a look; nothing while it, or the other work, is graded without names:
 * two texts side by side, or whom somebody met, would tell whose they are. What is read follows its own length, not the institution's.
 */
export const WORTH_A_LOOK = statement<
  { source: WorthALookSource },
  readonly [submissionId: string, userId: string, openedBy: string]
>(`
  with subject as (
    select s.id, s.enrolment_id, s.assignment_id, s.snapshot, author.user_id
    from ${GRADABLE} where s.tenant_id = $1 and s.id = $2
  ), near as (
    select near.submission_id, count(*) as shared
    from subject join submission_prints p on p.tenant_id = $1 and p.submission_id = subject.id
    ${NEAR}
    where near.works <= ${COMMON_TO_MOST} and near.submission_id <> subject.id
      and not ${NAMES_HIDDEN('subject.assignment_id')}
    group by 1
  ), alike as (
    select o.id, oe.user_id, near.shared, teaches.other, ${OTHER_JSON} as tree
    from near join ${OTHER} on true
    where o.tenant_id = $1 and o.id = near.submission_id and not ${NAMES_HIDDEN('oa.id')} and oe.user_id <> (select user_id from subject)
    order by near.shared desc, o.id limit ${ALIKE_AT_MOST}
  ), met as (
    select i.id, i.starts_at, i.actual_minutes, i.notes, c.id as contact_id, c.name, c.fingerprints, ${wordsWithheld('c')} as withheld
    from subject join interviews i on i.tenant_id = $1 and i.enrolment_id = subject.enrolment_id
      and i.assignment_id = subject.assignment_id and i.actual_minutes is not null
    join contacts c on c.tenant_id = $1 and c.id = i.contact_id
    where not ${NAMES_HIDDEN('subject.assignment_id')}
  ), theirs as materialized (
    -- Whom others met in the sections the actor teaches.
    select distinct on (oe.user_id, met.id) met.id as interview_id, oe.id as enrolment_id, oa.id as assignment_id,
      ${NAME('ou')} as student, i.starts_at
    from enrolments mine
    join assignments oa on oa.tenant_id = $1 and oa.section_id = mine.section_id
    join enrolments oe on oe.tenant_id = $1 and oe.section_id = mine.section_id and oe.role = 'STUDENT'
      and oe.dropped_at is null
    join interviews i on i.tenant_id = $1 and i.enrolment_id = oe.id and i.assignment_id = oa.id
      and i.actual_minutes is not null
    join contacts c on c.tenant_id = $1 and c.id = i.contact_id
    join met on met.fingerprints && c.fingerprints
    join users ou on ou.tenant_id = $1 and ou.id = oe.user_id
    where mine.tenant_id = $1 and mine.user_id = $3 and mine.role = 'INSTRUCTOR' and mine.dropped_at is null
      and oe.user_id <> (select user_id from subject)
    order by oe.user_id, met.id, i.starts_at
  )
  select json_build_object(
    'answers', subject.snapshot->'answers',
    'alike', (select coalesce(json_agg(alike.tree order by alike.shared desc, alike.id), '[]') from alike),
    'people', (select coalesce(json_agg(person order by person."startsAt"), '[]') from (
      select met.id as "interviewId", met.name as contact, met.starts_at as "startsAt", json_agg(json_build_object(
        'enrolmentId', theirs.enrolment_id, 'assignmentId', theirs.assignment_id, 'student', theirs.student,
        'startsAt', iso(theirs.starts_at)) order by theirs.starts_at, theirs.enrolment_id) as others
      from met join theirs on theirs.interview_id = met.id
      group by met.id, met.name, met.starts_at having count(*) >= ${MANY_STUDENTS - 1}) person),
    'logs', (select coalesce(json_agg(json_build_object('interviewId', met.id, 'contact', met.name,
      'minutes', met.actual_minutes, 'typed', said.typed, 'texts', said.texts || met.notes) order by met.starts_at, met.id), '[]')
      from met cross join lateral (
        select coalesce(array_agg(an.text), '{}') as texts, coalesce(bool_or(an.value <> '{}'), false) as typed
        from interview_answers an where an.tenant_id = $1 and an.interview_id = met.id and not an.removed) said
      where not met.withheld),
    'asides', (select coalesce(json_agg(json_build_object('kind', aside.kind, 'aboutId', aside.about_id,
      'by', ${NAME('by')}, 'at', iso(aside.set_at)) order by aside.set_at), '[]')
      from (
        select sa.kind, sa.about_id, sa.set_by, sa.set_at from set_asides sa where sa.tenant_id = $1 and sa.submission_id = subject.id
        union all
        select sa.kind, alike.id, sa.set_by, sa.set_at from alike
        join set_asides sa on sa.tenant_id = $1 and sa.submission_id = alike.id and sa.about_id = subject.id
          and sa.kind = 'SAME_WORDS' and alike.other
      ) aside join users by on by.tenant_id = $1 and by.id = aside.set_by)) as source,
    ${NOTED('subject.id', 'subject.user_id')} as noted,
    (select count(${NOTED('alike.id', 'alike.user_id')}) from alike where alike.other) as also
  from subject`);

export interface PairSource {
  submissionId: string;
  assignmentId: string;
  assignmentTitle: string;
  student: string;
  answers: Answers;
  other: OtherWork;
}

/** Works of a section's students that have words in common with another's, each pair once; not those put aside, nor what is graded without names. */
export const ALIKE_IN_SECTION = statement<
  { pairs: PairSource[] },
  readonly [sectionId: string, userId: string, openedBy: string]
>(`
  with staff as (
    select staff.section_id from enrolments staff where staff.tenant_id = $1 and staff.section_id = $2
      and staff.user_id = $3 and staff.role = 'INSTRUCTOR' and staff.dropped_at is null
  ), subjects as materialized (
    select s.id, a.id as assignment_id, a.title, e.user_id, ${NAME('u')} as student, s.snapshot->'answers' as answers
    from staff join assignments a on a.tenant_id = $1 and a.section_id = staff.section_id
    join submissions s on s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null
      and not ${NAMES_HIDDEN('a.id')}
    join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and e.dropped_at is null
    join users u on u.tenant_id = $1 and u.id = e.user_id
  ), near as (
    select p.submission_id as one, near.submission_id as other, count(*) as shared
    from subjects join submission_prints p on p.tenant_id = $1 and p.submission_id = subjects.id
    ${NEAR}
    where near.works <= ${COMMON_TO_MOST} and near.submission_id <> p.submission_id
    group by 1, 2
  ), pairs as (
    select near.shared, one.id, one.user_id, o.id as other_id, oe.user_id as other_user_id, teaches.other as may_open,
      json_build_object('submissionId', one.id, 'assignmentId', one.assignment_id,
      'assignmentTitle', one.title, 'student', one.student, 'answers', one.answers, 'other', ${OTHER_JSON}) as tree
    from near join subjects one on one.id = near.one
    join ${OTHER} on true
    where o.tenant_id = $1 and o.id = near.other and not ${NAMES_HIDDEN('oa.id')} and oe.user_id <> one.user_id
      and (near.one > near.other or not exists (select 1 from subjects also where also.id = near.other))
      and not exists (select 1 from set_asides sa where sa.tenant_id = $1 and ${PAIR_ASIDE('near.one', 'near.other')})
    order by near.shared desc, near.one, near.other limit ${PAIRS_AT_MOST}
  )
  select (select coalesce(json_agg(pairs.tree order by pairs.shared desc, pairs.id), '[]') from pairs) as pairs,
    (select count(${NOTED('pairs.id', 'pairs.user_id')}) from pairs) as noted,
    (select count(${NOTED('pairs.other_id', 'pairs.other_user_id')}) from pairs where pairs.may_open) as also
  from staff`);

/** Puts something aside, once; two at once both hold. */
export const SET_ASIDE = statement<
  never,
  readonly [id: string, submissionId: string, kind: WorthALookKind, aboutId: string, setBy: string, now: Date]
>(`
  insert into set_asides (tenant_id, id, submission_id, kind, about_id, set_by, set_at)
  select s.tenant_id, $2, s.id, $4, $5, $6, $7 from submissions s where s.tenant_id = $1 and s.id = $3
  on conflict (tenant_id, submission_id, kind, about_id) do nothing`);

/** Takes it up again. A pair is one thing, from whichever of the two it was put aside. */
export const TAKE_UP = statement<
  never,
  readonly [submissionId: string, kind: WorthALookKind, aboutId: string]
>(`
  delete from set_asides where tenant_id = $1 and kind = $3 and (
    (submission_id = $2 and about_id = $4) or ($3 = 'SAME_WORDS' and submission_id = $4 and about_id = $2))`);
