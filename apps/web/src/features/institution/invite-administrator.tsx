import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { InviteAdministratorDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { toast } from '../../shared/components/toast.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useFieldErrors } from '../../shared/graphql/use-error-text.ts';
import { useText } from '../../shared/intl/text.tsx';
import { nameOf, useKeepAccount } from './people-data.ts';

/** One more who looks after the institution; somebody new is invited by mail. */
export function InviteAdministrator({ onClose }: { onClose: () => void }) {
  const t = useText();
  const fieldErrors = useFieldErrors();
  const keep = useKeepAccount();
  const filled = (value: string) => (value.trim() === '' ? t('field.required') : null);
  const form = useForm({
    initialValues: { givenName: '', familyName: '', email: '' },
    validate: {
      familyName: filled,
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('field.address')),
    },
  });
  const invite = useMutation({
    mutationFn: async (input: typeof form.values) =>
      (await request(InviteAdministratorDocument, { input })).inviteAdministrator,
    onSuccess: (account) => {
      keep(account);
      toast(t(account.state === 'WAITING' ? 'members.invited' : 'members.given', { name: nameOf(account) }));
      onClose();
    },
    onError: (error) => form.setErrors(fieldErrors(error)),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('members.inviteAdministrator')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => invite.mutate(values))}>
        <Stack>
          <p>{t('members.inviteAbout')}</p>
          <Group grow align="start">
            <TextInput
              label={t('members.givenName')}
              maxLength={100}
              data-autofocus
              {...form.getInputProps('givenName')}
            />
            <TextInput
              label={t('members.familyName')}
              maxLength={100}
              {...form.getInputProps('familyName')}
            />
          </Group>
          <TextInput
            label={t('members.email')}
            type="email"
            maxLength={300}
            {...form.getInputProps('email')}
          />
          <ErrorState error={invite.error} />
          <Group justify="flex-end">
            <Button variant="default" size="md" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" size="md" loading={invite.isPending}>
              {t('members.invite')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
