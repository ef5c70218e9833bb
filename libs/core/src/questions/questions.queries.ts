import type {
  AnswerType,
  Confidence,
  InterviewMode,
  QuestionTopic,
  ResearchTopic,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import type { OpenQuestionView } from '../research/research.queries.ts';

export interface SheetQuestionView {
  id: string;
  bankId: string | null;
  text: string;
  topic: QuestionTopic;
  answerType: AnswerType;
  starred: boolean;
  /** Only for this person; null: for everybody. */
  contactId: string | null;
  openQuestionId: string | null;
}

/** Something that was read and has a source: asking it again is a waste, asking whether it is true here is not. */
export interface KnownFindingView {
  id: string;
  topic: ResearchTopic;
  text: string;
  sourceTitle: string;
  confidence: Confidence;
}

/** Somebody who can be asked, with the next meeting that is planned. */
export interface AskedPersonView {
  id: string;
  name: string;
  position: string;
  organisation: string;
  meeting: {
    interviewId: string;
    startsAt: string;
    mode: InterviewMode;
    plannedMinutes: number | null;
  } | null;
}

export interface QuestionSheetView {
  occupation: OccupationView;
  chosen: boolean;
  minutes: number;
  /** 0: nothing was saved yet. */
  version: number;
  savedAt: string | null;
  questions: SheetQuestionView[];
  openQuestions: OpenQuestionView[];
  findings: KnownFindingView[];
  people: AskedPersonView[];
}

/** SQL: the questions of the sheet under this alias, in their order. */
export const sheetQuestionsJson = (sheet: string) => `(
  select coalesce(json_agg(json_build_object('id', q.id, 'bankId', q.bank_id, 'text', q.text, 'topic', q.topic,
    'answerType', q.answer_type, 'starred', q.starred, 'contactId', q.contact_id,
    'openQuestionId', q.open_question_id) order by q.position, q.id), '[]')
  from sheet_questions q where q.tenant_id = $1 and q.sheet_id = ${sheet}.id)`;

/** What a student means to ask about an occupation, with all the builder needs to warn of. */
export const QUESTION_SHEET = statement<
  { sheet: QuestionSheetView },
  readonly [occupationId: string, ownerId: string, usualMinutes: number]
>(`
  select json_build_object(
    'occupation', ${occupationJson('o')},
    'chosen', exists (
      select 1 from choices ch join enrolments e on e.tenant_id = $1 and e.id = ch.enrolment_id
      where ch.tenant_id = $1 and ch.occupation_id = o.id and e.user_id = $3 and e.dropped_at is null),
    'minutes', coalesce(s.minutes, $4::int),
    'version', coalesce(s.version, 0),
    'savedAt', iso(s.saved_at),
    'questions', ${sheetQuestionsJson('s')},
    'openQuestions', (
      select coalesce(json_agg(json_build_object('id', r.id, 'topic', r.topic, 'text', r.text,
        'answeredAt', iso(r.answered_at), 'version', r.version) order by r.created_at, r.id), '[]')
      from research_questions r
      where r.tenant_id = $1 and r.owner_id = $3 and r.occupation_id = o.id and r.answered_at is null),
    'findings', (
      select coalesce(json_agg(json_build_object('id', f.id, 'topic', f.topic, 'text', f.text,
        'sourceTitle', f.source_title, 'confidence', f.confidence) order by f.created_at, f.id), '[]')
      from research_findings f
      where f.tenant_id = $1 and f.owner_id = $3 and f.occupation_id = o.id and f.source_title <> ''),
    'people', (
      select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'position', c.position,
        'organisation', c.organisation, 'meeting', (
          select json_build_object('interviewId', i.id, 'startsAt', iso(i.starts_at), 'mode', i.mode,
            'plannedMinutes', i.planned_minutes)
          from interviews i
          where i.tenant_id = $1 and i.contact_id = c.id and i.occupation_id = o.id and i.actual_minutes is null
          order by i.starts_at limit 1)) order by c.name, c.id), '[]')
      from contacts c
      where c.tenant_id = $1 and c.owner_id = $3 and (c.occupation_id = o.id or exists (
        select 1 from interviews m where m.tenant_id = $1 and m.contact_id = c.id and m.occupation_id = o.id)))
  ) as sheet
  from occupations o
  left join question_sheets s on s.tenant_id = $1 and s.owner_id = $3 and s.occupation_id = o.id
  where o.tenant_id = $1 and o.id = $2`);

/** How many of these people and open questions are the actor's, the latter of this occupation. */
export const COUNT_TIES = statement<
  { contacts: number; openQuestions: number },
  readonly [
    ownerId: string,
    occupationId: string,
    contactIds: readonly string[],
    openQuestionIds: readonly string[],
  ]
>(`
  select
    (select count(*) from contacts c
      where c.tenant_id = $1 and c.owner_id = $2 and c.id = any($4::uuid[]))::int as contacts,
    (select count(*) from research_questions r
      where r.tenant_id = $1 and r.owner_id = $2 and r.occupation_id = $3 and r.id = any($5::uuid[]))::int
      as "openQuestions"`);

export const REMOVE_QUESTIONS = statement<never, readonly [sheetId: string, keptIds: readonly string[]]>(`
  delete from sheet_questions q
  where q.tenant_id = $1 and q.sheet_id = $2 and not (q.id = any($3::uuid[]))`);

/** Writes the questions of a sheet, new and changed alike. Returns how many; an id of another sheet is passed over. */
export const WRITE_QUESTIONS = statement<
  { written: number },
  readonly [sheetId: string, questions: string, now: Date]
>(`
  with written as (
    insert into sheet_questions (tenant_id, id, sheet_id, bank_id, text, topic, answer_type, starred, position,
      contact_id, open_question_id, created_at)
    select $1, g.id, $2, g."bankId", g.text, g.topic, g."answerType", g.starred, g.position, g."contactId",
      g."openQuestionId", $4::timestamptz
    from jsonb_to_recordset($3::jsonb) as g(id uuid, "bankId" text, text text, topic text, "answerType" text,
      starred boolean, position integer, "contactId" uuid, "openQuestionId" uuid)
    on conflict (tenant_id, id) do update set bank_id = excluded.bank_id, text = excluded.text,
      topic = excluded.topic, answer_type = excluded.answer_type, starred = excluded.starred,
      position = excluded.position, contact_id = excluded.contact_id, open_question_id = excluded.open_question_id
    where sheet_questions.tenant_id = $1 and sheet_questions.sheet_id = excluded.sheet_id
    returning 1)
  select count(*)::int as written from written`);
