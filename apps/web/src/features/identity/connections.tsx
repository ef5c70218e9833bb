import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  ConnectSignOnDocument,
  DisconnectSignOnDocument,
  type SignOnKind,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { connectionsQuery } from './account-query.ts';
import classes from './account.module.css';
import { freshly } from './freshly.ts';
import { ProveOrError } from './prove.tsx';
import { useRefusalText } from './refusal.ts';
import { waysQuery } from './tenant-query.ts';

const route = getRouteApi('/shell/account');

/** That the institution's sign-on knows this account; nothing at all where there is no such sign-on. */
export function Connections() {
  const t = useText();
  const viewer = useViewer();
  const client = useQueryClient();
  const refusal = useRefusalText();
  const { connected, refused } = route.useSearch();
  const { data: ways = [] } = useQuery(waysQuery(viewer.tenant.slug));
  const { data: mine = [] } = useQuery(connectionsQuery);
  const connect = useMutation({
    mutationFn: async (kind: SignOnKind) => {
      const { connectSignOn } = await freshly(() => request(ConnectSignOnDocument, { kind }));
      window.location.assign(connectSignOn);
      await new Promise(() => undefined);
    },
  });
  const disconnect = useMutation({
    mutationFn: (id: string) => request(DisconnectSignOnDocument, { id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: connectionsQuery.queryKey });
      toast(t('identity.disconnected'));
    },
  });
  const missing = may(viewer, 'sign-on:connect')
    ? ways.filter(({ label }) => !mine.some((each) => each.label === label))
    : [];
  if (missing.length === 0 && mine.length === 0) return null;
  return (
    <section aria-labelledby="connections">
      <h2 id="connections">{t('identity.connections')}</h2>
      <p>{t('identity.connectionsHint')}</p>
      {connected && mine.length > 0 && (
        <Alert color="teal" role="status" mb="sm">
          {t('identity.connected')}
        </Alert>
      )}
      {refused && (
        <Alert color="red" role="alert" mb="sm">
          {refusal(refused)}
        </Alert>
      )}
      <ul className={classes.list}>
        {mine.map(({ id, label, lastUsedAt, connectedAt }) => (
          <li key={id}>
            <span>
              {label ?? t('identity.connectionGone')}
              <small>
                <T
                  id={lastUsedAt ? 'identity.connectionUsed' : 'identity.connectionMade'}
                  values={{ when: <FormattedRelative at={lastUsedAt ?? connectedAt} /> }}
                />
              </small>
            </span>
            <Button
              variant="default"
              size="xs"
              loading={disconnect.isPending && disconnect.variables === id}
              onClick={() => disconnect.mutate(id)}
            >
              {t('identity.disconnect')}
            </Button>
          </li>
        ))}
        {missing.map(({ kind, label }) => (
          <li key={kind}>
            <span>{label}</span>
            <Button
              variant="default"
              size="xs"
              loading={connect.isPending && connect.variables === kind}
              onClick={() => connect.mutate(kind)}
            >
              {t('identity.connect')}
            </Button>
          </li>
        ))}
      </ul>
      <ProveOrError error={connect.error} onProved={() => connect.mutate(connect.variables!)} />
      <ErrorState error={disconnect.error} />
    </section>
  );
}
