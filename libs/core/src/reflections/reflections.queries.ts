import type { InterviewMode, LatePolicy, ReflectionState, RichText, Vantage } from '@firsthand/contracts';
import { type RevisionAsk, type Snapshot, statement } from '@firsthand/persistence';
import { isPast, READABLE_WORK } from '../assignments/assignments.policy.ts';
import {
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
  late: boolean;
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
  /** A finished grade holds it fast: nothing can be saved or handed in any more. */
  closed: boolean;
  /** While it is open: only the answers it asks for may be changed. */
  revisionAsked: RevisionRequestView | null;
  /** Files of the draft, in its student's order. */
  attachments: AttachmentView[];
  /** Newest first. */
  submissions: SubmissionView[];
}

/** SQL: a `SubmissionTree` of the submission under this alias. */
export const submissionJson = (s: string) => `json_build_object('id', ${s}.id, 'number', ${s}.number,
  'submittedAt', iso(${s}.submitted_at), 'late', ${lateJson(s)},
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

/** SQL: what the request `rv` asked for was graded after all, with the grade of this id, though that is open again. */
export const ANSWERED_BY_GRADE = (rv: string, gradeId: string) => `exists (
  select 1 from past_grades pg where pg.tenant_id = $1 and pg.grade_id = ${gradeId} and pg.replaced_at >= ${rv}.asked_at)`;

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
        and not ${ANSWERED_BY_GRADE('gv', 'gg.id')}))))`;

/** SQL: a `RevisionRequestView` of the request under this alias. */
export const revisionJson = (
  rv: string,
) => `json_build_object('submissionId', ${rv}.submission_id, 'asks', ${rv}.asks,
  'note', ${rv}.note, 'dueAt', iso(${rv}.due_at), 'askedAt', iso(${rv}.asked_at), 'askedBy', (
    select asker.given_name || ' ' || asker.family_name from users asker
    where asker.tenant_id = $1 and asker.id = ${rv}.asked_by))`;

/** SQL: the request `rv` to revise the submission `vs` is open: until it is handed in again, or graded after all. */
export const REVISION_IS_OPEN = (rv: string, vs: string) => `${vs}.superseded_at is null
    and not exists (select 1 from grades vg where vg.tenant_id = $1
      and vg.submission_id = ${vs}.id and (vg.state in ('READY', 'RELEASED') or ${ANSWERED_BY_GRADE(rv, 'vg.id')}))`;

/** SQL: the open revision request of this enrolment on this assignment, as rows `rv` of the submission `vs`. */
const OPEN_REVISION = (enrolment: string, assignment: string) => `revision_requests rv
  join submissions vs on vs.tenant_id = $1 and vs.id = rv.submission_id
    and vs.enrolment_id = ${enrolment} and vs.assignment_id = ${assignment}
  where rv.tenant_id = $1 and ${REVISION_IS_OPEN('rv', 'vs')}`;

/**
 * SQL: the date of this enrolment's open revision request, where it was given without a name: it is no extension then,
 * for those are given by name, and its student's alone to know.
 */
export const UNNAMED_DATE = (enrolment: string, assignment: string) => `(
  select rv.due_at from ${OPEN_REVISION(enrolment, assignment)} and exists (
    select 1 from markings um where um.tenant_id = $1 and um.id = ${assignment} and um.anonymous
      and (um.revealed_at is null or um.revealed_at > rv.asked_at)))`;

/** SQL: the request asks for the answer to this prompt. */
const ASKS_FOR = (promptId: string) =>
  `exists (select 1 from jsonb_array_elements(rv.asks) ask where ask->>'promptId' = ${promptId})`;

/** The actor's own reflection whole: the assignment, the draft, what was handed in. */
export const REFLECTION = statement<
  {
    reflection: Omit<ReflectionView, 'answers' | 'submissions'> &
      KeptAnswers & { submissions: SubmissionTree[] };
  },
  readonly [assignmentId: string, userId: string]
>(`
  select json_build_object(
    'assignment', ${assignmentJson('a')},
    'state', ${reflectionState('e.id', 'a.id')},
    'closed', ${GRADED('e.id', 'a.id')} or ${isPast('e', 'a')},
    'revisionAsked', (select ${revisionJson('rv')} from ${OPEN_REVISION('e.id', 'a.id')}),
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
      where exists (select 1 from ${OPEN_REVISION('e.id', '$2')} and not ${ASKS_FOR('given.key')})
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

/** What keeps the newest submission as it is, though nobody has finished a grade. */
export interface HeldFast {
  /** Somebody has it open to grade it. */
  beingGraded: boolean;
  /** Its student handed it in in time, and that time is over. */
  dueIsOver: boolean;
}

/** No row where nothing is handed in, or what is was given back: that is asked for. */
export const HELD_FAST = statement<
  HeldFast,
  readonly [enrolmentId: string, assignmentId: string, now: Date]
>(`
  select exists (select 1 from grading_claims held
      where held.tenant_id = $1 and held.id = s.id and held.held_until > $4) as "beingGraded",
    s.handed_in_by is null and not ${lateJson('s')} and exists (
      select 1 from effective_deadlines d where d.tenant_id = $1 and d.enrolment_id = $2 and d.assignment_id = $3
        and d.kind = 'REFLECTION' and d.due_at < $4) as "dueIsOver"
  from submissions s
  where s.tenant_id = $1 and s.enrolment_id = $2 and s.assignment_id = $3 and s.superseded_at is null
    and not exists (select 1 from ${OPEN_REVISION('$2', '$3')})`);

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
  /** Who hears of it where the one before was given back: whoever did that, or once they are gone whoever teaches there. */
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
      where teacher.user_id = asked.asked_by or not exists (
        select 1 from enrolments asker where asker.tenant_id = $1 and asker.section_id = a.section_id
          and asker.user_id = asked.asked_by and ${teachesStill('asker')})) as "returnedTo",
    (select u.given_name || ' ' || u.family_name from users u where u.tenant_id = $1 and u.id = e.user_id
      and not exists (select 1 from markings mk where mk.tenant_id = $1 and mk.id = $3
        and mk.anonymous and mk.revealed_at is null)) as "studentName",
    (select json_build_object('lateDays', rv.late_days, 'keptPercent', trim_scale(rv.kept_percent))
      from submissions was join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = was.id
      where was.tenant_id = $1 and was.enrolment_id = $2 and was.assignment_id = $3
      order by was.number desc limit 1) as carried,
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
    ${submittedFilesJson('$2', '$3')} as attachments,
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
    from (select vs.snapshot, rv.asks from ${OPEN_REVISION('$2', '$3')}) rv
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
