import { statement } from '@firsthand/persistence';
import { ANSWERED_BY_GRADE, REVISION_OVER_AT } from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { hasComeIn } from '../identity/identity.queries.ts';
import { teachesStill } from '../sections/sections.policy.ts';

/** The hour of the day where the institution is. */
export const HOUR = statement<{ hour: number }, readonly [now: Date]>(`
  select extract(hour from $2::timestamptz at time zone t.zone)::int as hour from tenant_settings t where t.tenant_id = $1`);

/** Who teaches what has waited for grading, with what has waited longest first. */
export interface WaitingGrading {
  userId: string;
  assignmentId: string;
  assignmentTitle: string;
  /** Over all their assignments. */
  submissions: number;
  /** Further assignments. */
  others: number;
  /** Since when the first of them waits. */
  since: string;
  zone: string;
  /** The Monday of this week where the institution is. */
  monday: string;
}

/** SQL: since when the submission `s` is there: it came in, by whoever's hand, and its deadline is over. */
const THERE_SINCE = 'greatest(coalesce(s.handed_in_at, s.submitted_at), s.deadline_at)';
/** SQL: when it came back to whoever grades it: the time to go over it again is over, or a grade was taken back. */
const BACK_AT = [
  `select ${REVISION_OVER_AT('v', 's')} as at from revision_requests v
    where v.tenant_id = $1 and v.submission_id = s.id and not ${ANSWERED_BY_GRADE('v')}`,
  `select p.replaced_at as at from grades was join past_grades p on p.tenant_id = $1 and p.grade_id = was.id
    where was.tenant_id = $1 and was.submission_id = s.id`,
];
const GRADABLE_SINCE = `greatest(${THERE_SINCE}, ${BACK_AT.map((rows) => `(select max(back.at) from (${rows}) back)`).join(', ')})`;

/**
 * SQL: current submissions `s` of published assignments `a` that nobody graded, so many days after they could be, at the
 * instant of this parameter. Step by step: that something came back is asked only of what is there and has no grade.
 */
const waitingSince = (now: string) => `tenant_settings t
  join assignments a on a.tenant_id = $1 and a.state = 'PUBLISHED'
  join submissions s on s.tenant_id = $1 and s.assignment_id = a.id and s.superseded_at is null
    and ${THERE_SINCE} <= ${now} - make_interval(days => t.grading_waiting_days)
  join enrolments e on e.tenant_id = $1 and e.id = s.enrolment_id and e.dropped_at is null
    and not ${EXCUSED_WORK('e.id', 'a.id')}
  join enrolments staff on staff.tenant_id = $1 and staff.section_id = a.section_id and ${teachesStill('staff')}
  where t.tenant_id = $1 and not exists (
      select 1 from grades g where g.tenant_id = $1 and g.submission_id = s.id and g.state <> 'DRAFT')
    ${BACK_AT.map(
      (rows) => `and not exists (
      select 1 from (${rows}) back where back.at > ${now} - make_interval(days => t.grading_waiting_days))`,
    ).join(' ')}`;

export const WAITING_GRADING = statement<WaitingGrading, readonly [now: Date]>(`
  with waiting as (
    select staff.user_id, a.id, a.title, t.zone, count(*) as submissions,
      min(${GRADABLE_SINCE}) as since
    from ${waitingSince('$2::timestamptz')}
    group by staff.user_id, a.id, a.title, t.zone
  )
  select user_id as "userId", (array_agg(id order by since, id))[1] as "assignmentId",
    (array_agg(title order by since, id))[1] as "assignmentTitle", sum(submissions)::int as submissions,
    (count(*) - 1)::int as others, iso(min(since)) as since, zone,
    date_trunc('week', $2::timestamptz at time zone zone)::date::text as monday
  from waiting group by user_id, zone`);

/** SQL: whether something still waits to be graded by this user. */
export const gradingWaits = (user: string, now: string) =>
  `exists (select 1 from ${waitingSince(now)} and staff.user_id = ${user})`;

/** A section with people whose invitation ended in the week before this one without their coming in. */
export interface OpenInvitations {
  userId: string;
  sectionId: string;
  section: string;
  name: string;
  others: number;
  monday: string;
}

/** SQL: the last invitation `l` of students `u` of sections `x` who have not come in. */
const NOT_IN = `tenant_settings t
  join enrolments e on e.tenant_id = $1 and e.role = 'STUDENT' and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id and not ${hasComeIn('u')} and u.bounced_at is null
    and u.ended_at is null
  join sections x on x.tenant_id = $1 and x.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = x.course_id
  join lateral (
    select l.created_at, l.expires_at, l.used_at, count(*) over () as sent from links l
    where l.tenant_id = $1 and l.user_id = u.id and l.purpose = 'INVITATION'
    order by l.created_at desc, l.id desc limit 1) l on l.used_at is null
  where t.tenant_id = $1`;

/** SQL: when this week began on the institution's calendar, or one that many before it. */
const weekBegan = (now: string, before = 0) =>
  `(date_trunc('week', ${now}::timestamptz at time zone t.zone) - interval '${before} weeks') at time zone t.zone`;

/** Staff hear once of each person: in the week after the one in which their invitation ended, whose day it was. */
export const OPEN_INVITATIONS = statement<OpenInvitations, readonly [now: Date]>(`
  with open as (
    select x.id, c.code || ' · ' || x.name as section, u.given_name || ' ' || u.family_name as name, u.family_name, t.zone
    from ${NOT_IN} and l.expires_at >= ${weekBegan('$2', 1)} and l.expires_at < ${weekBegan('$2')}
  )
  select staff.user_id as "userId", o.id as "sectionId", o.section,
    (array_agg(o.name order by o.family_name, o.name))[1] as name, (count(*) - 1)::int as others,
    date_trunc('week', $2::timestamptz at time zone o.zone)::date::text as monday
  from open o
  join enrolments staff on staff.tenant_id = $1 and staff.section_id = o.id and staff.role <> 'STUDENT'
    and staff.dropped_at is null and not exists (
      select 1 from users gone where gone.tenant_id = $1 and gone.id = staff.user_id and gone.ended_at is not null)
  group by staff.user_id, o.id, o.section, o.zone`);

/** SQL: whether somebody invited into this section is still not in it. */
export const somebodyNotIn = (section: string) => `exists (select 1 from ${NOT_IN} and x.id = ${section})`;

/** Whose first invitation ends within a day and a half; each with a section that waits for them. */
export const ENDING_INVITATIONS = statement<{ userId: string; section: string }, readonly [now: Date]>(`
  select distinct on (u.id) u.id as "userId", c.code || ' · ' || x.name as section
  from ${NOT_IN} and l.sent = 1 and l.expires_at > $2 and l.expires_at <= $2::timestamptz + interval '36 hours'
  order by u.id, e.created_at, e.id`);
