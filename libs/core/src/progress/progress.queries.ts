import type { MilestoneKind, ReflectionState } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { isPast, READABLE_WORK } from '../assignments/assignments.policy.ts';
import { assignmentJson, type AssignmentView } from '../assignments/assignments.queries.ts';
import { excusedJson, type OwnExcuseView } from '../assignments/excuses.queries.ts';
import { type OwnRequestView, requestJson } from '../assignments/requests.queries.ts';
import { NAMES_HIDDEN } from '../grading/marking.queries.ts';
import { tickedJson } from '../interviews/preparation.queries.ts';
import { interviewJson, type InterviewView } from '../interviews/interviews.queries.ts';
import { type Asking, askingJson } from '../outreach/outreach.queries.ts';
import {
  pledgeJson,
  type PledgeView,
  primerPassJson,
  type PrimerPassView,
} from '../primer/primer.queries.ts';
import { choiceJson, type ChoiceView } from '../research/plan.queries.ts';
import { OWN_STEP, reflectionState, REVISION_IS_OPEN } from '../reflections/reflections.queries.ts';
import { type PersonView } from '../sections/sections.queries.ts';
import { type Reach, studentReach } from '../sections/sections.policy.ts';
import { type Owing, owingJson } from '../thanks/thanks.queries.ts';
import { noteRead } from '../tenancy/opened-work.ts';

export interface StudentMilestoneView {
  id: string;
  kind: MilestoneKind;
  count: number | null;
  title: string;
  /** The effective deadline. */
  dueAt: string;
  dueLocal: string;
  zone: string;
  extended: boolean;
  /** More time on it may be asked for: that is done by name, and not where its date was given without one. */
  askable: boolean;
  /** Met after the deadline, or not met and past it. */
  late: boolean;
  metAt: string | null;
  /** Met, and when is not said to staff: names are hidden from those who grade. */
  unsaid: boolean;
  /** The newest request for more time on it. */
  request: OwnRequestView | null;
  points: number | null;
}

export interface ReflectionSummaryView {
  state: ReflectionState;
  /** In the draft, over the prompts that are asked now. */
  words: number;
  /** Prompts with something written. */
  answered: number;
  savedAt: string | null;
  /** It is back with the student, to be gone over again. */
  returned: boolean;
  submittedAt: string | null;
  releasedAt: string | null;
}

export interface StandingTimeView {
  extraDays: number;
  extraPercent: number;
  givenAt: string;
}

/** One student's work on one assignment, as the database gives it; grid and next step are computed over it. */
export interface WorkTree {
  enrolmentId: string;
  student: PersonView;
  /** How many people the student knows of. */
  contacts: number;
  asking: Asking;
  /** More time on every deadline; why is for staff alone and stands elsewhere. */
  standingTime: StandingTimeView | null;
  /** What is not asked of them; with no step named, nothing is. */
  excuses: OwnExcuseView[];
  pledge: PledgeView | null;
  /** The first time they passed the check of the primer. */
  primerPass: PrimerPassView | null;
  owing: Owing;
  /** It is no longer the student's to do; what they did stays to read. */
  past: boolean;
  assignment: AssignmentView;
  choices: ChoiceView[];
  interviews: InterviewView[];
  /** What is ready for the meetings that are still to come, by interview. */
  prepared: Record<string, readonly string[]>;
  /** Held, to be confirmed before they count, and nobody has been asked yet. */
  toConfirm: readonly string[];
  milestones: StudentMilestoneView[];
  reflection: ReflectionSummaryView;
}

/**
 * SQL: a `WorkTree` of the assignment `a` and the enrolment `e`, at this instant. Where it is `hidden` whose work is whose,
 * a reflection is handed in and no more is said of it: by its minute, its words or its grade one could tell.
 */
const workJson = (now: string, hidden = 'false') => `json_build_object(
  'enrolmentId', e.id, 'past', ${isPast('e', 'a')},
  'student', (select json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name,
    'email', u.email) from users u where u.tenant_id = $1 and u.id = e.user_id),
  'contacts', (select count(*) from contacts k where k.tenant_id = $1 and k.owner_id = e.user_id),
  'asking', ${askingJson('e.user_id', now)},
  'standingTime', (
    select json_build_object('extraDays', c.extra_days, 'extraPercent', c.extra_percent, 'givenAt', iso(c.given_at))
    from accommodations c where c.tenant_id = $1 and c.enrolment_id = e.id and c.ended_at is null),
  'excuses', ${excusedJson('e', 'a')},
  'pledge', ${pledgeJson('e.id', 'a.id')},
  'primerPass', ${primerPassJson('e.user_id')},
  'owing', ${owingJson('e', 'a')},
  'assignment', ${assignmentJson('a')},
  'choices', (
    select coalesce(json_agg(${choiceJson('ch', 'o')} order by ch.chosen_at, ch.id), '[]')
    from choices ch join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
    where ch.tenant_id = $1 and ch.enrolment_id = e.id and ch.assignment_id = a.id),
  'interviews', (
    select coalesce(json_agg(${interviewJson('i', 'c', 'o')} order by i.starts_at, i.id), '[]')
    from interviews i
    join contacts c on c.tenant_id = $1 and c.id = i.contact_id
    join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
    where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id),
  'prepared', (
    select coalesce(json_object_agg(i.id, ${tickedJson('i')}), '{}') from interviews i
    where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id and i.actual_minutes is null),
  'toConfirm', (
    select coalesce(json_agg(i.id order by i.starts_at), '[]') from interviews i
    where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id and i.actual_minutes is not null
      and (a.quota->>'requiresConfirmation')::boolean and i.confirmed_at is null and not exists (
        select 1 from confirmations k where k.tenant_id = $1 and k.interview_id = i.id)),
  'milestones', (
    select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'count', m.count, 'title', m.title,
      'dueAt', iso(own.due_at), 'dueLocal', own.due_local, 'zone', d.zone, 'extended', own.extended, 'askable', not own.unnamed,
      'metAt', case when not unsaid then iso(own.met_at) end, 'unsaid', unsaid, 'request', ${requestJson('d.milestone_id', 'd.enrolment_id')},
      'late', not unsaid and coalesce(own.met_at, ${now}) > own.due_at, 'points', m.points) order by m.position), '[]')
    from effective_deadlines d
    join milestones m on m.tenant_id = $1 and m.id = d.milestone_id
    left join standings st on st.tenant_id = $1 and st.milestone_id = d.milestone_id and st.enrolment_id = d.enrolment_id
    cross join lateral (select d.kind = 'REFLECTION' and ${hidden} and exists (select 1 from submissions hs
      where hs.tenant_id = $1 and hs.enrolment_id = e.id and hs.assignment_id = a.id
        and hs.superseded_at is null) as unsaid) named
    ${OWN_STEP(`not ${hidden}`)}
    where d.tenant_id = $1 and d.assignment_id = a.id and d.enrolment_id = e.id),
  'reflection', (
    select case when current.hidden then json_build_object('state', 'SUBMITTED', 'savedAt', null, 'words', 0,
      'answered', coalesce(written.answered, 0), 'returned', false, 'submittedAt', null, 'releasedAt', null)
    else json_build_object('state', ${reflectionState('e.id', 'a.id')}, 'savedAt', iso(draft.saved_at),
      'words', coalesce(written.words, 0), 'answered', coalesce(written.answered, 0),
      'returned', coalesce(current.returned, false), 'submittedAt', iso(current.submitted_at), 'releasedAt', iso(current.released_at)) end
    from (select 1) one
    left join reflections draft on draft.tenant_id = $1 and draft.enrolment_id = e.id and draft.assignment_id = a.id
    left join lateral (
      select sum(words::integer) as words, count(*) filter (where words::integer > 0) as answered
      from jsonb_each_text(draft.word_counts) as counted(prompt, words)
      join prompts p on p.tenant_id = $1 and p.assignment_id = a.id and p.id::text = counted.prompt
        and p.retired_at is null) written on true
    left join lateral (
      select s.submitted_at, g.released_at, ${hidden} as hidden, exists (
        select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id
          and ${REVISION_IS_OPEN('rv', 's')}) as returned
      from submissions s
      left join grades g on g.tenant_id = $1 and g.submission_id = s.id
      where s.tenant_id = $1 and s.enrolment_id = e.id and s.assignment_id = a.id and s.superseded_at is null) current
      on true))`;

const STUDENT_OF = `
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id`;

/** A student's own assignments. */
export const STUDENT_HOME = statement<{ work: WorkTree }, readonly [userId: string, now: Date]>(`
  select ${workJson('$3::timestamptz')} as work
  from enrolments e ${STUDENT_OF} and a.state = 'PUBLISHED'
  where e.tenant_id = $1 and e.user_id = $2 and e.role = 'STUDENT' and e.dropped_at is null`);

/** A student's own work on a published assignment, theirs now or once. */
export const OWN_STUDENT_WORK = statement<
  { work: WorkTree },
  readonly [userId: string, assignmentId: string, now: Date]
>(`
  select ${workJson('$4::timestamptz')} as work
  from enrolments e ${READABLE_WORK}
  where e.tenant_id = $1 and e.user_id = $2 and e.role = 'STUDENT' and a.id = $3`);

/** What a student did on assignments that are no longer theirs, the latest first. */
export const PAST_WORK = statement<{ work: WorkTree }, readonly [userId: string, now: Date]>(`
  select ${workJson('$3::timestamptz')} as work
  from enrolments e ${READABLE_WORK}
  where e.tenant_id = $1 and e.user_id = $2 and e.role = 'STUDENT' and ${isPast('e', 'a')}
  order by a.id desc`);

/** One student's work, for whoever reaches them as staff and for the student. */
export const STUDENT_WORK = statement<
  { work: WorkTree; ownerId: string },
  readonly [...Reach, assignmentId: string, enrolmentId: string, now: Date, openedBy: string]
>(`
  select ${workJson('$6::timestamptz', `(e.user_id <> $3::uuid and ${NAMES_HIDDEN('a.id')})`)} as work, e.user_id as "ownerId",
    ${noteRead('$7', 'fieldwork.read', 'enrolment', { id: 'e.id', person: 'e.user_id' })} as noted
  from enrolments e ${STUDENT_OF}
  where e.tenant_id = $1 and e.id = $5 and e.role = 'STUDENT' and e.dropped_at is null and a.id = $4
    and (${studentReach('e')} or (e.user_id = $3::uuid and a.state = 'PUBLISHED'))`);
