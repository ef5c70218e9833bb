import type {
  AnswerType,
  AnswerValue,
  ComparisonDimension,
  InterviewMode,
  Leaning,
} from '@firsthand/contracts';
import { type ComparedCells, statement } from '@firsthand/persistence';
import { wordsWithheld } from '../interviewees/interviewees.queries.ts';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import {
  findingJson,
  type FindingRow,
  type FindingView,
  heardBy,
  isChosen,
  type VoiceView,
} from '../research/research.queries.ts';
import { enrolmentReach, type Reach } from '../sections/sections.policy.ts';
import { noteRead } from '../tenancy/opened-work.ts';

export interface WeighingView {
  interviewId: string;
  placed: number;
  sure: number;
  interested: number;
  reason: string;
  weighedAt: string;
  version: number;
}

export interface TrustView {
  findingId: string;
  interviewId: string;
  trust: number;
  reason: string;
  version: number;
}

/** How far what somebody answered is trusted. */
export interface AnswerTrustView {
  answerId: string;
  trust: number;
  reason: string;
  version: number;
}

export interface DecisionView {
  id: string;
  leaning: Leaning;
  confidence: number;
  reason: string;
  decidedAt: string;
  /** Whom the student had met last when they decided; null before the first interview. */
  after: { interviewId: string; name: string } | null;
  /** How many interviews they had held by then. */
  heard: number;
}

/** What was said to one question. */
export interface VoiceAnswerView {
  id: string;
  question: string;
  answerType: AnswerType;
  text: string;
  value: AnswerValue;
  trust: AnswerTrustView | null;
}

/** Somebody who was heard, with what the student kept of it and how far they trust it. */
export interface SynthesisVoiceView extends VoiceView {
  mode: InterviewMode;
  actualMinutes: number;
  /** They asked that what they said is not used. */
  withheld: boolean;
  notes: string;
  /** In the order of the conversation; only those with something in them. */
  answers: VoiceAnswerView[];
  weighing: WeighingView | null;
}

export interface SynthesisRow {
  occupation: OccupationView;
  chosen: boolean;
  reason: string;
  /** What they believed before anybody told them; a line each. */
  assumptions: string;
  findings: FindingRow[];
  voices: SynthesisVoiceView[];
  trusts: TrustView[];
  believe: string;
  changed: string;
  revision: number;
  savedAt: string | null;
  /** The first one first. */
  decisions: DecisionView[];
}
export interface SynthesisView extends Omit<SynthesisRow, 'findings'> {
  findings: FindingView[];
}

export interface ComparedOccupationView {
  occupation: OccupationView;
  interviews: number;
  decision: DecisionView | null;
}

export interface ComparisonRow {
  occupations: ComparedOccupationView[];
  cells: Record<string, ComparedCells>;
  weights: Partial<Record<ComparisonDimension, number>>;
  revision: number;
  savedAt: string | null;
}

const weighingJson = (
  w: string,
) => `json_build_object('interviewId', ${w}.interview_id, 'placed', ${w}.placed,
  'sure', ${w}.sure, 'interested', ${w}.interested, 'reason', ${w}.reason, 'weighedAt', iso(${w}.weighed_at),
  'version', ${w}.version)`;

const trustJson = (s: string, v: string) => `json_build_object('findingId', ${v}.finding_id,
  'interviewId', ${v}.interview_id, 'trust', ${s}.trust, 'reason', ${s}.reason, 'version', ${s}.version)`;

const answerTrustJson = (x: string) => `json_build_object('answerId', ${x}.answer_id, 'trust', ${x}.trust,
  'reason', ${x}.reason, 'version', ${x}.version)`;

/** SQL: a `DecisionView` of the decision under this alias. An interview comes before it that had begun by then. */
const decisionJson = (d: string) => `(
  select json_build_object('id', ${d}.id, 'leaning', ${d}.leaning, 'confidence', ${d}.confidence, 'reason', ${d}.reason,
    'decidedAt', iso(${d}.decided_at), 'heard', count(heard.id),
    'after', (array_agg(json_build_object('interviewId', heard.id, 'name', heard.name) order by heard.starts_at desc, heard.id desc)
      filter (where heard.id is not null))[1])
  from (select 1) one
  left join lateral (select i.id, i.starts_at, c.name from ${heardBy(d)} and i.starts_at <= ${d}.decided_at) heard on true)`;

/** SQL: all decisions of an owner about an occupation, both under this alias, the first one first. */
const decisionsJson = (s: string) => `(
  select coalesce(json_agg(${decisionJson('d')} order by d.decided_at, d.id), '[]') from decisions d
  where d.tenant_id = $1 and d.owner_id = ${s}.owner_id and d.occupation_id = ${s}.occupation_id)`;

/** SQL: what the owner noted with the occupation when they last chose it, empty when nothing. */
const chosenSaid = (s: string, column: 'reason' | 'assumptions') => `coalesce((
  select ch.${column} from choices ch join enrolments e on e.tenant_id = $1 and e.id = ch.enrolment_id
  where ch.tenant_id = $1 and ch.occupation_id = ${s}.occupation_id and e.user_id = ${s}.owner_id and ch.${column} <> ''
  order by ch.chosen_at desc limit 1), '')`;

/** SQL: a `SynthesisRow` of the occupation under this alias, which also has an \`owner_id\` and its id as \`occupation_id\`. */
const synthesisJson = (s: string) => `(
  select json_build_object('occupation', ${occupationJson(s)}, 'chosen', ${isChosen(s)},
    'reason', ${chosenSaid(s, 'reason')}, 'assumptions', ${chosenSaid(s, 'assumptions')},
    'findings', (
      select coalesce(json_agg(${findingJson('f')} order by f.created_at, f.id), '[]') from research_findings f
      where f.tenant_id = $1 and f.owner_id = ${s}.owner_id and f.occupation_id = ${s}.occupation_id),
    'voices', (
      select coalesce(json_agg(json_build_object('interviewId', heard.id, 'name', heard.name, 'position', heard.position,
        'organisation', heard.organisation, 'vantage', heard.vantage, 'heldAt', iso(heard.starts_at), 'mode', heard.mode,
        'actualMinutes', heard.actual_minutes, 'withheld', heard.withheld, 'notes', heard.notes, 'answers', (
          select coalesce(json_agg(json_build_object('id', a.id, 'question', a.question, 'answerType', a.answer_type,
            'text', a.text, 'value', a.value, 'trust', case when x.id is not null then ${answerTrustJson('x')} end)
            order by a.position, a.id), '[]')
          from interview_answers a left join answer_trusts x on x.tenant_id = $1 and x.answer_id = a.id
          where a.tenant_id = $1 and a.interview_id = heard.id and not a.removed and (a.text ~ '\\S' or a.value <> '{}')),
        'weighing', case when w.id is not null then ${weighingJson('w')} end) order by heard.starts_at, heard.id), '[]')
      from (select i.id, i.starts_at, i.mode, i.actual_minutes, i.notes, c.name, c.position, c.organisation, c.vantage,
          ${wordsWithheld('c')} as withheld
        from ${heardBy(s)}) heard
      left join interview_weighings w on w.tenant_id = $1 and w.interview_id = heard.id),
    'trusts', (
      select coalesce(json_agg(${trustJson('st', 'v')}), '[]')
      from research_findings f
      join finding_verdicts v on v.tenant_id = $1 and v.finding_id = f.id
      join statement_trusts st on st.tenant_id = $1 and st.verdict_id = v.id
      where f.tenant_id = $1 and f.owner_id = ${s}.owner_id and f.occupation_id = ${s}.occupation_id),
    'believe', coalesce(y.believe, ''), 'changed', coalesce(y.changed, ''), 'revision', coalesce(y.revision, 0),
    'savedAt', iso(y.saved_at), 'decisions', ${decisionsJson(s)})
  from (select 1) one
  left join syntheses y on y.tenant_id = $1 and y.owner_id = ${s}.owner_id and y.occupation_id = ${s}.occupation_id)`;

/** SQL: a `ComparisonRow` of this user, over the occupations they chose or heard about. */
const comparisonJson = (userId: string) => `(
  select json_build_object(
    'occupations', (
      select coalesce(json_agg(json_build_object('occupation', ${occupationJson('o')}, 'interviews', mine.interviews,
        'decision', (
          select ${decisionJson('d')} from decisions d
          where d.tenant_id = $1 and d.owner_id = ${userId} and d.occupation_id = o.id
          order by d.decided_at desc, d.id desc limit 1)) order by mine.since, o.id), '[]')
      from (
        select about.occupation_id, min(about.since) as since, sum(about.held)::int as interviews
        from enrolments e
        cross join lateral (
          select ch.occupation_id, ch.chosen_at as since, 0 as held from choices ch
          where ch.tenant_id = $1 and ch.enrolment_id = e.id
          union all
          select i.occupation_id, i.starts_at, 1 from interviews i
          where i.tenant_id = $1 and i.enrolment_id = e.id and i.actual_minutes is not null) about
        where e.tenant_id = $1 and e.user_id = ${userId} and e.role = 'STUDENT' and e.dropped_at is null
        group by about.occupation_id
      ) mine
      join occupations o on o.tenant_id = $1 and o.id = mine.occupation_id),
    'cells', coalesce(k.cells, '{}'), 'weights', coalesce(k.weights, '{}'),
    'revision', coalesce(k.revision, 0), 'savedAt', iso(k.saved_at))
  from (select 1) one
  left join comparisons k on k.tenant_id = $1 and k.owner_id = ${userId})`;

/** One occupation of the actor's: everything beside everything. */
export const SYNTHESIS = statement<
  { synthesis: SynthesisRow },
  readonly [occupationId: string, ownerId: string]
>(`
  select ${synthesisJson('s')} as synthesis
  from (select o.*, o.id as occupation_id, $3::uuid as owner_id from occupations o
    where o.tenant_id = $1 and o.id = $2) s`);

export const COMPARISON = statement<{ comparison: ComparisonRow }, readonly [ownerId: string]>(`
  select ${comparisonJson('u.id')} as comparison from users u where u.tenant_id = $1 and u.id = $2`);

/** What a student of somebody's section makes of what they heard for one assignment: its occupations, side by side. */
export const STUDENT_SYNTHESES = statement<
  { syntheses: SynthesisRow[]; comparison: ComparisonRow; ownerId: string },
  readonly [...Reach, assignmentId: string, enrolmentId: string, openedBy: string]
>(`
  select (
      select coalesce(json_agg(${synthesisJson('s')} order by s.chosen_at, s.id), '[]')
      from (select o.*, o.id as occupation_id, e.user_id as owner_id, ch.chosen_at
        from choices ch join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
        where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.assignment_id = $4) s) as syntheses,
    ${comparisonJson('e.user_id')} as comparison, e.user_id as "ownerId",
    ${noteRead('$6', 'syntheses.read', 'enrolment', { id: 'e.id', person: 'e.user_id' })} as noted
  from enrolments e
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id and ac.assignment_id = $4
  where e.tenant_id = $1 and e.id = $5 and e.role = 'STUDENT' and e.dropped_at is null and ${enrolmentReach('e')}`);

/** The course of one decision of the actor's. */
export const DECISIONS = statement<
  { decisions: DecisionView[] },
  readonly [occupationId: string, ownerId: string]
>(`
  select ${decisionsJson('s')} as decisions
  from (select o.id as occupation_id, $3::uuid as owner_id from occupations o
    where o.tenant_id = $1 and o.id = $2) s`);

/** Is this occupation the owner's to think about: chosen, or heard about? None when there is no such occupation. */
export const IS_THEIRS = statement<{ theirs: boolean }, readonly [occupationId: string, ownerId: string]>(`
  select ${isChosen('s')} or exists (select 1 from ${heardBy('s')}) as theirs
  from (select o.id as occupation_id, o.id, $3::uuid as owner_id from occupations o
    where o.tenant_id = $1 and o.id = $2) s`);

/** An interview of the actor's own; the row is held, so that one weighing waits for another. */
export const OWN_INTERVIEW = statement<{ held: boolean }, readonly [interviewId: string, ownerId: string]>(`
  select i.actual_minutes is not null as held from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $3 and e.dropped_at is null
  where i.tenant_id = $1 and i.id = $2 for no key update of i`);

/** What one person said about one of the actor's findings; the row is held. */
export const HOLD_VERDICT = statement<
  { id: string },
  readonly [findingId: string, interviewId: string, ownerId: string]
>(`
  select v.id from finding_verdicts v
  join research_findings f on f.tenant_id = $1 and f.id = v.finding_id and f.owner_id = $4
  where v.tenant_id = $1 and v.finding_id = $2 and v.interview_id = $3 for no key update of v`);

/** What somebody answered to the actor, who is to have heard it; the row is held. */
export const HOLD_ANSWER = statement<{ id: string }, readonly [answerId: string, ownerId: string]>(`
  select a.id from interview_answers a
  join interviews i on i.tenant_id = $1 and i.id = a.interview_id and i.actual_minutes is not null
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $3 and e.dropped_at is null
  where a.tenant_id = $1 and a.id = $2 and not a.removed for no key update of a`);

/** Saves over the revision it was typed over (0 begins); nothing comes back when that has moved on. */
export const SAVE_SYNTHESIS = statement<
  { revision: number },
  readonly [
    occupationId: string,
    ownerId: string,
    revision: number,
    believe: string,
    changed: string,
    now: Date,
    id: string,
  ]
>(`
  with begun as (
    insert into syntheses (tenant_id, id, owner_id, occupation_id, believe, changed, revision, saved_at)
    select t.id, $8, $3, $2, $5, $6, 1, $7 from tenants t where t.id = $1 and $4::integer = 0
    on conflict (tenant_id, owner_id, occupation_id) do nothing returning revision
  ), continued as (
    update syntheses y set believe = $5, changed = $6, revision = y.revision + 1, saved_at = $7
    where y.tenant_id = $1 and y.owner_id = $3 and y.occupation_id = $2 and y.revision = $4::integer
    returning y.revision
  )
  select revision from begun union all select revision from continued`);

export const SAVE_COMPARISON = statement<
  { revision: number },
  readonly [ownerId: string, revision: number, cells: string, weights: string, now: Date, id: string]
>(`
  with begun as (
    insert into comparisons (tenant_id, id, owner_id, cells, weights, revision, saved_at)
    select u.tenant_id, $7, u.id, $4::jsonb, $5::jsonb, 1, $6 from users u
    where u.tenant_id = $1 and u.id = $2 and $3::integer = 0
    on conflict (tenant_id, owner_id) do nothing returning revision
  ), continued as (
    update comparisons k set cells = $4::jsonb, weights = $5::jsonb, revision = k.revision + 1, saved_at = $6
    where k.tenant_id = $1 and k.owner_id = $2 and k.revision = $3::integer
    returning k.revision
  )
  select revision from begun union all select revision from continued`);
