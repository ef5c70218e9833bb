import type { InvitationState, SectionRole } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';
import { memberReach, type Reach, type StaffRole, staffReach } from './sections.policy.ts';
import { matches } from '../tenancy/search.ts';

export interface TermView {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  version: number;
}
export interface CourseView {
  id: string;
  code: string;
  title: string;
  version: number;
}
export interface SectionView {
  id: string;
  name: string;
  zone: string;
  version: number;
  course: CourseView;
  term: TermView;
}
export interface CohortView {
  id: string;
  sectionId: string;
  name: string;
  /** Live students. */
  size: number;
  version: number;
}
export interface PersonView {
  id: string;
  givenName: string;
  familyName: string;
  /** Null: they have none. */
  email: string | null;
}
export interface EnrolmentView {
  id: string;
  sectionId: string;
  cohortId: string | null;
  role: SectionRole;
  droppedAt: string | null;
  invitation: InvitationState;
  /** Who follows them. */
  counsellor: PersonView | null;
  person: PersonView;
}

export { matches };

const SECTION_COLUMNS = `
  s.id, s.name, s.zone, s.version,
  jsonb_build_object('id', c.id, 'code', c.code, 'title', c.title, 'version', c.version) as course,
  jsonb_build_object('id', t.id, 'name', t.name, 'startsOn', t.starts_on, 'endsOn', t.ends_on,
    'version', t.version) as term`;
const SECTION_TABLES = `
  sections s
  join courses c on c.tenant_id = s.tenant_id and c.id = s.course_id
  join terms t on t.tenant_id = s.tenant_id and t.id = s.term_id`;

/** The latest term first, then by course code and name. */
export const SECTIONS = statement<
  SectionView,
  readonly [
    ...Reach,
    words: readonly string[],
    startsOn: string | null,
    code: string | null,
    name: string | null,
    id: string | null,
    limit: number,
  ]
>(`
  select ${SECTION_COLUMNS} from ${SECTION_TABLES}
  where s.tenant_id = $1 and ${staffReach('s.id')}
    and ${matches('$4', `c.code || ' ' || c.title || ' ' || s.name || ' ' || t.name`)}
    and ($5::text is null or t.starts_on::text < $5::text
      or (t.starts_on::text = $5::text and (c.code, s.name, s.id) > ($6::text, $7::text, $8::uuid)))
  order by t.starts_on desc, c.code, s.name, s.id
  limit $9`);

export const SECTION = statement<SectionView, readonly [...Reach, id: string]>(`
  select ${SECTION_COLUMNS} from ${SECTION_TABLES}
  where s.tenant_id = $1 and s.id = $4 and ${staffReach('s.id')}`);

/** What members of a section, students too, may know about it. */
export const SECTIONS_BY_ID = statement<SectionView, readonly [...Reach, ids: readonly string[]]>(`
  select ${SECTION_COLUMNS} from ${SECTION_TABLES}
  where s.tenant_id = $1 and s.id = any($4::uuid[]) and ${memberReach('s.id')}`);

export const STUDENT_COUNTS = statement<
  { sectionId: string; students: number },
  readonly [...Reach, sectionIds: readonly string[]]
>(`
  select s.id as "sectionId", (
    select count(*) from enrolments e
    where e.tenant_id = $1 and e.section_id = s.id and e.role = 'STUDENT' and e.dropped_at is null)::int as students
  from sections s where s.tenant_id = $1 and s.id = any($4::uuid[]) and ${staffReach('s.id')}`);

const COHORT = (alias: string) => `jsonb_build_object(
  'id', ${alias}.id, 'sectionId', ${alias}.section_id, 'name', ${alias}.name, 'version', ${alias}.version,
  'size', (select count(*) from enrolments m
    where m.tenant_id = $1 and m.cohort_id = ${alias}.id and m.dropped_at is null))`;

/** One row per section in reach, so that a section without cohorts differs from one out of reach. */
export const COHORTS_OF_SECTIONS = statement<
  { sectionId: string; cohorts: CohortView[] },
  readonly [...Reach, sectionIds: readonly string[]]
>(`
  select s.id as "sectionId", coalesce((
    select jsonb_agg(${COHORT('c')} order by c.name, c.id) from cohorts c
    where c.tenant_id = $1 and c.section_id = s.id), '[]') as cohorts
  from sections s where s.tenant_id = $1 and s.id = any($4::uuid[]) and ${staffReach('s.id')}`);

/** Cohorts for their section's staff, and for a student their own. */
export const COHORTS_BY_ID = statement<{ cohort: CohortView }, readonly [...Reach, ids: readonly string[]]>(`
  select ${COHORT('c')} as cohort from cohorts c
  where c.tenant_id = $1 and c.id = any($4::uuid[]) and (${staffReach('c.section_id')} or exists (
    select 1 from enrolments own
    where own.tenant_id = $1 and own.user_id = $3::uuid and own.cohort_id = c.id and own.dropped_at is null))`);

/** How far an invitation has come, or without an address a card, at the instant of this parameter. */
const INVITATION = (now: string) => `case
  when u.ended_at is not null then 'ENDED'
  when ${hasComeIn('u')} then 'ACCEPTED'
  when u.email is null then case when exists (
      select 1 from person_cards k where k.tenant_id = $1 and k.user_id = u.id and k.used_at is null and k.expires_at > ${now})
    then 'CARD' else 'NO_ADDRESS' end
  when u.bounced_at is not null then 'BOUNCED'
  else coalesce((
    select case when l.expires_at > ${now} then case when l.opened_at is null then 'SENT' else 'OPENED' end
      else 'EXPIRED' end from links l
    where l.tenant_id = $1 and l.user_id = u.id and l.purpose = 'INVITATION'
    order by l.created_at desc, l.id desc limit 1), 'NONE')
  end`;

/** SQL: the `PersonView` of the user under this alias. */
const PERSON = (u: string) => `jsonb_build_object(
  'id', ${u}.id, 'givenName', ${u}.given_name, 'familyName', ${u}.family_name, 'email', ${u}.email)`;

/** An enrolment `e` with its user `u`. */
const ENROLMENT = (now: string) => `jsonb_build_object(
  'id', e.id, 'sectionId', e.section_id, 'cohortId', e.cohort_id, 'role', e.role, 'droppedAt', iso(e.dropped_at),
  'invitation', ${INVITATION(now)},
  'counsellor', (select ${PERSON('f')} from caseload_students cs join users f on f.tenant_id = $1 and f.id = cs.counsellor_id
    where cs.tenant_id = $1 and cs.enrolment_id = e.id),
  'person', ${PERSON('u')})`;
const WITH_USER = 'join users u on u.tenant_id = e.tenant_id and u.id = e.user_id';

export interface PersonSectionView {
  enrolmentId: string;
  role: SectionRole;
  droppedAt: string | null;
  section: SectionView;
}

/** Where somebody is or was, and as what: what they are in first, the latest term first. */
export const SECTIONS_OF_PERSON = statement<
  Omit<PersonSectionView, 'section'> & SectionView,
  readonly [userId: string]
>(`
  select e.id as "enrolmentId", e.role, iso(e.dropped_at) as "droppedAt", ${SECTION_COLUMNS}
  from ${SECTION_TABLES}
  join enrolments e on e.tenant_id = s.tenant_id and e.section_id = s.id and e.user_id = $2
  where s.tenant_id = $1
  order by e.dropped_at is not null, t.starts_on desc, c.code, s.name, e.id limit 200`);

/** A page of a section's people with how many there are in all; dropped people stay in the list. */
export const ENROLMENTS = statement<
  { totalCount: number; enrolments: EnrolmentView[] },
  readonly [
    ...Reach,
    sectionId: string,
    words: readonly string[],
    role: SectionRole | null,
    familyName: string | null,
    givenName: string | null,
    id: string | null,
    limit: number,
    now: Date,
  ]
>(`
  with matching as (
    select e.id, u.family_name, u.given_name from enrolments e ${WITH_USER}
    where e.tenant_id = $1 and e.section_id = $4 and ${staffReach('e.section_id')}
      and ${matches('$5', `u.given_name || ' ' || u.family_name || ' ' || coalesce(u.email, u.sign_in_name, '')`)}
      and ($6::text is null or e.role = $6)
  ), page as (
    select * from matching
    where $9::uuid is null or (family_name, given_name, id) > ($7::text, $8::text, $9::uuid)
    order by family_name, given_name, id limit $10
  )
  select (select count(*) from matching)::int as "totalCount", coalesce((
    select jsonb_agg(${ENROLMENT('$11::timestamptz')} order by page.family_name, page.given_name, page.id)
    from page join enrolments e on e.tenant_id = $1 and e.id = page.id ${WITH_USER}), '[]') as enrolments`);

/** Live people of a section who have not come in yet and have an address that takes mail: students, or everybody. */
export const NOT_COME_IN = statement<{ id: string }, readonly [sectionId: string, everybody: boolean]>(`
  select u.id from enrolments e ${WITH_USER}
  where e.tenant_id = $1 and e.section_id = $2 and e.dropped_at is null and ($3::boolean or e.role = 'STUDENT')
    and not ${hasComeIn('u')} and u.email is not null and u.bounced_at is null and u.ended_at is null
  order by u.id`);

/** Live staff whose access nobody ended, instructors first. */
export const STAFF_OF_SECTIONS = statement<
  { sectionId: string; staff: EnrolmentView[] },
  readonly [...Reach, sectionIds: readonly string[], now: Date]
>(`
  select s.id as "sectionId", coalesce((
    select jsonb_agg(${ENROLMENT('$5::timestamptz')} order by e.role desc, u.family_name, u.given_name, e.id)
    from enrolments e ${WITH_USER}
    where e.tenant_id = $1 and e.section_id = s.id and e.role <> 'STUDENT' and e.dropped_at is null
      and u.ended_at is null), '[]') as staff
  from sections s where s.tenant_id = $1 and s.id = any($4::uuid[]) and ${staffReach('s.id')}`);

/** Live members, by name. */
export const MEMBERS_OF_COHORTS = statement<
  { cohortId: string; members: EnrolmentView[] },
  readonly [...Reach, cohortIds: readonly string[], now: Date]
>(`
  select c.id as "cohortId", coalesce((
    select jsonb_agg(${ENROLMENT('$5::timestamptz')} order by u.family_name, u.given_name, e.id)
    from enrolments e ${WITH_USER}
    where e.tenant_id = $1 and e.cohort_id = c.id and e.dropped_at is null), '[]') as members
  from cohorts c where c.tenant_id = $1 and c.id = any($4::uuid[]) and ${staffReach('c.section_id')}`);

/** Enrolments for their section's staff, and for a student their own. */
export const ENROLMENTS_BY_ID = statement<
  { enrolment: EnrolmentView },
  readonly [...Reach, ids: readonly string[], now: Date]
>(`
  select ${ENROLMENT('$5::timestamptz')} as enrolment from enrolments e ${WITH_USER}
  where e.tenant_id = $1 and e.id = any($4::uuid[])
    and (${staffReach('e.section_id')} or (e.user_id = $3::uuid and e.dropped_at is null))`);

/**
 * Makes a cohort consist of exactly these live students: others leave it, and cohorts that lose somebody move their
 * version on, so that who edits them at the same time is told. Wants ids that were checked.
 */
export const SET_MEMBERS = statement<
  { joined: number; left: number },
  readonly [cohortId: string, enrolmentIds: readonly string[]]
>(`
  with losing as (
    update cohorts c set version = c.version + 1
    where c.tenant_id = $1 and c.id <> $2 and c.id in (
      select e.cohort_id from enrolments e where e.tenant_id = $1 and e.id = any($3::uuid[]))
  ), left_it as (
    update enrolments e set cohort_id = null, version = e.version + 1
    where e.tenant_id = $1 and e.cohort_id = $2 and e.dropped_at is null and not (e.id = any($3::uuid[]))
    returning 1
  ), joined as (
    update enrolments e set cohort_id = $2, version = e.version + 1
    where e.tenant_id = $1 and e.id = any($3::uuid[]) and e.cohort_id is distinct from $2::uuid
    returning 1
  )
  select (select count(*) from joined)::int as joined, (select count(*) from left_it)::int as left`);

export const STUDENTS_WITHOUT_COHORT = statement<{ id: string }, readonly [sectionId: string]>(`
  select e.id from enrolments e
  where e.tenant_id = $1 and e.section_id = $2 and e.role = 'STUDENT' and e.cohort_id is null and e.dropped_at is null`);

/** Finds or makes the person of an address and lets them have the role; who is there keeps their name. */
export const FIND_OR_MAKE_STAFF = statement<
  { id: string; ended: boolean },
  readonly [id: string, email: string, givenName: string, familyName: string, role: StaffRole, now: Date]
>(`
  insert into users as u (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
  select s.tenant_id, $2, $3, $4, $5, array[$6::text], s.locale, $7 from tenant_settings s where s.tenant_id = $1
  on conflict (tenant_id, email) do update
    set roles = case when $6::text = any(u.roles) then u.roles else u.roles || $6::text end,
      version = u.version + case when $6::text = any(u.roles) then 0 else 1 end
  returning u.id, u.ended_at is not null as ended`);
