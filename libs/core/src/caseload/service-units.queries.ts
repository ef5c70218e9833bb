import type { ConductedBy, ServiceKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, studentReach } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import type { FollowedSection } from './caseload.queries.ts';

export interface ServiceUnitView {
  id: string;
  enrolmentId: string;
  client: PersonView;
  staff: PersonView;
  section: FollowedSection;
  servedOn: string;
  minutes: number;
  kind: ServiceKind;
  note: string;
}

const PERSON = (u: string) => `json_build_object('id', ${u}.id, 'givenName', ${u}.given_name,
  'familyName', ${u}.family_name, 'email', ${u}.email)`;

/** So many units are in a month at most; a month that has more is looked at staff by staff. */
export const UNITS_AT_MOST = 5_000;

/** The units of a month that the actor reaches, by day: all of them, or those of one member of staff. */
export const SERVICE_UNITS = statement<
  ServiceUnitView,
  readonly [...Reach, from: string, until: string, servedBy: string | null]
>(`
  select n.id, n.enrolment_id as "enrolmentId", ${PERSON('u')} as client, ${PERSON('w')} as staff,
    json_build_object('id', s.id, 'name', s.name, 'code', c.code) as section,
    n.served_on as "servedOn", n.minutes, n.kind, n.note
  from service_units n
  join enrolments e on e.tenant_id = $1 and e.id = n.enrolment_id
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join users w on w.tenant_id = $1 and w.id = n.served_by
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  where n.tenant_id = $1 and n.served_on >= $4::date and n.served_on < $5::date
    and ($6::uuid is null or n.served_by = $6) and (${studentReach('e')} or n.served_by = $3::uuid)
  order by n.served_on, n.id limit ${UNITS_AT_MOST}`);

/** Whom the actor may write a unit for: their own caseload first, then everybody they reach as staff. */
export const CLIENTS = statement<
  { enrolmentId: string; person: PersonView; section: FollowedSection },
  readonly [...Reach, now: Date]
>(`
  select e.id as "enrolmentId", ${PERSON('u')} as person,
    json_build_object('id', s.id, 'name', s.name, 'code', c.code) as section
  from enrolments e
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  join terms term on term.tenant_id = $1 and term.id = s.term_id
    and term.ends_on >= ($4::timestamptz at time zone s.zone)::date
  where e.tenant_id = $1 and e.role = 'STUDENT' and e.dropped_at is null and ${studentReach('e')}
  order by lower(u.family_name), lower(u.given_name), e.id limit 1000`);

export interface DriftRow {
  /** The caseload as a whole, the conversations this member of staff held themselves, or one cohort. */
  kind: 'CASELOAD' | 'STAFF' | 'COHORT';
  name: string;
  held: number;
  asked: number;
}

/**
 * How many conversations of `$2`'s clients were held, and how many of them turned into asking for a job: over their
 * caseload, by cohort, and over those the counsellor held for or with a client.
 */
export const DRIFT = statement<DriftRow, readonly [counsellorId: string]>(`
  with conversations as (
    select coalesce(h.name, '') as cohort, k.conducted_with = $2 as own, cl.job_talk = 'I_ASKED' as asked,
      cs.counsellor_id = $2 as followed
    from interviews i
    join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.dropped_at is null
    left join caseload_students cs on cs.tenant_id = $1 and cs.enrolment_id = e.id
    left join cohorts h on h.tenant_id = $1 and h.id = e.cohort_id
    left join interview_conducts k on k.tenant_id = $1 and k.id = i.id
    left join interview_closings cl on cl.tenant_id = $1 and cl.id = i.id
    where i.tenant_id = $1 and i.actual_minutes is not null and (i.enrolment_id in (
        select f.enrolment_id from caseload_students f where f.tenant_id = $1 and f.counsellor_id = $2)
      or i.id in (select o.id from interview_conducts o where o.tenant_id = $1 and o.conducted_with = $2))
  )
  select 'CASELOAD' as kind, '' as name, count(*) filter (where followed)::int as held,
    count(*) filter (where followed and asked)::int as asked from conversations
  union all
  select 'STAFF', '', count(*) filter (where own)::int, count(*) filter (where own and asked)::int from conversations
  union all
  select 'COHORT', cohort, count(*)::int, count(*) filter (where asked)::int from conversations
  where followed and cohort <> '' group by cohort`);

export interface ConductView {
  interviewId: string;
  conductedBy: ConductedBy;
  /** The member of staff, where it was not the student alone. */
  staff: PersonView | null;
}

const REACHED = `from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.dropped_at is null and ${studentReach('e')}`;

/** An interview of a student whom the actor reaches as staff, held until the writing is done. */
export const REACHED_INTERVIEW = statement<{ id: string }, readonly [...Reach, interviewId: string]>(`
  select i.id ${REACHED} where i.tenant_id = $1 and i.id = $4 for no key update of i`);

export const CONDUCT = statement<ConductView, readonly [...Reach, interviewId: string]>(`
  select i.id as "interviewId", coalesce(k.conducted_by, 'STUDENT') as "conductedBy",
    case when w.id is not null then ${PERSON('w')} end as staff
  ${REACHED}
  left join interview_conducts k on k.tenant_id = $1 and k.id = i.id
  left join users w on w.tenant_id = $1 and w.id = k.conducted_with
  where i.tenant_id = $1 and i.id = $4`);
