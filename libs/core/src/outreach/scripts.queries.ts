import type { ScriptChannel } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { askingJson } from '../assignments/assignments.queries.ts';
import type { ScriptContent } from './script-content.ts';

export interface ScriptVersionView {
  id: string;
  number: number;
  content: ScriptContent;
  savedAt: string;
}

/** A student's script, or null parts where they have none yet, and the language they read. */
export interface ScriptRow {
  locale: string;
  revision: number | null;
  content: ScriptContent | null;
  savedAt: string | null;
  versions: ScriptVersionView[];
}

export const SCRIPT = statement<ScriptRow, readonly [ownerId: string, channel: ScriptChannel]>(`
  select u.locale, s.revision, s.content, iso(s.saved_at) as "savedAt", (
    select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'content', v.content,
      'savedAt', iso(v.saved_at)) order by v.number desc), '[]')
    from script_versions v where v.tenant_id = $1 and v.script_id = s.id) as versions
  from users u left join scripts s on s.tenant_id = $1 and s.owner_id = u.id and s.channel = $3
  where u.tenant_id = $1 and u.id = $2`);

export const DROP_OLD_VERSIONS = statement<never, readonly [scriptId: string, upTo: number]>(`
  delete from script_versions where tenant_id = $1 and script_id = $2 and number <= $3`);

/** What is known of the person to be asked and of the course that asks for it, to fill a script with. */
export interface AskingFacts {
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  /** Who named them; null when nobody did, or their name may not be used. */
  referrerName: string | null;
  occupationTitle: string | null;
  courseTitle: string | null;
  institution: string;
  givenName: string;
  familyName: string;
  minutes: number;
  zone: string;
}

/** SQL: the `AskingSettings` of the assignment a user was given last; null: the house's own. */
export const askingOf = (userId: string) => `(
  select ${askingJson('a')} from enrolments e
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id
  join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
  where e.tenant_id = $1 and e.user_id = ${userId} and e.role = 'STUDENT' and e.dropped_at is null
  order by a.published_at desc, a.id desc limit 1)`;

/** SQL: what the student `u` chose last; somebody whose occupation was left open is asked about it. */
const CHOSEN_LAST = `(
  select ch.occupation_id from choices ch join enrolments e on e.tenant_id = $1 and e.id = ch.enrolment_id
  where ch.tenant_id = $1 and e.user_id = u.id and e.dropped_at is null
  order by ch.chosen_at desc, ch.id desc limit 1)`;

export const ASKING_FACTS = statement<
  Omit<AskingFacts, 'minutes'> & { minutes: number | null },
  readonly [ownerId: string, contactId: string]
>(`
  select c.name as "contactName", c.email as "contactEmail", c.phone as "contactPhone",
    case when c.name_may_be_used then (
      select r.name from contacts r where r.tenant_id = $1 and r.id = c.referrer_id) end as "referrerName",
    (select o.title from occupations o where o.tenant_id = $1
      and o.id = coalesce(c.occupation_id, ${CHOSEN_LAST})) as "occupationTitle",
    (select co.title from enrolments e join sections s on s.tenant_id = $1 and s.id = e.section_id
      join courses co on co.tenant_id = $1 and co.id = s.course_id
      where e.tenant_id = $1 and e.user_id = u.id and e.role = 'STUDENT' and e.dropped_at is null
      order by e.created_at desc, e.id desc limit 1) as "courseTitle",
    t.name as institution, u.given_name as "givenName", u.family_name as "familyName",
    (${askingOf('u.id')} ->> 'minutes')::int as minutes, coalesce(u.zone, t.zone) as zone
  from contacts c join users u on u.tenant_id = $1 and u.id = c.owner_id
  join tenant_settings t on t.tenant_id = $1
  where c.tenant_id = $1 and c.owner_id = $2 and c.id = $3`);
