import { statement } from '@firsthand/persistence';
import { type Reach, staffReach } from './sections.policy.ts';
import type { PersonView } from './sections.queries.ts';

/** Accepts this version, once; no row when there is no such version or it was accepted before. */
export const ACCEPT_NOTICE = statement<
  { id: string },
  readonly [id: string, userId: string, version: number, now: Date]
>(`
  insert into privacy_acceptances (tenant_id, id, user_id, notice_id, accepted_at)
  select n.tenant_id, $2, $3, n.id, $5 from privacy_notices n where n.tenant_id = $1 and n.version = $4
  on conflict (tenant_id, user_id, notice_id) do nothing
  returning id`);

export interface OwnNoticeView {
  /** What they accepted last; null where they have accepted none. */
  acceptedVersion: number | null;
  acceptedAt: string | null;
}

export const OWN_ACCEPTANCE = statement<OwnNoticeView, readonly [userId: string]>(`
  select n.version as "acceptedVersion", iso(a.accepted_at) as "acceptedAt"
  from privacy_acceptances a join privacy_notices n on n.tenant_id = $1 and n.id = a.notice_id
  where a.tenant_id = $1 and a.user_id = $2 order by n.version desc limit 1`);

export interface NoticeStandingView {
  /** The version in force; null while there is none, and then nobody is asked. */
  version: number | null;
  accepted: number;
  /** Who has not accepted it, by name. */
  waiting: PersonView[];
}

/** Live students, of one section or of all in reach. */
export const NOTICE_STANDING = statement<NoticeStandingView, readonly [...Reach, sectionId: string | null]>(`
  with newest as (
    select n.id, n.version from privacy_notices n where n.tenant_id = $1 order by n.version desc limit 1
  ), students as (
    select u.id, u.given_name, u.family_name, u.email, exists (
      select 1 from privacy_acceptances a
      where a.tenant_id = $1 and a.user_id = u.id and a.notice_id = (select id from newest)) as accepted
    from users u
    where u.tenant_id = $1 and u.erased_at is null and u.id in (
      select e.user_id from enrolments e
      where e.tenant_id = $1 and e.role = 'STUDENT' and e.dropped_at is null
        and ($4::uuid is null or e.section_id = $4::uuid) and ${staffReach('e.section_id')})
  )
  select (select version from newest) as version,
    (select count(*) from students s where s.accepted)::int as accepted,
    case when exists (select 1 from newest) then coalesce((
      select json_agg(json_build_object('id', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'email', s.email)
        order by s.family_name, s.given_name, s.id) from students s where not s.accepted), '[]') else '[]' end as waiting
  from tenant_settings t where t.tenant_id = $1`);
