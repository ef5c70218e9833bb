import type { Programme } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

/** What a sign-in page may show before anyone has signed in. */
export interface TenantCardView {
  slug: string;
  name: string;
  accent: string | null;
  locale: string;
  /** Where its logo is; null while there is none. */
  logo: string | null;
  /** It has published a privacy notice. */
  privacy: boolean;
}

/** SQL: where the logo of `t` is. Another logo has another address, so that browsers may keep it. */
export const LOGO_PATH = `(select '/logos/' || t.slug || '/' || left(l.sha256, 16) || '.png'
    from tenant_logos l where l.tenant_id = t.id)`;

const HAS_NOTICE = 'exists (select 1 from privacy_notices n where n.tenant_id = t.id)';

/** SQL: the `TenantCardView` of `t` with its settings `ts`. */
export const TENANT_CARD_JSON = `json_build_object('slug', t.slug, 'name', ts.name, 'accent', ts.accent, 'locale', ts.locale,
      'logo', ${LOGO_PATH}, 'privacy', ${HAS_NOTICE})`;

export const TENANT_CARD = statement<TenantCardView>(`
  select t.slug, ts.name, ts.accent, ts.locale, ${LOGO_PATH} as logo, ${HAS_NOTICE} as privacy
  from tenant_settings ts join tenants t on t.id = ts.tenant_id
  where ts.tenant_id = $1`);

export interface TenantView extends TenantCardView {
  id: string;
  programme: Programme;
  zone: string;
}

export const TENANT = statement<TenantView>(`
  select t.id, t.slug, ts.name, ts.accent, ts.programme, ts.locale, ts.zone,
    ${LOGO_PATH} as logo, ${HAS_NOTICE} as privacy
  from tenant_settings ts join tenants t on t.id = ts.tenant_id
  where ts.tenant_id = $1`);
