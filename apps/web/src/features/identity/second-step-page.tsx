import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Door } from '../../shared/components/door.tsx';
import classes from '../../shared/components/door.module.css';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useSetViewer, type Viewer } from '../../shared/session/session.ts';
import { wantedAt } from '../../shared/session/wanted-at.ts';
import { enterWithCode, enterWithPasskey } from './enter-with.ts';
import { insideOnly } from './inside-only.ts';
import { SecondStepForm } from './second-step-form.tsx';
import { tenantQuery } from './tenant-query.ts';
import { waitingQuery } from './waiting-query.ts';

const route = getRouteApi('/sign-in/second-step');

/** Between the first step and the inside, whatever the first one was. */
export function SecondStepPage() {
  const t = useText();
  const router = useRouter();
  const setViewer = useSetViewer();
  const { tenant: slug = '', next } = route.useSearch();
  const { data: tenant = null } = useQuery(tenantQuery(slug));
  const waiting = useQuery(waitingQuery);
  const search = { tenant: slug || undefined, next };
  const enter = async (coming: Promise<Viewer>) => {
    try {
      setViewer(await coming);
      router.history.replace(insideOnly(next));
    } catch (error) {
      if (wantedAt(error) !== '/sign-in/connect') throw error;
      await router.navigate({ to: '/sign-in/connect', search, replace: true });
    }
  };

  if (waiting.data === null) {
    return (
      <Door title={t('identity.stepLate')} tenant={tenant}>
        <p>{t('identity.stepLateBody')}</p>
        <div>
          <ButtonLink to="/sign-in" search={search}>
            {t('identity.signIn')}
          </ButtonLink>
        </div>
      </Door>
    );
  }
  return (
    <Door title={t('identity.stepAtDoor')} tenant={tenant}>
      {waiting.isPending && <Skeleton height={140} />}
      {waiting.isError && <ErrorState error={waiting.error} onRetry={() => void waiting.refetch()} />}
      {waiting.data && (
        <>
          <p>{t('identity.stepHello', { name: waiting.data.givenName })}</p>
          <SecondStepForm
            app={waiting.data.app}
            passkeys={waiting.data.passkeys}
            submitWord={t('identity.stepEnter')}
            onCode={(code) => enter(enterWithCode(code))}
            onPasskey={() => enter(enterWithPasskey(null))}
          />
          <Text c="dimmed" size="sm" my="md">
            {t('identity.stepLost')}
          </Text>
          <div className={classes.links}>
            <AnchorLink to="/forgot" search={search}>
              {t('identity.forgot')}
            </AnchorLink>
            <AnchorLink to="/sign-in" search={search}>
              {t('identity.stepBack')}
            </AnchorLink>
          </div>
        </>
      )}
    </Door>
  );
}
