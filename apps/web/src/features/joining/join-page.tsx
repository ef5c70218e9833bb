import { Button, Group, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import {
  AskToJoinDocument,
  JoinCardDocument,
  JoinSectionDocument,
  type JoinCardQuery,
} from '../../generated/operations.ts';
import { Door } from '../../shared/components/door.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { ButtonLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { calledAtTheDoor, viewerQuery, type Viewer } from '../../shared/session/session.ts';
import { joinPath } from './code-words.ts';
import { EnterCode } from './enter-code.tsx';

type Card = NonNullable<JoinCardQuery['joinCard']>;

const route = getRouteApi('/join/$tenant/$code');
const entryRoute = getRouteApi('/join/$tenant');

/** Where a code is typed. */
export function EnterCodePage() {
  const { tenant } = entryRoute.useParams();
  return <EnterJoinCode tenant={tenant} />;
}

/** What a code opens: whoever is signed in joins; anybody else says who they are, and is let in by mail. */
export function JoinPage() {
  const t = useText();
  const { tenant, code } = route.useParams();
  const viewer = useQuery(viewerQuery);
  const card = useQuery({
    queryKey: ['joining', 'card', tenant, code],
    queryFn: async ({ signal }) =>
      (await request(JoinCardDocument, { tenant, code }, { signal })).joinCard ?? null,
    retry: false,
  });
  if (card.isError)
    return (
      <Door title={t('error.title')} tenant={null}>
        <ErrorState error={card.error} onRetry={() => void card.refetch()} />
      </Door>
    );
  if (card.isPending || viewer.isPending)
    return (
      <Door title={t('app.loading')} tenant={null}>
        <Skeleton height={120} />
      </Door>
    );
  if (card.data === null) return <EnterJoinCode tenant={tenant} wrong={code} />;
  const title = t('joining.joinTitle', { section: card.data.sectionName });
  // Whoever is signed in may have joined already, and then goes on.
  const isThere = viewer.data?.tenant.slug === card.data.tenant.slug;
  if (card.data.full && !isThere)
    return (
      <Door title={title} tenant={card.data.tenant}>
        <p>{t('joining.full')}</p>
      </Door>
    );
  return isThere && viewer.data ? (
    <JoinAs card={card.data} code={code} viewer={viewer.data} />
  ) : (
    <SayWho card={card.data} code={code} />
  );
}

function EnterJoinCode({ tenant, wrong }: { tenant: string; wrong?: string }) {
  const t = useText();
  return (
    <EnterCode
      title={t('joining.enterTitle')}
      hint={t('joining.codeHint')}
      maxLength={20}
      pathOf={(code) => joinPath(tenant, code)}
      {...(wrong !== undefined && { wrong: { code: wrong, words: t('joining.dead') } })}
    />
  );
}

function JoinAs({ card, code, viewer }: { card: Card; code: string; viewer: Viewer }) {
  const t = useText();
  const client = useQueryClient();
  const router = useRouter();
  const join = useMutation({
    mutationFn: () => request(JoinSectionDocument, { code }),
    onSuccess: async () => {
      // They may be a student from now on, and everything they see with it.
      await client.invalidateQueries();
      router.history.push('/');
    },
  });
  return (
    <Door title={t('joining.joinTitle', { section: card.sectionName })} tenant={card.tenant}>
      <p>
        {t('joining.joinAs', {
          course: card.courseTitle,
          tenant: card.tenant.name,
          name: `${viewer.givenName} ${viewer.familyName}`,
          email: calledAtTheDoor(viewer),
        })}
      </p>
      <ErrorState error={join.error} />
      <Button size="md" loading={join.isPending} onClick={() => join.mutate()}>
        {t('joining.join')}
      </Button>
    </Door>
  );
}

function SayWho({ card, code }: { card: Card; code: string }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const [who, setWho] = useState({ givenName: '', familyName: '', email: '' });
  const tenant = card.tenant.slug;
  const ask = useMutation({
    mutationFn: () => request(AskToJoinDocument, { input: { tenant, code, ...who } }),
  });
  const signIn = (
    <ButtonLink to="/sign-in" search={{ tenant, next: joinPath(tenant, code) }} size="md" variant="default">
      {t('joining.haveAccount')}
    </ButtonLink>
  );
  if (ask.isSuccess)
    return (
      <Door title={t('joining.askedTitle')} tenant={card.tenant}>
        <p role="status">{t('joining.asked', { email: who.email.trim() })}</p>
        {signIn}
      </Door>
    );
  const errors = fieldErrors(ask.error);
  const named = who.givenName.trim() !== '' && who.familyName.trim() !== '' && who.email.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (named) ask.mutate();
  };
  const field = (name: keyof typeof who) => ({
    label: t(`joining.${name}`),
    value: who[name],
    error: errors[name],
    maxLength: 100,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setWho((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <Door title={t('joining.joinTitle', { section: card.sectionName })} tenant={card.tenant}>
      <p>
        {t('joining.who', {
          course: card.courseTitle,
          tenant: card.tenant.name,
        })}
      </p>
      <form noValidate onSubmit={submit}>
        <TextInput autoComplete="given-name" {...field('givenName')} />
        <TextInput autoComplete="family-name" {...field('familyName')} />
        <TextInput type="email" autoComplete="email" {...field('email')} />
        <ErrorState error={Object.keys(errors).length > 0 ? null : ask.error} />
        <Group gap="xs">
          <Button type="submit" size="md" loading={ask.isPending} disabled={!named}>
            {t('joining.ask')}
          </Button>
          {signIn}
        </Group>
      </form>
    </Door>
  );
}
