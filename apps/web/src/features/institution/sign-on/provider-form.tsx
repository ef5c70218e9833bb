import { Button, Checkbox, Group, PasswordInput, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SaveOidcDocument, SaveSamlDocument, type SignOnKind } from '../../../generated/operations.ts';
import { ErrorState } from '../../../shared/components/error-state.tsx';
import { toast } from '../../../shared/components/toast.tsx';
import { request } from '../../../shared/graphql/request.ts';
import { useFieldErrors } from '../../../shared/graphql/use-error-text.ts';
import { useText } from '../../../shared/intl/text.tsx';
import { type Provider, settingsQuery } from './settings-query.ts';

interface ProviderFormProps {
  readonly kind: SignOnKind;
  /** Null while there is none. */
  readonly provider: Provider | null;
  readonly onDone: () => void;
}

export function ProviderForm({ kind, provider, onDone }: ProviderFormProps) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      label: provider?.label ?? '',
      issuer: provider?.issuer ?? '',
      clientId: provider?.clientId ?? '',
      clientSecret: '',
      entryPoint: provider?.entryPoint ?? '',
      certificates: provider?.certificates.join('\n') ?? '',
      domains: provider?.domains ?? [],
      provisions: provider?.provisions ?? false,
    },
    validate: {
      label: (value) => (value.trim() === '' ? t('signOn.needsLabel') : null),
      issuer: (value) => (value.trim() === '' ? t('signOn.needsThis') : null),
    },
  });
  const save = useMutation({
    mutationFn: async (values: typeof form.values) => {
      const common = {
        ...{ version: provider?.version ?? null, label: values.label.trim(), issuer: values.issuer.trim() },
        ...{ domains: values.domains, provisions: values.provisions },
      };
      if (kind === 'OIDC') {
        const { clientId, clientSecret } = values;
        const own = { clientId: clientId.trim(), clientSecret: clientSecret.trim() || null };
        return (await request(SaveOidcDocument, { input: { ...common, ...own } })).saveOidc;
      }
      const own = { entryPoint: values.entryPoint.trim(), certificates: certificatesIn(values.certificates) };
      return (await request(SaveSamlDocument, { input: { ...common, ...own } })).saveSaml;
    },
    onSuccess: (settings) => {
      client.setQueryData(settingsQuery.queryKey, settings);
      toast(t('signOn.saved'));
      onDone();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  const oidc = kind === 'OIDC';
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="md" mt="md">
        <TextInput
          label={t('signOn.label')}
          description={t('signOn.labelHint')}
          {...form.getInputProps('label')}
        />
        <TextInput
          label={t(`signOn.issuer.${kind}`)}
          description={t(`signOn.issuerHint.${kind}`)}
          {...form.getInputProps('issuer')}
        />
        {oidc ? (
          <>
            <TextInput label={t('signOn.clientId')} autoComplete="off" {...form.getInputProps('clientId')} />
            <PasswordInput
              label={t('signOn.clientSecret')}
              description={provider?.hasSecret ? t('signOn.secretKept') : t('signOn.secretHint')}
              autoComplete="off"
              {...form.getInputProps('clientSecret')}
            />
          </>
        ) : (
          <>
            <TextInput label={t('signOn.entryPoint')} {...form.getInputProps('entryPoint')} />
            <Textarea
              label={t('signOn.certificates')}
              description={t('signOn.certificatesHint')}
              autosize
              minRows={4}
              maxRows={12}
              spellCheck={false}
              {...form.getInputProps('certificates')}
            />
          </>
        )}
        <TagsInput
          label={`${t('signOn.domains')} (${t('app.optional')})`}
          description={t('signOn.domainsHint')}
          placeholder={form.values.domains.length === 0 ? t('signOn.domainsExample') : ''}
          splitChars={[',', ' ', ';']}
          {...form.getInputProps('domains')}
        />
        <Checkbox
          label={t('signOn.provisionsLabel')}
          description={t('signOn.provisionsHint')}
          {...form.getInputProps('provisions', { type: 'checkbox' })}
        />
        <ErrorState error={Object.keys(fieldErrors(save.error)).length > 0 ? null : save.error} />
        <Group>
          <Button type="submit" size="md" loading={save.isPending}>
            {t('app.save')}
          </Button>
          <Button variant="default" size="md" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Each from its BEGIN to its END; text without any is taken for one certificate as it stands in metadata. */
function certificatesIn(text: string): string[] {
  const whole = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g);
  return whole ?? (text.trim() === '' ? [] : [text.trim()]);
}
