import type { Programme } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { LOGO_PATH } from '../tenancy/tenancy.queries.ts';

export interface InstitutionView {
  name: string;
  locale: string;
  zone: string;
  programme: Programme;
  accent: string | null;
  /** Where its logo is; null while there is none. */
  logo: string | null;
  version: number;
}

export const INSTITUTION = statement<InstitutionView>(`
  select ts.name, ts.locale, ts.zone, ts.programme, ts.accent, ${LOGO_PATH} as logo, ts.version
  from tenant_settings ts join tenants t on t.id = ts.tenant_id where ts.tenant_id = $1`);

export const SET_INSTITUTION = statement<
  { version: number },
  readonly [
    version: number,
    name: string,
    locale: string,
    zone: string,
    programme: Programme,
    accent: string | null,
    now: Date,
  ]
>(`
  update tenant_settings set name = $3, locale = $4, zone = $5, programme = $6, accent = $7, profiled_at = $8,
    version = version + 1
  where tenant_id = $1 and version = $2 returning version`);

export const SAVE_LOGO = statement<
  never,
  readonly [bytes: Buffer, sha256: string, width: number, height: number, now: Date]
>(`
  insert into tenant_logos (tenant_id, bytes, sha256, width, height, saved_at)
  select ts.tenant_id, $2, $3, $4, $5, $6 from tenant_settings ts where ts.tenant_id = $1
  on conflict (tenant_id) do update set bytes = excluded.bytes, sha256 = excluded.sha256, width = excluded.width,
    height = excluded.height, saved_at = excluded.saved_at`);

export interface PrivacyNoticeView {
  version: number;
  text: string;
  publishedAt: string;
}

/** What holds now. */
export const NOTICE = statement<PrivacyNoticeView>(`
  select n.version, n.text, iso(n.published_at) as "publishedAt" from privacy_notices n
  where n.tenant_id = $1 order by n.version desc limit 1`);

/** No row when another was published since the one that was read. */
export const PUBLISH_NOTICE = statement<
  PrivacyNoticeView,
  readonly [version: number, id: string, text: string, by: string, now: Date]
>(`
  insert into privacy_notices (tenant_id, id, version, text, published_by, published_at)
  select ts.tenant_id, $3, $2 + 1, $4, $5, $6 from tenant_settings ts
  where ts.tenant_id = $1 and $2 = coalesce((select max(n.version) from privacy_notices n where n.tenant_id = $1), 0)
  on conflict do nothing
  returning version, text, iso(published_at) as "publishedAt"`);
