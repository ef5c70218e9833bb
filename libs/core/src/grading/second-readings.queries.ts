import type { GradeState, SettledAs } from '@firsthand/contracts';
import { type ReadScore, statement } from '@firsthand/persistence';
import { rubricJson, type RubricView } from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { teachesStill } from '../sections/sections.policy.ts';
import { personJson, type PersonTree } from './grading.queries.ts';
import { IN_LINE, NAMES_HIDDEN } from './marking.queries.ts';
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

/** One of many: the rubrics are read once for all of them. */
export type ReadingLine = Omit<SecondReadingView, 'rubric'> & { rubricId: string };

/** SQL: a `ReadingLine` of the row `sr` and its submission `s`, as `$3` may see it. */
const LINE_JSON = `(
  select json_build_object('id', sr.id, 'assignmentId', s.assignment_id, 'submissionId', s.id,
    'assignmentTitle', (select named.title from assignments named where named.tenant_id = $1 and named.id = s.assignment_id),
    'student', case when hidden.yes then json_build_object('id', ps.id, 'email', '', 'givenName', '', 'familyName', '')
      else ${personJson('u')} end,
    'pseudonym', case when hidden.yes then ps.number end,
    'firstBy', ${personJson('first')}, 'reader', ${personJson('reader')}, 'mine', sr.reader_id = $3,
    'rubricId', sr.rubric_id,
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

/** SQL: the submission `s` is still its student's newest, and they are still here: there is something left to read it for. */
const STANDS = `s.superseded_at is null and exists (
  select 1 from enrolments live where live.tenant_id = $1 and live.id = s.enrolment_id and ${IN_LINE('live', 's.assignment_id')})`;

/** SQL: of the section of the assignment `a`, the reader of the row `sr` grades no more. */
const READER_GONE = `not exists (
  select 1 from enrolments marker where marker.tenant_id = $1 and marker.section_id = a.section_id
    and marker.user_id = sr.reader_id and ${teachesStill('marker')})`;

/** SQL: there is nothing in the row `sr` that its reader would lose; what whoever left had begun is nobody's. */
const NOT_BEGUN = `sr.finished_at is null and (jsonb_array_length(sr.scores) = 0 and sr.note = '' or ${READER_GONE})`;

/** SQL: the finished first grades `g` of current submissions `s` that are in no sample yet; what is asked of nobody is in none. */
const TO_DRAW = `submissions s
  join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and ${IN_LINE('e', 's.assignment_id')}
  join grades g on g.tenant_id = $1 and g.submission_id = s.id and (g.state = 'RELEASED'
    or g.state = 'READY' and not ${EXCUSED_WORK('s.enrolment_id', 's.assignment_id')})
  where s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null and not exists (
    select 1 from second_readings sr where sr.tenant_id = $1 and sr.submission_id = s.id)`;

export interface SampleTree {
  assignmentId: string;
  title: string;
  /** Finished, and in no sample yet. */
  toDraw: number;
  /** Drawn, and nobody has begun to read them. */
  toTakeBack: number;
  /** Who grades in the section. */
  people: PersonTree[];
  readings: ReadingLine[];
  /** All versions of the assignment's. */
  rubrics: RubricView[];
}

/** One row when the actor teaches it, with the whole sample but what will never be read to the end. */
export const SECOND_READINGS = statement<
  { sample: SampleTree },
  readonly [assignmentId: string, userId: string]
>(`
  select json_build_object('assignmentId', a.id, 'title', a.title,
    'toDraw', (select count(*) from ${TO_DRAW}),
    'toTakeBack', (
      select count(*) from second_readings sr
      join submissions s on s.tenant_id = $1 and s.id = sr.submission_id and s.assignment_id = a.id
      where sr.tenant_id = $1 and ${NOT_BEGUN} and ${STANDS}),
    'people', (
      select coalesce(json_agg(${personJson('u')} order by u.family_name, u.given_name, u.id), '[]')
      from enrolments marker join users u on u.tenant_id = $1 and u.id = marker.user_id
      where marker.tenant_id = $1 and marker.section_id = a.section_id and ${teachesStill('marker')}),
    'readings', (
      select coalesce(json_agg(${LINE_JSON}
        order by abs(sr.points - sr.first_points) desc nulls last, sr.drawn_at, sr.id), '[]')
      from second_readings sr
      join submissions s on s.tenant_id = $1 and s.id = sr.submission_id and s.assignment_id = a.id
      where sr.tenant_id = $1 and (sr.finished_at is not null or ${STANDS})),
    'rubrics', (
      select coalesce(json_agg(${rubricJson('r.id = version.id')}), '[]') from rubrics version
      where version.tenant_id = $1 and version.assignment_id = a.id)) as sample
  from assignments a ${TAUGHT_BY_ACTOR}
  where a.tenant_id = $1 and a.id = $2 and a.state = 'PUBLISHED'`);

/** One of them, for its reader and whoever else teaches it. */
export const SECOND_READING = statement<
  { reading: ReadingLine; rubric: RubricView },
  readonly [readingId: string, userId: string]
>(`
  select ${LINE_JSON} as reading, ${rubricJson('r.id = sr.rubric_id')} as rubric
  from second_readings sr
  join submissions s on s.tenant_id = $1 and s.id = sr.submission_id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  where sr.tenant_id = $1 and sr.id = $2`);

/** What waits for the actor in the sections they teach, the oldest first. */
export const OPEN_READINGS = statement<
  { readings: ReadingLine[]; rubrics: RubricView[] },
  readonly [readerId: string, userId: string]
>(`
  with open as materialized (
    select sr.* from second_readings sr
    join submissions s on s.tenant_id = $1 and s.id = sr.submission_id and ${STANDS}
    join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
    ${TAUGHT_BY_ACTOR}
    where sr.tenant_id = $1 and sr.reader_id = $2 and sr.finished_at is null
    order by sr.drawn_at, sr.id limit 200
  )
  select (
    select coalesce(json_agg(${LINE_JSON} order by sr.drawn_at, sr.id), '[]')
    from open sr join submissions s on s.tenant_id = $1 and s.id = sr.submission_id) as readings, (
    select coalesce(json_agg(${rubricJson('r.id = used.rubric_id')}), '[]')
    from (select distinct rubric_id from open) used) as rubrics`);

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
    select drawable.*, row_number() over (partition by drawable.graded_by order by random()) as turn
    from assignments a
    cross join lateral (select s.id as s_id, g.id as g_id, g.rubric_id, g.graded_by, g.points from ${TO_DRAW}) drawable
    where a.tenant_id = $1 and a.id = $2
      and exists (select 1 from unnest($3::uuid[]) reader where reader <> drawable.graded_by)) line
  order by turn, random()
  limit $4::int`);

/**
 * Takes what nobody has begun to read out of the sample. Whoever has not heard of theirs yet never will; of the others it
 * is said, so that they are told of this too.
 */
export const TAKE_BACK_SAMPLE = statement<
  { id: string; readerId: string; heard: boolean },
  readonly [assignmentId: string]
>(`
  with gone as (
    delete from second_readings sr using submissions s, assignments a
    where sr.tenant_id = $1 and s.tenant_id = $1 and s.id = sr.submission_id and s.assignment_id = $2
      and a.tenant_id = $1 and a.id = $2 and ${NOT_BEGUN} and ${STANDS}
    returning sr.id, sr.reader_id
  ), told as (
    select n.id, n.user_id, n.dedup_key, n.read_at is null and not exists (
      select 1 from deliveries d where d.tenant_id = $1 and d.user_id = n.user_id and d.dedup_key = n.dedup_key
        and d.state <> 'PLANNED') as unheard
    from notifications n
    where n.tenant_id = $1 and n.kind = 'SECOND_READING' and n.user_id in (select reader_id from gone)
      and n.path = '/grading/' || $2::text || '/second'
      -- With something left to read, what they were told still holds.
      and not exists (
        select 1 from second_readings left_over
        join submissions of on of.tenant_id = $1 and of.id = left_over.submission_id and of.assignment_id = $2
        where left_over.tenant_id = $1 and left_over.reader_id = n.user_id and left_over.finished_at is null
          and left_over.id not in (select id from gone))
  ), silenced as (
    update deliveries d set state = 'DROPPED', note = 'It was taken back before it left.' from told
    where d.tenant_id = $1 and told.unheard and d.user_id = told.user_id and d.dedup_key = told.dedup_key
  ), forgotten as (
    delete from notifications n using told where n.tenant_id = $1 and told.unheard and n.id = told.id
  )
  select gone.id, gone.reader_id as "readerId",
    not exists (select 1 from told where told.user_id = gone.reader_id and told.unheard)
      or exists (select 1 from told where told.user_id = gone.reader_id and not told.unheard) as heard
  from gone`);

/** Waits for whoever is just changing the reading or the grade it is about, so that what is read next knows of it. */
export const LOCK_READING = statement<{ id: string }, readonly [readingId: string]>(`
  select sr.id from second_readings sr
  join grades g on g.tenant_id = $1 and g.submission_id = sr.submission_id
  where sr.tenant_id = $1 and sr.id = $2
  for no key update of sr, g`);

/** A reading with the grade it is about. */
export interface HeldReading {
  readerId: string;
  /** The second reader still grades in the section. */
  readerTeaches: boolean;
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
  firstScores: ReadScore[];
  grade: {
    id: string;
    state: Exclude<GradeState, 'NONE'>;
    rubricId: string;
    /** Its student waits for an answer about it. */
    asked: boolean;
    /** Who gave it as it is now. */
    gradedBy: string;
    scores: { criterionId: string; points: number }[];
  };
}

/** One row when the actor teaches it. Only after `LOCK_READING`. */
export const HELD_READING = statement<HeldReading, readonly [readingId: string, userId: string]>(`
  select sr.reader_id as "readerId", not (${READER_GONE}) as "readerTeaches",
    sr.first_by as "firstBy", a.section_id as "sectionId", a.id as "assignmentId",
    a.title as "assignmentTitle", s.id as "submissionId", author.user_id as "studentId",
    sr.finished_at is not null as finished, sr.settled_at is not null as settled,
    jsonb_array_length(sr.scores) > 0 or sr.note <> '' as begun,
    s.superseded_at is null and ${IN_LINE('author', 's.assignment_id')} as current, sr.rubric_id as "rubricId",
    ${rubricJson('r.id = sr.rubric_id')} as rubric, sr.scores, sr.first_scores as "firstScores",
    json_build_object('id', g.id, 'state', g.state, 'rubricId', g.rubric_id, 'asked', exists (
        select 1 from regrade_requests rq where rq.tenant_id = $1 and rq.grade_id = g.id and rq.state = 'OPEN'),
      'gradedBy', g.graded_by, 'scores', (
      select coalesce(json_agg(json_build_object('criterionId', gs.criterion_id, 'points', trim_scale(gs.points))), '[]')
      from grade_scores gs where gs.tenant_id = $1 and gs.grade_id = g.id)) as grade
  from second_readings sr
  join submissions s on s.tenant_id = $1 and s.id = sr.submission_id
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id
  join grades g on g.tenant_id = $1 and g.submission_id = s.id
  where sr.tenant_id = $1 and sr.id = $2`);
