import type { OutreachChannel } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { assignmentReach } from '../assignments/assignments.policy.ts';
import { isWarm } from '../contacts/contacts.queries.ts';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { Voice } from './field-notes.rules.ts';
import type { Reached } from './funnel.rules.ts';

export interface NamedCohort {
  id: string;
  name: string;
}

/** An assignment with what is needed to speak of its students together. */
export interface InsightFrame {
  title: string;
  zone: string;
  /** Null while it is a draft. */
  publishedAt: string | null;
  /** The last of its deadlines, without extensions. */
  endsAt: string | null;
  cohorts: NamedCohort[];
  voicesAtLeast: number;
  isStaff: boolean;
  /** A reflection is handed in at its end. */
  reflects: boolean;
}

const FRAME_COLUMNS = (isStaff: string) => `a.title, s.zone, iso(a.published_at) as "publishedAt",
    (select iso(max(m.due_at)) from milestones m where m.tenant_id = $1 and m.assignment_id = a.id) as "endsAt",
    (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.name) order by h.name, h.id), '[]')
      from assignment_cohorts ac join cohorts h on h.tenant_id = $1 and h.id = ac.cohort_id
      where ac.tenant_id = $1 and ac.assignment_id = a.id) as cohorts,
    t.voices_at_least as "voicesAtLeast", ${isStaff} as "isStaff",
    exists (select 1 from milestones m where m.tenant_id = $1 and m.assignment_id = a.id and m.kind = 'REFLECTION')
      as reflects`;

const FRAME_FROM = `from assignments a
  join sections s on s.tenant_id = $1 and s.id = a.section_id
  join tenant_settings t on t.tenant_id = $1`;

/** SQL: the students an assignment `a` was given to, also those who have left: what they heard was heard. */
const STUDENTS = `assignment_cohorts ac
    join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT'`;

export interface OccupationVoices {
  occupation: OccupationView;
  voices: Voice[];
}

/** SQL: the person interviewed has not said that these words are not for others. */
const MAY_BE_SHARED = `not exists (
      select 1 from consents n
      where n.tenant_id = $1 and n.contact_id = i.contact_id and n.scope in ('LOG', 'CLASS') and not n.given)`;

/** What everybody heard about the occupations of an assignment, for its staff and students, for the rules to judge. */
export const VOICES = statement<
  InsightFrame & { occupations: OccupationVoices[] },
  readonly [...Reach, assignmentId: string]
>(`
  select ${FRAME_COLUMNS(staffReach('a.section_id'))}, (
    select coalesce(json_agg(json_build_object('occupation', ${occupationJson('o')}, 'voices', heard.voices)
      order by o.title, o.id), '[]')
    from (
      select i.occupation_id, json_agg(json_build_object('interviewId', i.id, 'enrolmentId', e.id,
        'cohortId', e.cohort_id, 'personMarks', c.fingerprints, 'values', said.values) order by i.id) as voices
      from ${STUDENTS}
      join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id
        and i.actual_minutes is not null
      join contacts c on c.tenant_id = $1 and c.id = i.contact_id
      cross join lateral (
        select json_agg(w.value order by w.position, w.id) as values from interview_answers w
        where w.tenant_id = $1 and w.interview_id = i.id and not w.removed and w.value <> '{}') said
      where ac.tenant_id = $1 and ac.assignment_id = a.id and said.values is not null and ${MAY_BE_SHARED}
      group by i.occupation_id) heard
    join occupations o on o.tenant_id = $1 and o.id = heard.occupation_id) as occupations
  ${FRAME_FROM}
  where a.tenant_id = $1 and a.id = $4 and ${assignmentReach('a')}`);

export interface ChannelRow {
  channel: OutreachChannel;
  /** The person was known, or named by somebody who is. */
  warm: boolean;
  attempts: number;
  accepted: number;
  declined: number;
  /** No answer, or none yet. */
  silent: number;
  students: number;
}

/** How asking went, by how it was asked and whether the person was a stranger. */
export const CHANNELS = statement<
  InsightFrame & { channels: ChannelRow[] },
  readonly [...Reach, assignmentId: string]
>(`
  select ${FRAME_COLUMNS(staffReach('a.section_id'))}, (
    select coalesce(json_agg(row_to_json(way) order by way.channel, way.warm desc), '[]') from (
      select r.channel, ${isWarm('k')} as warm, count(*)::int as attempts,
        count(*) filter (where r.state = 'ACCEPTED')::int as accepted,
        count(*) filter (where r.state in ('DECLINED', 'DO_NOT_CONTACT', 'NOT_NOW'))::int as declined,
        count(*) filter (where r.state in ('SENT', 'NO_ANSWER'))::int as silent,
        count(distinct e.id)::int as students
      from ${STUDENTS}
      join contacts k on k.tenant_id = $1 and k.owner_id = e.user_id
      join outreaches r on r.tenant_id = $1 and r.contact_id = k.id and r.sent_at is not null
      where ac.tenant_id = $1 and ac.assignment_id = a.id and r.created_at >= coalesce(a.published_at, r.created_at)
      group by 1, 2) way) as channels
  ${FRAME_FROM}
  where a.tenant_id = $1 and a.id = $4 and ${assignmentReach('a')}`);

export interface DepthRow {
  /** 1: found by the student; 2: named by one of those; and so on. */
  depth: number;
  people: number;
  interviewed: number;
}

/** How far each student of an assignment, or of one of its cohorts, has come and when; and how far referrals lead. */
export const FUNNEL = statement<
  InsightFrame & { students: Reached[]; depths: DepthRow[] },
  readonly [...Reach, assignmentId: string, cohortId: string | null]
>(`
  with recursive these as (
    select e.id, e.user_id from ${STUDENTS} and e.dropped_at is null
    where ac.tenant_id = $1 and ac.assignment_id = $4 and ($5::uuid is null or ac.cohort_id = $5)
  ), owned as (
    select k.id, k.referrer_id from these e join contacts k on k.tenant_id = $1 and k.owner_id = e.user_id
  ), chain as (
    select k.id, 1 as depth from owned k where k.referrer_id is null
    union all
    select k.id, chain.depth + 1 from chain join owned k on k.referrer_id = chain.id
  )
  select ${FRAME_COLUMNS('true')}, (
    select coalesce(json_agg(json_build_object(
      'CHOSEN', (select iso(min(ch.chosen_at)) from choices ch
        where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.assignment_id = a.id),
      'FOUND', (select iso(min(k.created_at)) from contacts k where k.tenant_id = $1 and k.owner_id = e.user_id),
      'ASKED', asked.first, 'ACCEPTED', coalesce(asked.accepted, met.planned),
      'HELD', met.held, 'WRITTEN_UP', met.written, 'THANKED', met.thanked,
      'HANDED_IN', (select iso(min(b.submitted_at)) from submissions b
        where b.tenant_id = $1 and b.enrolment_id = e.id and b.assignment_id = a.id and b.withdrawn_at is null))), '[]')
    from these e
    cross join lateral (
      select iso(min(r.sent_at)) as first, iso(min(r.outcome_at) filter (where r.state = 'ACCEPTED')) as accepted
      from contacts k join outreaches r on r.tenant_id = $1 and r.contact_id = k.id
      where k.tenant_id = $1 and k.owner_id = e.user_id) asked
    cross join lateral (
      select iso(min(i.created_at)) as planned,
        iso(min(i.starts_at) filter (where i.actual_minutes is not null)) as held,
        iso(min(i.starts_at) filter (where i.actual_minutes is not null and (i.answered or i.notes ~ '\\S'))) as written,
        iso(min(i.thanked_at)) as thanked
      from interviews i where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id) met
    ) as students, (
    select coalesce(json_agg(row_to_json(level) order by level.depth), '[]') from (
      select chain.depth, count(*)::int as people, count(*) filter (where exists (
        select 1 from interviews i where i.tenant_id = $1 and i.contact_id = chain.id
          and i.actual_minutes is not null))::int as interviewed
      from chain group by chain.depth) level) as depths
  ${FRAME_FROM}
  where a.tenant_id = $1 and a.id = $4 and ${staffReach('a.section_id')}`);

export interface FieldNotesSettingsView {
  /** How many interviews, by how many students, with how many people, it takes to speak of an occupation. */
  voicesAtLeast: number;
  version: number;
}

export const FIELD_NOTES_SETTINGS = statement<FieldNotesSettingsView>(`
  select t.voices_at_least as "voicesAtLeast", t.version from tenant_settings t where t.tenant_id = $1`);

export const CHANGE_FIELD_NOTES_SETTINGS = statement<
  FieldNotesSettingsView,
  readonly [version: number, voicesAtLeast: number]
>(`
  update tenant_settings t set voices_at_least = $3, version = t.version + 1
  where t.tenant_id = $1 and t.version = $2
  returning t.voices_at_least as "voicesAtLeast", t.version`);
