import type { GradeState, SettledAs } from '@firsthand/contracts';
import { type ReadScore, statement } from '@firsthand/persistence';
import { rubricJson, type RubricView } from '../assignments/assignments.queries.ts';
import { personJson, type PersonTree } from './grading.queries.ts';
import { NAMES_HIDDEN } from './marking.queries.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

/** One work of the sample. What the readers gave is there when the second has finished; until then each has their own. */
export interface SecondReadingView {
  id: string;
  assignmentId: string;
  assignmentTitle: string;
  submissionId: string;
  /** While names are hidden: nobody. */
  student: PersonTree;
  pseudonym: number | null;
  firstBy: PersonTree;
  reader: PersonTree;
  /** The actor is the second reader. */
  mine: boolean;
  rubric: RubricView;
  /** The second reader's own. */
  scores: ReadScore[];
  note: string;
  points: number | null;
  first: { scores: ReadScore[]; points: number } | null;
  finishedAt: string | null;
  settledAs: SettledAs | null;
  settledAt: string | null;
  settledBy: string | null;
  settledWords: string;
  version: number;
}

/** SQL: a `SecondReadingView` of the row `sr` and its submission `s`, as `$3` may see it. */
const READING_JSON = `(
  select json_build_object('id', sr.id, 'assignmentId', s.assignment_id, 'submissionId', s.id,
    'assignmentTitle', (select named.title from assignments named where named.tenant_id = $1 and named.id = s.assignment_id),
    'student', case when hidden.yes then json_build_object('id', ps.id, 'email', '', 'givenName', '', 'familyName', '')
      else ${personJson('u')} end,
    'pseudonym', case when hidden.yes then ps.number end,
    'firstBy', ${personJson('first')}, 'reader', ${personJson('reader')}, 'mine', sr.reader_id = $3,
    'rubric', ${rubricJson('r.id = sr.rubric_id')},
    'scores', case when sr.finished_at is not null or sr.reader_id = $3 then sr.scores else '[]' end,
    'note', case when sr.finished_at is not null or sr.reader_id = $3 then sr.note else '' end,
    'points', trim_scale(sr.points),
    'first', case when sr.finished_at is not null
      then json_build_object('scores', sr.first_scores, 'points', trim_scale(sr.first_points)) end,
    'finishedAt', iso(sr.finished_at), 'settledAs', sr.settled_as, 'settledAt', iso(sr.settled_at),
    'settledBy', (select by.given_name || ' ' || by.family_name from users by
      where by.tenant_id = $1 and by.id = sr.settled_by),
    'settledWords', sr.settled_words, 'version', sr.version)
  from enrolments author
  join users u on u.tenant_id = $1 and u.id = author.user_id
  join users first on first.tenant_id = $1 and first.id = sr.first_by
  join users reader on reader.tenant_id = $1 and reader.id = sr.reader_id
  cross join lateral (select ${NAMES_HIDDEN('s.assignment_id')} as yes) hidden
  left join pseudonyms ps on ps.tenant_id = $1 and ps.assignment_id = s.assignment_id and ps.enrolment_id = author.id
  where author.tenant_id = $1 and author.id = s.enrolment_id)`;

/** SQL: the finished first grades `g` of current submissions `s` that are in no sample yet. */
const TO_DRAW = `submissions s
  join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and e.dropped_at is null
  join grades g on g.tenant_id = $1 and g.submission_id = s.id and g.state in ('READY', 'RELEASED')
  where s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null and not exists (
    select 1 from second_readings sr where sr.tenant_id = $1 and sr.submission_id = s.id)`;

export interface SampleTree {
  assignmentId: string;
  title: string;
  /** Finished, and in no sample yet. */
  toDraw: number;
  /** Who grades in the section. */
  people: PersonTree[];
  readings: SecondReadingView[];
}

/** One row when the actor teaches it, with the whole sample. */
export const SECOND_READINGS = statement<
  { sample: SampleTree },
  readonly [assignmentId: string, userId: string]
>(`
  select json_build_object('assignmentId', a.id, 'title', a.title,
    'toDraw', (select count(*) from ${TO_DRAW}),
    'people', (
      select coalesce(json_agg(${personJson('u')} order by u.family_name, u.given_name, u.id), '[]')
      from enrolments marker join users u on u.tenant_id = $1 and u.id = marker.user_id
      where marker.tenant_id = $1 and marker.section_id = a.section_id and marker.role = 'INSTRUCTOR'
        and marker.dropped_at is null),
    'readings', (
      select coalesce(json_agg(${READING_JSON}
        order by abs(sr.points - sr.first_points) desc nulls last, sr.drawn_at, sr.id), '[]')
      from second_readings sr
      join submissions s on s.tenant_id = $1 and s.id = sr.submission_id and s.assignment_id = a.id
      where sr.tenant_id = $1)) as sample
  from assignments a ${TAUGHT_BY_ACTOR}
  where a.tenant_id = $1 and a.id = $2 and a.state = 'PUBLISHED'`);

/** One of them, for its reader and whoever else teaches it. */
export const SECOND_READING = statement<
  { reading: SecondReadingView },
  readonly [readingId: string, userId: string]
>(`
  select ${READING_JSON} as reading
  from second_readings sr
  join submissions s on s.tenant_id = $1 and s.id = sr.submission_id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  where sr.tenant_id = $1 and sr.id = $2`);

/** What waits for the actor in the sections they teach, the oldest first. */
export const OPEN_READINGS = statement<
  { reading: SecondReadingView },
  readonly [readerId: string, userId: string]
>(`
  select ${READING_JSON} as reading
  from second_readings sr
  join submissions s on s.tenant_id = $1 and s.id = sr.submission_id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  where sr.tenant_id = $1 and sr.reader_id = $2 and sr.finished_at is null
  order by sr.drawn_at, sr.id limit 200`);

export interface DrawnTree {
  submissionId: string;
  rubricId: string;
  firstBy: string;
  firstScores: ReadScore[];
  firstPoints: number;
}

/**
 * So many works at random that one of these readers has not graded: one of each marker in turn, so that nobody's are
 * left out by chance.
 */
export const DRAW_SAMPLE = statement<
  DrawnTree,
  readonly [assignmentId: string, readerIds: readonly string[], count: number]
>(`
  select s_id as "submissionId", rubric_id as "rubricId", graded_by as "firstBy", points::float8 as "firstPoints", (
      select coalesce(json_agg(json_build_object('criterionId', gs.criterion_id, 'levelId', gs.level_id,
        'points', trim_scale(gs.points), 'comment', gs.comment) order by gs.criterion_id), '[]')
      from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g_id) as "firstScores"
  from (
    select s.id as s_id, g.id as g_id, g.rubric_id, g.graded_by, g.points,
      row_number() over (partition by g.graded_by order by random()) as turn
    from assignments a cross join lateral (select s.*, g.id as grade_id from ${TO_DRAW}) drawable
    join submissions s on s.tenant_id = $1 and s.id = drawable.id
    join grades g on g.tenant_id = $1 and g.id = drawable.grade_id
    where a.tenant_id = $1 and a.id = $2
      and exists (select 1 from unnest($3::uuid[]) reader where reader <> g.graded_by)) line
  order by turn, random()
  limit $4::int`);

/** A reading with the grade it is about, held still; no row where the actor does not teach it. */
export interface HeldReading {
  readerId: string;
  firstBy: string;
  sectionId: string;
  assignmentId: string;
  assignmentTitle: string;
  submissionId: string;
  studentId: string;
  finished: boolean;
  settled: boolean;
  begun: boolean;
  current: boolean;
  rubricId: string;
  rubric: RubricView;
  scores: ReadScore[];
  grade: {
    id: string;
    state: Exclude<GradeState, 'NONE'>;
    rubricId: string;
    version: number;
    scores: { criterionId: string; points: number }[];
  };
}

export const HOLD_READING = statement<HeldReading, readonly [readingId: string, userId: string]>(`
  select sr.reader_id as "readerId", sr.first_by as "firstBy", a.section_id as "sectionId", a.id as "assignmentId",
    a.title as "assignmentTitle", s.id as "submissionId", author.user_id as "studentId",
    sr.finished_at is not null as finished, sr.settled_at is not null as settled,
    jsonb_array_length(sr.scores) > 0 or sr.note <> '' as begun,
    s.superseded_at is null and author.dropped_at is null as current, sr.rubric_id as "rubricId",
    ${rubricJson('r.id = sr.rubric_id')} as rubric, sr.scores,
    json_build_object('id', g.id, 'state', g.state, 'rubricId', g.rubric_id, 'version', g.version, 'scores', (
      select coalesce(json_agg(json_build_object('criterionId', gs.criterion_id, 'points', trim_scale(gs.points))), '[]')
      from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g.id)) as grade
  from second_readings sr
  join submissions s on s.tenant_id = $1 and s.id = sr.submission_id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id
  join grades g on g.tenant_id = $1 and g.submission_id = s.id
  where sr.tenant_id = $1 and sr.id = $2
  for no key update of sr, g`);

/** New points of these criteria in a grade nobody has read; what was said of them stays. */
export const SETTLE_GRADE = statement<
  { version: number },
  readonly [gradeId: string, scores: string, settledBy: string, now: Date]
>(`
  with new as (
    select * from jsonb_to_recordset($3::jsonb) as given("criterionId" uuid, points numeric)
  ), scored as (
    update grade_scores gs set points = new.points, level_id = (
      select rl.id from rubric_levels rl where rl.tenant_id = $1 and rl.criterion_id = gs.criterion_id
        and rl.points = new.points limit 1)
    from new where gs.tenant_id = $1 and gs.grade_id = $2 and gs.criterion_id = new."criterionId"
  )
  update grades g set version = g.version + 1, graded_by = $4, updated_at = $5, points = (
    select sum(coalesce(new.points, gs.points)) from grade_scores gs
    left join new on new."criterionId" = gs.criterion_id
    where gs.tenant_id = $1 and gs.grade_id = g.id)
  where g.tenant_id = $1 and g.id = $2
  returning g.version`);
