import type { Programme } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

/** What a sign-in page may show before anyone has signed in. */
export interface TenantCardView {
  slug: string;
  name: string;
  accent: string | null;
  locale: string;
}

export const TENANT_CARD = statement<TenantCardView>(`
  select t.slug, ts.name, ts.accent, ts.locale
  from tenant_settings ts join tenants t on t.id = ts.tenant_id
  where ts.tenant_id = $1`);

export interface TenantView extends TenantCardView {
  id: string;
  programme: Programme;
  zone: string;
}

export const TENANT = statement<TenantView>(`
  select t.id, t.slug, ts.name, ts.accent, ts.programme, ts.locale, ts.zone
  from tenant_settings ts join tenants t on t.id = ts.tenant_id
  where ts.tenant_id = $1`);
