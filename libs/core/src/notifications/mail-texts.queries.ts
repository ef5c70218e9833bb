import type { MailLanguage, WordedMail } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

export interface MailTextRow {
  id: string;
  template: WordedMail;
  language: MailLanguage;
  subject: string;
  body: string;
  version: number;
  savedAt: string;
  savedBy: string;
}

export const MAIL_TEXTS = statement<MailTextRow>(`
  select m.id, m.template, m.language, m.subject, m.body, m.version, iso(m.saved_at) as "savedAt",
    u.given_name || ' ' || u.family_name as "savedBy"
  from mail_texts m join users u on u.tenant_id = $1 and u.id = m.saved_by
  where m.tenant_id = $1`);

/** Who reads an example: somebody of the institution. */
export const READING_INSTITUTION = statement<
  { institution: string; zone: string; givenName: string; address: string | null; refused: boolean },
  readonly [userId: string]
>(`
  select t.name as institution, t.zone, u.given_name as "givenName", u.email as address,
    u.bounced_at is not null as refused
  from tenant_settings t join users u on u.tenant_id = $1 and u.id = $2
  where t.tenant_id = $1`);

/** One a minute is enough. */
export const PLAN_TEST = statement<
  { id: string },
  readonly [id: string, userId: string, template: string, params: string, dedupKey: string, now: Date]
>(`
  insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, next_attempt_at, created_at)
  select $1, $2, u.id, $4, $5::jsonb, $6, 'PLANNED', $7, $7 from users u where u.tenant_id = $1 and u.id = $3
  on conflict (tenant_id, user_id, dedup_key) do nothing
  returning id`);
