import type {
  EvaluationAspect,
  MailDroppedBecause,
  ThankYouMedium,
  ThankYouMethod,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { wordsWithheld } from '../interviewees/interviewees.queries.ts';
import { thankBySql } from '../interviews/meeting-reminders.rules.ts';
import { zoneOf } from '../outreach/outreach.queries.ts';
import { enrolmentReach, type Reach, studiesStill } from '../sections/sections.policy.ts';

export interface PlannedStepView {
  id: string;
  what: string;
  /** The owner's calendar day. */
  dueOn: string;
  doneAt: string | null;
  interviewId: string | null;
  /** Whom the interview was with. */
  contactName: string | null;
  version: number;
}

/** Somebody who named a person the student has met since, and does not know it yet. */
export interface OpenLoopView {
  /** The person they named. */
  contactId: string;
  contactName: string;
  interviewId: string;
  referrerId: string;
  referrerName: string;
  /** There is an address to write to. */
  reachable: boolean;
  /** When they were told; null while the loop is open. */
  closedAt: string | null;
}

export interface ThankYouRow {
  dueAt: string | null;
  medium: ThankYouMedium;
  thankedAt: string | null;
  method: ThankYouMethod | null;
  subject: string;
  body: string;
  revision: number;
  savedAt: string | null;
  sentAt: string | null;
  photoId: string | null;
  reachable: boolean;
}

export interface EvaluationRow {
  levels: Partial<Record<EvaluationAspect, number>>;
  words: string;
  nextTime: string;
  revision: number;
  savedAt: string | null;
}

export interface LastTimeView {
  interviewId: string;
  contactName: string;
  nextTime: string;
}

/** SQL: a `PlannedStepView` of the step under this alias. */
const stepJson = (n: string) => `json_build_object('id', ${n}.id, 'what', ${n}.what, 'dueOn', ${n}.due_on,
  'doneAt', iso(${n}.done_at), 'interviewId', ${n}.interview_id, 'version', ${n}.version,
  'contactName', (select k.name from interviews m join contacts k on k.tenant_id = $1 and k.id = m.contact_id
    where m.tenant_id = $1 and m.id = ${n}.interview_id))`;

/** SQL: an `OpenLoopView` of the interview, the person met and their referrer under these aliases. */
const loopJson = (i: string, c: string, r: string) => `json_build_object('contactId', ${c}.id,
  'contactName', ${c}.name, 'interviewId', ${i}.id, 'referrerId', ${r}.id, 'referrerName', ${r}.name,
  'reachable', ${r}.email <> '', 'closedAt', iso(${c}.loop_closed_at))`;

/** SQL: an `EvaluationRow` of the evaluation under this alias. */
const evaluationJson = (v: string) => `json_build_object('levels', ${v}.levels, 'words', ${v}.words,
  'nextTime', ${v}.next_time, 'revision', ${v}.revision, 'savedAt', iso(${v}.saved_at))`;

export interface AfterwardsRow {
  interviewId: string;
  ownerId: string;
  /** The interviewee keeps what was said to the student. */
  withheld: boolean;
  thankYou: ThankYouRow;
  loop: OpenLoopView | null;
  steps: PlannedStepView[];
  evaluation: EvaluationRow | null;
  told: string[];
  lastTime: LastTimeView | null;
}

/** What comes after each of these interviews. */
export const AFTERWARDS = statement<AfterwardsRow, readonly [...Reach, interviewIds: readonly string[]]>(`
  select i.id as "interviewId", e.user_id as "ownerId", ${wordsWithheld('c')} as withheld,
    json_build_object(
      'dueAt', case when i.actual_minutes is not null then iso(${thankBySql('i', 'a')}) end,
      'medium', a.thanks->>'medium', 'thankedAt', iso(i.thanked_at), 'method', i.thank_you_method,
      'subject', coalesce(ty.subject, ''), 'body', coalesce(ty.body, ''), 'revision', coalesce(ty.revision, 0),
      'savedAt', iso(ty.saved_at), 'sentAt', iso(ty.sent_at), 'photoId', ty.photo_id, 'reachable', c.email <> '') as "thankYou",
    case when r.id is not null and i.actual_minutes is not null then ${loopJson('i', 'c', 'r')} end as loop,
    (select coalesce(json_agg(${stepJson('n')} order by n.done_at is not null, n.due_on, n.id), '[]')
      from next_steps n where n.tenant_id = $1 and n.interview_id = i.id) as steps,
    (select ${evaluationJson('v')} from self_evaluations v where v.tenant_id = $1 and v.interview_id = i.id) as evaluation,
    (select coalesce(json_agg(said.words order by a.starred desc, a.position, a.id, said.nth), '[]')
      from interview_answers a
      cross join lateral (values (1, a.text), (2, a.value->'outlook'->>'why')) said(nth, words)
      where a.tenant_id = $1 and a.interview_id = i.id and not a.removed and said.words ~ '\\S') as told,
    (select json_build_object('interviewId', m.id, 'contactName', k.name, 'nextTime', v.next_time)
      from enrolments me
      join interviews m on m.tenant_id = $1 and m.enrolment_id = me.id and m.starts_at < i.starts_at
      join self_evaluations v on v.tenant_id = $1 and v.interview_id = m.id and v.next_time <> ''
      join contacts k on k.tenant_id = $1 and k.id = m.contact_id
      where me.tenant_id = $1 and me.user_id = e.user_id
      order by m.starts_at desc, m.id desc limit 1) as "lastTime"
  from interviews i
  join assignments a on a.tenant_id = $1 and a.id = i.assignment_id
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  left join contacts r on r.tenant_id = $1 and r.id = c.referrer_id
  left join thank_yous ty on ty.tenant_id = $1 and ty.interview_id = i.id
  where i.tenant_id = $1 and i.id = any($4::uuid[]) and ${enrolmentReach('e')}`);

export interface OwedThankYouView {
  interviewId: string;
  contactId: string;
  contactName: string;
  heldAt: string;
  dueAt: string;
  /** Something is written already. */
  drafted: boolean;
}

export interface OwedView {
  thankYous: OwedThankYouView[];
  loops: OpenLoopView[];
  steps: PlannedStepView[];
}

/** The interviews of a user that were held, in assignments that are still theirs. */
const HELD = (userId: string) => `enrolments e
  join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id and i.actual_minutes is not null
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  join assignments a on a.tenant_id = $1 and a.id = i.assignment_id and a.state = 'PUBLISHED'
  where e.tenant_id = $1 and e.user_id = ${userId} and e.role = 'STUDENT' and e.dropped_at is null`;

/** Everything the actor owes to people: the longest due first. Met twice, a person is one loop. */
export const OWED = statement<{ owed: OwedView }, readonly [userId: string]>(`
  select json_build_object(
    'thankYous', (
      select coalesce(json_agg(json_build_object('interviewId', t.id, 'contactId', t.contact_id,
        'contactName', t.name, 'heldAt', iso(t.starts_at), 'dueAt', iso(t.due_at), 'drafted', t.drafted)
        order by t.due_at, t.id), '[]')
      from (
        select i.id, i.contact_id, c.name, i.starts_at, ${thankBySql('i', 'a')} as due_at, exists (
          select 1 from thank_yous ty where ty.tenant_id = $1 and ty.interview_id = i.id and ty.body <> '') as drafted
        from ${HELD('$2')} and i.thanked_at is null) t),
    'loops', (
      select coalesce(json_agg(l.loop order by l.starts_at, l.id), '[]')
      from (
        select distinct on (c.id) c.id, i.starts_at, ${loopJson('i', 'c', 'r')} as loop
        from contacts r, ${HELD('$2')} and r.tenant_id = $1 and r.id = c.referrer_id and c.loop_closed_at is null
        order by c.id, i.starts_at, i.id) l),
    'steps', (
      select coalesce(json_agg(${stepJson('n')} order by n.due_on, n.id), '[]')
      from next_steps n where n.tenant_id = $1 and n.owner_id = $2 and n.done_at is null)) as owed
  from users u where u.tenant_id = $1 and u.id = $2`);

/** An interview of the actor's own, with whom it was and who named them. */
export interface OwnMeeting {
  interviewId: string;
  held: boolean;
  thanked: boolean;
  contactId: string;
  name: string;
  email: string;
  referrerId: string | null;
  referrerName: string | null;
  referrerEmail: string | null;
}

export const OWN_MEETING = statement<OwnMeeting, readonly [userId: string, interviewId: string]>(`
  select i.id as "interviewId", i.actual_minutes is not null as held,
    i.thanked_at is not null as thanked, c.id as "contactId", c.name, c.email,
    r.id as "referrerId", r.name as "referrerName", r.email as "referrerEmail"
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $2 and e.role = 'STUDENT'
    and e.dropped_at is null
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  left join contacts r on r.tenant_id = $1 and r.id = c.referrer_id
  where i.tenant_id = $1 and i.id = $3`);

/** Saves over the revision it was typed over; no row: somebody saved meanwhile, or it has left. */
export const SAVE_THANK_YOU = statement<
  { revision: number },
  readonly [interviewId: string, revision: number, subject: string, body: string, now: Date, newId: string]
>(`
  insert into thank_yous as ty (tenant_id, id, interview_id, subject, body, revision, saved_at)
  select $1, $7, i.id, $4, $5, 1, $6 from interviews i
  where i.tenant_id = $1 and i.id = $2 and ($3 = 0 or exists (
    select 1 from thank_yous before where before.tenant_id = $1 and before.interview_id = i.id))
  on conflict (tenant_id, interview_id) do update
    set subject = excluded.subject, body = excluded.body, revision = ty.revision + 1, saved_at = excluded.saved_at
    where ty.revision = $3 and ty.sent_at is null
  returning revision`);

/** A photo needs a row to belong to, though nothing was written. */
export const BEGIN_THANK_YOU = statement<never, readonly [interviewId: string, now: Date, newId: string]>(`
  insert into thank_yous (tenant_id, id, interview_id, revision, saved_at)
  select $1, $4, i.id, 0, $3 from interviews i where i.tenant_id = $1 and i.id = $2
  on conflict (tenant_id, interview_id) do nothing`);

/** Whether a thank-you within reach, whose words are not withheld, refers to this photo. */
export const THANKS_PHOTO = statement<{ id: string }, readonly [...Reach, fileId: string]>(`
  select ty.id from thank_yous ty
  join interviews i on i.tenant_id = $1 and i.id = ty.interview_id
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  where ty.tenant_id = $1 and ty.photo_id = $4 and ${enrolmentReach('e')} and not ${wordsWithheld('c')}`);

/** Saves over the revision it was typed over; no row: somebody saved meanwhile. */
export const SAVE_EVALUATION = statement<
  { revision: number },
  readonly [
    interviewId: string,
    revision: number,
    levels: string,
    words: string,
    nextTime: string,
    now: Date,
    newId: string,
  ]
>(`
  insert into self_evaluations as v (tenant_id, id, interview_id, levels, words, next_time, revision, saved_at)
  select $1, $8, i.id, $4::jsonb, $5, $6, 1, $7 from interviews i
  where i.tenant_id = $1 and i.id = $2 and ($3 = 0 or exists (
    select 1 from self_evaluations before where before.tenant_id = $1 and before.interview_id = i.id))
  on conflict (tenant_id, interview_id) do update
    set levels = excluded.levels, words = excluded.words, next_time = excluded.next_time,
      revision = v.revision + 1, saved_at = excluded.saved_at
    where v.revision = $3
  returning revision`);

export const ZONE = statement<{ zone: string }, readonly [userId: string]>(`
  select ${zoneOf('own.id')} as zone from users own where own.tenant_id = $1 and own.id = $2`);

export const OWN_STEP = statement<
  { step: PlannedStepView; zone: string },
  readonly [userId: string, id: string]
>(`
  select ${stepJson('n')} as step, ${zoneOf('n.owner_id')} as zone
  from next_steps n where n.tenant_id = $1 and n.owner_id = $2 and n.id = $3`);

/** A meeting whose reminder is due. */
export interface DueMeeting {
  kind: 'MEETING' | 'THANKS';
  userId: string;
  interviewId: string;
  contactName: string;
  forAt: string;
  zone: string;
  /** What has changed since that makes it pointless; null: nothing. */
  because: MailDroppedBecause | null;
}

/** Takes what is to be reminded of, and will not take it again. */
export const TAKE_DUE_MEETINGS = statement<
  DueMeeting,
  readonly [now: Date, limit: number, stillUsefulDays: number]
>(`
  with due as (
    select r.id from meeting_reminders r where r.tenant_id = $1 and r.remind_at <= $2
    order by r.remind_at, r.id limit $3 for update skip locked
  )
  update meeting_reminders r set remind_at = null from due, interviews i, enrolments e, contacts c
  where r.tenant_id = $1 and r.id = due.id and i.tenant_id = $1 and i.id = r.interview_id
    and e.tenant_id = $1 and e.id = i.enrolment_id and c.tenant_id = $1 and c.id = i.contact_id
  returning r.kind, e.user_id as "userId", i.id as "interviewId", c.name as "contactName", iso(r.for_at) as "forAt",
    ${zoneOf('e.user_id')} as zone,
    case when e.dropped_at is not null then 'NOT_THEIRS'
      when i.starts_at <> r.for_at and r.kind = 'MEETING' then 'MEETING_CHANGED'
      when (i.actual_minutes is null) <> (r.kind = 'MEETING') then 'MEETING_CHANGED'
      when i.thanked_at is not null and r.kind = 'THANKS' then 'THANKED'
      when r.for_at + make_interval(days => case r.kind when 'THANKS' then $4 else 0 end) <= $2 then 'TOO_LATE'
      end as because`);

/** Takes them, and will not take them again, whether or not they still hold. */
export const TAKE_DUE_STEPS = statement<
  { userId: string; what: string; dueOn: string; zone: string; stepId: string; stillRight: boolean },
  readonly [now: Date, limit: number]
>(`
  with due as (
    select n.id from next_steps n where n.tenant_id = $1 and n.remind_at <= $2
    order by n.remind_at, n.id limit $3 for update skip locked
  )
  update next_steps n set remind_at = null from due
  where n.tenant_id = $1 and n.id = due.id
  returning n.id as "stepId", n.owner_id as "userId", n.what, n.due_on as "dueOn", ${zoneOf('n.owner_id')} as zone,
    n.done_at is null and ${studiesStill('n.owner_id')} as "stillRight"`);

/** Whom the next step after a thank-you is about. */
export interface Owing {
  loop: { interviewId: string; referrerId: string; name: string } | null;
}

/** SQL: an `Owing` of the interviews of an enrolment in an assignment. */
export const owingJson = (e: string, a: string) => `json_build_object('loop', (
  select json_build_object('interviewId', i.id, 'referrerId', r.id, 'name', r.name)
  from interviews i
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id and c.loop_closed_at is null
  join contacts r on r.tenant_id = $1 and r.id = c.referrer_id
  where i.tenant_id = $1 and i.enrolment_id = ${e}.id and i.assignment_id = ${a}.id
    and i.actual_minutes is not null and i.thanked_at is not null
  order by i.starts_at, i.id limit 1))`;
