import { Button, Fieldset, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { PROGRAMMES } from '@firsthand/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CreateTenantDocument, type CreateTenantInput } from '../../generated/operations.ts';
import { Side } from '../../shared/components/side.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';

const ZONES = Intl.supportedValuesOf('timeZone');

export default function NewInstitution({ onClose }: { onClose: () => void }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const filled = (value: string) => (value.trim() === '' ? t('tenancy.required') : null);
  const form = useForm<CreateTenantInput>({
    initialValues: {
      name: '',
      slug: '',
      programme: 'COURSE',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: 'en',
      administratorGivenName: '',
      administratorFamilyName: '',
      administratorEmail: '',
    },
    validate: {
      name: filled,
      slug: (value) => (/^[a-z0-9][a-z0-9-]{1,39}$/.test(value) ? null : t('tenancy.badSlug')),
      administratorGivenName: filled,
      administratorFamilyName: filled,
      administratorEmail: (value) => (value.includes('@') ? null : t('tenancy.badEmail')),
    },
  });
  const create = useMutation({
    mutationFn: (input: CreateTenantInput) => request(CreateTenantDocument, { input }),
    onSuccess: async ({ createTenant: { name } }) => {
      toast(t('tenancy.created', { name }));
      await client.invalidateQueries({ queryKey: ['tenants'] });
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <Side opened onClose={onClose} title={t('tenancy.add')}>
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Stack>
          <TextInput label={t('tenancy.name')} data-autofocus {...form.getInputProps('name')} />
          <TextInput
            label={t('tenancy.slug')}
            description={t('tenancy.slugHint')}
            spellCheck={false}
            autoCapitalize="none"
            {...form.getInputProps('slug')}
          />
          <Select
            label={t('tenancy.programme')}
            allowDeselect={false}
            data={PROGRAMMES.map((value) => ({ value, label: t(`tenancy.programme.${value}`) }))}
            {...form.getInputProps('programme')}
          />
          <Group grow align="start">
            <Select
              label={t('tenancy.zone')}
              searchable
              allowDeselect={false}
              limit={50}
              data={ZONES}
              {...form.getInputProps('zone')}
            />
            <Select
              label={t('tenancy.locale')}
              allowDeselect={false}
              data={[
                { value: 'en', label: 'English' },
                { value: 'fr', label: 'Français' },
              ]}
              {...form.getInputProps('locale')}
            />
          </Group>
          <Fieldset legend={t('tenancy.administrator')}>
            <Stack>
              <Text size="sm" c="dimmed">
                {t('tenancy.administratorHint')}
              </Text>
              <Group grow align="start">
                <TextInput label={t('tenancy.givenName')} {...form.getInputProps('administratorGivenName')} />
                <TextInput
                  label={t('tenancy.familyName')}
                  {...form.getInputProps('administratorFamilyName')}
                />
              </Group>
              <TextInput
                label={t('tenancy.email')}
                type="email"
                {...form.getInputProps('administratorEmail')}
              />
            </Stack>
          </Fieldset>
          <ErrorState error={create.error} />
          <Button type="submit" size="md" loading={create.isPending}>
            {t('tenancy.create')}
          </Button>
        </Stack>
      </form>
    </Side>
  );
}
