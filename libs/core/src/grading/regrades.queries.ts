import { statement } from '@firsthand/persistence';
import type { PastScore, ReadScore, RegradeAsk, Remark, Snapshot } from '@firsthand/persistence';
import type { RegradeState } from '@firsthand/contracts';
import { rubricJson, type RubricView } from '../assignments/assignments.queries.ts';
import { listensFor } from '../webhooks/announce.ts';
import { READS_BLIND } from './blind.ts';
import { DEFAULT_REGRADE_DAYS } from './gradebook.queries.ts';
import { IN_LINE, NAMES_HIDDEN, secretNames } from './marking.queries.ts';
import type { SecretNames } from './names.rules.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

export interface RegradeView {
  id: string;
  asks: RegradeAsk[];
  askedAt: string;
  state: RegradeState;
  words: string;
  answeredAt: string | null;
  answeredBy: string | null;
}

export interface PastGradeView {
  version: number;
  points: number;
  feedback: string;
  scores: PastScore[];
  remarks: Remark[];
  /** Why it was corrected; empty where something else replaced it. */
  reason: string;
  releasedAt: string;
  replacedAt: string;
}

/** SQL: the requests about the grade under this alias, newest first. */
export const regradesJson = (g: string) => `(
  select coalesce(json_agg(json_build_object('id', rq.id, 'asks', rq.asks, 'askedAt', iso(rq.asked_at),
    'state', rq.state, 'words', rq.words, 'answeredAt', iso(rq.answered_at), 'answeredBy', (
      select by.given_name || ' ' || by.family_name from users by where by.tenant_id = $1 and by.id = rq.answered_by))
    order by rq.asked_at desc, rq.id), '[]')
  from regrade_requests rq where rq.tenant_id = $1 and rq.grade_id = ${g}.id)`;

/** SQL: what the grade under this alias was before, newest first. */
export const pastGradesJson = (g: string) => `(
  select coalesce(json_agg(json_build_object('version', pg.version, 'points', trim_scale(pg.points),
    'feedback', pg.feedback, 'scores', pg.scores, 'remarks', pg.remarks, 'reason', pg.reason, 'releasedAt', iso(pg.released_at),
    'replacedAt', iso(pg.replaced_at)) order by pg.version desc), '[]')
  from past_grades pg where pg.tenant_id = $1 and pg.grade_id = ${g}.id)`;

/**
 * SQL: from when the student of the grade under this alias may ask for another look: its release, or when staff gave another
 * one by themselves. An answer to such a request is none: else each would open the days anew.
 */
const ASKABLE_FROM = (g: string) => `coalesce((
    select min(pg.released_at) from past_grades pg
    where pg.tenant_id = $1 and pg.grade_id = ${g}.id and pg.replaced_at > coalesce((
      select max(og.replaced_at) from past_grades og
      where og.tenant_id = $1 and og.grade_id = ${g}.id and not exists (
        select 1 from regrade_requests rq
        where rq.tenant_id = $1 and rq.grade_id = ${g}.id and rq.answered_at = og.replaced_at)), '-infinity')),
  ${g}.released_at)`;

/** SQL: since when and for how many days this section leaves to ask about the grade under this alias, and its zone. */
export const regradeWindowJson = (sectionId: string, g: string) => `(
  select json_build_object('days', coalesce(b.regrade_days, ${DEFAULT_REGRADE_DAYS}), 'zone', sec.zone,
    'from', case when ${g}.released_at is not null then iso(${ASKABLE_FROM(g)}) end)
  from sections sec left join gradebooks b on b.tenant_id = $1 and b.id = sec.id
  where sec.tenant_id = $1 and sec.id = ${sectionId})`;

/** A released grade that is asked about or answered for, held against whoever does the same. */
export interface RegradeSubject {
  gradeId: string;
  submissionId: string;
  assignmentId: string;
  assignmentTitle: string;
  sectionId: string;
  gradedBy: string;
  studentId: string;
  studentName: string | null;
  /** Its release, or when staff gave another one by themselves. */
  from: Date | null;
  days: number;
  zone: string;
  rubric: RubricView;
  scores: { criterionId: string; points: number }[];
  /** The actor is its second reader and has not finished. */
  blind: boolean;
}

/** SQL: the author `u` of work on the assignment `a`; null while it is graded without names. */
const NAME_OF_AUTHOR = `case when not ${NAMES_HIDDEN('a.id')} then u.given_name || ' ' || u.family_name end`;

const SUBJECT = (staff: string, condition: string, also = '') => `
  select g.id as "gradeId", s.id as "submissionId", a.id as "assignmentId", a.title as "assignmentTitle",
    a.section_id as "sectionId", g.graded_by as "gradedBy", author.user_id as "studentId", ${NAME_OF_AUTHOR} as "studentName",
    ${ASKABLE_FROM('g')} as "from", coalesce(b.regrade_days, ${DEFAULT_REGRADE_DAYS}) as days, sec.zone,
    ${READS_BLIND('s.id')} as blind, ${rubricJson('r.id = g.rubric_id')} as rubric, (
      select coalesce(json_agg(json_build_object('criterionId', gs.criterion_id, 'points', trim_scale(gs.points))), '[]')
      from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g.id) as scores${also}
  from grades g
  join submissions s on s.tenant_id = $1 and s.id = g.submission_id and s.superseded_at is null
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  join sections sec on sec.tenant_id = $1 and sec.id = a.section_id
  left join gradebooks b on b.tenant_id = $1 and b.id = sec.id
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 'a.id')}
  join users u on u.tenant_id = $1 and u.id = author.user_id
  ${staff}
  where g.tenant_id = $1 and g.state = 'RELEASED' and ${condition}
  for no key update of g`;

/** Of the actor's own submission. */
export const LOCK_OWN_GRADE = statement<RegradeSubject, readonly [submissionId: string, userId: string]>(
  SUBJECT('', 's.id = $2 and author.user_id = $3 and author.dropped_at is null'),
);

/** The grade a request is about, where the actor teaches. */
export const LOCK_ASKED_GRADE = statement<RegradeSubject, readonly [requestId: string, userId: string]>(
  SUBJECT(
    TAUGHT_BY_ACTOR,
    'g.id = (select rq.grade_id from regrade_requests rq where rq.tenant_id = $1 and rq.id = $2)',
  ),
);

/** A released grade that staff correct, as they find it. */
export interface CorrectSubject extends RegradeSubject {
  version: number;
  /** The receipt of the text. */
  hash: string;
  answers: Snapshot['answers'];
  /** What is blacked out in it for whoever grades it; null where names may be read. */
  secret: SecretNames | null;
  feedback: string;
  remarks: Remark[];
  given: ReadScore[];
}

/** Of this submission, where the actor teaches. */
export const LOCK_RELEASED_GRADE = statement<CorrectSubject, readonly [submissionId: string, userId: string]>(
  SUBJECT(
    TAUGHT_BY_ACTOR,
    's.id = $2',
    `, g.version, s.hash, s.snapshot->'answers' as answers, ${secretNames('a.id', 'author.user_id')} as secret,
    g.feedback, g.remarks, (
      select json_agg(json_build_object('criterionId', gs.criterion_id, 'levelId', gs.level_id,
        'points', trim_scale(gs.points), 'comment', gs.comment) order by gs.criterion_id)
      from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g.id) as given`,
  ),
);

/** SQL: writes the grade `g` as it was read into its history, up to the `from` that says which. */
export const KEEP_PAST_GRADE = (id: string, now: string, reason = `''`) => `
    insert into past_grades
      (tenant_id, id, grade_id, version, points, feedback, scores, released_at, replaced_at, remarks, reason)
    select $1, ${id}, g.id, g.version, g.points, g.feedback, (
        select coalesce(jsonb_agg(jsonb_build_object('criterionId', rc.id, 'title', rc.title,
          'points', trim_scale(gs.points), 'comment', gs.comment, 'maxPoints', (
            select max(rl.points) from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = rc.id))
          order by rc.position), '[]')
        from grade_scores gs join rubric_criteria rc on rc.tenant_id = $1 and rc.id = gs.criterion_id
        where gs.tenant_id = $1 and gs.grade_id = g.id), g.released_at, ${now}, g.remarks, ${reason}`;

/**
 * SQL: writes the new points of these criteria into a grade. What was said of a criterion stays; the level goes where the
 * points are no longer its own. `before` is what is done with the grade as it was, `also` what else is written.
 */
const NEW_POINTS = (before: string, also: string, tells: string) => `
  with new as (
    select * from jsonb_to_recordset($3::jsonb) as given("criterionId" uuid, points numeric)
  ), ${before} scored as (
    update grade_scores gs set points = new.points, level_id = (
      select rl.id from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = gs.criterion_id
        and rl.points = new.points limit 1)
    from new where gs.tenant_id = $1 and gs.grade_id = $2 and gs.criterion_id = new."criterionId"
  )
  update grades g set version = g.version + 1, graded_by = $4, updated_at = $5, ${also} points = (
    select sum(coalesce(new.points, gs.points)) from grade_scores gs
    left join new on new."criterionId" = gs.criterion_id
    where gs.tenant_id = $1 and gs.grade_id = g.id)
  where g.tenant_id = $1 and g.id = $2
  returning g.version${tells}`;

/** Of a grade its student has read: puts it beside what takes its place, and releases it anew at this instant. */
export const CHANGE_GRADE = statement<
  { version: number; submissionId: string; listened: boolean },
  readonly [gradeId: string, scores: string, changedBy: string, now: Date, pastId: string]
>(
  NEW_POINTS(
    `kept as (
    ${KEEP_PAST_GRADE('$6::uuid', '$5')}
    from grades g where g.tenant_id = $1 and g.id = $2
  ),`,
    'released_at = $5,',
    `, g.submission_id as "submissionId", ${listensFor('GRADE_RELEASED')} as listened`,
  ),
);

/** The same with all that is said in it, and why. */
export const CORRECT_GRADE = statement<
  { version: number; listened: boolean },
  readonly [
    gradeId: string,
    scores: string,
    correctedBy: string,
    now: Date,
    pastId: string,
    feedback: string,
    remarks: string,
    reason: string,
  ]
>(`
  with given as (
    select * from jsonb_to_recordset($3::jsonb) as x("criterionId" uuid, "levelId" uuid, points numeric, comment text)
  ), kept as (
    ${KEEP_PAST_GRADE('$6::uuid', '$5', '$9::text')}
    from grades g where g.tenant_id = $1 and g.id = $2
  ), scored as (
    update grade_scores gs set points = given.points, level_id = given."levelId", comment = given.comment
    from given where gs.tenant_id = $1 and gs.grade_id = $2 and gs.criterion_id = given."criterionId"
  )
  update grades g set version = g.version + 1, graded_by = $4, updated_at = $5, released_at = $5, feedback = $7,
    remarks = $8::jsonb, points = (select sum(given.points) from given)
  where g.tenant_id = $1 and g.id = $2
  returning g.version, ${listensFor('GRADE_RELEASED')} as listened`);

/** Of a grade nobody has read. */
export const CHANGE_UNREAD_GRADE = statement<
  { version: number },
  readonly [gradeId: string, scores: string, changedBy: string, now: Date]
>(NEW_POINTS('', '', ''));

/** A request that waits, as staff find it. */
export interface OpenRegradeView {
  id: string;
  submissionId: string;
  assignmentId: string;
  assignmentTitle: string;
  studentName: string | null;
  criteria: number;
  askedAt: string;
}

/** All that wait in the sections the actor teaches and that are theirs to answer, the oldest first. */
export const OPEN_REGRADES = statement<OpenRegradeView, readonly [userId: string]>(`
  select rq.id, s.id as "submissionId", a.id as "assignmentId", a.title as "assignmentTitle",
    ${NAME_OF_AUTHOR} as "studentName", jsonb_array_length(rq.asks) as criteria,
    iso(rq.asked_at) as "askedAt"
  from enrolments staff
  join assignments a on a.tenant_id = $1 and a.section_id = staff.section_id
  join submissions s on s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null
  join grades g on g.tenant_id = $1 and g.submission_id = s.id and g.state = 'RELEASED'
  join regrade_requests rq on rq.tenant_id = $1 and rq.grade_id = g.id and rq.state = 'OPEN'
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 'a.id')}
  join users u on u.tenant_id = $1 and u.id = author.user_id
  where staff.tenant_id = $1 and staff.user_id = $2 and staff.role = 'INSTRUCTOR' and staff.dropped_at is null
    and not ${READS_BLIND('s.id', '$2')}
  order by rq.asked_at, rq.id limit 200`);

/** Those of these who read it a second time and have not finished. */
export const BLIND_AMONG = statement<
  { userId: string },
  readonly [submissionId: string, userIds: readonly string[]]
>(`
  select reader_id as "userId" from second_readings
  where tenant_id = $1 and submission_id = $2 and reader_id = any($3::uuid[]) and finished_at is null`);
