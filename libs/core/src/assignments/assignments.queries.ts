import type {
  AskingSettings,
  AssignmentState,
  LatePolicy,
  MilestoneKind,
  Quota,
  ThanksPolicy,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { SectionView } from '../sections/sections.queries.ts';
import { assignmentReach } from './assignments.policy.ts';
import { EXCUSED_WORK } from './excuses.queries.ts';

export interface MilestoneView {
  id: string;
  kind: MilestoneKind;
  /** Of interviews: how many that count; null for as many as the quota asks for. */
  count: number | null;
  title: string;
  position: number;
  dueLocal: string;
  dueAt: string;
  zone: string;
  points: number | null;
}
export interface PromptView {
  id: string;
  position: number;
  text: string;
  hint: string;
  wordGoal: number | null;
}
export interface LevelView {
  id: string;
  position: number;
  title: string;
  description: string;
  points: number;
}
export interface CriterionView {
  id: string;
  position: number;
  title: string;
  description: string;
  /** The points of the best level. */
  maxPoints: number;
  levels: LevelView[];
}
export interface RubricView {
  id: string;
  version: number;
  totalPoints: number;
  criteria: CriterionView[];
}

/** An assignment as every screen reads it. */
export interface AssignmentView {
  id: string;
  section: SectionView;
  cohortIds: string[];
  title: string;
  instructions: string;
  state: AssignmentState;
  quota: Quota;
  /** How people are to be asked. */
  asking: AskingSettings;
  requiresPledge: boolean;
  requiresPrimer: boolean;
  thanks: ThanksPolicy;
  givesDaysItself: number;
  /** What handing in late costs; null for nothing. */
  late: LatePolicy | null;
  reminderLadder: { offsetMinutes: number }[];
  milestones: MilestoneView[];
  prompts: PromptView[];
  /** The newest version; an older grade keeps its own. */
  rubric: RubricView;
  publishedAt: string | null;
  version: number;
}

/** How far an assignment's students are. */
export interface ProgressFigures {
  students: number;
  quotaMet: number;
  submitted: number;
  /** Not handed in although their own deadline for it has passed. */
  late: number;
  /** Students wait for an answer to so many requests for more time. */
  asked: number;
  /** Given back and awaited: with their students, not with staff. */
  returned: number;
  /** With a finished grade, released or not. */
  graded: number;
  /** Handed in by students who are excused: in none of the two before, unless it is released. */
  excused: number;
  released: number;
  /** Students ask for another look at so many released grades. */
  regrades: number;
}

const SECTION_JSON = (a: string) => `(
  select json_build_object('id', s.id, 'name', s.name, 'zone', s.zone, 'version', s.version,
    'course', json_build_object('id', c.id, 'code', c.code, 'title', c.title, 'version', c.version),
    'term', json_build_object('id', t.id, 'name', t.name, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'version', t.version))
  from sections s
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  join terms t on t.tenant_id = $1 and t.id = s.term_id
  where s.tenant_id = $1 and s.id = ${a}.section_id)`;

/** SQL: a `RubricView`, the newest of the rubrics `r` that this condition picks. */
export const rubricJson = (condition: string) => `(
  select json_build_object('id', r.id, 'version', r.version, 'totalPoints', coalesce(sum(criterion.most), 0),
    'criteria', coalesce(json_agg(criterion.tree order by criterion.position), '[]'))
  from rubrics r
  left join lateral (
    select rc.position, levels.most, json_build_object('id', rc.id, 'position', rc.position, 'title', rc.title,
      'description', rc.description, 'maxPoints', levels.most, 'levels', levels.tree) as tree
    from rubric_criteria rc
    cross join lateral (
      select coalesce(max(rl.points), 0) as most, coalesce(json_agg(json_build_object('id', rl.id,
        'position', rl.position, 'title', rl.title, 'description', rl.description, 'points', rl.points)
        order by rl.position), '[]') as tree
      from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = rc.id) levels
    where rc.tenant_id = $1 and rc.rubric_id = r.id) criterion on true
  where r.tenant_id = $1 and ${condition}
  group by r.id, r.version order by r.version desc limit 1)`;

/** SQL: a `MilestoneView` of the milestone under this alias. */
export const milestoneJson = (
  m: string,
) => `json_build_object('id', ${m}.id, 'kind', ${m}.kind, 'count', ${m}.count,
  'title', ${m}.title, 'position', ${m}.position, 'dueLocal', ${m}.due_local, 'dueAt', iso(${m}.due_at),
  'zone', ${m}.zone, 'points', ${m}.points)`;

/** SQL: how the assignment under this alias wants people to be asked. */
export const askingJson = (a: string) => `json_build_object('minutes', ${a}.asked_minutes,
  'firstChannel', ${a}.first_channel, 'followUpAfterDays', ${a}.follow_up_after_days,
  'expiresAfterDays', ${a}.expires_after_days)`;

/** SQL: one whole `AssignmentView` of the assignment under this alias. */
export const assignmentJson = (a: string) => `json_build_object(
  'id', ${a}.id, 'title', ${a}.title, 'instructions', ${a}.instructions, 'state', ${a}.state, 'quota', ${a}.quota,
  'requiresPledge', ${a}.requires_pledge, 'requiresPrimer', ${a}.requires_primer,
  'thanks', ${a}.thanks, 'late', ${a}.late, 'givesDaysItself', ${a}.gives_days_itself,
  'publishedAt', iso(${a}.published_at), 'version', ${a}.version,
  'section', ${SECTION_JSON(a)},
  'asking', ${askingJson(a)},
  'reminderLadder', (
    select coalesce(json_agg(json_build_object('offsetMinutes', minutes) order by minutes), '[]')
    from unnest(${a}.reminder_offsets_minutes) minutes),
  'cohortIds', (
    select coalesce(json_agg(ac.cohort_id), '[]') from assignment_cohorts ac
    where ac.tenant_id = $1 and ac.assignment_id = ${a}.id),
  'milestones', (
    select coalesce(json_agg(${milestoneJson('m')} order by m.position), '[]')
    from milestones m where m.tenant_id = $1 and m.assignment_id = ${a}.id),
  'prompts', (
    select coalesce(json_agg(json_build_object('id', p.id, 'position', p.position, 'text', p.text, 'hint', p.hint,
      'wordGoal', p.word_goal) order by p.position), '[]')
    from prompts p where p.tenant_id = $1 and p.assignment_id = ${a}.id and p.retired_at is null),
  'rubric', ${rubricJson(`r.assignment_id = ${a}.id`)})`;

/** Newest first. */
export const ASSIGNMENTS = statement<{ assignment: AssignmentView }, Reach>(`
  select ${assignmentJson('a')} as assignment from assignments a
  where a.tenant_id = $1 and ${assignmentReach('a')} order by a.id desc`);

export const ASSIGNMENTS_BY_ID = statement<
  { assignment: AssignmentView },
  readonly [...Reach, ids: readonly string[]]
>(`
  select ${assignmentJson('a')} as assignment from assignments a
  where a.tenant_id = $1 and a.id = any($4::uuid[]) and ${assignmentReach('a')}`);

export const ASSIGNMENTS_OF_SECTIONS = statement<
  { assignment: AssignmentView },
  readonly [...Reach, sectionIds: readonly string[]]
>(`
  select ${assignmentJson('a')} as assignment from assignments a
  where a.tenant_id = $1 and a.section_id = any($4::uuid[]) and ${assignmentReach('a')} order by a.id`);

/**
 * SQL: the deadline of this submission. What its student was told when they handed in is never taken back, and an
 * extension given afterwards holds too.
 */
const deadlineOf = (s: string) => `greatest(${s}.deadline_at, (
  select max(d.due_at) from effective_deadlines d
  where d.tenant_id = $1 and d.assignment_id = ${s}.assignment_id and d.enrolment_id = ${s}.enrolment_id
    and d.kind = 'REFLECTION'))`;

/** SQL: what the request `rv` asked for was graded after all, though that grade is open again: nothing is asked by it any more. */
export const ANSWERED_BY_GRADE = (rv: string) => `exists (
  select 1 from grades ag join past_grades ap on ap.tenant_id = $1 and ap.grade_id = ag.id
  where ag.tenant_id = $1 and ag.submission_id = ${rv}.submission_id and ap.replaced_at >= ${rv}.asked_at)`;

/** SQL: this submission came after its deadline, whatever a policy makes of that. */
export const AFTER_DEADLINE = (s: string) => `coalesce(${s}.submitted_at > ${deadlineOf(s)}, false)`;

/**
 * SQL: this submission is late: it came after its deadline and what its assignment gives of grace; or what it goes over
 * again was, and that costs it still. What grace forgives is late for nobody: no mark, no filter, no cost.
 */
export const lateJson = (
  s: string,
) => `(coalesce(${s}.submitted_at > ${deadlineOf(s)} + make_interval(hours => coalesce((
    select (gr.late->>'graceHours')::int from assignments gr where gr.tenant_id = $1 and gr.id = ${s}.assignment_id), 0)), false)
  or exists (
    select 1 from submissions lw join revision_requests lr on lr.tenant_id = $1 and lr.submission_id = lw.id
    where lw.tenant_id = $1 and lw.enrolment_id = ${s}.enrolment_id and lw.assignment_id = ${s}.assignment_id
      and lw.number <= ${s}.number and lr.late_days > 0))`;

/** SQL: the `LatenessFacts` of this submission; what they come to is `latenessOf`'s to say. */
export const latenessJson = (s: string) => `(
  select json_build_object('submittedAt', iso(${s}.submitted_at), 'deadlineAt', iso(${deadlineOf(s)}),
    'zone', ls.zone, 'policy', la.late,
    'waived', exists (
      select 1 from cell_decisions cd where cd.tenant_id = $1 and cd.enrolment_id = ${s}.enrolment_id
        and cd.assignment_id = ${s}.assignment_id and cd.waives_late and cd.ended_at is null),
    'carried', (
      select json_build_object('lateDays', rv.late_days, 'keptPercent', trim_scale(rv.kept_percent))
      from submissions was join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = was.id
      where was.tenant_id = $1 and was.enrolment_id = ${s}.enrolment_id and was.assignment_id = ${s}.assignment_id
        and was.number <= ${s}.number
      order by was.number desc, rv.asked_at desc limit 1),
    'said', json_build_object('lateDays', ${s}.late_days, 'keptPercent', trim_scale(${s}.kept_percent)))
  from assignments la join sections ls on ls.tenant_id = $1 and ls.id = la.section_id
  where la.tenant_id = $1 and la.id = ${s}.assignment_id)`;

/**
 * SQL: from when the submission `s` is graded as it is, though the request `rv` asked for more: its date, or its student's
 * deadline where that is later. While names are hidden it is the latest deadline anybody has: the moment would say whose
 * own date it was.
 */
export const REVISION_OVER_AT = (rv: string, s: string) => `greatest(${rv}.due_at, case when exists (
    select 1 from markings mk where mk.tenant_id = $1 and mk.id = ${s}.assignment_id and mk.anonymous
      and mk.revealed_at is null)
  then (
    select greatest(m.due_at, (
        select max(x.due_at) from extension_grants g
        join extensions x on x.tenant_id = $1 and x.grant_id = g.id and x.milestone_id = m.id and x.undone_at is null
        where g.tenant_id = $1 and g.assignment_id = m.assignment_id), (
        select max(y.due_at) from accommodated_deadlines y where y.tenant_id = $1 and y.milestone_id = m.id))
    from milestones m where m.tenant_id = $1 and m.assignment_id = ${s}.assignment_id and m.kind = 'REFLECTION' limit 1)
  else (
    select max(d.due_at) from effective_deadlines d
    where d.tenant_id = $1 and d.assignment_id = ${s}.assignment_id and d.enrolment_id = ${s}.enrolment_id
      and d.kind = 'REFLECTION') end)`;

/** SQL: what the request `rv` asked of the submission `s` was not handed in in time. */
export const NOT_REVISED = (rv: string, s: string, now: string) => `(case
  when ${rv}.id is null or ${rv}.due_at >= ${now} then false else ${REVISION_OVER_AT(rv, s)} < ${now} end)`;

/** For staff only: an assignment that is out of their reach has no row. */
export const PROGRESS = statement<
  ProgressFigures & { assignmentId: string },
  readonly [...Reach, assignmentIds: readonly string[], now: Date]
>(`
  select a.id as "assignmentId", figures.*
  from assignments a
  cross join lateral (
    select count(*)::int as students,
      count(*) filter (where fieldwork.counted >= (a.quota->>'perOccupation')::int * (a.quota->>'occupations')::int)::int
        as "quotaMet",
      count(current.id)::int as submitted,
      count(*) filter (where current.id is null and exists (
        select 1 from effective_deadlines d
        where d.tenant_id = $1 and d.assignment_id = a.id and d.enrolment_id = e.id and d.kind = 'REFLECTION'
          and d.due_at < $5))::int as late,
      coalesce(sum((
        select count(*) from extension_requests rq
        join effective_deadlines d on d.tenant_id = $1 and d.milestone_id = rq.milestone_id
          and d.enrolment_id = rq.enrolment_id
        where rq.tenant_id = $1 and rq.enrolment_id = e.id and rq.state = 'OPEN' and d.assignment_id = a.id)), 0)::int as asked,
      count(*) filter (where current.returned and not current.excused)::int as returned,
      count(*) filter (where current.state in ('READY', 'RELEASED') and not current.excused)::int as graded,
      count(*) filter (where current.excused)::int as excused,
      count(*) filter (where current.state = 'RELEASED')::int as released,
      count(*) filter (where current.regrade)::int as regrades
    from assignment_cohorts ac
    join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
    cross join lateral (
      select count(*) as counted from interviews i
      where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id and i.counts) fieldwork
    left join lateral (
      select s.id, g.state, g.state is distinct from 'RELEASED' and ${EXCUSED_WORK('e.id', 'a.id')} as excused,
        coalesce(g.state, 'DRAFT') = 'DRAFT' and exists (
        select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id
          and not ${ANSWERED_BY_GRADE('rv')} and not ${NOT_REVISED('rv', 's', '$5')}) as returned, exists (
        select 1 from regrade_requests rq where rq.tenant_id = $1 and rq.grade_id = g.id and rq.state = 'OPEN') as regrade
      from submissions s
      left join grades g on g.tenant_id = $1 and g.submission_id = s.id
      where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id and s.superseded_at is null) current on true
    where ac.tenant_id = $1 and ac.assignment_id = a.id) figures
  where a.tenant_id = $1 and a.id = any($4::uuid[]) and ${staffReach('a.section_id')}`);

/** The students of an assignment, with when each one's work is due in the end. */
export const STUDENTS_TO_TELL = statement<
  { userId: string; dueAt: string | null },
  readonly [assignmentId: string]
>(`
  select e.user_id as "userId", (
    select iso(max(d.due_at)) from effective_deadlines d
    where d.tenant_id = $1 and d.assignment_id = $2 and d.enrolment_id = e.id) as "dueAt"
  from assignment_cohorts ac
  join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
  where ac.tenant_id = $1 and ac.assignment_id = $2`);

export const PUBLISHED_FOR_COHORT = statement<
  { id: string; title: string; zone: string },
  readonly [cohortId: string]
>(`
  select a.id, a.title, s.zone
  from assignment_cohorts ac
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
  join sections s on s.tenant_id = $1 and s.id = a.section_id
  where ac.tenant_id = $1 and ac.cohort_id = $2 order by a.id`);

/** Holds an assignment's deadlines still, without holding up students who write below it. */
export const LOCK_ASSIGNMENT = statement<{ id: string }, readonly [id: string]>(`
  select id from assignments where tenant_id = $1 and id = $2 for no key update`);

/**
 * The deadlines an assignment's reminders climb towards: everybody's, those of whoever has more time, and those of whoever
 * was given work back without a name, for whom it is no extension.
 */
export const LADDER_DEADLINES = statement<
  { milestoneId: string; enrolmentId: string | null; deadlineAt: Date; zone: string },
  readonly [assignmentId: string]
>(`
  select m.id as "milestoneId", null::uuid as "enrolmentId", m.due_at as "deadlineAt", m.zone
  from milestones m where m.tenant_id = $1 and m.assignment_id = $2
  union
  select d.milestone_id, d.enrolment_id, d.due_at, d.zone
  from effective_deadlines d where d.tenant_id = $1 and d.assignment_id = $2 and d.extended
  union
  select d.milestone_id, d.enrolment_id, greatest(d.due_at, rv.due_at), d.zone
  from markings mk
  join submissions s on s.tenant_id = $1 and s.assignment_id = mk.id and s.superseded_at is null
  join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id
    and not ${ANSWERED_BY_GRADE('rv')} and (mk.revealed_at is null or mk.revealed_at > rv.asked_at)
  join effective_deadlines d on d.tenant_id = $1 and d.assignment_id = mk.id and d.enrolment_id = s.enrolment_id
    and d.kind = 'REFLECTION'
  where mk.tenant_id = $1 and mk.id = $2 and mk.anonymous`);

/**
 * Makes the rungs not yet issued be these: those that no longer hold go, the missing come, unless their time is past.
 * What was issued stays, so that a deadline moved there and back reminds once.
 */
export const KEEP_RUNGS = statement<never, readonly [assignmentId: string, rungs: string, now: Date]>(`
  with planned as (
    select * from jsonb_to_recordset($3::jsonb) as p(id uuid, "milestoneId" uuid, "enrolmentId" uuid,
      "offsetMinutes" integer, "deadlineAt" timestamptz, "issueAt" timestamptz)
  ), gone as (
    delete from rungs r using milestones m
    where r.tenant_id = $1 and m.tenant_id = $1 and m.id = r.milestone_id and m.assignment_id = $2
      and r.issued_at is null and not exists (
        select 1 from planned p
        where p."milestoneId" = r.milestone_id and p."enrolmentId" is not distinct from r.enrolment_id
          and p."offsetMinutes" = r.offset_minutes and p."deadlineAt" = r.deadline_at)
  )
  insert into rungs (tenant_id, id, milestone_id, enrolment_id, offset_minutes, deadline_at, issue_at)
  select $1, id, "milestoneId", "enrolmentId", "offsetMinutes", "deadlineAt", "issueAt" from planned
  where "issueAt" > $4
  on conflict do nothing`);

/** Milestones among these that somebody was already reminded of or has an extension for. */
export const MILESTONES_IN_USE = statement<{ title: string }, readonly [ids: readonly string[]]>(`
  select m.title from milestones m
  where m.tenant_id = $1 and m.id = any($2::uuid[]) and (
    exists (select 1 from extensions x where x.tenant_id = $1 and x.milestone_id = m.id)
    or exists (select 1 from reminders r where r.tenant_id = $1 and r.milestone_id = m.id)
    or exists (select 1 from rungs r where r.tenant_id = $1 and r.milestone_id = m.id and r.issued_at is not null))`);
