import type { ContactWay } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import {
  askedPairs,
  type AskedTree,
  HANDED_IN,
  placeJson,
  type PlaceTree,
} from '../progress/cohort-grid.queries.ts';
import { matches, type PersonView } from '../sections/sections.queries.ts';

/** The section of a student, as a caseload names it. */
export interface FollowedSection {
  id: string;
  name: string;
  code: string;
}

export interface FollowedTree {
  enrolmentId: string;
  student: PersonView;
  section: FollowedSection;
  lastSeenAt: string | null;
  /** The last talk that was written down. */
  lastContact: { on: string; way: ContactWay; by: string } | null;
  /** When to speak next, as that talk left it. */
  nextContactOn: string | null;
  /** Their published assignments. */
  works: (AskedTree & { assignmentId: string; title: string; zone: string; place: PlaceTree })[];
}

/** So many students are in a caseload at most, far more than anybody can follow. */
export const FOLLOWED_AT_MOST = 1_000;

/** SQL: the last talk staff wrote down with the student of `e`. */
export const LAST_TALK = `left join lateral (
  select n.held_on, n.way, n.next_on, n.words, n.author_id from staff_notes n
  where n.tenant_id = $1 and n.enrolment_id = e.id and n.way is not null
  order by n.held_on desc, n.id desc limit 1) talk on true`;

/** SQL: a section's calendar day at this instant. */
export const dayThere = (now: string, s: string) => `(${now} at time zone ${s}.zone)::date`;

const NAME = `lower(u.family_name), lower(u.given_name), e.id`;

/**
 * A counsellor's students of the running terms by name, each as the JSON text of one `FollowedTree`: those of a section,
 * those with all of these words, those with whom nobody spoke for so many days. Everything of a student is looked up by
 * their own keys.
 */
export const CASELOAD = statement<
  { tree: string },
  readonly [
    counsellorId: string,
    now: Date,
    sectionId: string | null,
    words: readonly string[],
    silentDays: number | null,
  ]
>(`
  select json_build_object('enrolmentId', e.id,
    'student', json_build_object('id', u.id, 'email', u.email, 'givenName', u.given_name, 'familyName', u.family_name),
    'section', json_build_object('id', s.id, 'name', s.name, 'code', c.code),
    'lastSeenAt', (select iso(max(v.last_seen_at)) from sessions v where v.tenant_id = $1 and v.user_id = u.id),
    'lastContact', case when talk.held_on is not null then json_build_object('on', talk.held_on, 'way', talk.way,
      'by', (select trim(w.given_name || ' ' || w.family_name) from users w where w.tenant_id = $1 and w.id = talk.author_id)) end,
    'nextContactOn', talk.next_on,
    'works', (
      select coalesce(json_agg(json_build_object('assignmentId', a.id, 'title', a.title, 'zone', s.zone, ${askedPairs('a')},
        'place', ${placeJson('$3::timestamptz')}) order by a.published_at, a.id), '[]')
      from assignment_cohorts ac
      join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
      ${HANDED_IN('$3::timestamptz')}
      where ac.tenant_id = $1 and ac.cohort_id = e.cohort_id))::text as tree
  from caseload_students cs
  join enrolments e on e.tenant_id = $1 and e.id = cs.enrolment_id and e.role = 'STUDENT' and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  join terms term on term.tenant_id = $1 and term.id = s.term_id and term.ends_on >= ${dayThere('$3::timestamptz', 's')}
  ${LAST_TALK}
  where cs.tenant_id = $1 and cs.counsellor_id = $2 and ($4::uuid is null or s.id = $4)
    and ${matches('$5', `u.given_name || ' ' || u.family_name || ' ' || coalesce(u.email, u.sign_in_name, '') || ' ' || c.code || ' ' || s.name`)}
    and ($6::integer is null or talk.held_on is null or talk.held_on <= ${dayThere('$3::timestamptz', 's')} - $6::integer)
  order by ${NAME} limit ${FOLLOWED_AT_MOST}`);

/** The sections a counsellor's students are in, for choosing one. */
export const CASELOAD_SECTIONS = statement<FollowedSection, readonly [counsellorId: string, now: Date]>(`
  select distinct s.id, s.name, c.code from caseload_students cs
  join enrolments e on e.tenant_id = $1 and e.id = cs.enrolment_id and e.dropped_at is null
  join sections s on s.tenant_id = $1 and s.id = e.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  join terms term on term.tenant_id = $1 and term.id = s.term_id and term.ends_on >= ${dayThere('$3::timestamptz', 's')}
  where cs.tenant_id = $1 and cs.counsellor_id = $2 order by c.code, s.name, s.id`);
