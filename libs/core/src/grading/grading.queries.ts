import type { GradeState, QueueFilter, QueueOrder, RevisionStanding } from '@firsthand/contracts';
import { type Remark, type Snapshot, statement } from '@firsthand/persistence';
import {
  ANSWERED_BY_GRADE,
  assignmentJson,
  type AssignmentView,
  lateJson,
  NOT_REVISED,
  rubricJson,
  type RubricView,
} from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { interviewJson, type InterviewView } from '../interviews/interviews.queries.ts';
import {
  REVISION_IS_OPEN,
  revisionJson,
  type RevisionRequestView,
  submissionJson,
  type SubmissionTree,
  WITHOUT_NAME,
} from '../reflections/reflections.queries.ts';
import { choiceJson, type ChoiceView } from '../research/plan.queries.ts';
import { listensFor } from '../webhooks/announce.ts';
import { READING_OPEN, READS_BLIND } from './blind.ts';
import { IN_LINE, NAMES_HIDDEN, secretNames } from './marking.queries.ts';
import type { SecretNames } from './names.rules.ts';
import { EVERY_TAUGHT_BY_ACTOR, TAUGHT_BY_ACTOR } from './taught.ts';
import {
  type PastGradeView,
  pastGradesJson,
  regradesJson,
  type RegradeView,
  regradeWindowJson,
} from './regrades.queries.ts';
import { noteRead } from '../tenancy/opened-work.ts';
import { keepsSight, teachesStill } from '../sections/sections.policy.ts';

/** One score as it is read: the criterion's points, with the level that was picked, when one was. */
export interface ScoreTree {
  criterionId: string;
  levelId: string | null;
  points: number;
  comment: string;
}

export interface PersonTree {
  id: string;
  email: string | null;
  givenName: string;
  familyName: string;
}

export interface GradeTree {
  id: string;
  submissionId: string;
  state: Exclude<GradeState, 'NONE'>;
  feedback: string;
  /** Null while no criterion is scored. */
  points: number | null;
  maxPoints: number;
  scores: ScoreTree[];
  remarks: Remark[];
  rubric: RubricView;
  gradedBy: PersonTree;
  updatedAt: string;
  releasedAt: string | null;
  version: number;
  /** Requests for another look, newest first. */
  regrades: RegradeView[];
  /** What it was before, newest first. */
  past: PastGradeView[];
  /** So many days from then on another look may be asked for, on this clock; null while it is not released. */
  window: { from: string | null; days: number; zone: string };
}

export interface GradingQueueTree {
  totalCount: number;
  /** Of whoever is excused nothing waits, neither for a grade nor to be released. */
  ungradedCount: number;
  readyCount: number;
  edges: {
    cursor: string;
    node: {
      submissionId: string;
      assignmentId: string;
      enrolmentId: string;
      /** While names are hidden: nobody, with the id of the number that stands for them. */
      student: PersonTree;
      /** "Student 417", while names are hidden. */
      pseudonym: number | null;
      /** Whose it is to mark. */
      markerId: string | null;
      cohort: string | null;
      number: number;
      submittedAt: string;
      words: number;
      late: boolean;
      /** The deadline that held when it was handed in; while names are hidden, everybody's. */
      dueAt: string | null;
      /** To be looked at again. */
      flagged: boolean;
      /** Its student is excused: nobody has to grade it. Never said while names are hidden. */
      excused: boolean;
      /** Not by its student; never said while names are hidden. */
      onBehalf: boolean;
      /** Given back and awaited, or handed in again after that. */
      revision: RevisionStanding | null;
      /** A second reading of it may still change its grade. */
      readingOpen: boolean;
      quotaCounted: number;
      quotaWanted: number;
      grade: {
        id: string;
        state: Exclude<GradeState, 'NONE'>;
        version: number;
        points: number | null;
        scores: ScoreTree[];
      } | null;
    };
  }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** SQL: a `PersonTree`. */
export const personJson = (user: string) =>
  `json_build_object('id', ${user}.id, 'email', ${user}.email,
    'givenName', ${user}.given_name, 'familyName', ${user}.family_name)`;

/** SQL: with the submission `s`: `mk` where names are hidden, and then the number `ps` that stands for the student. */
const HIDDEN = `left join markings mk on mk.tenant_id = $1 and mk.id = s.assignment_id and mk.anonymous and mk.revealed_at is null
    left join pseudonyms ps on ps.tenant_id = $1 and ps.assignment_id = mk.id and ps.enrolment_id = s.enrolment_id`;

/** SQL: when `s` was handed in, as whoever grades it learns it: by the minute one could tell who it was, so no more than the section's day. */
const SHOWN_AT = (zone: string) => `case when mk.id is null then s.submitted_at
  else date_trunc('day', s.submitted_at at time zone ${zone}) at time zone 'UTC' end`;

/** SQL: the line one grades in. Within a day, hidden names stand by number. */
const OLDEST_FIRST = (zone: string) => `${SHOWN_AT(zone)}, ps.number, s.id`;

/** What is asked of a queue; `after` is the last submission of the page before. */
type QueueValues = readonly [
  assignmentId: string | null,
  userId: string,
  filter: QueueFilter,
  first: number,
  afterSubmissionId: string | null,
  order: QueueOrder,
  now: Date,
];

/**
 * SQL: a page of current submissions as the JSON text of one `GradingQueue`. The submission that the page before ended
 * with keeps its place when it has been replaced or its student dropped meanwhile, so nobody is left out and nobody comes twice.
 */
const queueOf = (taught: string, works: string) => `
  with work as (
    select a.id, a.section_id, (a.quota->>'perOccupation')::int * (a.quota->>'occupations')::int as wanted, sec.zone, (
      select m.due_at from milestones m
      where m.tenant_id = $1 and m.assignment_id = a.id and m.kind = 'REFLECTION' limit 1) as due_at
    from assignments a
    join sections sec on sec.tenant_id = $1 and sec.id = a.section_id
    ${taught}
    where a.tenant_id = $1 and ${works}
  ), markers as materialized (
    -- What was whoever's who grades here no more is nobody's.
    select distinct marker.section_id, marker.user_id from work
    join enrolments marker on marker.tenant_id = $1 and marker.section_id = work.section_id and ${teachesStill('marker')}
  ), line as materialized (
    select s.id, s.assignment_id, s.submitted_at, s.deadline_at, s.number, s.words, ${SHOWN_AT('work.zone')} as shown_at,
      -- Somebody's own date would say who it is.
      case when mk.id is null then s.deadline_at else work.due_at end as due_at, s.superseded_at is null and (e.dropped_at is null or mk.id is not null) as current,
      s.handed_in_by is not null and mk.id is null as on_behalf,
      ${EXCUSED_WORK('s.enrolment_id', 's.assignment_id')} as excused,
      s.enrolment_id, u.id as user_id, u.email, u.given_name, u.family_name,
      -- Somebody's cohort is changed by name, and whose work has just got another one would be known.
      case when mk.id is null then c.name end as cohort,
      mk.id is not null as hidden, ps.number as pseudonym, ps.id as pseudonym_id,
      -- Nor whose is whose but one's own: who came after the sharing out has nobody yet.
      case when mk.id is null or markers.user_id = $3 then markers.user_id end as marker_id,
      work.wanted, g.id as grade_id, g.state, g.version, g.points as given,
      rv.id is not null and not ${NOT_REVISED('rv', 's', '$8')} as returned, rv.id is not null as asked,
      row_number() over (order by
        case when $7 = 'DUE' then coalesce(case when mk.id is null then s.deadline_at else work.due_at end, 'infinity') end,
        case when $7 = 'STUDENT' and mk.id is null then c.name end nulls last, case when $7 = 'STUDENT' then ps.number end,
        case when $7 = 'STUDENT' and mk.id is null then u.family_name end,
        case when $7 = 'STUDENT' and mk.id is null then u.given_name end,
        ${OLDEST_FIRST('work.zone')}) as place
    from work
    -- Two reads, for each has its own index; with an "or" between them the whole institution's submissions are gone through.
    cross join lateral (
      select c.* from submissions c where c.tenant_id = $1 and c.assignment_id = work.id and c.superseded_at is null
      union all
      select r.* from submissions r
      where r.tenant_id = $1 and r.id = $6 and r.assignment_id = work.id and r.superseded_at is not null) s
    join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id
    join users u on u.tenant_id = $1 and u.id = e.user_id
    left join cohorts c on c.tenant_id = $1 and c.id = e.cohort_id
    ${HIDDEN}
    left join marker_allocations al on al.tenant_id = $1 and al.assignment_id = work.id and al.enrolment_id = s.enrolment_id
    left join markers on markers.section_id = work.section_id and markers.user_id = al.marker_id
    left join grades g on g.tenant_id = $1 and g.submission_id = s.id
    left join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and ${REVISION_IS_OPEN('rv', 's')}
    where e.dropped_at is null or mk.id is not null or s.id = $6
  ), queue as (
    select * from line where current
  ), page as (
    select q.*, row_number() over (order by q.place) as row
    from queue q
    where case $4::text
        when 'ALL' then true
        when 'UNGRADED' then (q.state is null or q.state = 'DRAFT') and not q.returned and not q.excused
        when 'RETURNED' then q.returned and not q.excused
        when 'RELEASED' then q.state = 'RELEASED'
        else q.state = $4 and not q.excused end
      and ($6::uuid is null or q.place > (select l.place from line l where l.id = $6))
    order by q.place
    limit $5::int + 1
  )
  select row_to_json(tree)::text as tree
  from (
    select count(*) as "totalCount",
      count(*) filter (where (state is null or state = 'DRAFT') and not returned and not excused) as "ungradedCount",
      count(*) filter (where state = 'READY' and not excused) as "readyCount",
      (select coalesce(json_agg(edge), '[]') from (
        select p.id as cursor, node
        from page p
        cross join lateral (
          select case when p.hidden then p.pseudonym_id else p.user_id end as id,
            case when p.hidden then '' else p.email end as email,
            case when p.hidden then '' else p.given_name end as "givenName",
            case when p.hidden then '' else p.family_name end as "familyName") student
        left join lateral (
          select p.grade_id as id, p.state, p.version, trim_scale(sum(score.points)) as points,
            coalesce(json_agg(score), '[]') as scores
          from (
            select gs.criterion_id as "criterionId", gs.level_id as "levelId", trim_scale(gs.points) as points, gs.comment
            from grade_scores gs
            where gs.tenant_id = $1 and gs.grade_id = p.grade_id and not ${READS_BLIND('p.id')} order by gs.criterion_id
          ) score
        ) grade on p.grade_id is not null
        cross join lateral (
          select p.id as "submissionId", p.assignment_id as "assignmentId",
            case when p.hidden then p.pseudonym_id else p.enrolment_id end as "enrolmentId", student, p.pseudonym,
            p.marker_id as "markerId", p.cohort, p.number, iso(p.shown_at) as "submittedAt", p.words,
            -- Nor would "not late" after everybody's date be said of anybody else.
            not p.hidden and ${lateJson('p')} as late,
            iso(p.due_at) as "dueAt",
            exists (select 1 from grading_flags f where f.tenant_id = $1 and f.id = p.id) as flagged,
            p.excused, p.on_behalf as "onBehalf",
            case when p.returned then 'ASKED'
              when p.asked then 'NOT_REVISED'
              when p.number > 1 and exists (
                select 1 from submissions before
                join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = before.id
                where before.tenant_id = $1 and before.enrolment_id = p.enrolment_id
                  and before.assignment_id = p.assignment_id and before.number < p.number) then 'HANDED_IN'
            end as revision, ${READING_OPEN('p.id', 'p.given')} as "readingOpen", (
              select count(*) from interviews i
              where i.tenant_id = $1 and i.enrolment_id = p.enrolment_id and i.assignment_id = p.assignment_id and i.counts
            ) as "quotaCounted",
            p.wanted as "quotaWanted", case when p.grade_id is not null then grade end as grade
        ) node
        where p.row <= $5
        order by p.row) edge) as edges,
      (select page_info from (
        select (select id from page where row <= $5 order by row desc limit 1) as "endCursor",
          (select count(*) > $5 from page) as "hasNextPage") page_info) as "pageInfo"
    from queue
  ) tree
  where $2::uuid is null or exists (select 1 from work)`;

/** Of one assignment. */
export const GRADING_QUEUE = statement<{ tree: string }, QueueValues>(queueOf(TAUGHT_BY_ACTOR, 'a.id = $2'));

/** Of every published assignment the actor teaches, over all sections. */
export const GRADING_QUEUES = statement<{ tree: string }, QueueValues>(
  queueOf(EVERY_TAUGHT_BY_ACTOR, `a.state = 'PUBLISHED'`),
);

/** SQL: the section the grade `g` was given in. */
const SECTION_OF_GRADE = `(select wa.section_id from submissions ws
  join assignments wa on wa.tenant_id = $1 and wa.id = ws.assignment_id
  where ws.tenant_id = $1 and ws.id = g.submission_id)`;

/** One grade, whole. `g` must be a row of grades in reach. */
const GRADE_JSON = `(
  select json_build_object('id', g.id, 'submissionId', g.submission_id, 'state', g.state, 'feedback', g.feedback,
    'remarks', g.remarks,
    'regrades', ${regradesJson('g')}, 'past', ${pastGradesJson('g')}, 'window', ${regradeWindowJson(SECTION_OF_GRADE, 'g')},
    'version', g.version, 'updatedAt', iso(g.updated_at), 'releasedAt', iso(g.released_at),
    'points', given.points, 'scores', coalesce(given.scores, '[]'),
    'maxPoints', rubric.tree->'totalPoints', 'rubric', rubric.tree, 'gradedBy', ${personJson('grader')})
  from users grader
  cross join lateral (select ${rubricJson('r.id = g.rubric_id')} as tree) rubric
  cross join lateral (
    select trim_scale(sum(gs.points)) as points, json_agg(json_build_object('criterionId', gs.criterion_id,
      'levelId', gs.level_id, 'points', trim_scale(gs.points), 'comment', gs.comment) order by gs.criterion_id) as scores
    from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g.id
  ) given
  where grader.tenant_id = $1 and grader.id = g.graded_by)`;

/** A grade with what is to be blacked out in it, and the text that was handed in; both null where names may be read. */
export interface GradeRow {
  grade: GradeTree;
  secret: SecretNames | null;
  answers: Snapshot['answers'] | null;
}

/** SQL: the grades `g` of the submissions `s` in `$2` that `$3` teaches, and of their own the ones that are theirs to see. */
const GRADES_IN_SIGHT = (theirs: string) => `from grades g
  join submissions s on s.tenant_id = $1 and s.id = g.submission_id
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id
  where g.tenant_id = $1 and g.submission_id = any($2::uuid[]) and not ${READS_BLIND('s.id')}
    and ((author.user_id = $3 and ${keepsSight('author')} and ${theirs}) or exists (
      select 1 from assignments a ${TAUGHT_BY_ACTOR} where a.tenant_id = $1 and a.id = s.assignment_id))`;

/**
 * The grades of submissions as `$3` may see them: whoever teaches the section sees every state, the student only what
 * is released.
 */
export const GRADES_OF_SUBMISSIONS = statement<
  GradeRow,
  readonly [submissionIds: readonly string[], userId: string]
>(`
  select ${GRADE_JSON} as grade,
    case when author.user_id <> $3 then ${secretNames('s.assignment_id', 'author.user_id')} end as secret,
    case when ${NAMES_HIDDEN('s.assignment_id')} then s.snapshot->'answers' end as answers
  ${GRADES_IN_SIGHT(`g.state = 'RELEASED'`)}`);

/**
 * What they were before, which their student has read: also while a grade is given anew and the new one is not theirs to
 * see yet.
 */
export const PAST_GRADES_OF_SUBMISSIONS = statement<
  { submissionId: string; past: PastGradeView[]; secret: SecretNames | null },
  readonly [submissionIds: readonly string[], userId: string]
>(`
  select s.id as "submissionId", ${pastGradesJson('g')} as past,
    case when author.user_id <> $3 then ${secretNames('s.assignment_id', 'author.user_id')} end as secret
  ${GRADES_IN_SIGHT('true')}`);

/** Everything the grading screen shows for one submission, as it lies in the tables. */
export interface GradingSheetSource {
  enrolmentId: string;
  student: PersonTree;
  /** "Student 417", while names are hidden. */
  pseudonym: number | null;
  /** Their student is excused: nobody has to grade it. Never said while names are hidden. */
  excused: boolean;
  /** What is to be blacked out; null where names may be read. It never leaves the application. */
  secret: SecretNames | null;
  /** Of the number that stands for the student. */
  pseudonymId: string | null;
  assignment: AssignmentView;
  /** The one the grade was given with, else the newest. */
  rubric: RubricView;
  submission: SubmissionTree;
  /** The student's other submissions before this one, newest first. */
  earlier: SubmissionTree[];
  /** What the student is asked while this one is given back. */
  revisionAsked: RevisionRequestView | null;
  /** What was last asked of one before, which this one answers. */
  revisionAnswered: RevisionRequestView | null;
  grade: GradeTree | null;
  /** What was begun for the version before, which this one took the place of; null where nothing was. */
  formerGrade: GradeTree | null;
  /** The actor reads it a second time, and its grade is not shown to them before they have given theirs. */
  secondReadingId: string | null;
  choices: ChoiceView[];
  interviews: InterviewView[];
  /** In the queue, from 1; 0 for a submission that was replaced and is in it no more. */
  position: number;
  total: number;
  previousId: string | null;
  nextId: string | null;
  /** The next one without a finished grade, beginning again at the front after the last. */
  nextUngradedId: string | null;
}

export const GRADING_SHEET = statement<
  { sheet: GradingSheetSource },
  readonly [submissionId: string, userId: string, openedBy: string, now: Date, ahead: boolean]
>(`
  with subject as (
    select s.id, s.assignment_id, sec.zone from submissions s
    join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
    join sections sec on sec.tenant_id = $1 and sec.id = a.section_id
    ${TAUGHT_BY_ACTOR}
    where s.tenant_id = $1 and s.id = $2 and s.withdrawn_at is null
  ), queue as materialized (
    select s.id, (g.state is null or g.state = 'DRAFT')
        and (rv.id is null or ${NOT_REVISED('rv', 's', '$5')})
        and not ${EXCUSED_WORK('s.enrolment_id', 's.assignment_id')} as ungraded,
      row_number() over line as place, lag(s.id) over line as previous_id, lead(s.id) over line as next_id
    from subject
    join submissions s on s.tenant_id = $1 and s.assignment_id = subject.assignment_id and s.superseded_at is null
    join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and ${IN_LINE('e', 's.assignment_id')}
    left join grades g on g.tenant_id = $1 and g.submission_id = s.id
    left join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id and ${REVISION_IS_OPEN('rv', 's')}
    ${HIDDEN}
    window line as (order by ${OLDEST_FIRST('subject.zone')})
  )
  select json_build_object(
    'enrolmentId', author.id, 'pseudonym', ps.number, 'pseudonymId', ps.id,
    'excused', ${EXCUSED_WORK('author.id', 'a.id')}, 'secret', ${secretNames('a.id', 'author.user_id')},
    'student', (select ${personJson('u')} from users u where u.tenant_id = $1 and u.id = author.user_id),
    'assignment', ${assignmentJson('a')},
    'rubric', ${rubricJson('r.assignment_id = a.id and r.id = coalesce(g.rubric_id, r.id)')},
    'submission', ${submissionJson('s')},
    'earlier', (
      select coalesce(json_agg(${submissionJson('older')} order by older.number desc), '[]') from submissions older
      where older.tenant_id = $1 and older.enrolment_id = author.id and older.assignment_id = a.id
        and older.number < s.number and older.withdrawn_at is null),
    'revisionAsked', (
      select ${revisionJson('rv')} from revision_requests rv
      where rv.tenant_id = $1 and rv.submission_id = s.id and not ${ANSWERED_BY_GRADE('rv')}),
    'revisionAnswered', (
      select ${revisionJson('rv')} from revision_requests rv
      join submissions before on before.tenant_id = $1 and before.id = rv.submission_id
        and before.enrolment_id = author.id and before.assignment_id = a.id and before.number < s.number
      where rv.tenant_id = $1 order by before.number desc, rv.asked_at desc limit 1),
    'grade', case when g.id is not null and blind.id is null then ${GRADE_JSON} end,
    'formerGrade', case when blind.id is null then (
      select ${GRADE_JSON} from (
        select fg.* from submissions former
        join grades fg on fg.tenant_id = $1 and fg.submission_id = former.id
        where former.tenant_id = $1 and former.enrolment_id = author.id and former.assignment_id = a.id
          and former.number < s.number and former.withdrawn_at is null and not ${READS_BLIND('former.id')}
          and (fg.feedback <> '' or fg.remarks <> '[]' or exists (
            select 1 from grade_scores fs where fs.tenant_id = $1 and fs.grade_id = fg.id))
        order by former.number desc limit 1) g) end,
    'secondReadingId', blind.id,
    'choices', (
      select coalesce(json_agg(${choiceJson('ch', 'o')} order by ch.chosen_at, ch.id), '[]')
      from choices ch join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
      where ch.tenant_id = $1 and ch.enrolment_id = author.id and ch.assignment_id = a.id),
    'interviews', (
      select coalesce(json_agg(${interviewJson('i', 'c', 'o')} order by i.starts_at, i.id), '[]')
      from interviews i
      join contacts c on c.tenant_id = $1 and c.id = i.contact_id
      join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
      where i.tenant_id = $1 and i.enrolment_id = author.id and i.assignment_id = a.id),
    'position', coalesce(here.place, 0),
    'total', (select count(*) from queue),
    'previousId', here.previous_id,
    'nextId', here.next_id,
    'nextUngradedId', (
      select q.id from queue q where q.ungraded and q.id <> s.id
      order by q.place < coalesce(here.place, 0), q.place limit 1)) as sheet,
    ${noteRead('$4', 'submission.read', 'submission', { id: 's.id', person: 'author.user_id', ahead: '$6::boolean' })} as noted
  from subject
  join submissions s on s.tenant_id = $1 and s.id = subject.id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 's.assignment_id')}
  left join grades g on g.tenant_id = $1 and g.submission_id = s.id
  left join second_readings blind on blind.tenant_id = $1 and blind.submission_id = s.id and blind.reader_id = $3
    and blind.finished_at is null
  left join queue here on here.id = s.id
  left join pseudonyms ps on ps.tenant_id = $1 and ps.assignment_id = a.id and ps.enrolment_id = author.id
    and ${NAMES_HIDDEN('a.id')}`);

/** What decides whether a grade may be written, and which rubric it is written against. */
export interface GradingSubject {
  assignmentId: string;
  /** The current submission in this one's place, when there is one. */
  supersededBy: string | null;
  rubricId: string;
  /** Its receipt. */
  hash: string;
  /** Who else has it open to grade it. */
  heldBy: string | null;
  /** The actor is its second reader and has not finished. */
  blind: boolean;
  /** What was handed in; null when it was not asked for. */
  answers: Snapshot['answers'] | null;
  /** What is blacked out in it for whoever grades it; null where names may be read. */
  secret: SecretNames | null;
  grade: { id: string; state: Exclude<GradeState, 'NONE'>; version: number } | null;
  /** What belongs to a grade and no save changes, with whoever asks as its grader. */
  around: Pick<GradeTree, 'regrades' | 'past' | 'window' | 'gradedBy'>;
}

const NAME = (user: string) => `${user}.given_name || ' ' || ${user}.family_name`;

export const GRADING_SUBJECT = statement<
  GradingSubject,
  readonly [submissionId: string, userId: string, withText: boolean, now: Date]
>(`
  select s.assignment_id as "assignmentId", s.hash, ${READS_BLIND('s.id')} as blind, (
      select ${NAME('holder')} from grading_claims held join users holder on holder.tenant_id = $1 and holder.id = held.held_by
      where held.tenant_id = $1 and held.id = s.id and held.held_by <> $3 and held.held_until > $5) as "heldBy",
    case when s.superseded_at is not null then (
      select newer.id from submissions newer
      where newer.tenant_id = $1 and newer.assignment_id = s.assignment_id and newer.enrolment_id = s.enrolment_id
      order by newer.number desc limit 1) end as "supersededBy",
    coalesce(g.rubric_id, (select r.id from rubrics r
      where r.tenant_id = $1 and r.assignment_id = a.id order by r.version desc limit 1)) as "rubricId",
    case when $4::boolean then s.snapshot->'answers' end as answers,
    case when $4::boolean then ${secretNames('a.id', 'author.user_id')} end as secret,
    case when g.id is not null
      then json_build_object('id', g.id, 'state', g.state, 'version', g.version) end as grade,
    json_build_object('regrades', ${regradesJson('g')}, 'past', ${pastGradesJson('g')},
      'window', ${regradeWindowJson('a.section_id', 'g')}, 'gradedBy', (
        select ${personJson('me')} from users me where me.tenant_id = $1 and me.id = $3)) as around
  from submissions s
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 's.assignment_id')}
  left join grades g on g.tenant_id = $1 and g.submission_id = s.id
  where s.tenant_id = $1 and s.id = $2 and s.withdrawn_at is null`);

/** A rubric, which never changes: what is marked differently is marked by another one. */
export const RUBRIC = statement<{ rubric: RubricView }, readonly [id: string]>(
  `select ${rubricJson('r.id = $2')} as rubric from tenant_settings t where t.tenant_id = $1`,
);

/**
 * Writes a grade in one statement: makes it or swaps it at its version, replaces its scores, adds up the points and
 * notes who did it. No row comes back when somebody was first, when it has been released, when a newer submission took
 * this one's place, when its student or its grader has left or is to read it a second time, or when somebody else has it
 * open: a draft may be saved all the same, a grade not finished.
 */
const saveGrade = (step: string) =>
  statement<
    { version: number },
    readonly [
      submissionId: string,
      userId: string,
      version: number,
      /** The id of the grade there is, or the one it will have. */
      gradeId: string,
      rubricId: string,
      state: 'DRAFT' | 'READY',
      feedback: string,
      scores: string,
      at: Date,
      auditId: string,
      requestId: string,
      remarks: string,
    ]
  >(`
  with current as (
    select s.id, s.assignment_id, s.enrolment_id, author.user_id from submissions s
    join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
    ${TAUGHT_BY_ACTOR}
    join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 's.assignment_id')}
    where s.tenant_id = $1 and s.id = $2::uuid and s.superseded_at is null
      and not ${READS_BLIND('s.id')}
      and ($7 = 'DRAFT' or not exists (
        select 1 from grading_claims held where held.tenant_id = $1 and held.id = s.id
          and held.held_by <> $3 and held.held_until > $10))
    for share of s
  ), scores as (
    select * from jsonb_to_recordset($9::jsonb) as x(
      "criterionId" uuid, "levelId" uuid, points numeric, comment text)
  ), total as (
    select coalesce(sum(points), 0) as points from scores
  ), made as (
    insert into grades (tenant_id, id, submission_id, rubric_id, state, feedback, remarks, points, graded_by, updated_at,
      version)
    select $1, $5::uuid, current.id, $6::uuid, $7::text, $8::text, $13::jsonb, total.points, $3::uuid, $10::timestamptz, 1 from current, total where $4::int = 0
    on conflict (tenant_id, submission_id) do nothing
    returning id, version
  ), swapped as (
    update grades set state = $7, feedback = $8, remarks = $13, points = total.points, graded_by = $3, updated_at = $10,
      version = version + 1
    from current, total
    where grades.tenant_id = $1 and grades.submission_id = current.id and grades.id = $5
      and grades.version = $4::int and grades.state <> 'RELEASED'
    returning grades.id, grades.version
  ), saved as (
    select * from made union all select * from swapped
  ), unscored as (
    delete from grade_scores old using saved
    where old.tenant_id = $1 and old.grade_id = saved.id
      and not exists (select 1 from scores where scores."criterionId" = old.criterion_id)
  ), scored as (
    insert into grade_scores (tenant_id, grade_id, criterion_id, level_id, points, comment)
    select $1, saved.id, "criterionId", "levelId", scores.points, comment from saved, scores
    on conflict (tenant_id, grade_id, criterion_id) do update
      set level_id = excluded.level_id, points = excluded.points, comment = excluded.comment
  ), step as (
    ${step}
  ), noted as (
    insert into audit_entries
      (tenant_id, id, at, user_id, action, subject_kind, subject_id, person_id, detail, request_id)
    select $1, $11::uuid, $10, $3, 'grade.saved', 'grade', saved.id, current.user_id,
      jsonb_build_object('submissionId', $2::uuid, 'state', $7, 'points', total.points, 'version', saved.version), $12::text
    from saved, total, current
  )
  select version from saved`);

/** A draft: whether its student has it again is not touched. */
export const SAVE_GRADE = saveGrade('select 1');

/** A finished one: it ends a revision that was asked for, and nothing is to be met again. */
export const FINISH_GRADE = saveGrade(`
    update standings st set again_at = null from saved, current
    where st.tenant_id = $1 and st.enrolment_id = current.enrolment_id
      and st.again_at is not null and exists (select 1 from milestones m
        where m.tenant_id = $1 and m.id = st.milestone_id and m.assignment_id = current.assignment_id)`);

/** One that is finished no more: it leaves it with its student again; given back without a name, it is nobody's by name. */
export const UNFINISH_GRADE = saveGrade(`
    update standings st set again_at = rv.asked_at from saved, current
    join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = current.id
    where st.tenant_id = $1 and st.enrolment_id = current.enrolment_id
      and st.again_at is null and exists (select 1 from milestones m
        where m.tenant_id = $1 and m.id = st.milestone_id and m.assignment_id = current.assignment_id and m.kind = 'REFLECTION')
      and not ${ANSWERED_BY_GRADE('rv')} and not ${WITHOUT_NAME('current.assignment_id')}`);

/** Every grade of the assignment that is ready but of whoever is excused, or those of the submissions named, released at one instant. */
export const RELEASE_GRADES = statement<
  {
    title: string;
    /** `here`: its student is still in the section. */
    released: { gradeId: string; submissionId: string; version: number; userId: string; here: boolean }[];
    listened: boolean;
  },
  readonly [assignmentId: string, userId: string, submissionIds: readonly string[] | null, at: Date]
>(`
  with work as (
    select a.id, a.title from assignments a
    ${TAUGHT_BY_ACTOR}
    where a.tenant_id = $1 and a.id = $2
  ), released as (
    update grades g set state = 'RELEASED', released_at = $5, version = g.version + 1
    from work, submissions s, enrolments author
    where g.tenant_id = $1 and g.state = 'READY' and g.submission_id = s.id
      and s.tenant_id = $1 and s.assignment_id = work.id and s.superseded_at is null
      and author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 's.assignment_id')}
      and case when $4::uuid[] is null then not ${EXCUSED_WORK('s.enrolment_id', 's.assignment_id')} else s.id = any($4) end
    returning g.id, g.submission_id, g.version, author.user_id, author.dropped_at is null as here
  )
  select work.title, coalesce((select json_agg(json_build_object(
    'gradeId', released.id, 'submissionId', released.submission_id, 'version', released.version, 'userId', released.user_id, 'here', released.here)) from released), '[]') as released,
    ${listensFor('GRADE_RELEASED')} as listened
  from work`);
