import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { RevokeInstitutionTokenDocument } from '../../generated/operations.ts';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { PageHeader } from '../../shared/components/page-header.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import classes from './institution.module.css';
import { nameOf } from './people-data.ts';
import { type InstitutionToken, tokensQuery } from './tokens-data.ts';

/** What programs of anybody here sign in with: whose, since when, used when, until when; and an end to it. */
export function InstitutionTokensPage() {
  const t = useText();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(tokensQuery);
  const tokens = data?.tokens ?? [];
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('tokens.title')}
        above={<AnchorLink to="/institution">{t('institution.title')}</AnchorLink>}
        now={t('tokens.now')}
      />
      {isPending && <RowsSkeleton rows={4} />}
      <ErrorState error={error} onRetry={() => void refetch()} />
      {data && tokens.length === 0 && (
        <EmptyState picture="people" title={t('tokens.noneTitle')}>
          {t('tokens.none')}
        </EmptyState>
      )}
      {tokens.length > 0 && <p className={classes.first}>{t('tokens.about')}</p>}
      <ul className={classes.people}>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('app.loadMore')}
        </Button>
      )}
    </div>
  );
}

function TokenRow({ token }: { token: InstitutionToken }) {
  const { id, name, person, roles, createdAt, lastUsedAt, expiresAt } = token;
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => request(RevokeInstitutionTokenDocument, { id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      toast(t('tokens.revoked', { name }));
    },
  });
  const owner = nameOf(person);
  const on = (at: string) => formatDate(at, { dateStyle: 'medium' });
  return (
    <li>
      <span>
        {name}
        <small>
          <AnchorLink to="/institution/people/$personId" params={{ personId: person.id }}>
            {owner}
          </AnchorLink>
          {roles.length > 0 && <> · {roles.map((role) => t(`role.${role}`)).join(', ')}</>}
        </small>
        <small>
          {t('tokens.made', { date: on(createdAt) })}
          {' · '}
          {expiresAt ? t('tokens.until', { date: on(expiresAt) }) : t('tokens.forever')}
          {' · '}
          {lastUsedAt ? (
            <T id="tokens.used" values={{ when: <FormattedRelative at={lastUsedAt} /> }} />
          ) : (
            t('tokens.neverUsed')
          )}
        </small>
      </span>
      {asking ? (
        <Stack gap="xs" maw="28rem">
          <p className={classes.says}>
            {person.id === viewer.id ? t('tokens.ownAbout') : t('tokens.revokeAbout', { owner })}
          </p>
          <ErrorState error={revoke.error} />
          <Group gap="xs">
            <Button
              size="sm"
              color="red"
              loading={revoke.isPending}
              onClick={() => revoke.mutate()}
              autoFocus
            >
              {t('tokens.sure')}
            </Button>
            <Button size="sm" variant="default" onClick={() => setAsking(false)}>
              {t('app.cancel')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Button
          size="sm"
          variant="default"
          onClick={() => setAsking(true)}
          aria-label={t('tokens.revokeOf', { name, owner })}
        >
          {t('tokens.revoke')}
        </Button>
      )}
    </li>
  );
}
