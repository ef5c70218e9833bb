import { statement } from '@firsthand/persistence';
import type { PersonView } from '../sections/sections.queries.ts';

export interface DigestSettingsView {
  /** Whether the mails go out. */
  on: boolean;
  version: number;
}

export const DIGEST_SETTINGS = statement<DigestSettingsView>(`
  select t.caseload_digest as "on", t.version from tenant_settings t where t.tenant_id = $1`);

export const SWITCH_DIGEST = statement<DigestSettingsView, readonly [version: number, on: boolean]>(`
  update tenant_settings t set caseload_digest = $3, version = t.version + 1
  where t.tenant_id = $1 and t.version = $2 returning t.caseload_digest as "on", t.version`);

export interface Recipient {
  person: PersonView;
  locale: string;
  institution: string;
  zone: string;
  /** The calendar day and hour where the institution is. */
  today: string;
  hour: number;
  on: boolean;
  /** When this week's went out. */
  sentAt: string | null;
}

/** Every counsellor who follows somebody; `$2` begins the dedup key of a week's message. */
export const RECIPIENTS = statement<Recipient, readonly [key: string, now: Date]>(`
  select json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    u.locale, t.name as institution, t.zone, t.caseload_digest as "on",
    ($3::timestamptz at time zone t.zone)::date as today,
    extract(hour from $3::timestamptz at time zone t.zone)::int as hour,
    (select iso(n.created_at) from notifications n where n.tenant_id = $1 and n.user_id = u.id
      and n.dedup_key = $2 || date_trunc('week', $3::timestamptz at time zone t.zone)::date) as "sentAt"
  from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and 'COUNSELLOR' = any(u.roles) and exists (
    select 1 from caseload_students cs where cs.tenant_id = $1 and cs.counsellor_id = u.id)
  order by lower(u.family_name), lower(u.given_name), u.id limit 500`);
