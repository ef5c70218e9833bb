import type { GradeState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { PersonTree } from './grading.queries.ts';
import { READS_BLIND } from './blind.ts';
import { NAMES_HIDDEN } from './marking.queries.ts';
import { KEEP_PAST_GRADE } from './regrades.queries.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

/** A grade that was given with an earlier version of the rubric. */
export interface OlderGradeView {
  submissionId: string;
  student: Pick<PersonTree, 'id' | 'givenName' | 'familyName'>;
  state: Exclude<GradeState, 'NONE'>;
  points: number;
  maxPoints: number;
  /** Of the rubric it was given with. */
  rubricVersion: number;
  /** Its student asks for another look: that is answered first, under the rubric it was given with. */
  asked: boolean;
}

/** SQL: the newest version of the rubric of the assignment `a`. */
const NEWEST = `(
  select nr.id from rubrics nr where nr.tenant_id = $1 and nr.assignment_id = a.id order by nr.version desc limit 1)`;

/** SQL: a student waits for an answer about the grade `g`. */
const ASKED = `exists (
  select 1 from regrade_requests rq where rq.tenant_id = $1 and rq.grade_id = g.id and rq.state = 'OPEN')`;

/** SQL: current grades `g` of the assignment `a` that were given with another rubric than its newest. */
const OLDER = `submissions s
  join grades g on g.tenant_id = $1 and g.submission_id = s.id
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and author.dropped_at is null`;

/**
 * One row when the actor teaches it, with what was graded under an earlier rubric, name by name; nothing while it is graded
 * without names.
 */
export const OLDER_GRADES = statement<
  { grades: OlderGradeView[] },
  readonly [assignmentId: string, userId: string]
>(`
  select (
    select coalesce(json_agg(json_build_object('submissionId', s.id, 'state', g.state,
        'student', json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name),
        'points', trim_scale(g.points), 'rubricVersion', r.version, 'asked', ${ASKED}, 'maxPoints', (
          select coalesce(sum(most), 0) from (
            select max(rl.points) as most from rubric_criteria rc
            join rubric_levels rl on rl.tenant_id = $1 and rl.criterion_id = rc.id
            where rc.tenant_id = $1 and rc.rubric_id = r.id group by rc.id) best))
      order by u.family_name, u.given_name, s.id), '[]')
    from ${OLDER}
    join rubrics r on r.tenant_id = $1 and r.id = g.rubric_id
    join users u on u.tenant_id = $1 and u.id = author.user_id
    where s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null and g.rubric_id <> ${NEWEST}
      and not ${NAMES_HIDDEN('a.id')} and not ${READS_BLIND('s.id')}) as grades
  from assignments a
  ${TAUGHT_BY_ACTOR}
  where a.tenant_id = $1 and a.id = $2`);

/**
 * Chosen grades become drafts under the newest rubric. What a student has read is kept as it was; what a criterion of the
 * same name was given goes along where the new one has room for it, the feedback and the comments in the text as they are.
 */
export const REOPEN_GRADES = statement<
  {
    title: string;
    reopened: { gradeId: string; userId: string; version: number; wasReleased: boolean; points: number }[];
  },
  readonly [
    assignmentId: string,
    userId: string,
    submissionIds: readonly string[],
    now: Date,
    pastIds: readonly string[],
  ]
>(`
  with work as (
    select a.id, a.title, ${NEWEST} as rubric_id from assignments a
    ${TAUGHT_BY_ACTOR}
    where a.tenant_id = $1 and a.id = $2
  ), chosen as materialized (
    select g.id, g.version, g.points, g.feedback, g.remarks, g.released_at, g.state = 'RELEASED' as was_released, author.user_id,
      work.rubric_id, wanted.past_id
    from work
    cross join unnest($4::uuid[], $6::uuid[]) as wanted(submission_id, past_id)
    join ${OLDER} on s.tenant_id = $1 and s.id = wanted.submission_id and s.assignment_id = work.id
    where s.superseded_at is null and g.rubric_id <> work.rubric_id and not ${ASKED} and not ${NAMES_HIDDEN('work.id')}
      and not ${READS_BLIND('s.id')}
    for no key update of g
  ), kept as (
    ${KEEP_PAST_GRADE('g.past_id', '$5')} from chosen g where g.was_released
  ), carried as (
    select distinct on (chosen.id, new.id) chosen.id as grade_id, new.id as criterion_id, gs.points, gs.comment, (
      select rl.id from rubric_levels rl
      where rl.tenant_id = $1 and rl.criterion_id = new.id and rl.points = gs.points limit 1) as level_id
    from chosen
    join grade_scores gs on gs.tenant_id = $1 and gs.grade_id = chosen.id
    join rubric_criteria old on old.tenant_id = $1 and old.id = gs.criterion_id
    join rubric_criteria new on new.tenant_id = $1 and new.rubric_id = chosen.rubric_id and new.title = old.title
    where gs.points <= (
      select max(rl.points) from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = new.id)
    order by chosen.id, new.id, old.position
  ), unscored as (
    delete from grade_scores gs using chosen where gs.tenant_id = $1 and gs.grade_id = chosen.id
  ), scored as (
    insert into grade_scores (tenant_id, grade_id, criterion_id, level_id, points, comment)
    select $1, grade_id, criterion_id, level_id, points, comment from carried
  ), reopened as (
    update grades g set state = 'DRAFT', released_at = null, rubric_id = chosen.rubric_id, updated_at = $5,
      version = g.version + 1, points = coalesce((
        select sum(carried.points) from carried where carried.grade_id = chosen.id), 0)
    from chosen where g.tenant_id = $1 and g.id = chosen.id
    returning g.id, g.version
  )
  select work.title, coalesce((
    select json_agg(json_build_object('gradeId', chosen.id, 'userId', chosen.user_id, 'version', reopened.version,
      'wasReleased', chosen.was_released, 'points', trim_scale(chosen.points)))
    from chosen join reopened on reopened.id = chosen.id), '[]') as reopened
  from work`);
