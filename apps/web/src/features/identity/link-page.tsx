import { Button, Group, PasswordInput, Skeleton } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import {
  ConfirmAddressDocument,
  LinkCardDocument,
  type LinkCardQuery,
  RedeemLinkDocument,
} from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useSetViewer, viewerQuery } from '../../shared/session/session.ts';
import { wantedAt } from '../../shared/session/wanted-at.ts';
import { Door } from '../../shared/components/door.tsx';
import { insideOnly } from './inside-only.ts';
import { WaysIn } from './ways-in.tsx';

type LinkCard = NonNullable<LinkCardQuery['linkCard']>;

const route = getRouteApi('/link/$token');

/** Length from which a password is called strong. */
const STRONG = 15;

/** Where an invitation or reset mail leads. Opening it uses nothing up; only the button does. */
export function LinkPage() {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const router = useRouter();
  const setViewer = useSetViewer();
  const { token } = route.useParams();
  const { next } = route.useSearch();
  const [password, setPassword] = useState('');
  const card = useQuery({
    queryKey: ['link', token],
    queryFn: async ({ signal }) => (await request(LinkCardDocument, { token }, { signal })).linkCard ?? null,
    staleTime: Infinity,
  });
  const redeem = useMutation({
    mutationFn: () => request(RedeemLinkDocument, { input: { token, password } }),
    onSuccess: ({ redeemLink: { viewer } }) => {
      setViewer(viewer);
      router.history.replace(insideOnly(next));
    },
    onError: (error) => {
      const to = wantedAt(error);
      if (to) void router.navigate({ to, search: { tenant: card.data?.tenant.slug, next }, replace: true });
    },
  });

  if (card.isPending) {
    return (
      <Door title={t('app.loading')} tenant={null}>
        <Skeleton height={120} />
      </Door>
    );
  }
  if (card.isError) {
    return (
      <Door title={t('error.title')} tenant={null}>
        <ErrorState error={card.error} onRetry={() => void card.refetch()} />
      </Door>
    );
  }
  if (card.data === null) {
    return (
      <Door title={t('identity.linkDead')} tenant={null}>
        <p>{t('identity.linkDeadBody')}</p>
        <Group>
          <ButtonLink to="/sign-in">{t('identity.signIn')}</ButtonLink>
          <ButtonLink to="/forgot" variant="default">
            {t('identity.askNewLink')}
          </ButtonLink>
        </Group>
      </Door>
    );
  }

  const { purpose, givenName, email, tenant, signOnOnly } = card.data;
  if (purpose === 'ADDRESS') return <ConfirmAddress token={token} email={email} tenant={tenant} />;
  const invited = purpose === 'INVITATION';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password.length >= LIMITS.passwordMin) redeem.mutate();
  };
  if (signOnOnly) {
    return (
      <Door title={t('identity.welcome', { name: givenName })} tenant={tenant}>
        <p>{t('identity.invitedThrough', { tenant: tenant.name })}</p>
        <WaysIn tenant={tenant.slug} next={next} {...(invited && { invitation: token })} alone />
      </Door>
    );
  }
  const onPassword = fieldErrors(redeem.error)['password'];
  return (
    <Door
      title={invited ? t('identity.welcome', { name: givenName }) : t('identity.resetTitle')}
      tenant={tenant}
    >
      <p>
        {t(invited ? 'identity.invitedTo' : 'identity.resetFor', {
          tenant: tenant.name,
          email,
        })}
      </p>
      <form onSubmit={submit}>
        <input
          type="email"
          value={email}
          autoComplete="username"
          readOnly
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('signIn.email')}
        />
        <div>
          <PasswordInput
            label={t('identity.newPassword')}
            description={t('identity.passwordRule', {
              min: LIMITS.passwordMin,
            })}
            autoComplete="new-password"
            maxLength={LIMITS.passwordMax}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={onPassword}
          />
          <Strength length={password.length} />
        </div>
        <ErrorState error={onPassword || wantedAt(redeem.error) ? null : redeem.error} />
        <Button
          type="submit"
          size="md"
          loading={redeem.isPending}
          disabled={password.length < LIMITS.passwordMin}
        >
          {t('identity.enter')}
        </Button>
      </form>
      {invited && <WaysIn tenant={tenant.slug} next={next} invitation={token} />}
    </Door>
  );
}

/** Whether an address is theirs: anybody who reads it may say so, in whatever browser. */
function ConfirmAddress({
  token,
  email,
  tenant,
}: Pick<LinkCard, 'email' | 'tenant'> & { readonly token: string }) {
  const t = useText();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => request(ConfirmAddressDocument, { token }),
    onSuccess: () => client.invalidateQueries({ queryKey: viewerQuery.queryKey }),
  });
  return (
    <Door title={t('identity.confirmAddress')} tenant={tenant}>
      {confirm.isSuccess ? (
        <>
          <p role="status">{t('identity.addressConfirmed')}</p>
          <ButtonLink to="/account" size="md">
            {t('identity.account')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>{t('identity.confirmAddressBody', { email, tenant: tenant.name })}</p>
          <ErrorState error={confirm.error} />
          <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('identity.confirmAddressYes')}
          </Button>
        </>
      )}
    </Door>
  );
}

/** In words, as one types. Length is what counts; there are no rules about digits and signs. */
function Strength({ length }: { length: number }) {
  const t = useText();
  const words =
    length === 0
      ? ''
      : length < LIMITS.passwordMin
        ? t('identity.passwordShort', { left: LIMITS.passwordMin - length })
        : length < STRONG
          ? t('identity.passwordFine', { left: STRONG - length })
          : t('identity.passwordStrong');
  return (
    <small
      role="status"
      style={{
        display: 'block',
        minHeight: '1.5em',
        marginTop: 4,
        color: 'var(--ink-soft)',
      }}
    >
      {words}
    </small>
  );
}
