import type { ReactNode } from 'react';
import { AnchorLink } from './links.tsx';
import { TenantMark } from './tenant-mark.tsx';
import { T, useText } from '../intl/text.tsx';
import { useWearTenant, type VisitedTenant } from '../session/visited-tenant.ts';
import classes from './door.module.css';

interface DoorProps {
  readonly title: string;
  readonly tenant: VisitedTenant | null;
  readonly children: ReactNode;
}

/** The frame of the pages before one is in. */
export function Door({ title, tenant, children }: DoorProps) {
  const t = useText();
  useWearTenant(tenant);
  return (
    <div className={classes.page}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <main className={classes.card}>
        <TenantMark name={tenant?.name ?? t('app.name')} logo={tenant?.logo} />
        <h1>{title}</h1>
        {children}
      </main>
      <footer className={classes.foot}>
        <T id="app.name" />
        {tenant?.privacy && (
          <>
            {' · '}
            <AnchorLink to="/privacy/$tenant" params={{ tenant: tenant.slug }}>
              {t('app.privacy')}
            </AnchorLink>
          </>
        )}
      </footer>
    </div>
  );
}
