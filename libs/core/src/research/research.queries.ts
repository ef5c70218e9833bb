import type { Confidence, FindingVerdictKind, ResearchTopic, Vantage } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from './plan.queries.ts';
import { type FindingSummary, summarise } from './research.rules.ts';

export interface FindingVerdictView {
  interviewId: string;
  verdict: FindingVerdictKind;
  heard: string;
  givenAt: string;
  version: number;
}

/** A finding as the database gives it; what everybody asked makes of it is computed over it. */
export interface FindingRow {
  id: string;
  topic: ResearchTopic;
  text: string;
  sourceTitle: string;
  sourceOn: string;
  locality: string;
  url: string;
  confidence: Confidence;
  createdAt: string;
  version: number;
  verdicts: (FindingVerdictView & { vantage: Vantage })[];
}

export interface FindingView extends FindingRow {
  summary: FindingSummary;
}

export const summarised = (finding: FindingRow): FindingView => ({
  ...finding,
  summary: summarise(finding.verdicts),
});

export interface OpenQuestionView {
  id: string;
  topic: ResearchTopic;
  text: string;
  answeredAt: string | null;
  version: number;
}

/** Somebody who was heard about the occupation, and from where they see it. */
export interface VoiceView {
  interviewId: string;
  name: string;
  position: string;
  organisation: string;
  vantage: Vantage;
  heldAt: string;
}

export interface SheetRow {
  occupation: OccupationView;
  chosen: boolean;
  findings: FindingRow[];
  questions: OpenQuestionView[];
  voices: VoiceView[];
}

export interface ResearchSheetView extends Omit<SheetRow, 'findings'> {
  findings: FindingView[];
  researchedTopics: number;
  wantedTopics: number;
}

/** SQL: an interview that speaks about what the owner of `f` found: theirs, held, and about the same occupation. */
export const heardBy = (f: string) => `
  interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = ${f}.owner_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  where i.tenant_id = $1 and i.occupation_id = ${f}.occupation_id and i.actual_minutes is not null`;

/** SQL: a `FindingRow` of the finding under this alias. */
export const findingJson = (
  f: string,
) => `json_build_object('id', ${f}.id, 'topic', ${f}.topic, 'text', ${f}.text,
  'sourceTitle', ${f}.source_title, 'sourceOn', ${f}.source_on, 'locality', ${f}.locality, 'url', ${f}.url,
  'confidence', ${f}.confidence, 'createdAt', iso(${f}.created_at), 'version', ${f}.version, 'verdicts', (
    select coalesce(json_agg(json_build_object('interviewId', v.interview_id, 'verdict', v.verdict, 'heard', v.heard,
      'givenAt', iso(v.given_at), 'version', v.version, 'vantage', heard.vantage)
      order by heard.starts_at, v.interview_id), '[]')
    from finding_verdicts v
    join (select i.id, i.starts_at, c.vantage from ${heardBy(f)}) heard on heard.id = v.interview_id
    where v.tenant_id = $1 and v.finding_id = ${f}.id))`;

const questionJson = (q: string) => `json_build_object('id', ${q}.id, 'topic', ${q}.topic, 'text', ${q}.text,
  'answeredAt', iso(${q}.answered_at), 'version', ${q}.version)`;

/** SQL: the occupation under this alias is in a plan of its `owner_id`. */
export const isChosen = (sheet: string) => `exists (
  select 1 from choices ch join enrolments e on e.tenant_id = $1 and e.id = ch.enrolment_id
  where ch.tenant_id = $1 and ch.occupation_id = ${sheet}.occupation_id and e.user_id = ${sheet}.owner_id
    and e.dropped_at is null)`;

/** Everything one student knows about one occupation: what was read, what is open, who was heard and what they said of it. */
export const SHEET = statement<{ sheet: SheetRow }, readonly [occupationId: string, ownerId: string]>(`
  select json_build_object(
    'occupation', ${occupationJson('sheet')},
    'chosen', ${isChosen('sheet')},
    'findings', (
      select coalesce(json_agg(${findingJson('f')} order by f.created_at, f.id), '[]')
      from research_findings f
      where f.tenant_id = $1 and f.owner_id = sheet.owner_id and f.occupation_id = sheet.id),
    'questions', (
      select coalesce(json_agg(${questionJson('q')} order by q.created_at, q.id), '[]')
      from research_questions q
      where q.tenant_id = $1 and q.owner_id = sheet.owner_id and q.occupation_id = sheet.id),
    'voices', (
      select coalesce(json_agg(json_build_object('interviewId', i.id, 'name', c.name, 'position', c.position,
        'organisation', c.organisation, 'vantage', c.vantage, 'heldAt', iso(i.starts_at)) order by i.starts_at, i.id), '[]')
      from ${heardBy('sheet')})
  ) as sheet
  from (select o.*, o.id as occupation_id, $3::uuid as owner_id from occupations o
    where o.tenant_id = $1 and o.id = $2) sheet`);

/** One of the actor's own findings. */
export const FINDING = statement<{ finding: FindingRow }, readonly [id: string, ownerId: string]>(`
  select ${findingJson('f')} as finding from research_findings f
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $3`);

export const OPEN_QUESTION = statement<
  { question: OpenQuestionView },
  readonly [id: string, ownerId: string]
>(`
  select ${questionJson('q')} as question from research_questions q
  where q.tenant_id = $1 and q.id = $2 and q.owner_id = $3`);

/**
 * The actor's enrolments, held so that one change of a sheet waits for another, in the order of their ids as whoever
 * weighs holds them; and whether the occupation is in the plan of any.
 */
export const HOLD_PLAN = statement<{ chosen: boolean }, readonly [ownerId: string, occupationId: string]>(`
  select exists (
    select 1 from choices ch
    where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.occupation_id = $3) as chosen
  from enrolments e
  where e.tenant_id = $1 and e.user_id = $2 and e.role = 'STUDENT' and e.dropped_at is null
  order by e.id for no key update of e`);

export const COUNT_SHEET = statement<
  { findings: number; questions: number },
  readonly [ownerId: string, occupationId: string]
>(`
  select
    (select count(*) from research_findings f
      where f.tenant_id = $1 and f.owner_id = $2 and f.occupation_id = $3)::int as findings,
    (select count(*) from research_questions q
      where q.tenant_id = $1 and q.owner_id = $2 and q.occupation_id = $3)::int as questions`);

/** Can this interview speak about this finding? None when either is not the actor's. */
export const CAN_SPEAK = statement<
  { held: boolean; sameOccupation: boolean },
  readonly [findingId: string, interviewId: string, ownerId: string]
>(`
  select i.actual_minutes is not null as held, i.occupation_id = f.occupation_id as "sameOccupation"
  from research_findings f
  join interviews i on i.tenant_id = $1 and i.id = $3
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = f.owner_id
  where f.tenant_id = $1 and f.id = $2 and f.owner_id = $4`);
