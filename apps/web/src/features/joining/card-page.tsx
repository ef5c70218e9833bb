import { Button, PasswordInput, Skeleton, TextInput } from '@mantine/core';
import { LIMITS } from '@firsthand/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { PersonCardDocument, RedeemCardDocument, type PersonCardQuery } from '../../generated/operations.ts';
import { Door } from '../../shared/components/door.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useSetViewer } from '../../shared/session/session.ts';
import { wantedAt } from '../../shared/session/wanted-at.ts';
import { cardPath } from './code-words.ts';
import { EnterCode } from './enter-code.tsx';

const route = getRouteApi('/card/$tenant/$code');
const entryRoute = getRouteApi('/card/$tenant');

/** Where the code of a card is typed. */
export function EnterCardPage() {
  const { tenant } = entryRoute.useParams();
  return <EnterCard tenant={tenant} />;
}

/** Whose card it is: they choose how they come in from now on. Opening it uses nothing up; only the button does. */
export function CardPage() {
  const t = useText();
  const { tenant, code } = route.useParams();
  const card = useQuery({
    queryKey: ['joining', 'person-card', tenant, code],
    queryFn: async ({ signal }) =>
      (await request(PersonCardDocument, { tenant, code }, { signal })).personCard ?? null,
    retry: false,
    staleTime: Infinity,
  });
  if (card.isError)
    return (
      <Door title={t('error.title')} tenant={null}>
        <ErrorState error={card.error} onRetry={() => void card.refetch()} />
      </Door>
    );
  if (card.isPending)
    return (
      <Door title={t('app.loading')} tenant={null}>
        <Skeleton height={120} />
      </Door>
    );
  if (card.data === null) return <EnterCard tenant={tenant} wrong={code} />;
  return <ComeIn card={card.data} code={code} />;
}

function EnterCard({ tenant, wrong }: { tenant: string; wrong?: string }) {
  const t = useText();
  return (
    <EnterCode
      title={t('joining.enterCard')}
      hint={t('joining.cardCodeHint')}
      maxLength={30}
      pathOf={(code) => cardPath(tenant, code)}
      {...(wrong !== undefined && { wrong: { code: wrong, words: t('joining.cardGone') } })}
    />
  );
}

function ComeIn({ card, code }: { card: NonNullable<PersonCardQuery['personCard']>; code: string }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const router = useRouter();
  const setViewer = useSetViewer();
  const { givenName, again, tenant } = card;
  const [signInName, setSignInName] = useState(card.signInName ?? '');
  const [password, setPassword] = useState('');
  const redeem = useMutation({
    mutationFn: () =>
      request(RedeemCardDocument, { input: { tenant: tenant.slug, code, signInName, password } }),
    onSuccess: ({ redeemCard: { viewer } }) => {
      setViewer(viewer);
      router.history.replace('/');
    },
    onError: (error) => {
      const to = wantedAt(error);
      if (to) void router.navigate({ to, search: { tenant: tenant.slug }, replace: true });
    },
  });
  const errors = fieldErrors(redeem.error);
  const ready = signInName.trim() !== '' && password.length >= LIMITS.passwordMin;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) redeem.mutate();
  };
  return (
    <Door title={t(again ? 'joining.cardAgain' : 'joining.cardWelcome', { name: givenName })} tenant={tenant}>
      <p>{t(again ? 'joining.cardAgainBody' : 'joining.cardBody', { tenant: tenant.name })}</p>
      <form noValidate onSubmit={submit}>
        <TextInput
          label={t('joining.signInName')}
          description={t('joining.signInNameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          value={signInName}
          onChange={(event) => setSignInName(event.currentTarget.value)}
          error={errors['signInName']}
        />
        <PasswordInput
          label={t('joining.password')}
          description={t('joining.passwordRule', { min: LIMITS.passwordMin })}
          autoComplete="new-password"
          maxLength={LIMITS.passwordMax}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={errors['password']}
        />
        <ErrorState error={Object.keys(errors).length > 0 || wantedAt(redeem.error) ? null : redeem.error} />
        <Button type="submit" size="md" loading={redeem.isPending} disabled={!ready}>
          {t('joining.comeIn')}
        </Button>
        <p>{t('joining.rememberBoth', { tenant: tenant.slug })}</p>
      </form>
    </Door>
  );
}
