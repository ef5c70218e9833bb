import type { LatePolicy, MilestoneKind, TotalBy } from '@firsthand/contracts';
import { statement, type UserIdentity } from '@firsthand/persistence';
import { latenessJson, NOT_REVISED } from '../assignments/assignments.queries.ts';
import type { LatenessFacts } from '../assignments/late.rules.ts';
import { REVISION_IS_OPEN } from '../reflections/reflections.queries.ts';
import { READS_BLIND } from './blind.ts';
import { NAMES_HIDDEN } from './marking.queries.ts';
import type { GradedWork, PointedStep } from './gradebook.rules.ts';

/** Everything a section's book is made of, as it lies in the tables. */
export interface GradebookTree {
  section: { id: string; name: string; zone: string; code: string };
  totalBy: TotalBy;
  weights: Record<string, number>;
  regradeDays: number;
  /** 0 while nobody has set anything. */
  version: number;
  assignments: {
    id: string;
    title: string;
    late: LatePolicy | null;
    /** Its grades stand beside names; not while it is graded without them. */
    named: boolean;
    /** Null where no reflection is asked for. */
    possible: number | null;
    dueAt: string | null;
    milestones: { id: string; title: string; kind: MilestoneKind; possible: number; dueAt: string }[];
  }[];
  students: {
    enrolmentId: string;
    student: {
      id: string;
      givenName: string;
      familyName: string;
      email: string | null;
      /** What other systems call them. */
      numbers: Partial<Record<UserIdentity['system'], string>>;
    };
    cohort: string | null;
    /** One for each assignment that is this student's. */
    works: (Omit<GradedWork, 'lateDays' | 'keptPercent' | 'waivesLate'> & {
      lateness: LatenessFacts | null;
      assignmentId: string;
      submissionId: string | null;
      steps: (PointedStep & { milestoneId: string })[];
    })[];
  }[];
}

export const DEFAULT_REGRADE_DAYS = 7;

/** SQL: what the best levels of a rubric come to. */
const MOST = (rubricId: string) => `(
  select coalesce(sum(best.points), 0) from rubric_criteria rc
  cross join lateral (
    select max(rl.points) as points from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = rc.id) best
  where rc.tenant_id = $1 and rc.rubric_id = ${rubricId})`;

/** SQL: an excuse that stands takes this step, or all of the assignment, from the enrolment `e`. */
const EXCUSED = (milestoneId: string) => `exists (
  select 1 from excuses q where q.tenant_id = $1 and q.enrolment_id = e.id and q.assignment_id = a.id
    and q.ended_at is null and (q.milestone_id is null or q.milestone_id = ${milestoneId}))`;

const DECIDED = (what: string, milestoneId: string) => `(
  select cd.${what} from cell_decisions cd where cd.tenant_id = $1 and cd.enrolment_id = e.id
    and cd.assignment_id = a.id and cd.milestone_id is not distinct from ${milestoneId} and cd.ended_at is null)`;

/**
 * SQL: the work of the enrolment `e` on the assignment `a`, whose headings are `col`; where it is not `named`, without
 * anything that leads from the student to a text; where it is `blind`, without its grade.
 */
const workJson = (named: string, blind: string, now: string) => `json_build_object(
  'assignmentId', a.id, 'submissionId', case when ${named} then s.id end, 'submittedAt', iso(s.submitted_at),
  'blind', s.id is not null and ${named} and ${blind},
  'excused', ${EXCUSED('col.reflection_id')}, 'dueAt', (
    select iso(d.due_at) from effective_deadlines d
    where d.tenant_id = $1 and d.enrolment_id = e.id and d.milestone_id = col.reflection_id),
  'returned', rv.id is not null, 'notRevised', ${NOT_REVISED('rv', 's', now)},
  'lateness', case when s.id is not null and ${named} then ${latenessJson('s')} end,
  'state', g.state, 'points', trim_scale(g.points), 'possible', trim_scale(coalesce(${MOST('g.rubric_id')}, 0)
    + case when g.id is null then col.possible else 0 end),
  'steps', (
    select coalesce(json_agg(json_build_object('milestoneId', m.id, 'possible', trim_scale(m.points),
      'excused', ${EXCUSED('m.id')}, 'metAt', iso(st.met_at),
      'unsaid', m.kind = 'REFLECTION' and not ${named}, 'carried', (
        select json_build_object('lateDays', was.late_days, 'keptPercent', trim_scale(was.kept_percent))
        from submissions met join revision_requests was on was.tenant_id = $1 and was.submission_id = met.id
        where met.tenant_id = $1 and met.enrolment_id = e.id and met.assignment_id = a.id
          and met.submitted_at = st.met_at and m.id = col.reflection_id order by was.asked_at desc limit 1), 'given', trim_scale(${DECIDED('points', 'm.id')}),
      'dueAt', (select iso(d.due_at) from effective_deadlines d
        where d.tenant_id = $1 and d.enrolment_id = e.id and d.milestone_id = m.id))), '[]')
    from milestones m
    left join standings st on st.tenant_id = $1 and st.milestone_id = m.id and st.enrolment_id = e.id
    where m.tenant_id = $1 and m.assignment_id = a.id and m.points is not null))`;

/**
 * SQL: a `GradebookTree` of the section `sec`, with the students `e`, the assignments `a` and of these the ones
 * whose grades stand beside a name, as these conditions pick them; a grade to which the reader is `blind` waits.
 */
const bookJson = ({
  who = 'true',
  which = 'true',
  named = 'true',
  blind = 'false',
  now,
}: {
  who?: string;
  which?: string;
  named?: string;
  blind?: string;
  now: string;
}) => `with headings as materialized (
    select a.id, a.title, a.late, a.published_at,
      (select m.id from milestones m where m.tenant_id = $1 and m.assignment_id = a.id and m.kind = 'REFLECTION'
        order by m.position limit 1) as reflection_id,
      exists (select 1 from prompts p where p.tenant_id = $1 and p.assignment_id = a.id and p.retired_at is null) as written,
      ${MOST(`(select r.id from rubrics r where r.tenant_id = $1 and r.assignment_id = a.id
        order by r.version desc limit 1)`)} as possible
    from assignments a where a.tenant_id = $1 and a.section_id = sec.id and a.state = 'PUBLISHED' and ${which}
  )
  select json_build_object(
    'section', json_build_object('id', sec.id, 'name', sec.name, 'zone', sec.zone, 'code', (
      select c.code from courses c where c.tenant_id = $1 and c.id = sec.course_id)),
    'totalBy', coalesce(b.total_by, 'POINTS'), 'weights', coalesce(b.weights, '{}'),
    'regradeDays', coalesce(b.regrade_days, ${DEFAULT_REGRADE_DAYS}), 'version', coalesce(b.version, 0),
    'assignments', (
      select coalesce(json_agg(json_build_object('id', col.id, 'title', col.title, 'late', col.late, 'named', (
          select ${named} from assignments a where a.tenant_id = $1 and a.id = col.id),
        'possible', case when col.written then trim_scale(col.possible) end,
        'dueAt', (select iso(m.due_at) from milestones m where m.tenant_id = $1 and m.id = col.reflection_id),
        'milestones', (
          select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'kind', m.kind,
            'possible', trim_scale(m.points), 'dueAt', iso(m.due_at)) order by m.position), '[]')
          from milestones m where m.tenant_id = $1 and m.assignment_id = col.id and m.points is not null))
        order by col.published_at, col.id), '[]')
      from headings col),
    'students', (
      select coalesce(json_agg(json_build_object('enrolmentId', e.id,
        'student', json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name,
          'email', u.email, 'numbers', coalesce((select json_object_agg(i.system, i.external_id) from user_identities i
            where i.tenant_id = $1 and i.user_id = u.id), '{}')),
        'cohort', (select c.name from cohorts c where c.tenant_id = $1 and c.id = e.cohort_id),
        'works', (
          select coalesce(json_agg(${workJson(named, blind, now)}), '[]')
          from headings col
          join assignments a on a.tenant_id = $1 and a.id = col.id
          join assignment_cohorts ac on ac.tenant_id = $1 and ac.assignment_id = a.id and ac.cohort_id = e.cohort_id
          left join submissions s on s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id
            and s.superseded_at is null
          left join grades g on g.tenant_id = $1 and g.submission_id = s.id and ${named} and not ${blind}
          left join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and ${named} and not ${blind}
            and ${REVISION_IS_OPEN('rv', 's')}))
        order by lower(u.family_name), lower(u.given_name), e.id), '[]')
      from enrolments e join users u on u.tenant_id = $1 and u.id = e.user_id
      where e.tenant_id = $1 and e.section_id = sec.id and e.role = 'STUDENT' and e.dropped_at is null and ${who})) as book`;

/**
 * The book of a section `$3` teaches: every student by name, every published assignment. One statement. Work that is
 * graded without names waits in it until they are shown: points beside a name would tell whose text it was.
 */
export const GRADEBOOK = statement<
  { book: GradebookTree },
  readonly [sectionId: string, userId: string, now: Date]
>(`
  select made.book
  from sections sec
  join enrolments staff on staff.tenant_id = $1 and staff.section_id = sec.id and staff.user_id = $3
    and staff.role = 'INSTRUCTOR' and staff.dropped_at is null
  left join gradebooks b on b.tenant_id = $1 and b.id = sec.id
  cross join lateral (${bookJson({ named: `not ${NAMES_HIDDEN('a.id')}`, blind: READS_BLIND('s.id'), now: '$4' })}) made
  where sec.tenant_id = $1 and sec.id = $2`);

/** The student's own line of the book, for each section they are in. */
export const OWN_RESULTS = statement<{ book: GradebookTree }, readonly [userId: string, now: Date]>(`
  select made.book
  from enrolments mine
  join sections sec on sec.tenant_id = $1 and sec.id = mine.section_id
  left join gradebooks b on b.tenant_id = $1 and b.id = sec.id
  cross join lateral (${bookJson({
    who: 'e.id = mine.id',
    now: '$3',
    which: `exists (select 1 from assignment_cohorts given
      where given.tenant_id = $1 and given.assignment_id = a.id and given.cohort_id = mine.cohort_id)`,
  })}) made
  where mine.tenant_id = $1 and mine.user_id = $2 and mine.role = 'STUDENT' and mine.dropped_at is null
  order by mine.id desc`);
