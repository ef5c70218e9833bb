import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { RequestPasswordResetDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { AnchorLink } from '../../shared/components/links.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { rememberedTenant } from '../../shared/session/session.ts';
import { Door } from '../../shared/components/door.tsx';
import classes from '../../shared/components/door.module.css';
import { tenantQuery } from './tenant-query.ts';

const route = getRouteApi('/forgot');

export function ForgotPage() {
  const t = useText();
  const { tenant: slug = rememberedTenant() } = route.useSearch();
  const { data: tenant = null } = useQuery(tenantQuery(slug));
  const form = useForm({
    initialValues: { tenant: slug, email: '' },
    validate: {
      tenant: (value) => (value.trim() === '' ? t('identity.needInstitution') : null),
      email: (value) => (value.includes('@') ? null : t('identity.needEmail')),
    },
  });
  const ask = useMutation({
    mutationFn: ({ tenant: to, email }: typeof form.values) =>
      request(RequestPasswordResetDocument, {
        input: { tenant: to.trim().toLowerCase(), email: email.trim() },
      }),
  });
  const back = (
    <AnchorLink to="/sign-in" search={{ tenant: slug || undefined }} size="sm">
      {t('identity.backToSignIn')}
    </AnchorLink>
  );

  if (ask.isSuccess) {
    return (
      <Door title={t('identity.forgotSentTitle')} tenant={tenant}>
        <p role="status">{t('identity.forgotSent', { email: ask.variables.email })}</p>
        {back}
      </Door>
    );
  }
  return (
    <Door title={t('identity.forgotTitle')} tenant={tenant}>
      <p>{t('identity.forgotBody')}</p>
      <p>{t('identity.forgotCard')}</p>
      <form noValidate onSubmit={form.onSubmit((values) => ask.mutate(values))}>
        {!tenant && (
          <TextInput
            label={t('identity.institution')}
            description={t('identity.institutionHint')}
            {...form.getInputProps('tenant')}
          />
        )}
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <ErrorState error={ask.error} />
        <Button type="submit" size="md" loading={ask.isPending}>
          {t('identity.forgotSend')}
        </Button>
        <div className={classes.links}>{back}</div>
      </form>
    </Door>
  );
}
