import type {
  AnswerType,
  AnswerValue,
  EditStamp,
  JobTalk,
  OutreachChannel,
  QuestionTopic,
  ResearchTopic,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { contactJson, type ContactView } from '../contacts/contacts.queries.ts';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import { type Reach, enrolmentReach, staffReach } from '../sections/sections.policy.ts';
import type { KeptAnswer } from './log.rules.ts';
import { interviewJson, type InterviewView } from './interviews.queries.ts';
import { noteRead } from '../tenancy/opened-work.ts';

export interface InterviewAnswerView extends EditStamp {
  id: string;
  /** Where the question was taken from; empty when it was made up on the spot. */
  questionId: string;
  question: string;
  /** What the question was about; null for what was told unasked. */
  topic: QuestionTopic | null;
  answerType: AnswerType;
  text: string;
  value: AnswerValue;
  topics: ResearchTopic[];
  position: number;
  starred: boolean;
  asked: boolean;
  volunteered: boolean;
  /** Another device wrote this to a note that had changed meanwhile. */
  elsewhere: boolean;
}

export interface InterviewSourceView extends EditStamp {
  id: string;
  text: string;
}

export interface InterviewDiscoveryView extends EditStamp {
  id: string;
  occupation: OccupationView | null;
  title: string;
  note: string;
  /** It stands in the student's plan for this assignment. */
  planned: boolean;
}

export interface InterviewReferralView {
  id: string;
  contact: ContactView;
}

export interface InterviewClosingView {
  startedAt: string | null;
  endedAt: string | null;
  thanked: boolean;
  askedWhoElse: boolean;
  askedForCard: boolean;
  /** Null for everyone but the student. */
  cardPhotoId: string | null;
  /** All that staff learn of it. */
  hasCardPhoto: boolean;
  mayComeBack: boolean | null;
  comeBackBy: OutreachChannel | null;
  jobTalk: JobTalk | null;
  /** Of the last edit of the checklist, and of the clock; null before the first. */
  editedAt: string | null;
  clockEditedAt: string | null;
}

/** What the student means to ask: a question of their sheet, or what their research leaves open. */
export interface QuestionToAskView {
  id: string;
  text: string;
  answerType: AnswerType;
  starred: boolean;
  /** Of a question of the sheet. */
  topic: QuestionTopic | null;
  /** Of what the research leaves open. */
  researchTopic: ResearchTopic | null;
}

export interface InterviewLogView {
  /** Whose it is. */
  enrolmentId: string;
  interview: InterviewView;
  answers: InterviewAnswerView[];
  sources: InterviewSourceView[];
  discoveries: InterviewDiscoveryView[];
  referrals: InterviewReferralView[];
  closing: InterviewClosingView;
  toAsk: QuestionToAskView[];
}

const STAMP = (row: string) => `'editedAt', iso(${row}.edited_at), 'editId', ${row}.edit_id`;

/** SQL: an `InterviewAnswerView` of the answer under this alias. */
export const interviewAnswerJson = (a: string) => `json_build_object('id', ${a}.id,
  'questionId', ${a}.question_id, 'question', ${a}.question, 'topic', ${a}.topic, 'answerType', ${a}.answer_type, 'text', ${a}.text,
  'value', ${a}.value, 'topics', to_json(${a}.topics), 'position', ${a}.position, 'starred', ${a}.starred,
  'asked', ${a}.asked, 'volunteered', ${a}.volunteered, 'elsewhere', ${a}.elsewhere, ${STAMP(a)})`;

const listOf = (json: string, from: string, order: string) =>
  `(select coalesce(json_agg(${json} order by ${order}), '[]') from ${from})`;

/** SQL: what the student means to ask in interview `i` of enrolment `e`, the starred first; for nobody but `$3`. */
const TO_ASK = `(
  select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text, 'answerType', q.answer_type,
    'starred', q.starred, 'topic', q.topic, 'researchTopic', q.research_topic)
    order by q.starred desc, q.open, q.position, q.id), '[]')
  from (
    select sq.id, sq.text, sq.answer_type, sq.starred, sq.topic, null as research_topic, false as open, sq.position
    from question_sheets sh join sheet_questions sq on sq.tenant_id = $1 and sq.sheet_id = sh.id
    where sh.tenant_id = $1 and sh.owner_id = e.user_id and sh.occupation_id = i.occupation_id
      and (sq.contact_id is null or sq.contact_id = i.contact_id)
    union all
    select rq.id, rq.text, 'FREE', false, null, rq.topic, true, 0
    from research_questions rq
    where rq.tenant_id = $1 and rq.owner_id = e.user_id and rq.occupation_id = i.occupation_id
      and rq.answered_at is null and not exists (
        select 1 from sheet_questions taken where taken.tenant_id = $1 and taken.open_question_id = rq.id)
  ) q where e.user_id = $3::uuid)`;

/** Everything in one interview's log, in one statement. What they still want to know is the student's alone. */
export const INTERVIEW_LOG = statement<
  { log: InterviewLogView; ownerId: string },
  readonly [...Reach, interviewId: string, openedBy: string]
>(`
  select e.user_id as "ownerId", ${noteRead('$5', 'interview.read', 'interview', { id: 'i.id', person: 'e.user_id' })} as noted,
    json_build_object(
    'enrolmentId', i.enrolment_id, 'interview', ${interviewJson('i', 'c', 'o')},
    'answers', ${listOf(
      interviewAnswerJson('a'),
      'interview_answers a where a.tenant_id = $1 and a.interview_id = i.id and not a.removed',
      'a.volunteered, a.position, a.id',
    )},
    'sources', ${listOf(
      `json_build_object('id', s.id, 'text', s.text, ${STAMP('s')})`,
      'interview_sources s where s.tenant_id = $1 and s.interview_id = i.id and not s.removed',
      's.id',
    )},
    'discoveries', ${listOf(
      `json_build_object('id', d.id, 'title', d.title, 'note', d.note, ${STAMP('d')},
        'occupation', case when d.occupation_id is not null then ${occupationJson('du')} end,
        'planned', exists (select 1 from choices ch where ch.tenant_id = $1 and ch.enrolment_id = i.enrolment_id
          and ch.assignment_id = i.assignment_id and ch.occupation_id = d.occupation_id))`,
      `interview_discoveries d left join occupations du on du.tenant_id = $1 and du.id = d.occupation_id
        where d.tenant_id = $1 and d.interview_id = i.id and not d.removed`,
      'd.id',
    )},
    'referrals', ${listOf(
      `json_build_object('id', r.id, 'contact', ${contactJson('rc')})`,
      `interview_referrals r join contacts rc on rc.tenant_id = $1 and rc.id = r.contact_id
        where r.tenant_id = $1 and r.interview_id = i.id`,
      'r.id',
    )},
    'closing', json_build_object('startedAt', iso(cl.started_at), 'endedAt', iso(cl.ended_at),
      'thanked', coalesce(cl.thanked, false), 'askedWhoElse', coalesce(cl.asked_who_else, false),
      'askedForCard', coalesce(cl.asked_for_card, false),
      'cardPhotoId', case when e.user_id = $3::uuid then cl.card_photo_id end,
      'hasCardPhoto', cl.card_photo_id is not null, 'mayComeBack', cl.may_come_back,
      'comeBackBy', cl.come_back_by, 'jobTalk', cl.job_talk, 'editedAt', iso(cl.edited_at),
      'clockEditedAt', iso(cl.clock_edited_at)),
    'toAsk', ${TO_ASK}) as log
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
  left join interview_closings cl on cl.tenant_id = $1 and cl.id = i.id
  where i.tenant_id = $1 and i.id = $4 and ${enrolmentReach('e')}`);

/**
 * SQL: takes edits of one table; each replaces what is kept under its id if it was made later. `$2` is the interview,
 * `$3` the edits as JSON, each thing once.
 */
function taking(table: string, columns: Readonly<Record<string, string>>): string {
  const all = { id: 'uuid', removed: 'boolean', editedAt: 'timestamptz', editId: 'uuid', ...columns };
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const kept = Object.keys(all).filter((name) => name !== 'id');
  return `
    insert into ${table} as k (tenant_id, interview_id, ${Object.keys(all).map(snake).join(', ')})
    select $1, $2, ${Object.keys(all)
      .map((name) => `n."${name}"`)
      .join(', ')}
    from jsonb_to_recordset($3::jsonb) as n(${Object.entries(all)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(', ')})
    on conflict (tenant_id, id) do update set ${kept.map((name) => `${snake(name)} = excluded.${snake(name)}`).join(', ')}
    where k.tenant_id = $1 and k.interview_id = $2
      and (excluded.edited_at, excluded.edit_id) >= (k.edited_at, k.edit_id)`;
}

type Taking = readonly [interviewId: string, edits: string];

export const TAKE_ANSWERS = statement<never, Taking>(
  taking('interview_answers', {
    questionId: 'text',
    question: 'text',
    topic: 'text',
    answerType: 'text',
    text: 'text',
    value: 'jsonb',
    topics: 'text[]',
    position: 'integer',
    starred: 'boolean',
    asked: 'boolean',
    volunteered: 'boolean',
    over: 'uuid[]',
    elsewhere: 'boolean',
  }),
);
/** The answers that edits under these ids, made over these, may touch, as they stand; taken-out ones too. */
export const ANSWERS_THERE = statement<
  { answer: KeptAnswer },
  readonly [interviewId: string, ids: readonly string[]]
>(`
  select json_build_object('id', a.id, 'removed', a.removed, 'editedAt', iso(a.edited_at), 'editId', a.edit_id,
    'questionId', a.question_id, 'question', a.question, 'topic', a.topic, 'answerType', a.answer_type, 'text', a.text,
    'value', a.value, 'topics', to_json(a.topics), 'position', a.position, 'starred', a.starred, 'asked', a.asked,
    'volunteered', a.volunteered, 'over', to_json(a.over), 'elsewhere', a.elsewhere) as answer
  from interview_answers a where a.tenant_id = $1 and a.interview_id = $2 and a.id = any($3::uuid[])`);

export const TAKE_SOURCES = statement<never, Taking>(taking('interview_sources', { text: 'text' }));
export const TAKE_DISCOVERIES = statement<never, Taking>(
  taking('interview_discoveries', { occupationId: 'uuid', title: 'text', note: 'text' }),
);

/** How many answers a log holds, and whether any of these ids is kept in another log. */
export const KEPT_IN_LOG = statement<
  { answers: number; elsewhere: boolean },
  readonly [interviewId: string, ids: readonly string[]]
>(`
  select
    (select count(*) from interview_answers a where a.tenant_id = $1 and a.interview_id = $2)::int as answers,
    exists (select 1 from interview_answers a where a.tenant_id = $1 and a.id = any($3::uuid[]) and a.interview_id <> $2)
    or exists (select 1 from interview_sources s where s.tenant_id = $1 and s.id = any($3::uuid[]) and s.interview_id <> $2)
    or exists (
      select 1 from interview_discoveries d where d.tenant_id = $1 and d.id = any($3::uuid[]) and d.interview_id <> $2)
    or exists (
      select 1 from interview_referrals r where r.tenant_id = $1 and r.id = any($3::uuid[]) and r.interview_id <> $2)
      as elsewhere`);

/** Something the actor heard of, and for which assignment. */
export const OWN_DISCOVERY = statement<
  { assignmentId: string },
  readonly [discoveryId: string, userId: string]
>(`
  select i.assignment_id as "assignmentId" from interview_discoveries d
  join interviews i on i.tenant_id = $1 and i.id = d.interview_id
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $3 and e.dropped_at is null
  where d.tenant_id = $1 and d.id = $2 and not d.removed`);

/** Which of the interviews within reach turned into asking for a job, by the student's own account. */
export const ASKED_FOR_JOB = statement<
  { interviewId: string },
  readonly [...Reach, interviewIds: readonly string[]]
>(`
  select i.id as "interviewId" from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join interview_closings cl on cl.tenant_id = $1 and cl.id = i.id and cl.job_talk = 'I_ASKED'
  where i.tenant_id = $1 and i.id = any($4::uuid[]) and ${enrolmentReach('e')}`);

/** How many conversations of a cohort were held, and how many of them turned into asking for a job. */
export interface JobTalkView {
  cohortId: string;
  name: string;
  held: number;
  asked: number;
}

/** Per assignment and cohort, for the staff of the section. */
export const JOB_TALK_OF = statement<
  JobTalkView & { assignmentId: string },
  readonly [...Reach, assignmentIds: readonly string[]]
>(`
  select a.id as "assignmentId", h.id as "cohortId", h.name,
    count(i.id) filter (where i.actual_minutes is not null)::int as held,
    count(i.id) filter (where cl.job_talk = 'I_ASKED')::int as asked
  from assignments a
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.assignment_id = a.id
  join cohorts h on h.tenant_id = $1 and h.id = ac.cohort_id
  left join enrolments e on e.tenant_id = $1 and e.cohort_id = h.id and e.dropped_at is null
  left join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id
  left join interview_closings cl on cl.tenant_id = $1 and cl.id = i.id
  where a.tenant_id = $1 and a.id = any($4::uuid[]) and ${staffReach('a.section_id')}
  group by a.id, h.id, h.name order by h.name, h.id`);

/** Whether anything stands in the answers, where that changed. */
export const NOTE_ANSWERED = statement<{ id: string }, readonly [interviewId: string]>(`
  with now as (
    select exists (
      select 1 from interview_answers a where a.tenant_id = $1 and a.interview_id = $2 and not a.removed
        and (a.text ~ '\\S' or a.value <> '{}')) as answered
  )
  update interviews i set answered = now.answered from now
  where i.tenant_id = $1 and i.id = $2 and i.answered <> now.answered
  returning i.id`);
