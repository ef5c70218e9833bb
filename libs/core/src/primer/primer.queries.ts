import { statement, type PrimerContent, type TriedAnswer } from '@firsthand/persistence';

interface VersionRow {
  number: number;
  content: PrimerContent;
  publishedAt: string;
}
export interface TryRow {
  number: number;
  answers: TriedAnswer[];
  passed: boolean;
  takenAt: string;
}

/** What one student has done with the primer, and what there is to read. */
export interface PrimerRow {
  locale: string;
  /** None while only the starter has been there. */
  current: VersionRow | null;
  /** The first time the check was passed, and what was passed; none of the latter when that was the starter. */
  passed: TryRow | null;
  passedVersion: VersionRow | null;
  latest: TryRow | null;
  read: string[];
}

const versionJson = (v: string) =>
  `json_build_object('number', ${v}.number, 'content', ${v}.content, 'publishedAt', iso(${v}.published_at))`;
const tryJson = (t: string) => `json_build_object('number', ${t}.number, 'answers', ${t}.answers,
  'passed', ${t}.passed, 'takenAt', iso(${t}.taken_at))`;
const CURRENT = `(select ${versionJson('v')} from primer_versions v where v.tenant_id = $1
  order by v.number desc limit 1)`;

export const PRIMER = statement<PrimerRow, readonly [userId: string]>(`
  select u.locale, ${CURRENT} as current, first_pass.tried as passed,
    (select ${versionJson('v')} from primer_versions v
      where v.tenant_id = $1 and v.number = first_pass.number) as "passedVersion",
    (select ${tryJson('t')} from primer_tries t where t.tenant_id = $1 and t.owner_id = u.id
      order by t.taken_at desc, t.id desc limit 1) as latest,
    (select coalesce(json_agg(r.lesson_key), '[]') from primer_readings r
      where r.tenant_id = $1 and r.owner_id = u.id) as read
  from users u
  left join lateral (
    select t.number, ${tryJson('t')} as tried from primer_tries t
    where t.tenant_id = $1 and t.owner_id = u.id and t.passed order by t.taken_at, t.id limit 1) first_pass on true
  where u.tenant_id = $1 and u.id = $2`);

export const READ_LESSON = statement<
  never,
  readonly [id: string, ownerId: string, lessonKey: string, now: Date]
>(`
  insert into primer_readings (tenant_id, id, owner_id, lesson_key, read_at)
  select $1, $2, u.id, $4, $5 from users u where u.tenant_id = $1 and u.id = $3
  on conflict do nothing`);

/** What students sign now, in their own language or the other. */
export const CURRENT_PRIMER = statement<
  { locale: string; current: VersionRow | null },
  readonly [userId: string]
>(`
  select u.locale, ${CURRENT} as current from users u where u.tenant_id = $1 and u.id = $2`);

export interface PledgeView {
  text: string;
  signedName: string;
  signedAt: string;
}
/** SQL: a `PledgeView` of this enrolment for this assignment, or null. */
export const pledgeJson = (enrolmentId: string, assignmentId: string) => `(
  select json_build_object('text', p.text, 'signedName', p.signed_name, 'signedAt', iso(p.signed_at))
  from pledges p where p.tenant_id = $1 and p.enrolment_id = ${enrolmentId} and p.assignment_id = ${assignmentId})`;

export const PLEDGE = statement<
  { pledge: PledgeView | null },
  readonly [enrolmentId: string, assignmentId: string]
>(`
  select ${pledgeJson('e.id', '$3')} as pledge from enrolments e where e.tenant_id = $1 and e.id = $2`);

export interface PrimerPassView {
  number: number;
  passedAt: string;
}
/** SQL: when this user first passed the primer's check, and which version of it, or null. */
export const primerPassJson = (userId: string) => `(
  select json_build_object('number', t.number, 'passedAt', iso(t.taken_at)) from primer_tries t
  where t.tenant_id = $1 and t.owner_id = ${userId} and t.passed order by t.taken_at, t.id limit 1)`;

/** What a student still has to do before they ask somebody for the first time, for the assignments of a running term. */
export const GATES = statement<
  { assignmentId: string; title: string; needsPledge: boolean; needsPrimer: boolean },
  readonly [userId: string, now: Date]
>(`
  select * from (
    select a.id as "assignmentId", a.title,
      a.requires_pledge and not exists (select 1 from pledges p
        where p.tenant_id = $1 and p.enrolment_id = e.id and p.assignment_id = a.id) as "needsPledge",
      a.requires_primer and ${primerPassJson('e.user_id')} is null as "needsPrimer"
    from enrolments e
    join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id
    join assignments a on a.tenant_id = $1 and a.id = ac.assignment_id and a.state = 'PUBLISHED'
      and (a.requires_pledge or a.requires_primer)
    join sections s on s.tenant_id = $1 and s.id = a.section_id
    join terms t on t.tenant_id = $1 and t.id = s.term_id and t.ends_on >= ($3::timestamptz at time zone s.zone)::date
    where e.tenant_id = $1 and e.user_id = $2 and e.role = 'STUDENT' and e.dropped_at is null) gate
  where "needsPledge" or "needsPrimer" order by "assignmentId"`);

export interface PrimerVersionSummary {
  number: number;
  publishedAt: string;
  publishedBy: string;
  /** Students whose first pass was of this version. */
  passed: number;
}
export interface DeskRow {
  current: VersionRow | null;
  draft: { content: PrimerContent; version: number; savedAt: string; savedBy: string } | null;
  versions: PrimerVersionSummary[];
  starterPassed: number;
}
const nameOf = (u: string) => `${u}.given_name || ' ' || ${u}.family_name`;

/** What staff see of their tenant's primer. */
export const DESK = statement<DeskRow>(`
  with passes as (
    select distinct on (t.owner_id) t.number from primer_tries t where t.tenant_id = $1 and t.passed
    order by t.owner_id, t.taken_at, t.id)
  select ${CURRENT} as current,
    (select json_build_object('content', d.content, 'version', d.version, 'savedAt', iso(d.saved_at),
      'savedBy', ${nameOf('u')}) from primer_drafts d join users u on u.tenant_id = $1 and u.id = d.saved_by
      where d.tenant_id = $1) as draft,
    (select coalesce(json_agg(json_build_object('number', v.number, 'publishedAt', iso(v.published_at),
      'publishedBy', ${nameOf('u')}, 'passed', (select count(*) from passes where passes.number = v.number))
      order by v.number desc), '[]')
      from primer_versions v join users u on u.tenant_id = $1 and u.id = v.published_by
      where v.tenant_id = $1) as versions,
    (select count(*) from passes where number = 0)::int as "starterPassed"`);

export const BEGIN_DRAFT = statement<
  { id: string },
  readonly [id: string, content: string, now: Date, userId: string]
>(`
  insert into primer_drafts (tenant_id, id, content, saved_at, saved_by)
  select $1, $2, $3::jsonb, $4, u.id from users u where u.tenant_id = $1 and u.id = $5
  on conflict (tenant_id) do nothing returning id`);
