import type {
  AssignmentState,
  MailDroppedBecause,
  MailParams,
  MailStanding,
  ReminderState,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { milestoneJson, type MilestoneView } from '../assignments/assignments.queries.ts';
import { NAMES_HIDDEN } from '../grading/marking.queries.ts';
import { UNNAMED_DATE } from '../reflections/reflections.queries.ts';
import { type Reach, staffReach } from '../sections/sections.policy.ts';
import type { DroppedBecause } from './reminders.rules.ts';

/** SQL: a UUID v7 of this instant, for rows that are counted only where they are made. */
const newIdAt = (instant: string) =>
  `(lpad(to_hex(floor(extract(epoch from ${instant}) * 1000)::bigint), 12, '0') || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid`;

/**
 * SQL: a condition `x in (select …)` answered from a hash of the inner rows. Left to itself the planner turns it into a
 * join, and where it takes thousands of rows for one, as it does with what a statement has just inserted, it goes through
 * all of them for each.
 */
const hashed = (condition: string) => `(${condition}) is true`;

/** SQL: why the rung `due` reminds whoever `ed` is of nothing any more; null where it does. */
const BECAUSE = `case
        when due.offset_minutes < 0 and due.deadline_at <= $2 then 'DEADLINE_PASSED'
        when due.offset_minutes >= 0 and due.issue_at + make_interval(days => $4) <= $2 then 'TOO_LATE'
        when exists (
          select 1 from rungs later
          where later.tenant_id = $1 and later.milestone_id = due.milestone_id and later.deadline_at = due.deadline_at
            and (later.enrolment_id is null or later.enrolment_id = ed.enrolment_id)
            and later.offset_minutes > due.offset_minutes and later.issue_at <= $2) then 'SUPERSEDED'
      end`;

/** SQL: the rungs `r` of this occasion that are due. */
const dueOn = (occasion: string) => `r.tenant_id = $1 and r.milestone_id = ${occasion}.milestone_id
      and r.offset_minutes = ${occasion}.offset_minutes and r.deadline_at = ${occasion}.deadline_at
      and r.issued_at is null and r.issue_at <= $2`;

/** Those who were just reminded of one deadline, so late after it that staff should hear of it. */
export interface Behind {
  assignmentId: string;
  assignmentTitle: string;
  milestoneId: string;
  milestoneTitle: string;
  dueAt: string;
  zone: string;
  offsetMinutes: number;
  /** By name. */
  students: { enrolmentId: string; name: string }[];
}

/**
 * Issues one batch of due occasions, each with all its rungs: everybody who was given more time has one of their own, and
 * staff hear of an occasion once, so who has its first rung has it whole. Whoever's effective deadline is the rung's, who is
 * enrolled and has not met it, gets a reminder row (one per person, milestone, offset and deadline, ever), and with it, in
 * this statement, the notice in the product and the planned mail. After an outage several rungs of one step may be due at once: only the latest is sent,
 * and one that has lost its sense is written down as dropped. The rungs are stamped; a stamped rung never rings again.
 * Whoever was given work back without a name is reminded by the date that came with it; staff hear nothing of them.
 */
export const ISSUE_DUE = statement<
  { rungs: number; sent: number; dropped: number; mailed: number; behind: Behind[] },
  readonly [now: Date, occasions: number, stillUsefulDays: number, staffAfterMinutes: number]
>(`
  with occasions as (
    select distinct milestone_id, offset_minutes, deadline_at from (
      select r.milestone_id, r.offset_minutes, r.deadline_at from rungs r
      where r.tenant_id = $1 and r.issued_at is null and r.issue_at <= $2
      order by r.issue_at, r.id limit $3) r
  ), first as (
    select distinct on (r.milestone_id, r.offset_minutes, r.deadline_at) r.id
    from occasions o join rungs r on ${dueOn('o')}
    order by r.milestone_id, r.offset_minutes, r.deadline_at, r.id
  ), taken as (
    select r.milestone_id, r.offset_minutes, r.deadline_at from rungs r
    where r.tenant_id = $1 and r.id in (select f.id from first f) and r.issued_at is null
    for update skip locked
  ), due as (
    select r.id, r.milestone_id, r.enrolment_id, r.offset_minutes, r.deadline_at, r.issue_at
    from taken t join rungs r on ${dueOn('t')}
    for update of r
  ), stamped as (
    update rungs r set issued_at = $2 from due where r.tenant_id = $1 and r.id = due.id returning r.id
  ), named as (
    select distinct on (ed.enrolment_id, due.milestone_id, due.offset_minutes, due.deadline_at)
      ${newIdAt('$2::timestamptz')} as id, ed.enrolment_id, ed.user_id, ed.kind, ed.title, ed.due_local, ed.zone,
      due.milestone_id, due.offset_minutes, due.deadline_at, a.id as assignment_id, a.title as assignment_title,
      ${BECAUSE} as because, false as unnamed
    from due
    join effective_deadlines ed on ed.tenant_id = $1 and ed.milestone_id = due.milestone_id and ed.due_at = due.deadline_at
      and (due.enrolment_id is null or due.enrolment_id = ed.enrolment_id)
    join assignments a on a.tenant_id = $1 and a.id = ed.assignment_id and a.state = 'PUBLISHED'
    where not exists (
      select 1 from standings s
      where s.tenant_id = $1 and s.milestone_id = due.milestone_id and s.enrolment_id = ed.enrolment_id and s.again_at is null)
  ), unnamed as (
    select ${newIdAt('$2::timestamptz')} as id, ed.enrolment_id, ed.user_id, ed.kind, ed.title,
      case when again.due_at > ed.due_at then to_char(again.due_at at time zone ed.zone, 'YYYY-MM-DD"T"HH24:MI')
        else ed.due_local end as due_local, ed.zone,
      due.milestone_id, due.offset_minutes, due.deadline_at, a.id as assignment_id, a.title as assignment_title,
      ${BECAUSE} as because, true as unnamed
    from due
    join effective_deadlines ed on ed.tenant_id = $1 and ed.milestone_id = due.milestone_id
      and ed.enrolment_id = due.enrolment_id and ed.kind = 'REFLECTION'
    join assignments a on a.tenant_id = $1 and a.id = ed.assignment_id and a.state = 'PUBLISHED'
    cross join lateral (select ${UNNAMED_DATE('ed.enrolment_id', 'ed.assignment_id')} as due_at) again
    where again.due_at is not null and greatest(ed.due_at, again.due_at) = due.deadline_at
  ), people as (
    select * from named union all select * from unnamed
  ), issued as (
    insert into reminders (tenant_id, id, milestone_id, enrolment_id, offset_minutes, deadline_at, issued_at, state, dropped_because)
    select $1, id, milestone_id, enrolment_id, offset_minutes, deadline_at, $2,
      case when because is null then 'SENT' else 'DROPPED' end, because
    from people
    on conflict (tenant_id, enrolment_id, milestone_id, offset_minutes, deadline_at) do nothing
    returning id, state
  ), reached as (
    select p.* from people p where ${hashed("p.id in (select i.id from issued i where i.state = 'SENT')")}
  ), words as (
    select p.id, p.user_id, 'reminder:' || p.id as dedup_key,
      case p.kind when 'RESEARCH' then '/plan' when 'CONTACTS' then '/people' when 'OUTREACH' then '/people'
        when 'INTERVIEWS' then '/interviews' when 'THANKS' then '/thanks' when 'LOOKING_BACK' then '/interviews'
        when 'SYNTHESIS' then '/plan' when 'COMPARISON' then '/compare' when 'REFLECTION' then '/reflections/' || p.assignment_id else '/' end as path,
      jsonb_build_object('assignmentId', p.assignment_id, 'assignmentTitle', p.assignment_title,
        'milestoneTitle', p.title, 'kind', p.kind, 'dueAt', iso(p.deadline_at), 'dueLocal', p.due_local,
        'zone', p.zone, 'late', p.offset_minutes >= 0) as params
    from reached p
  ), told as (
    insert into notifications (tenant_id, id, user_id, kind, params, path, dedup_key, created_at)
    select $1, ${newIdAt('$2::timestamptz')}, user_id, 'REMINDER', params, path, dedup_key, $2 from words
    returning 1
  ), mailed as (
    insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, next_attempt_at, created_at, reminder_id)
    select $1, ${newIdAt('$2::timestamptz')}, w.user_id, 'REMINDER', w.params || jsonb_build_object('path', w.path),
      w.dedup_key, 'PLANNED', $2, $2, w.id
    from words w join users u on u.tenant_id = $1 and u.id = w.user_id and u.bounced_at is null
    returning 1
  ), behind as (
    select p.assignment_id as "assignmentId", p.assignment_title as "assignmentTitle", p.milestone_id as "milestoneId",
      p.title as "milestoneTitle", iso(p.deadline_at) as "dueAt", p.zone, p.offset_minutes as "offsetMinutes",
      json_agg(json_build_object('enrolmentId', p.enrolment_id, 'name', u.given_name || ' ' || u.family_name)
        order by u.family_name, u.given_name, u.id) as students
    from reached p join users u on u.tenant_id = $1 and u.id = p.user_id
    where p.offset_minutes >= $5 and not p.unnamed
    group by p.assignment_id, p.assignment_title, p.milestone_id, p.title, p.deadline_at, p.zone, p.offset_minutes
  )
  select (select count(*) from stamped)::int as rungs, (select count(*) from told)::int as sent,
    (select count(*) from issued where state = 'DROPPED')::int as dropped, (select count(*) from mailed)::int as mailed,
    (select coalesce(json_agg(b), '[]') from behind b) as behind`);

/** Of these reminders, those that no longer hold at the moment their mail would leave. */
export const NO_LONGER_RIGHT = statement<
  { id: string; because: MailDroppedBecause },
  readonly [ids: readonly string[], now: Date, stillUsefulDays: number]
>(`
  select id, because from (
    select r.id, case
      when r.state = 'DROPPED' then 'NOT_ISSUED'
      when ed.enrolment_id is null then 'NOT_THEIRS'
      when s.met_at is not null and s.again_at is null and again.due_at is null then 'DONE'
      when greatest(ed.due_at, again.due_at) <> r.deadline_at then 'MOVED'
      when a.state <> 'PUBLISHED' then 'NOT_PUBLISHED'
      when r.offset_minutes < 0 and r.deadline_at <= $3 then 'DEADLINE_PASSED'
      when r.issued_at + make_interval(days => $4) <= $3 then 'TOO_LATE'
      when exists (
        select 1 from reminders later
        where later.tenant_id = $1 and later.enrolment_id = r.enrolment_id and later.milestone_id = r.milestone_id
          and later.deadline_at = r.deadline_at and later.offset_minutes > r.offset_minutes and later.state = 'SENT')
        then 'SUPERSEDED'
    end as because
    from reminders r
    join milestones m on m.tenant_id = $1 and m.id = r.milestone_id
    join assignments a on a.tenant_id = $1 and a.id = m.assignment_id
    left join effective_deadlines ed
      on ed.tenant_id = $1 and ed.milestone_id = r.milestone_id and ed.enrolment_id = r.enrolment_id
    left join standings s on s.tenant_id = $1 and s.milestone_id = r.milestone_id and s.enrolment_id = r.enrolment_id
    left join lateral (select ${UNNAMED_DATE('r.enrolment_id', 'm.assignment_id')} as due_at) again
      on m.kind = 'REFLECTION' and s.met_at is not null
    where r.tenant_id = $1 and r.id = any($2::uuid[])
  ) as looked where because is not null`);

/**
 * Of these reminders, those whose reader is writing at this moment what they are reminded of, and when it will have been
 * quiet for a while.
 */
export const AT_WORK = statement<
  { id: string; until: Date },
  readonly [ids: readonly string[], now: Date, quietMinutes: number]
>(`
  select r.id, f.saved_at + make_interval(mins => $4) as until
  from reminders r
  join milestones m on m.tenant_id = $1 and m.id = r.milestone_id and m.kind = 'REFLECTION'
  join reflections f on f.tenant_id = $1 and f.assignment_id = m.assignment_id and f.enrolment_id = r.enrolment_id
  where r.tenant_id = $1 and r.id = any($2::uuid[]) and f.saved_at + make_interval(mins => $4) > $3`);

/** One reminder that went out, was dropped or is to come, for one person. */
export interface ReminderView {
  /** `<reminder or rung>.<enrolment>`: a planned one has no row of its own yet. */
  id: string;
  state: ReminderState;
  offsetMinutes: number;
  /** When it is to go out, or when it went or was dropped. */
  sendAt: string;
  sentAt: string | null;
  droppedBecause: DroppedBecause | null;
  /** What became of its mail; null while there is none to be. */
  mail: MailStanding | null;
  /** Why the mail did not leave, or what the receiver's mail server answered. */
  mailNote: string | null;
  person: { id: string; givenName: string; familyName: string; email: string | null };
  milestone: MilestoneView;
}

export const REACHED_ASSIGNMENT = statement<
  { state: AssignmentState },
  readonly [...Reach, assignmentId: string]
>(`
  select a.state from assignments a where a.tenant_id = $1 and a.id = $4 and ${staffReach('a.section_id')}`);

/** The step that is due next, or was due last: what a reminder to try out speaks of. */
export const NEXT_STEP_DUE = statement<
  { params: MailParams['TEST_REMINDER']; address: string | null; refused: boolean },
  readonly [assignmentId: string, userId: string, now: Date]
>(`
  select jsonb_build_object('assignmentId', a.id, 'assignmentTitle', a.title, 'milestoneTitle', m.title, 'kind', m.kind,
      'dueAt', iso(m.due_at), 'dueLocal', m.due_local, 'zone', m.zone, 'late', m.due_at <= $4,
      'path', '/assignments/' || a.id) as params,
    u.email as address, u.bounced_at is not null as refused
  from assignments a
  join users u on u.tenant_id = $1 and u.id = $3
  join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  where a.tenant_id = $1 and a.id = $2
  order by m.due_at <= $4, abs(extract(epoch from m.due_at - $4::timestamptz)), m.position limit 1`);

/** SQL: what became of the mail `d`, carried by `c` when it left among others, of the reminder `r`. */
const mailStanding = (now: string) => `case
        when r.state = 'DROPPED' then null
        when d.id is null then 'NONE'
        when coalesce(c.state, d.state) = 'FAILED' then 'REFUSED'
        when coalesce(c.state, d.state) in ('SENT', 'DROPPED') then coalesce(c.state, d.state)
        when coalesce(c.state, d.state) = 'WIRE' and coalesce(c.lease_until, d.lease_until, '-infinity') <= ${now} then 'IN_DOUBT'
        else 'WAITING' end`;

/**
 * SQL: what was and what will be sent for the assignment $2, a row for each person and occasion. While names are hidden
 * nobody is named who was reminded after handing in: what was given back is theirs.
 */
const issuedAndPlanned = (now: string) => `
    select r.id, r.state, r.offset_minutes, r.issued_at as send_at,
      case when r.state = 'SENT' then r.issued_at end as sent_at, r.dropped_because, r.enrolment_id, r.milestone_id,
      ${mailStanding(now)} as mail, case when d.state in ('DROPPED', 'FAILED') then d.note end as mail_note
    from reminders r join milestones m on m.tenant_id = $1 and m.id = r.milestone_id
    left join deliveries d on d.tenant_id = $1 and d.reminder_id = r.id
    left join deliveries c on c.tenant_id = $1 and c.id = d.digest_id and d.state = 'GATHERED'
    where r.tenant_id = $1 and m.assignment_id = $2 and not (m.kind = 'REFLECTION' and ${NAMES_HIDDEN('$2')} and exists (
      select 1 from submissions was join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = was.id
      where was.tenant_id = $1 and was.assignment_id = $2 and was.enrolment_id = r.enrolment_id
        and rv.asked_at <= r.issued_at))
    union all
    select g.id, 'PLANNED', g.offset_minutes, g.issue_at, null, null, ed.enrolment_id, g.milestone_id, null, null
    from rungs g
    join effective_deadlines ed on ed.tenant_id = $1 and ed.milestone_id = g.milestone_id and ed.due_at = g.deadline_at
      and (g.enrolment_id is null or g.enrolment_id = ed.enrolment_id)
    where g.tenant_id = $1 and ed.assignment_id = $2 and g.issued_at is null
      and not exists (
        select 1 from standings s
        where s.tenant_id = $1 and s.milestone_id = g.milestone_id and s.enrolment_id = ed.enrolment_id and s.again_at is null)`;

/** What was and what will be sent for one assignment, or on one occasion of it, in the order of time. */
export const REMINDERS = statement<
  ReminderView,
  readonly [
    assignmentId: string,
    afterAt: string | null,
    afterOccasion: string | null,
    afterEnrolment: string | null,
    limit: number,
    milestoneId: string | null,
    offsetMinutes: number | null,
    now: Date,
  ]
>(`
  with occasions as (${issuedAndPlanned('$9::timestamptz')}
  )
  select o.id || '.' || o.enrolment_id as id, o.state, o.offset_minutes as "offsetMinutes", iso(o.send_at) as "sendAt", iso(o.sent_at) as "sentAt",
    o.dropped_because as "droppedBecause", o.mail, o.mail_note as "mailNote",
    jsonb_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    ${milestoneJson('m')} as milestone
  from occasions o
  join enrolments e on e.tenant_id = $1 and e.id = o.enrolment_id
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join milestones m on m.tenant_id = $1 and m.id = o.milestone_id
  where ($7::uuid is null or o.milestone_id = $7) and ($8::int is null or o.offset_minutes = $8)
    and ($3::timestamptz is null
      or (date_trunc('milliseconds', o.send_at), o.id, o.enrolment_id) > ($3::timestamptz, $4::uuid, $5::uuid))
  order by date_trunc('milliseconds', o.send_at), o.id, o.enrolment_id limit $6`);

/** One step of the reminder ladder, as it goes for everyone together. */
export interface OccasionView {
  /** `<milestone>.<offset>`. */
  id: string;
  milestone: ReminderView['milestone'];
  offsetMinutes: number;
  /** When the next of them goes out; an extension has a time of its own. Null when none is to come. */
  nextAt: string | null;
  /** When the last of them went out or was dropped. */
  lastAt: string | null;
  planned: number;
  sent: number;
  dropped: number;
  droppedBecause: DroppedBecause[];
  mails: MailCounts;
}

/** Mails of those who were told, by what became of them. */
export interface MailCounts {
  none: number;
  waiting: number;
  inDoubt: number;
  sent: number;
  refused: number;
  dropped: number;
}

/** The reminders of one assignment counted by occasion: what is to come first, next first; then the latest gone. */
export const OCCASIONS = statement<OccasionView, readonly [assignmentId: string, now: Date]>(`
  with occasions as (${issuedAndPlanned('$3::timestamptz')}
  ), counted as (
    select milestone_id, offset_minutes,
      min(send_at) filter (where state = 'PLANNED') as next_at,
      max(send_at) filter (where state <> 'PLANNED') as last_at,
      count(*) filter (where state = 'PLANNED')::int as planned,
      count(*) filter (where state = 'SENT')::int as sent,
      count(*) filter (where state = 'DROPPED')::int as dropped,
      coalesce(array_agg(distinct dropped_because) filter (where dropped_because is not null), '{}') as because,
      json_build_object('none', count(*) filter (where mail = 'NONE'), 'waiting', count(*) filter (where mail = 'WAITING'),
        'inDoubt', count(*) filter (where mail = 'IN_DOUBT'), 'sent', count(*) filter (where mail = 'SENT'),
        'refused', count(*) filter (where mail = 'REFUSED'), 'dropped', count(*) filter (where mail = 'DROPPED')) as mails
    from occasions group by milestone_id, offset_minutes
  )
  select c.milestone_id || '.' || c.offset_minutes as id, c.offset_minutes as "offsetMinutes",
    iso(c.next_at) as "nextAt", iso(c.last_at) as "lastAt", c.planned, c.sent, c.dropped,
    c.because as "droppedBecause", c.mails, ${milestoneJson('m')} as milestone
  from counted c join milestones m on m.tenant_id = $1 and m.id = c.milestone_id
  order by c.next_at nulls last, c.last_at desc, m.position, c.offset_minutes desc`);

/** A deadline of a draft, and how many people it would be. */
export interface DraftDeadline {
  milestone: MilestoneView;
  deadlineAt: Date;
  zone: string;
  people: number;
  offsetsMinutes: number[];
}

/** A draft has no rungs yet: what they follow from. A step without people has its deadline all the same. */
export const DRAFT_DEADLINES = statement<DraftDeadline, readonly [assignmentId: string]>(`
  select ${milestoneJson('m')} as milestone, coalesce(d.due_at, m.due_at) as "deadlineAt", m.zone,
    count(d.enrolment_id)::int as people, a.reminder_offsets_minutes as "offsetsMinutes"
  from assignments a
  join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  left join effective_deadlines d on d.tenant_id = $1 and d.milestone_id = m.id
  where a.tenant_id = $1 and a.id = $2
  group by a.tenant_id, a.id, m.tenant_id, m.id, coalesce(d.due_at, m.due_at)`);
