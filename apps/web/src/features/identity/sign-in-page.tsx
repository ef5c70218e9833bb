import { Alert, Anchor, Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { SignInDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { rememberedTenant, useSetViewer, type Viewer } from '../../shared/session/session.ts';
import { wantedAt } from '../../shared/session/wanted-at.ts';
import { Door } from '../../shared/components/door.tsx';
import classes from '../../shared/components/door.module.css';
import { enterWithPasskey } from './enter-with.ts';
import { knowsPasskeys } from './passkey.ts';
import { useRefusalText } from './refusal.ts';
import { PasskeyButton } from './second-step-form.tsx';
import { insideOnly } from './inside-only.ts';
import { tenantQuery } from './tenant-query.ts';
import { WaysIn } from './ways-in.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const refusal = useRefusalText();
  const router = useRouter();
  const setViewer = useSetViewer();
  const search = route.useSearch();
  const [slug, setSlug] = useState(search.tenant ?? rememberedTenant());
  const { data: tenant } = useQuery(tenantQuery(slug));
  const form = useForm({
    initialValues: { tenant: slug, email: '', password: '' },
    validate: {
      tenant: (value) => (value.trim() === '' ? t('identity.needInstitution') : null),
      email: (value) => (value.trim() === '' ? t('identity.needEmail') : null),
      password: (value) => (value === '' ? t('identity.needPassword') : null),
    },
  });
  const enter = (viewer: Viewer) => {
    setViewer(viewer);
    router.history.push(insideOnly(search.next));
  };
  const goOn = (error: unknown, at: string): boolean => {
    const to = wantedAt(error);
    if (to) void router.navigate({ to, search: { tenant: at, next: search.next } });
    return to !== null;
  };
  const signIn = useMutation({
    mutationFn: (values: typeof form.values) =>
      request(SignInDocument, {
        input: {
          ...values,
          tenant: values.tenant.trim().toLowerCase(),
          email: values.email.trim(),
        },
      }),
    onSuccess: ({ signIn: { viewer } }) => enter(viewer),
    onError: (error, { tenant: typed }) => {
      if (!goOn(error, typed.trim().toLowerCase())) form.setErrors(fieldErrors(error));
    },
  });
  const knownTenant = tenant && tenant.slug === slug ? tenant : null;

  return (
    <Door
      title={knownTenant ? t('identity.signInTo', { tenant: knownTenant.name }) : t('identity.signIn')}
      tenant={knownTenant}
    >
      {search.refused && (
        <Alert color="red" role="alert" mt="md">
          {refusal(search.refused)}
        </Alert>
      )}
      <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
        {!knownTenant && (
          <TextInput
            label={t('identity.institution')}
            description={t('identity.institutionHint')}
            autoCapitalize="none"
            autoComplete="organization"
            spellCheck={false}
            {...form.getInputProps('tenant')}
            error={
              form.errors['tenant'] ?? (slug !== '' && tenant === null && t('identity.institutionUnknown'))
            }
            onBlur={() => setSlug(form.values.tenant.trim().toLowerCase())}
          />
        )}
        <TextInput
          label={t('signIn.emailOrName')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          inputMode="email"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <ErrorState
          error={
            wantedAt(signIn.error) || Object.keys(fieldErrors(signIn.error)).length > 0 ? null : signIn.error
          }
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <div className={classes.links}>
          <AnchorLink to="/forgot" search={{ tenant: slug || undefined }}>
            {t('identity.forgot')}
          </AnchorLink>
          {knownTenant && (
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                setSlug('');
                form.setFieldValue('tenant', '');
              }}
            >
              {t('identity.otherInstitution')}
            </Anchor>
          )}
        </div>
      </form>
      {knownTenant && knowsPasskeys() && (
        <Stack gap="sm" mt="md">
          <Divider label={t('identity.or')} />
          <PasskeyButton
            variant="default"
            onPasskey={async () => {
              try {
                enter(await enterWithPasskey(slug));
              } catch (error) {
                if (!goOn(error, slug)) throw error;
              }
            }}
          />
        </Stack>
      )}
      {knownTenant && <WaysIn tenant={slug} next={search.next} />}
    </Door>
  );
}
