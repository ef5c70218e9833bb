import type { ConfirmationState, InterviewMode, LinkHandedOver } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { enrolmentReach, type Reach } from '../sections/sections.policy.ts';

/** What an interviewee says of a meeting, beside what was logged. */
export interface ConfirmationView {
  state: ConfirmationState;
  askedAt: string | null;
  answeredAt: string | null;
  /** Which link they answered through. */
  handedOver: LinkHandedOver | null;
  tookPlace: boolean | null;
  heldOn: string | null;
  minutes: number | null;
  askedForJob: boolean | null;
}

/** SQL: a `ConfirmationView` of the confirmation under this alias, null where there is none. */
const confirmationJson = (
  k: string,
) => `case when ${k}.id is not null then json_build_object('state', ${k}.state,
  'askedAt', iso(${k}.asked_at), 'answeredAt', iso(${k}.answered_at), 'handedOver', ${k}.handed_over,
  'tookPlace', ${k}.took_place, 'heldOn', ${k}.held_on, 'minutes', ${k}.minutes, 'askedForJob', ${k}.asked_for_job) end`;

/** A meeting, as its interviewee may see it: when, how long and about what; nothing of what was noted. */
export interface MeetingView {
  id: string;
  assignmentId: string;
  enrolmentId: string;
  occupation: string;
  mode: InterviewMode;
  heldOn: string;
  startsAt: string;
  /** Null while it is only planned. */
  minutes: number | null;
  /** Today where the course is. */
  today: string;
  confirmation: ConfirmationView | null;
}

const MEETING = (condition: string) => `
  select i.id, i.assignment_id as "assignmentId", i.enrolment_id as "enrolmentId", o.title as occupation, i.mode,
    (i.starts_at at time zone s.zone)::date::text as "heldOn", iso(i.starts_at) as "startsAt",
    i.actual_minutes as minutes, ($3::timestamptz at time zone s.zone)::date::text as today,
    ${confirmationJson('k')} as confirmation
  from interviews i
  join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  left join confirmations k on k.tenant_id = $1 and k.interview_id = i.id
  where i.tenant_id = $1 and i.contact_id = $2 and ${condition}
  order by i.starts_at desc, i.id`;

export const MEETINGS_OF = statement<MeetingView, readonly [contactId: string, now: Date]>(MEETING('true'));
export const MEETING_OF = statement<
  MeetingView,
  readonly [contactId: string, now: Date, interviewId: string]
>(MEETING('i.id = $4'));

/** Of the interviews within reach. */
export const CONFIRMATIONS = statement<
  { interviewId: string; confirmation: ConfirmationView },
  readonly [...Reach, interviewIds: readonly string[]]
>(`
  select i.id as "interviewId", ${confirmationJson('k')} as confirmation
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
  join confirmations k on k.tenant_id = $1 and k.interview_id = i.id
  where i.tenant_id = $1 and i.id = any($4::uuid[]) and ${enrolmentReach('e')}`);

/** Asked again, the day moves; an answer stays an answer. */
export const ASK = statement<
  { state: ConfirmationState },
  readonly [id: string, interviewId: string, now: Date]
>(`
  insert into confirmations as k (tenant_id, id, interview_id, state, asked_at)
  select $1, $2, i.id, 'ASKED', $4 from interviews i where i.tenant_id = $1 and i.id = $3
  on conflict (tenant_id, interview_id) do update set asked_at = excluded.asked_at where k.state = 'ASKED'
  returning state`);

/** One answer per meeting; a later one takes its place. When it took place, that counts from the first time it was said. */
export const ANSWER = statement<
  never,
  readonly [
    id: string,
    interviewId: string,
    state: ConfirmationState,
    now: Date,
    handedOver: LinkHandedOver,
    tookPlace: boolean | null,
    heldOn: string | null,
    minutes: number | null,
    askedForJob: boolean | null,
  ]
>(`
  with answered as (
    insert into confirmations as k (tenant_id, id, interview_id, state, answered_at, handed_over, took_place, held_on,
      minutes, asked_for_job)
    select $1, $2, i.id, $4, $5, $6, $7, $8::date, $9, $10 from interviews i where i.tenant_id = $1 and i.id = $3
    on conflict (tenant_id, interview_id) do update set state = excluded.state, answered_at = excluded.answered_at,
      handed_over = excluded.handed_over, took_place = excluded.took_place, held_on = excluded.held_on,
      minutes = excluded.minutes, asked_for_job = excluded.asked_for_job
  )
  update interviews i set confirmed_at = case when $7 then coalesce(i.confirmed_at, $5) end
  where i.tenant_id = $1 and i.id = $3`);
