import type { ContactWay } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { type Reach, studentReach } from '../sections/sections.policy.ts';
import type { PersonView } from '../sections/sections.queries.ts';
import { dayThere, type FollowedSection, LAST_TALK } from './caseload.queries.ts';

export interface StaffNoteView {
  id: string;
  enrolmentId: string;
  /** Null: a note, and nobody was spoken to. */
  way: ContactWay | null;
  heldOn: string;
  minutes: number | null;
  words: string;
  nextOn: string | null;
  writtenAt: string;
  author: PersonView;
  version: number;
}

const NOTE = `n.id, n.enrolment_id as "enrolmentId", n.way, n.held_on as "heldOn", n.minutes, n.words, n.next_on as "nextOn",
  iso(n.written_at) as "writtenAt", n.version,
  json_build_object('id', w.id, 'givenName', w.given_name, 'familyName', w.family_name, 'email', w.email) as author`;
const WITH_AUTHOR = `join users w on w.tenant_id = $1 and w.id = n.author_id`;

/** The live student whom the actor reaches as staff, and what day it is in their section. */
export const REACHED_STUDENT = statement<
  { enrolmentId: string; today: string },
  readonly [...Reach, enrolmentId: string, now: Date]
>(`
  select e.id as "enrolmentId", ${dayThere('$5::timestamptz', 's')} as today from enrolments e
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  where e.tenant_id = $1 and e.id = $4 and e.role = 'STUDENT' and e.dropped_at is null and ${studentReach('e')}`);

/** A student's notes, the newest day first. */
export const STAFF_NOTES = statement<
  StaffNoteView,
  readonly [enrolmentId: string, heldOn: string | null, id: string | null, limit: number]
>(`
  select ${NOTE} from staff_notes n ${WITH_AUTHOR}
  where n.tenant_id = $1 and n.enrolment_id = $2 and ($3::date is null or (n.held_on, n.id) < ($3::date, $4::uuid))
  order by n.held_on desc, n.id desc limit $5`);

export const STAFF_NOTE = statement<StaffNoteView, readonly [id: string]>(`
  select ${NOTE} from staff_notes n ${WITH_AUTHOR} where n.tenant_id = $1 and n.id = $2`);

export interface FollowUpView {
  enrolmentId: string;
  student: PersonView;
  section: FollowedSection;
  /** Their newest published assignment. */
  assignmentId: string | null;
  nextOn: string;
  /** That day has come, or is past. */
  due: boolean;
  way: ContactWay;
  /** What was agreed when it was set. */
  words: string;
}

/** Days ahead that are shown, so that nobody is surprised. */
const AHEAD_DAYS = 7;

/** With whom `$2` is to speak today, or in the coming days: their caseload, and whom they spoke with last themselves. */
export const FOLLOW_UPS = statement<FollowUpView, readonly [userId: string, now: Date]>(`
  with mine as (
    select cs.enrolment_id as id from caseload_students cs where cs.tenant_id = $1 and cs.counsellor_id = $2
    union
    select n.enrolment_id from staff_notes n
    join enrolments e on e.tenant_id = $1 and e.id = n.enrolment_id
    join enrolments t on t.tenant_id = $1 and t.section_id = e.section_id and t.user_id = $2 and t.role <> 'STUDENT'
      and t.dropped_at is null
    where n.tenant_id = $1 and n.author_id = $2 and n.next_on is not null and not exists (
      select 1 from caseload_students cs where cs.tenant_id = $1 and cs.enrolment_id = e.id and cs.counsellor_id <> $2)
  )
  select e.id as "enrolmentId", talk.next_on as "nextOn", talk.way, talk.words,
    talk.next_on <= ${dayThere('$3::timestamptz', 's')} as due,
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as student,
    json_build_object('id', s.id, 'name', s.name, 'code', c.code) as section,
    (select a.id from assignment_cohorts ac
     join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
     where ac.tenant_id = $1 and ac.cohort_id = e.cohort_id order by a.published_at desc, a.id limit 1) as "assignmentId"
  from mine
  join enrolments e on e.tenant_id = $1 and e.id = mine.id and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  ${LAST_TALK}
  where talk.next_on <= ${dayThere('$3::timestamptz', 's')} + ${AHEAD_DAYS}
  order by talk.next_on, lower(u.family_name), lower(u.given_name), e.id limit 100`);
