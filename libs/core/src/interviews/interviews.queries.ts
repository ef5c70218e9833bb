import type {
  EvidenceTier,
  InterviewMode,
  MeetingInvite,
  Quota,
  ThanksPolicy,
  ThankYouMethod,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import type { WeighingScope } from '../assignments/weighing.ts';
import { contactJson, type ContactView } from '../contacts/contacts.queries.ts';
import type { OccupationView } from '../occupations/occupations.queries.ts';
import { wordsWithheld } from '../interviewees/interviewees.queries.ts';
import { zoneOf } from '../outreach/outreach.queries.ts';
import { occupationJson } from '../research/plan.queries.ts';
import { type Reach, enrolmentReach } from '../sections/sections.policy.ts';
import type { DatedStep, WorkDone } from './milestones.rules.ts';
import { evidenceTier } from './evidence.queries.ts';
import type { NotCounted, WeighedChoice, WeighedInterview } from './quota.rules.ts';
import { noteRead } from '../tenancy/opened-work.ts';

export interface InterviewView {
  id: string;
  assignmentId: string;
  contact: ContactView;
  occupation: OccupationView;
  mode: InterviewMode;
  startsAt: string;
  /** When it took place; null while it is only planned. */
  heldAt: string | null;
  plannedMinutes: number | null;
  actualMinutes: number | null;
  /** Where to meet: the student's alone. */
  place: string;
  invite: MeetingInvite;
  notes: string;
  /** The interviewee asked that what they said is not used. */
  withheld: boolean;
  /** There are notes or answers. */
  writtenUp: boolean;
  practice: boolean;
  thankedAt: string | null;
  thankYouMethod: ThankYouMethod | null;
  /** When the interviewee said that it took place. */
  confirmedAt: string | null;
  /** How well it is known that it took place. */
  evidence: EvidenceTier;
  counts: boolean;
  notCounted: NotCounted[];
  version: number;
}

/** SQL: something is written about this interview, in its notes or its answers. */
const writtenUp = (i: string) => `(${i}.answered or ${i}.notes ~ '\\S')`;

/** Of these letters, invitations to a meeting that was moved or called off since, or that has begun meanwhile. */
export const OUTDATED_INVITATIONS = statement<
  { id: string },
  readonly [letterIds: readonly string[], now: Date]
>(`
  select l.id from letters l
  where l.tenant_id = $1 and l.id = any($2::uuid[]) and l.purpose = 'INVITATION' and l.calendar_method = 'REQUEST'
    and not exists (
      select 1 from interviews i where i.tenant_id = $1 and i.contact_id = l.contact_id
        and l.dedup_key like 'invitation:' || i.id || ':' || i.invite_sequence || ':%'
        and (i.starts_at > $3 or i.starts_at <= l.created_at))`);

/** SQL: why the newest invitation to the interview under this alias did not arrive; null when it did or may yet. */
const invitationRefusal = (i: string) => `(select l.refusal from letters l
  where l.tenant_id = $1 and l.contact_id = ${i}.contact_id
    and l.dedup_key like 'invitation:' || ${i}.id || ':' || ${i}.invited_sequence || ':%'
  order by l.created_at desc, l.id desc limit 1)`;

/** SQL: an `InterviewView` of the interview, contact and occupation under these aliases. */
export const interviewJson = (i: string, c: string, o: string) => `json_build_object('id', ${i}.id,
  'assignmentId', ${i}.assignment_id, 'mode', ${i}.mode, 'startsAt', iso(${i}.starts_at),
  'heldAt', case when ${i}.actual_minutes is not null then iso(${i}.starts_at) end,
  'place', ${i}.place,
  'invite', case when ${i}.invited_sequence is null then 'NONE'
    when ${invitationRefusal(i)} = 'NOT_WANTED' then 'NOT_WANTED'
    when ${invitationRefusal(i)} = 'OUTDATED' then
      case when ${i}.invited_sequence < ${i}.invite_sequence then 'OUTDATED' else 'NONE' end
    when ${invitationRefusal(i)} is not null then 'REFUSED'
    when ${i}.invited_sequence < ${i}.invite_sequence then 'OUTDATED' else 'SENT' end,
  'plannedMinutes', ${i}.planned_minutes, 'actualMinutes', ${i}.actual_minutes, 'notes', ${i}.notes,
  'withheld', ${wordsWithheld(c)},
  'writtenUp', ${writtenUp(i)}, 'practice', ${i}.practice, 'thankedAt', iso(${i}.thanked_at), 'thankYouMethod', ${i}.thank_you_method,
  'confirmedAt', iso(${i}.confirmed_at), 'evidence', ${evidenceTier(i)},
  'counts', ${i}.counts, 'notCounted', ${i}.not_counted, 'version', ${i}.version,
  'contact', ${contactJson(c)}, 'occupation', ${occupationJson(o)})`;

export const INTERVIEW = statement<
  { interview: InterviewView; ownerId: string },
  readonly [...Reach, id: string, openedBy: string]
>(`
  select ${interviewJson('i', 'c', 'o')} as interview, e.user_id as "ownerId",
    ${noteRead('$5', 'interview.read', 'interview', { id: 'i.id', person: 'e.user_id' })} as noted
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
  where i.tenant_id = $1 and i.id = $4 and ${enrolmentReach('e')}`);

/** What an invitation to a meeting says, and to and from whom. */
export interface MeetingRow {
  id: string;
  assignmentId: string;
  enrolmentId: string;
  contactId: string;
  mode: InterviewMode;
  startsAt: string;
  plannedMinutes: number | null;
  actualMinutes: number | null;
  place: string;
  inviteSequence: number;
  invitedSequence: number | null;
  /** The newest invitation did not arrive, and not because it was overtaken: then an earlier one may have. */
  inviteRefused: boolean;
  /** How many letters of the meeting as it stands this address refused. */
  refusals: number;
  version: number;
  occupationTitle: string;
  contactName: string;
  contactEmail: string;
  studentName: string;
  studentEmail: string | null;
  locale: string;
  /** Minutes the assignment asks for. */
  askedMinutes: number;
}

export const MEETING = statement<MeetingRow, readonly [ownerId: string, interviewId: string]>(`
  select i.id, i.assignment_id as "assignmentId", i.enrolment_id as "enrolmentId", i.contact_id as "contactId", i.mode,
    iso(i.starts_at) as "startsAt", i.planned_minutes as "plannedMinutes", i.actual_minutes as "actualMinutes", i.place,
    i.invite_sequence as "inviteSequence", i.invited_sequence as "invitedSequence", i.version,
    coalesce(${invitationRefusal('i')} <> 'OUTDATED', false) as "inviteRefused",
    (select count(*)::int from letters l where l.tenant_id = $1 and l.contact_id = i.contact_id and l.state = 'REFUSED'
      and l.dedup_key like 'invitation:' || i.id || ':' || i.invite_sequence || ':%'
      and l.to_address = c.email) as refusals,
    o.title as "occupationTitle", c.name as "contactName", c.email as "contactEmail",
    u.given_name || ' ' || u.family_name as "studentName", u.email as "studentEmail", u.locale,
    a.asked_minutes as "askedMinutes"
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $2
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
  join assignments a on a.tenant_id = $1 and a.id = i.assignment_id
  where i.tenant_id = $1 and i.id = $3`);

/**
 * Whether anything in an interview's log was said or found out there. Questions got ready, ticks and rows taken away
 * are none of it.
 */
export const SAID_THERE = statement<{ said: boolean }, readonly [interviewId: string]>(`
  select exists (select 1 from interview_answers a where a.tenant_id = $1 and a.interview_id = $2 and not a.removed
      and (a.text ~ '\\S' or a.value <> '{}'))
    or exists (select 1 from interview_sources s where s.tenant_id = $1 and s.interview_id = $2 and not s.removed)
    or exists (select 1 from interview_discoveries d where d.tenant_id = $1 and d.interview_id = $2 and not d.removed)
    or exists (select 1 from interview_referrals r where r.tenant_id = $1 and r.interview_id = $2)
    or exists (select 1 from interview_closings cl where cl.tenant_id = $1 and cl.id = $2
      and (cl.ended_at is not null or cl.thanked or cl.asked_who_else or cl.asked_for_card
        or cl.may_come_back is not null or cl.job_talk is not null))
    or exists (select 1 from finding_verdicts v where v.tenant_id = $1 and v.interview_id = $2)
    or exists (select 1 from confirmations k where k.tenant_id = $1 and k.interview_id = $2
      and k.state <> 'ASKED') as said`);

export const COUNT_INTERVIEWS = statement<
  { n: number },
  readonly [enrolmentId: string, assignmentId: string]
>(`
  select count(*)::int as n from interviews i
  where i.tenant_id = $1 and i.enrolment_id = $2 and i.assignment_id = $3`);

/** One student's work on one assignment, as the quota looks at it. */
export interface WorkToWeigh extends WorkDone {
  enrolmentId: string;
  assignmentId: string;
  quota: Quota;
  thanks: ThanksPolicy;
  /** The zone in which the student lives through their days. */
  zone: string;
  milestones: DatedStep[];
  choices: (WeighedChoice & WorkDone['choices'][number])[];
  interviews: WeighedInterview[];
}

/** SQL: what the quota looks at in the interview and contact under these aliases. */
const WEIGHED_JSON = `json_build_object('id', i.id, 'occupationId', i.occupation_id, 'contactId', i.contact_id,
  'vantage', c.vantage, 'family', c.family, 'organisation', c.organisation, 'remote', i.mode <> 'IN_PERSON',
  'startsAt', iso(i.starts_at), 'actualMinutes', i.actual_minutes, 'practice', i.practice,
  'thanked', i.thanked_at is not null, 'confirmed', i.confirmed_at is not null, 'writtenUp', ${writtenUp('i')})`;

const WORKS = `
  from assignments a
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.assignment_id = a.id
  join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
  where a.tenant_id = $1 and a.state = 'PUBLISHED' and`;

function weighingOf(scope: string) {
  return {
    /** In the order of their ids, so that two who lock several wait for each other instead of blocking each other. */
    lock: statement<{ id: string }, readonly [string, string | null]>(`
      select e.id ${WORKS} ${scope} order by e.id for no key update of e`),
    works: statement<WorkToWeigh, readonly [string, string | null]>(`
      select e.id as "enrolmentId", a.id as "assignmentId", a.quota, a.thanks,
        ${zoneOf('e.user_id')} as zone,
        (select count(*) from contacts c where c.tenant_id = $1 and c.owner_id = e.user_id)::int as contacts,
        (select count(*) from contacts c where c.tenant_id = $1 and c.owner_id = e.user_id and (
          exists (select 1 from outreaches r where r.tenant_id = $1 and r.contact_id = c.id and r.sent_at is not null)
          or exists (select 1 from interviews m where m.tenant_id = $1 and m.contact_id = c.id)))::int as reached,
        (select count(*) from interviews i where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id
          and i.actual_minutes is not null and i.thanked_at is not null)::int as thanked,
        (select count(*) from interviews i join self_evaluations v on v.tenant_id = $1 and v.interview_id = i.id
          where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id
            and i.actual_minutes is not null and v.levels <> '{}')::int as "lookedBack",
        (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'count', m.count)), '[]')
          from milestones m where m.tenant_id = $1 and m.assignment_id = a.id) as milestones,
        exists (select 1 from pledges p
          where p.tenant_id = $1 and p.enrolment_id = e.id and p.assignment_id = a.id) as pledged,
        (select coalesce(json_agg(json_build_object('id', ch.id, 'occupationId', ch.occupation_id,
          'chosenAt', iso(ch.chosen_at), 'researchedTopics', (
            select count(distinct f.topic) from research_findings f
            where f.tenant_id = $1 and f.owner_id = e.user_id and f.occupation_id = ch.occupation_id
              and f.source_title <> ''),
          'concluded', exists (
            select 1 from syntheses y join decisions d on d.tenant_id = $1 and d.owner_id = y.owner_id and d.occupation_id = y.occupation_id
            where y.tenant_id = $1 and y.owner_id = e.user_id and y.occupation_id = ch.occupation_id and y.believe ~ '\\S'),
          'comparedDimensions', (
            select count(*) from comparisons k cross join lateral jsonb_object_keys(k.cells -> ch.occupation_id::text)
            where k.tenant_id = $1 and k.owner_id = e.user_id))), '[]') from choices ch
          where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.assignment_id = a.id) as choices,
        (select coalesce(json_agg(${WEIGHED_JSON}), '[]')
          from interviews i join contacts c on c.tenant_id = $1 and c.id = i.contact_id
          where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id) as interviews
      ${WORKS} ${scope}`),
  };
}
const OF_ASSIGNMENT = weighingOf('a.id = $2 and ($3::uuid is null or e.id = $3)');
const OF_USER = weighingOf('e.user_id = $2 and $3::uuid is null');

export function weighingQueries(scope: WeighingScope) {
  return 'userId' in scope
    ? { ...OF_USER, params: [scope.userId, null] as const }
    : { ...OF_ASSIGNMENT, params: [scope.assignmentId, scope.enrolmentId ?? null] as const };
}

/**
 * Writes what was weighed: each interview's verdict, where it changed, when each milestone was met, and of what each
 * interview is still to remind. A milestone that is no longer met loses its date; one that stays met keeps it. What was
 * told once stays told.
 */
export const WRITE_WEIGHED = statement<
  never,
  readonly [verdicts: string, milestones: string, now: Date, reminders: string]
>(`
  with verdicts as (
    select * from jsonb_to_recordset($2::jsonb) as v(id uuid, counts boolean, "notCounted" jsonb)
  ), judged as (
    update interviews i set counts = v.counts, not_counted = v."notCounted" from verdicts v
    where i.tenant_id = $1 and i.id = v.id and (i.counts, i.not_counted) is distinct from (v.counts, v."notCounted")
  ), wanted as (
    select * from jsonb_to_recordset($5::jsonb)
      as w(id uuid, "interviewId" uuid, kind text, "forAt" timestamptz, "remindAt" timestamptz)
  ), planned as (
    insert into meeting_reminders (tenant_id, id, interview_id, kind, for_at, remind_at)
    select $1, w.id, w."interviewId", w.kind, w."forAt", w."remindAt" from wanted w
    on conflict (tenant_id, interview_id, kind, for_at) do nothing
  ), unwanted as (
    delete from meeting_reminders r using verdicts v
    where r.tenant_id = $1 and r.interview_id = v.id and r.remind_at is not null and not exists (
      select 1 from wanted w where w."interviewId" = r.interview_id and w.kind = r.kind and w."forAt" = r.for_at)
  ), weighed as (
    select w."milestoneId" as milestone_id, w."enrolmentId" as enrolment_id, w.met
    from jsonb_to_recordset($3::jsonb) as w("milestoneId" uuid, "enrolmentId" uuid, met boolean)
  ), undone as (
    delete from standings s using weighed w
    where s.tenant_id = $1 and s.milestone_id = w.milestone_id and s.enrolment_id = w.enrolment_id and not w.met
  )
  insert into standings (tenant_id, milestone_id, enrolment_id, met_at)
  select $1, milestone_id, enrolment_id, $4 from weighed where met
  on conflict do nothing`);
