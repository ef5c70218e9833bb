import type {
  MilestoneKind,
  NotCountedReason,
  Quota,
  ReflectionState,
  ThanksPolicy,
} from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { ANSWERED_BY_GRADE, NOT_REVISED } from '../assignments/assignments.queries.ts';
import { EXCUSED_WORK } from '../assignments/excuses.queries.ts';
import { NAMES_HIDDEN } from '../grading/marking.queries.ts';
import { thankBySql } from '../interviews/meeting-reminders.rules.ts';
import { OWN_STEP, reflectionState } from '../reflections/reflections.queries.ts';
import { LAST_NUDGE, type NudgeTree } from './nudges.queries.ts';
import { type Reach, staffReach, studentReach } from '../sections/sections.policy.ts';

/** One student's place in the grid, as the tables have it; slots, standings and where they are stuck are computed over it. */
export interface PlaceTree {
  enrolmentId: string;
  student: { id: string; email: string | null; givenName: string; familyName: string };
  /** In which they read. */
  locale: string;
  /** What they were last told by staff. */
  nudge: NudgeTree | null;
  cohort: string | null;
  /** From when they could work on it: published, and enrolled. */
  startedAt: string;
  lastSeenAt: string | null;
  choices: { id: string; occupationId: string; chosenAt: string; title: string }[];
  interviews: {
    id: string;
    occupationId: string;
    startsAt: string;
    held: boolean;
    counts: boolean;
    notCounted: { reason: NotCountedReason; wanted: number | null; found: number | null }[];
    /** By when the thank-you is best said; null once it is, or while the meeting is to come. */
    thanksDue: string | null;
  }[];
  people: { contacts: number; asked: number; unasked: number; hopeful: number; endedAt: string | null };
  milestones: {
    id: string;
    kind: MilestoneKind;
    dueAt: string;
    extended: boolean;
    metAt: string | null;
    /** Met, and when is not said: by it one could tell whose work it is while names are hidden from those who grade. */
    unsaid: boolean;
  }[];
  /** From all of it; from a step alone, the step is not among theirs. */
  excused: boolean;
  reflection: ReflectionState;
  answered: number;
  /** Not said while names are hidden from those who grade; nor is what became of it. */
  submittedAt: string | null;
  /** Handed in, no finished grade yet, and not given back: somebody waits for staff. */
  ungraded: boolean;
}

/** What an assignment asks of every one of its students. */
export interface AskedTree {
  quota: Quota;
  thanks: ThanksPolicy;
  prompts: number;
}

export interface CohortGridTree extends AskedTree {
  milestones: { id: string; kind: MilestoneKind; title: string; dueAt: string; zone: string }[];
  total: number;
  places: PlaceTree[];
}

/** SQL: an `AskedTree`'s columns of the assignment under this alias, as pairs for `json_build_object`. */
export const askedPairs = (a: string) => `'quota', ${a}.quota, 'thanks', ${a}.thanks, 'prompts', (
    select count(*) from prompts p where p.tenant_id = $1 and p.assignment_id = ${a}.id and p.retired_at is null)`;

/**
 * SQL: a `PlaceTree` of the assignment `a`, the enrolment `e` and its user `u`. Everything is looked up by the student's
 * own keys, so that it costs the same however many others there are.
 */
export const placeJson = (now: string) => `json_build_object(
  'enrolmentId', e.id,
  'student', json_build_object('id', u.id, 'email', u.email, 'givenName', u.given_name, 'familyName', u.family_name),
  'locale', u.locale,
  'nudge', ${LAST_NUDGE},
  'cohort', (select c.name from cohorts c where c.tenant_id = $1 and c.id = e.cohort_id),
  'startedAt', iso(greatest(a.published_at, e.created_at)),
  'lastSeenAt', (select iso(max(s.last_seen_at)) from sessions s where s.tenant_id = $1 and s.user_id = u.id),
  'choices', (
    select coalesce(json_agg(json_build_object('id', ch.id, 'occupationId', ch.occupation_id,
      'chosenAt', iso(ch.chosen_at), 'title', o.title)), '[]')
    from choices ch join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
    where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.assignment_id = a.id),
  'interviews', (
    select coalesce(json_agg(json_build_object('id', i.id, 'occupationId', i.occupation_id,
      'startsAt', iso(i.starts_at), 'held', i.actual_minutes is not null, 'counts', i.counts,
      'notCounted', i.not_counted, 'thanksDue', case when i.actual_minutes is not null and i.thanked_at is null
        then iso(${thankBySql('i', 'a')}) end)), '[]')
    from interviews i where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id),
  'people', (
    select json_build_object('contacts', count(*),
      'asked', count(*) filter (where latest.number > 1 or latest.state <> 'DRAFTED'),
      'unasked', count(*) filter (where latest.state is null and not exists (
        select 1 from interviews m where m.tenant_id = $1 and m.contact_id = k.id)),
      'hopeful', count(*) filter (where latest.state in ('DRAFTED', 'NOT_NOW') or latest.due_on is not null
        or latest.expires_on > (${now} at time zone coalesce(u.zone, t.zone))::date),
      'endedAt', iso(max(coalesce(latest.outcome_at, latest.sent_at))))
    from contacts k
    join tenant_settings t on t.tenant_id = $1
    left join lateral (
      select r.state, r.number, r.due_on, r.expires_on, r.outcome_at, r.sent_at from outreaches r
      where r.tenant_id = $1 and r.contact_id = k.id order by r.created_at desc, r.id desc limit 1) latest on true
    where k.tenant_id = $1 and k.owner_id = u.id),
  'milestones', (
    select coalesce(json_agg(json_build_object('id', d.milestone_id, 'kind', d.kind, 'dueAt', iso(own.due_at),
      'extended', own.extended, 'metAt', case when not unsaid then iso(own.met_at) end, 'unsaid', unsaid) order by d.position), '[]')
    from effective_deadlines d
    cross join lateral (select d.kind = 'REFLECTION' and coalesce(handed.hidden, false) as unsaid) named
    left join standings st on st.tenant_id = $1 and st.milestone_id = d.milestone_id and st.enrolment_id = e.id
    ${OWN_STEP('not unsaid')}
    where d.tenant_id = $1 and d.assignment_id = a.id and d.enrolment_id = e.id),
  'excused', exists (select 1 from excuses q where q.tenant_id = $1 and q.enrolment_id = e.id
    and q.assignment_id = a.id and q.milestone_id is null and q.ended_at is null),
  'reflection', case when handed.hidden then 'SUBMITTED' else ${reflectionState('e.id', 'a.id')} end,
  'answered', coalesce((
    select count(*) from reflections draft, jsonb_each_text(draft.word_counts) as counted(prompt, words)
    join prompts p on p.tenant_id = $1 and p.assignment_id = a.id and p.id::text = counted.prompt and p.retired_at is null
    where draft.tenant_id = $1 and draft.enrolment_id = e.id and draft.assignment_id = a.id
      and counted.words::integer > 0), 0),
  'submittedAt', case when not handed.hidden then iso(handed.submitted_at) end,
  'ungraded', coalesce(not handed.hidden and not handed.graded, false))`;

/** SQL: what the student of `e` handed in last on `a`. */
export const HANDED_IN = (now: string) => `left join lateral (
  select s.submitted_at, ${NAMES_HIDDEN('a.id')} as hidden, exists (select 1 from grades g where g.tenant_id = $1 and g.submission_id = s.id
    and g.state in ('READY', 'RELEASED')) or exists (select 1 from revision_requests rv
    where rv.tenant_id = $1 and rv.submission_id = s.id and not ${ANSWERED_BY_GRADE('rv')}
      and not ${NOT_REVISED('rv', 's', now)}) or ${EXCUSED_WORK('s.enrolment_id', 'a.id')} as graded
  from submissions s
  where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id and s.superseded_at is null
  limit 1) handed on true`;

/** Students in one grid at most; a larger assignment is looked at cohort by cohort. */
export const PLACES_AT_MOST = 1_000;

/** A published assignment's students, by name, as the JSON text of one `CohortGridTree`. */
export const COHORT_GRID = statement<
  { tree: string },
  readonly [...Reach, assignmentId: string, cohortId: string | null, now: Date]
>(`
  select json_build_object(${askedPairs('a')},
    'milestones', (
      select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'dueAt', iso(m.due_at),
        'zone', m.zone) order by m.position), '[]')
      from milestones m where m.tenant_id = $1 and m.assignment_id = a.id),
    'total', places.total, 'places', coalesce(places.trees, '[]'))::text as tree
  from assignments a
  cross join lateral (
    select max(who.total) as total, json_agg(${placeJson('$6::timestamptz')}
      order by lower(u.family_name), lower(u.given_name), e.id) as trees
    from (
      select e.id, count(*) over () as total
      from assignment_cohorts ac join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id
        and e.role = 'STUDENT' and e.dropped_at is null
      join users u on u.tenant_id = $1 and u.id = e.user_id
      where ac.tenant_id = $1 and ac.assignment_id = a.id and ($5::uuid is null or ac.cohort_id = $5)
      order by lower(u.family_name), lower(u.given_name), e.id limit ${PLACES_AT_MOST}) who
    join enrolments e on e.tenant_id = $1 and e.id = who.id
    join users u on u.tenant_id = $1 and u.id = e.user_id
    ${HANDED_IN('$6::timestamptz')}) places
  where a.tenant_id = $1 and a.id = $4 and a.state = 'PUBLISHED' and ${staffReach('a.section_id')}`);

/** One student's place in a published assignment of theirs, as the JSON text of an `AskedTree` with a `place`. */
export const STUDENT_PLACE = statement<
  { tree: string },
  readonly [...Reach, assignmentId: string, enrolmentId: string, now: Date]
>(`
  select json_build_object(${askedPairs('a')}, 'place', ${placeJson('$6::timestamptz')})::text as tree
  from enrolments e
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id and ac.assignment_id = $4
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
  join users u on u.tenant_id = $1 and u.id = e.user_id
  ${HANDED_IN('$6::timestamptz')}
  where e.tenant_id = $1 and e.id = $5 and e.role = 'STUDENT' and e.dropped_at is null and ${studentReach('e')}`);
