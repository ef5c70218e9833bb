import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RevokeSessionDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import { accountQuery } from './account-query.ts';
import classes from './account.module.css';
import { deviceOf } from './device.ts';

export function Sessions() {
  const t = useText();
  const { email, tenant } = useViewer();
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const revoke = useMutation({
    mutationFn: (id: string) => request(RevokeSessionDocument, { id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      toast(t('identity.sessionRevoked'));
    },
  });
  if (account.isPending) return <RowsSkeleton rows={2} />;
  if (account.isError) return <ErrorState error={account.error} onRetry={() => void account.refetch()} />;
  return (
    <>
      <ul className={classes.list}>
        {account.data.mySessions.map(({ id, userAgent, lastSeenAt, current }) => {
          const device = deviceOf(userAgent);
          const name = device ? t('identity.browserOn', device) : t('identity.unknownDevice');
          return (
            <li key={id}>
              <span>
                {name}
                <small>
                  <T id="identity.lastSeen" values={{ when: <FormattedRelative at={lastSeenAt} /> }} />
                </small>
              </span>
              {current ? (
                <StatusPill tone="good">{t('identity.thisDevice')}</StatusPill>
              ) : (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => revoke.mutate(id)}
                  aria-label={t('identity.revokeSessionOf', { device: name })}
                >
                  {t('identity.revokeSession')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ErrorState error={revoke.error} />
      {email !== null && (
        <AnchorLink to="/forgot" search={{ tenant: tenant.slug }}>
          {t('identity.mailPasswordLink')}
        </AnchorLink>
      )}
    </>
  );
}
