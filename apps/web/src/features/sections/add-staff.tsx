import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AddStaffDocument } from '../../generated/operations.ts';
import { ChoiceChips } from '../../shared/components/choice-chips.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';

/** One more person who teaches or counsels here; invited by mail when they are new. */
export default function AddStaff({ sectionId, onClose }: { sectionId: string; onClose: () => void }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const client = useQueryClient();
  const filled = (value: string) => (value.trim() === '' ? t('sections.required') : null);
  const form = useForm<{
    givenName: string;
    familyName: string;
    email: string;
    role: 'INSTRUCTOR' | 'COUNSELLOR';
  }>({
    initialValues: { givenName: '', familyName: '', email: '', role: 'INSTRUCTOR' },
    validate: {
      givenName: filled,
      familyName: filled,
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('sections.badEmail')),
    },
  });
  const add = useMutation({
    mutationFn: (values: typeof form.values) =>
      request(AddStaffDocument, { input: { sectionId, ...values, email: values.email.trim() } }),
    onSuccess: async ({ addStaff: { person } }) => {
      toast(t('sections.staffAdded', { name: `${person.givenName} ${person.familyName}` }));
      await client.invalidateQueries({ queryKey: ['sections'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('sections.addStaff')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <ChoiceChips
            legend={t('sections.role')}
            look="segments"
            choices={[
              { value: 'INSTRUCTOR', label: t('role.INSTRUCTOR') },
              { value: 'COUNSELLOR', label: t('role.COUNSELLOR') },
            ]}
            value={form.values.role}
            onChange={(role) => form.setFieldValue('role', role)}
          />
          <Group grow align="start">
            <TextInput label={t('sections.givenName')} data-autofocus {...form.getInputProps('givenName')} />
            <TextInput label={t('sections.familyName')} {...form.getInputProps('familyName')} />
          </Group>
          <TextInput label={t('sections.email')} type="email" {...form.getInputProps('email')} />
          <ErrorState error={add.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={add.isPending}>
              {t('sections.addAndInvite')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
