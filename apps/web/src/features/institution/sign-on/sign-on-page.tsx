import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { PageHeader } from '../../../shared/components/page-header.tsx';
import { RowsSkeleton } from '../../../shared/components/skeletons.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import classes from '../institution.module.css';
import { ProviderPart } from './provider-part.tsx';
import { RequiredRoles } from './required-roles.tsx';
import { settingsQuery } from './settings-query.ts';
import { InstitutionCrumb } from '../start/institution-crumb.tsx';
import { TestResult } from './test-result.tsx';

const route = getRouteApi('/shell/institution/sign-on');

/** How people of the institution come in: set up, tried, opened, and asked of whom. */
export function SignOnPage() {
  const t = useText();
  const { tested } = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(settingsQuery);
  return (
    <div className={classes.page}>
      <PageHeader title={t('signOn.title')} above={<InstitutionCrumb />} now={t('signOn.now')} />
      {tested && <TestResult id={tested} />}
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <ProviderPart kind="OIDC" settings={data} />
          <ProviderPart kind="SAML" settings={data} />
          <RequiredRoles settings={data} />
        </>
      )}
    </div>
  );
}
