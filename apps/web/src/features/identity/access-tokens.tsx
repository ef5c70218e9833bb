import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  CreateAccessTokenDocument,
  RevokeAccessTokenDocument,
  type AccountQuery,
} from '../../generated/operations.ts';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { FormattedRelative } from '../../shared/components/relative-time.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { T, useText } from '../../shared/intl/text.tsx';
import { may, useViewer } from '../../shared/session/session.ts';
import { accountQuery } from './account-query.ts';
import classes from './account.module.css';
import { ProveOrError } from './prove.tsx';

type AccessToken = AccountQuery['myAccessTokens'][number];

export function AccessTokens() {
  const account = useQuery(accountQuery);
  const viewer = useViewer();
  const t = useText();
  if (account.isPending) return <RowsSkeleton rows={2} />;
  // The sessions above say why.
  if (account.isError) return null;
  const tokens = account.data.myAccessTokens;
  return (
    <>
      {tokens.length === 0 && <p>{t('identity.noTokens')}</p>}
      <ul className={classes.list}>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </ul>
      {may(viewer, 'token:create') && <NewToken />}
    </>
  );
}

function TokenRow({ token: { id, name, lastUsedAt, expiresAt } }: { token: AccessToken }) {
  const t = useText();
  const { formatDate } = useIntl();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => request(RevokeAccessTokenDocument, { id }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      toast(t('identity.tokenRevoked', { name }));
    },
  });
  return (
    <li>
      <span>
        {name}
        <small>
          {expiresAt
            ? t('identity.tokenUntil', { date: formatDate(expiresAt, { dateStyle: 'medium' }) })
            : t('identity.tokenForever')}
          {' · '}
          {lastUsedAt ? (
            <T id="identity.tokenUsed" values={{ when: <FormattedRelative at={lastUsedAt} /> }} />
          ) : (
            t('identity.tokenNeverUsed')
          )}
        </small>
      </span>
      {/* Cannot be undone, so it takes two clicks. */}
      {asking ? (
        <Group gap="xs" wrap="nowrap">
          <Button color="red" size="xs" loading={revoke.isPending} onClick={() => revoke.mutate()} autoFocus>
            {t('identity.confirmRevoke')}
          </Button>
          <Button variant="default" size="xs" onClick={() => setAsking(false)}>
            {t('app.cancel')}
          </Button>
        </Group>
      ) : (
        <Button
          variant="default"
          size="xs"
          onClick={() => setAsking(true)}
          aria-label={t('identity.revokeTokenOf', { name })}
        >
          {t('identity.revokeToken')}
        </Button>
      )}
    </li>
  );
}

function NewToken() {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const form = useForm({
    initialValues: { name: '', expiresOn: '' },
    validate: { name: (value) => (value.trim() === '' ? t('identity.tokenNeedsName') : null) },
  });
  const create = useMutation({
    mutationFn: ({ name, expiresOn }: typeof form.values) =>
      request(CreateAccessTokenDocument, { input: { name: name.trim(), expiresOn: expiresOn || null } }),
    onSuccess: async () => {
      form.reset();
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const token = create.data?.createAccessToken.token;
  return (
    <>
      {token && (
        <div className={classes.secret} role="status">
          <p>
            <strong>{t('identity.token')}.</strong> {t('identity.tokenOnce')}
          </p>
          <code>{token}</code>
          <Group>
            <CopyText value={token} size="xs" variant="filled" />
            <Button size="xs" variant="default" onClick={() => create.reset()}>
              {t('identity.tokenDone')}
            </Button>
          </Group>
        </div>
      )}
      <form
        noValidate
        className={classes.tokenForm}
        onSubmit={form.onSubmit((values) => create.mutate(values))}
      >
        <TextInput label={t('identity.tokenName')} {...form.getInputProps('name')} />
        <TextInput
          label={`${t('identity.tokenExpires')} (${t('app.optional')})`}
          type="date"
          {...form.getInputProps('expiresOn')}
        />
        <Button type="submit" size="md" variant="default" loading={create.isPending}>
          {t('identity.createToken')}
        </Button>
      </form>
      <ProveOrError error={create.error} onProved={() => create.mutate(create.variables!)} />
    </>
  );
}
