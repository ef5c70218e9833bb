import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  ConnectFirstDocument,
  SignOnConnectingDocument,
  type SignOnKind,
} from '../../generated/operations.ts';
import { Door } from '../../shared/components/door.tsx';
import classes from '../../shared/components/door.module.css';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink, ButtonLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useRefusalText } from './refusal.ts';
import { tenantQuery } from './tenant-query.ts';

const route = getRouteApi('/sign-in/connect');

/** Who has shown who they are here, and is in as soon as their institution says the same. */
export function ConnectPage() {
  const t = useText();
  const refusal = useRefusalText();
  const { tenant: slug = '', next, refused } = route.useSearch();
  const { data: tenant = null } = useQuery(tenantQuery(slug));
  const waiting = useQuery({
    queryKey: ['sign-on-connecting'],
    queryFn: async ({ signal }) =>
      (await request(SignOnConnectingDocument, {}, { signal })).signOnConnecting ?? null,
    gcTime: 0,
  });
  const connect = useMutation({
    mutationFn: async (kind: SignOnKind) => {
      const input = { kind, next: next ?? null };
      window.location.assign((await request(ConnectFirstDocument, { input })).connectFirst);
      // The button turns until the other page is there.
      await new Promise(() => undefined);
    },
  });
  const search = { tenant: slug || undefined, next };
  if (waiting.data === null) {
    return (
      <Door title={t('identity.stepLate')} tenant={tenant}>
        <p>{t('identity.connectLate')}</p>
        <div>
          <ButtonLink to="/sign-in" search={search}>
            {t('identity.signIn')}
          </ButtonLink>
        </div>
      </Door>
    );
  }
  return (
    <Door title={t('identity.connectFirst')} tenant={tenant}>
      {waiting.isPending && <Skeleton height={140} />}
      {waiting.isError && <ErrorState error={waiting.error} onRetry={() => void waiting.refetch()} />}
      {waiting.data && (
        <>
          {refused && (
            <Alert color="red" role="alert" my="md">
              {refusal(refused)}
            </Alert>
          )}
          <p>{t('identity.connectFirstBody', { name: waiting.data.givenName })}</p>
          <Stack gap="sm" my="md">
            {waiting.data.ways.map(({ kind, label }) => (
              <Button
                key={kind}
                size="md"
                loading={connect.isPending && connect.variables === kind}
                onClick={() => connect.mutate(kind)}
              >
                {t('identity.continueWith', { label })}
              </Button>
            ))}
            <ErrorState error={connect.error} />
          </Stack>
          <Text c="dimmed" size="sm" my="md">
            {t('identity.connectFirstAfter')}
          </Text>
          <div className={classes.links}>
            <AnchorLink to="/sign-in" search={search}>
              {t('identity.stepBack')}
            </AnchorLink>
          </div>
        </>
      )}
    </Door>
  );
}
