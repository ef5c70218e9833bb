import type {
  InterviewMode,
  LatePolicy,
  ReflectionHold,
  ReflectionState,
  RichText,
  Vantage,
} from '@firsthand/contracts';
import { type RevisionAsk, type Snapshot, statement } from '@firsthand/persistence';
import { isPast, READABLE_WORK } from '../assignments/assignments.policy.ts';
import {
  AFTER_DEADLINE,
  ANSWERED_BY_GRADE,
  assignmentJson,
  lateJson,
  latenessJson,
  type AssignmentView,
} from '../assignments/assignments.queries.ts';
import type { Lateness, LatenessFacts } from '../assignments/late.rules.ts';
import { listensFor } from '../webhooks/announce.ts';
import { teachesStill } from '../sections/sections.policy.ts';
import { wordsWithheld } from '../interviewees/interviewees.queries.ts';
import type { NotCounted } from '../interviews/quota.rules.ts';
import {
  attachmentsJson,
  type AttachmentView,
  LAST_FILE_AT,
  type SubmittedFile,
  submittedFilesJson,
} from './attachments.json.ts';

export interface AnswerView {
  promptId: string;
  text: string;
  words: number;
  /** The text with its formatting, where it has some. */
  formatted?: RichText;
}
/** A draft's answers by their prompts, as they lie in the tables. */
export interface KeptAnswers {
  answers: Record<string, string>;
  formatted: Record<string, RichText>;
}
export interface CitedInterviewView {
  id: string;
  occupation: string;
  contact: string;
  vantage: Vantage;
  mode: InterviewMode;
  startsAt: string;
  actualMinutes: number | null;
  thanked: boolean;
  counts: boolean;
  notCounted: NotCounted[];
  notes: string;
  /** The interviewee has asked since that what they said is not used. */
  withheld: boolean;
}
/** A submission as it lies in the tables: how late it is, is still to be reckoned. */
export type SubmissionTree = Omit<SubmissionView, keyof Lateness> & { lateness: LatenessFacts };
export interface SubmissionView extends Lateness {
  id: string;
  number: number;
  submittedAt: string;
  /** After the deadline and what is given of grace, or going over again what was. */
  late: boolean;
  /** After the deadline, and forgiven. */
  withinGrace: boolean;
  hash: string;
  answers: Snapshot['answers'];
  interviews: CitedInterviewView[];
  attachments: SubmittedFile[];
  onBehalf: OnBehalfView | null;
}
/** Handed in by an instructor, from the draft as its student had saved it last. */
export interface OnBehalfView {
  /** A name. */
  by: string;
  at: string;
  savedAt: string;
  reason: string;
  withdrawnAt: string | null;
}
/** A submission given back, and what is asked of which answers. */
export interface RevisionRequestView {
  submissionId: string;
  asks: RevisionAsk[];
  /** Files may change too. */
  files: boolean;
  note: string;
  dueAt: string | null;
  askedAt: string;
  askedBy: string;
}
/** What is being written, as it is saved. */
export interface DraftView {
  state: ReflectionState;
  revision: number;
  savedAt: string | null;
  answers: AnswerView[];
}
export interface ReflectionView extends DraftView {
  assignment: AssignmentView;
  /** Why what was handed in stays as it is. */
  held: ReflectionHold | null;
  /** Nothing can be saved or handed in any more. */
  closed: boolean;
  /** While it is open: only the answers it asks for may be changed. */
  revisionAsked: RevisionRequestView | null;
  /** What the newest submission was handed in to answer. Only those answers may be changed and handed in again. */
  revisionAnswered: RevisionRequestView | null;
  /** Files of the draft, in its student's order. */
  attachments: AttachmentView[];
  /** Newest first. */
  submissions: SubmissionView[];
}

/** SQL: a `SubmissionTree` of the submission under this alias. */
export const submissionJson = (s: string) => `json_build_object('id', ${s}.id, 'number', ${s}.number,
  'submittedAt', iso(${s}.submitted_at), 'late', ${lateJson(s)}, 'withinGrace', ${AFTER_DEADLINE(s)} and not ${lateJson(s)},
  'lateness', ${latenessJson(s)},
  'hash', ${s}.hash, 'answers', ${s}.snapshot->'answers',
  'attachments', coalesce(${s}.snapshot->'attachments', '[]'), 'onBehalf', (
    select json_build_object('by', who.given_name || ' ' || who.family_name, 'at', iso(${s}.handed_in_at),
      'savedAt', iso(${s}.submitted_at), 'reason', ${s}.handed_in_reason, 'withdrawnAt', iso(${s}.withdrawn_at))
    from users who where who.tenant_id = $1 and who.id = ${s}.handed_in_by), 'interviews', (
    select coalesce(jsonb_agg(cited || jsonb_build_object('withheld', exists (
      select 1 from interviews i join contacts c on c.tenant_id = $1 and c.id = i.contact_id
      where i.tenant_id = $1 and i.id = (cited->>'id')::uuid and ${wordsWithheld('c')})) order by place), '[]')
    from jsonb_array_elements(${s}.snapshot->'interviews') with ordinality as n(cited, place)))`;

/** SQL: how far the reflection of this enrolment on this assignment is; a grade shows when it is released. */
export const reflectionState = (enrolment: string, assignment: string) => `case
  when exists (select 1 from submissions rs join grades rg on rg.tenant_id = $1 and rg.submission_id = rs.id
    where rs.tenant_id = $1 and rs.enrolment_id = ${enrolment} and rs.assignment_id = ${assignment}
      and rs.superseded_at is null and rg.state = 'RELEASED') then 'GRADED'
  when exists (select 1 from submissions rs
    where rs.tenant_id = $1 and rs.enrolment_id = ${enrolment} and rs.assignment_id = ${assignment}
      and rs.superseded_at is null) then 'SUBMITTED'
  when exists (select 1 from reflections rr
    where rr.tenant_id = $1 and rr.enrolment_id = ${enrolment} and rr.assignment_id = ${assignment}) then 'DRAFT'
  else 'NOT_STARTED' end`;

/**
 * SQL: the newest submission of this enrolment on this assignment has a finished grade; or had one that its student has
 * read, and nobody has given it back since.
 */
export const GRADED = (enrolment: string, assignment: string) => `exists (
  select 1 from submissions gs join grades gg on gg.tenant_id = $1 and gg.submission_id = gs.id
  where gs.tenant_id = $1 and gs.enrolment_id = ${enrolment} and gs.assignment_id = ${assignment}
    and gs.superseded_at is null and (gg.state in ('READY', 'RELEASED') or (
      exists (select 1 from past_grades pg where pg.tenant_id = $1 and pg.grade_id = gg.id)
      and not exists (select 1 from revision_requests gv where gv.tenant_id = $1 and gv.submission_id = gs.id
        and not ${ANSWERED_BY_GRADE('gv')}))))`;

/** SQL: a `RevisionRequestView` of the request under this alias. */
export const revisionJson = (
  rv: string,
) => `json_build_object('submissionId', ${rv}.submission_id, 'asks', ${rv}.asks, 'files', ${rv}.files,
  'note', ${rv}.note, 'dueAt', iso(${rv}.due_at), 'askedAt', iso(${rv}.asked_at), 'askedBy', (
    select asker.given_name || ' ' || asker.family_name from users asker
    where asker.tenant_id = $1 and asker.id = ${rv}.asked_by))`;

/**
 * SQL: the request `rv` to revise the submission `vs` is open: until it is handed in again, or graded after all. Of a
 * submission there is one at most.
 */
export const REVISION_IS_OPEN = (rv: string, vs: string) => `${vs}.superseded_at is null
    and not exists (select 1 from grades vg where vg.tenant_id = $1
      and vg.submission_id = ${vs}.id and vg.state in ('READY', 'RELEASED')) and not ${ANSWERED_BY_GRADE(rv)}`;

/** SQL: the open revision request of this enrolment on this assignment, as rows `rv` of the submission `vs`. */
const OPEN_REVISION = (enrolment: string, assignment: string) => `revision_requests rv
  join submissions vs on vs.tenant_id = $1 and vs.id = rv.submission_id
    and vs.enrolment_id = ${enrolment} and vs.assignment_id = ${assignment}
  where rv.tenant_id = $1 and ${REVISION_IS_OPEN('rv', 'vs')}`;

/** SQL: the request `rv` was made without a name. */
export const WITHOUT_NAME = (assignment: string) => `exists (
    select 1 from markings um where um.tenant_id = $1 and um.id = ${assignment} and um.anonymous
      and (um.revealed_at is null or um.revealed_at > rv.asked_at))`;

/**
 * SQL: what this enrolment was last asked to go over of its work on this assignment, as a row `rv`, open or handed in
 * again since. Nothing else of the text opens by handing in once more; a finished grade closes all of it besides.
 */
const LAST_REVISION = (enrolment: string, assignment: string) => `(
  select asked.*, vs.snapshot, vs.superseded_at from submissions vs
  join revision_requests asked on asked.tenant_id = $1 and asked.submission_id = vs.id
  where vs.tenant_id = $1 and vs.enrolment_id = ${enrolment} and vs.assignment_id = ${assignment}
  order by vs.number desc, asked.asked_at desc limit 1) rv`;

/**
 * SQL: the date of this enrolment's open revision request, where it was given without a name: it is no extension then,
 * for those are given by name, and its student's alone to know.
 */
export const UNNAMED_DATE = (enrolment: string, assignment: string) => `(
  select rv.due_at from ${OPEN_REVISION(enrolment, assignment)} and ${WITHOUT_NAME(assignment)})`;

/**
 * SQL: as `own`, how the step `d` of `effective_deadlines` with its standing `st` is for its student, and for whoever may
 * know `where` so: what was given back is to be met again, by the later of both dates.
 */
export const OWN_STEP = (where = 'true') => `left join lateral (
    select rv.due_at, ${WITHOUT_NAME('d.assignment_id')} as unnamed
    from ${OPEN_REVISION('d.enrolment_id', 'd.assignment_id')}
      and d.kind = 'REFLECTION' and st.met_at is not null and ${where}) back on true
  cross join lateral (select greatest(d.due_at, back.due_at) as due_at,
    case when back.due_at > d.due_at then to_char(back.due_at at time zone d.zone, 'YYYY-MM-DD"T"HH24:MI')
      else d.due_local end as due_local,
    d.extended or coalesce(back.due_at > d.due_at, false) as extended, coalesce(back.unnamed, false) as unnamed,
    case when back.due_at is null and st.again_at is null then st.met_at end as met_at) own`;

/** SQL: the files of this enrolment on this assignment stay as they were handed in: it was given back, and they are not asked for. */
export const FILES_STAY = (enrolment: string, assignment: string) =>
  `exists (select 1 from ${OPEN_REVISION(enrolment, assignment)} and not rv.files)`;

/** SQL: the request asks for the answer to this prompt. */
const ASKS_FOR = (promptId: string) =>
  `exists (select 1 from jsonb_array_elements(rv.asks) ask where ask->>'promptId' = ${promptId})`;

/** What keeps the newest submission as it is, though nobody has finished a grade. */
export interface HeldFast {
  /** Somebody has it open to grade it. */
  beingGraded: boolean;
  /** Its student handed it in in time, and that time is over. */
  dueIsOver: boolean;
}

/** SQL: a `HeldFast`. No row where nothing is handed in, or what is was given back: that is asked for. */
const heldFast = (enrolment: string, assignment: string, now: string) => `
  select exists (select 1 from grading_claims held
      where held.tenant_id = $1 and held.id = s.id and held.held_until > ${now}) as "beingGraded",
    s.handed_in_by is null and not ${AFTER_DEADLINE('s')} and exists (
      select 1 from effective_deadlines d where d.tenant_id = $1 and d.enrolment_id = ${enrolment}
        and d.assignment_id = ${assignment} and d.kind = 'REFLECTION' and d.due_at < ${now}) as "dueIsOver"
  from submissions s
  where s.tenant_id = $1 and s.enrolment_id = ${enrolment} and s.assignment_id = ${assignment} and s.superseded_at is null
    and not exists (select 1 from ${OPEN_REVISION(enrolment, assignment)})`;

export const HELD_FAST = statement<HeldFast, readonly [enrolmentId: string, assignmentId: string, now: Date]>(
  heldFast('$2', '$3', '$4'),
);

/** SQL: a `ReflectionHold`, or null: what saving and handing in are refused by, said beforehand. */
const HOLD = (now: string) => `case
  when ${isPast('e', 'a')} then 'PAST'
  when ${GRADED('e.id', 'a.id')} then (
    select case hg.state when 'RELEASED' then 'RELEASED' when 'READY' then 'FINISHED' else 'ANEW' end
    from submissions hs join grades hg on hg.tenant_id = $1 and hg.submission_id = hs.id
    where hs.tenant_id = $1 and hs.enrolment_id = e.id and hs.assignment_id = a.id and hs.superseded_at is null)
  else (
    select case when fast."beingGraded" then 'BEING_READ' when fast."dueIsOver" then 'IN_TIME' end
    from (${heldFast('e.id', 'a.id', now)}) fast) end`;

/** The actor's own reflection whole: the assignment, the draft, what was handed in. */
export const REFLECTION = statement<
  {
    reflection: Omit<ReflectionView, 'answers' | 'closed' | 'submissions'> &
      KeptAnswers & { submissions: SubmissionTree[] };
  },
  readonly [assignmentId: string, userId: string, now: Date]
>(`
  select json_build_object(
    'assignment', ${assignmentJson('a')},
    'state', ${reflectionState('e.id', 'a.id')},
    'held', ${HOLD('$4::timestamptz')},
    'revisionAsked', (select ${revisionJson('rv')} from ${OPEN_REVISION('e.id', 'a.id')}),
    'revisionAnswered', (
      select ${revisionJson('rv')} from ${LAST_REVISION('e.id', 'a.id')} where rv.superseded_at is not null),
    'revision', coalesce(r.revision, 0), 'savedAt', iso(r.saved_at), 'answers', coalesce(r.answers, '{}'),
    'formatted', coalesce(r.formatted, '{}'),
    'attachments', ${attachmentsJson('e.id', 'a.id')},
    'submissions', (
      select coalesce(json_agg(${submissionJson('s')} order by s.number desc), '[]') from submissions s
      where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id)) as reflection
  from enrolments e ${READABLE_WORK} and a.id = $2
  left join reflections r on r.tenant_id = $1 and r.enrolment_id = e.id and r.assignment_id = a.id
  where e.tenant_id = $1 and e.user_id = $3 and e.role = 'STUDENT'`);

/**
 * Saves a draft over the revision it was typed over, in one statement. A row comes back whenever the work is the
 * actor's own, and in it the whole draft as it was written; `saved` is null when nothing was, because the draft has moved
 * on, is graded, or the answers name a prompt that is not asked. Answers to prompts that were not sent stay.
 */
export const SAVE_DRAFT = statement<
  {
    saved: ({ revision: number } & KeptAnswers) | null;
    /** Something was handed in before. */
    submitted: boolean;
    graded: boolean;
    unknownPrompt: string | null;
    lockedPrompt: string | null;
  },
  readonly [
    assignmentId: string,
    userId: string,
    revision: number,
    answers: string,
    wordCounts: string,
    now: Date,
    newId: string,
    formatted: string,
  ]
>(`
  with work as (
    select e.id as enrolment_id, ${GRADED('e.id', '$2')} as graded, (
      select key from jsonb_object_keys($5::jsonb) key where not exists (
        select 1 from prompts p where p.tenant_id = $1 and p.assignment_id = $2
          and p.id::text = key and p.retired_at is null) limit 1) as unknown_prompt, (
      select given.key from jsonb_each_text($5::jsonb) given(key, text)
      where exists (select 1 from ${LAST_REVISION('e.id', '$2')} where not ${ASKS_FOR('given.key')})
        and not exists (select 1 from reflections kept
          where kept.tenant_id = $1 and kept.enrolment_id = e.id and kept.assignment_id = $2
            and kept.answers->>given.key is not distinct from given.text
            and kept.formatted->given.key is not distinct from $9::jsonb->given.key)
      limit 1) as locked_prompt, exists (
      select 1 from submissions s where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = $2
        and s.superseded_at is null) as submitted
    from enrolments e
    join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id and ac.assignment_id = $2
    join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
    where e.tenant_id = $1 and e.user_id = $3 and e.role = 'STUDENT' and e.dropped_at is null
  ), begun as (
    insert into reflections
      (tenant_id, id, assignment_id, enrolment_id, revision, answers, word_counts, saved_at, formatted)
    select $1, $8, $2, enrolment_id, 1, $5::jsonb, $6::jsonb, $7, $9::jsonb from work
    where $4::integer = 0 and not graded and unknown_prompt is null and locked_prompt is null
    on conflict (tenant_id, enrolment_id, assignment_id) do nothing
    returning revision, answers, formatted
  ), continued as (
    update reflections r set revision = r.revision + 1, answers = r.answers || $5::jsonb,
      word_counts = r.word_counts || $6::jsonb, saved_at = $7,
      formatted = (r.formatted - array(select jsonb_object_keys($5::jsonb))) || $9::jsonb
    from work
    where r.tenant_id = $1 and r.enrolment_id = work.enrolment_id and r.assignment_id = $2
      and r.revision = $4::integer and not graded and unknown_prompt is null and locked_prompt is null
    returning r.revision, r.answers, r.formatted
  )
  select (select row_to_json(begun) from begun union all select row_to_json(continued) from continued) as saved,
    submitted, graded, unknown_prompt as "unknownPrompt", locked_prompt as "lockedPrompt"
  from work`);

/** Waits for a grader who is just saving a grade of what was handed in, so that what is read next knows of it. */
export const LOCK_CURRENT_SUBMISSION = statement<
  { id: string },
  readonly [enrolmentId: string, assignmentId: string]
>(`
  select id from submissions
  where tenant_id = $1 and enrolment_id = $2 and assignment_id = $3 and superseded_at is null
  for no key update`);

/** Everything a submission is made of, as it stands now. */
export interface SubmissionSource {
  graded: boolean;
  revision: number | null;
  /** When its text was saved last or a file added, whichever was later; null while there is neither. */
  savedAt: Date | null;
  answers: Record<string, string>;
  formatted: Record<string, RichText>;
  prompts: { id: string; text: string }[];
  interviews: Snapshot['interviews'];
  attachments: SubmittedFile[];
  rubricId: string;
  number: number;
  deadlineAt: Date | null;
  late: LatePolicy | null;
  milestoneId: string | null;
  /** What lateness had taken from the one before, when that was given back. */
  carried: Lateness | null;
  /**
   * Who hears of it where the one before was given back: whoever did that, or once they are gone whose it is to mark, or
   * whoever teaches there.
   */
  returnedTo: string[];
  /** Null where whoever grades it is not to know. */
  studentName: string | null;
  /** Another system wants to hear of it. */
  listened: boolean;
}

export const SUBMISSION_SOURCE = statement<
  SubmissionSource,
  readonly [enrolmentId: string, assignmentId: string]
>(`
  select ${GRADED('$2', '$3')} as graded, r.revision,
    -- A file that was added later is part of it too.
    greatest(r.saved_at, ${LAST_FILE_AT('$2', '$3')}) as "savedAt",
    -- What was not asked for again stays as it was handed in.
    coalesce(r.answers, '{}') || coalesce(unasked.answers, '{}') as answers,
    (coalesce(r.formatted, '{}') - coalesce(unasked.ids, '{}')) || coalesce(unasked.formatted, '{}') as formatted,
    array(
      select teacher.user_id from (select rv.asked_by from ${OPEN_REVISION('$2', '$3')}) asked
      join assignments a on a.tenant_id = $1 and a.id = $3
      join enrolments teacher on teacher.tenant_id = $1 and teacher.section_id = a.section_id and ${teachesStill('teacher')}
      left join marker_allocations al on al.tenant_id = $1 and al.assignment_id = $3 and al.enrolment_id = $2
        and al.marker_id = teacher.user_id
      order by case when teacher.user_id = asked.asked_by then 1 when al.id is not null then 2 else 3 end
      fetch first 1 rows with ties) as "returnedTo",
    (select u.given_name || ' ' || u.family_name from users u where u.tenant_id = $1 and u.id = e.user_id
      and not exists (select 1 from markings mk where mk.tenant_id = $1 and mk.id = $3
        and mk.anonymous and mk.revealed_at is null)) as "studentName",
    (select json_build_object('lateDays', rv.late_days, 'keptPercent', trim_scale(rv.kept_percent))
      from submissions was join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = was.id
      where was.tenant_id = $1 and was.enrolment_id = $2 and was.assignment_id = $3
      order by was.number desc, rv.asked_at desc limit 1) as carried,
    (select coalesce(json_agg(json_build_object('id', p.id, 'text', p.text) order by p.position), '[]')
      from prompts p where p.tenant_id = $1 and p.assignment_id = $3 and p.retired_at is null) as prompts,
    (select coalesce(json_agg(json_build_object('id', i.id, 'occupation', o.title, 'contact', c.name,
      'vantage', c.vantage, 'mode', i.mode, 'startsAt', iso(i.starts_at), 'actualMinutes', i.actual_minutes,
      'thanked', i.thanked_at is not null, 'counts', i.counts, 'notCounted', i.not_counted, 'notes', i.notes)
      order by i.starts_at, i.id), '[]')
      from interviews i
      join contacts c on c.tenant_id = $1 and c.id = i.contact_id
      join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
      where i.tenant_id = $1 and i.enrolment_id = $2 and i.assignment_id = $3) as interviews,
    case when ${FILES_STAY('$2', '$3')} then (
        select coalesce(was.snapshot->'attachments', '[]') from submissions was
        where was.tenant_id = $1 and was.enrolment_id = $2 and was.assignment_id = $3 and was.superseded_at is null)
      else ${submittedFilesJson('$2', '$3')}::jsonb end as attachments,
    (select ru.id from rubrics ru where ru.tenant_id = $1 and ru.assignment_id = $3
      order by ru.version desc limit 1) as "rubricId",
    (select coalesce(max(s.number), 0) + 1 from submissions s
      where s.tenant_id = $1 and s.enrolment_id = $2 and s.assignment_id = $3)::int as number,
    (select a.late from assignments a where a.tenant_id = $1 and a.id = $3) as late,
    ${listensFor('SUBMISSION_MADE')} as listened,
    greatest(d.due_at, ${UNNAMED_DATE('$2', '$3')}) as "deadlineAt", (select m.id from milestones m
      where m.tenant_id = $1 and m.assignment_id = $3 and m.kind = 'REFLECTION' limit 1) as "milestoneId"
  from enrolments e
  left join reflections r on r.tenant_id = $1 and r.enrolment_id = e.id and r.assignment_id = $3
  left join effective_deadlines d on d.tenant_id = $1 and d.enrolment_id = e.id and d.assignment_id = $3
    and d.kind = 'REFLECTION'
  cross join lateral (
    select array_agg(was->>'promptId') as ids, jsonb_object_agg(was->>'promptId', was->>'text') as answers,
      jsonb_object_agg(was->>'promptId', was->'formatted') filter (where was ? 'formatted') as formatted
    from ${LAST_REVISION('$2', '$3')}
    cross join jsonb_array_elements(rv.snapshot->'answers') was
    where not ${ASKS_FOR(`was->>'promptId'`)}) unasked
  where e.tenant_id = $1 and e.id = $2`);

/** The first submission meets the milestone; later ones do not move when that was. One that was given back is met again. */
export const MEET_MILESTONE = statement<
  never,
  readonly [milestoneId: string, enrolmentId: string, now: Date]
>(`
  insert into standings as st (tenant_id, milestone_id, enrolment_id, met_at)
  select $1, m.id, $3, $4 from milestones m where m.tenant_id = $1 and m.id = $2
  on conflict (tenant_id, milestone_id, enrolment_id) do update set again_at = null where st.again_at is not null`);
