import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { SignInDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';

/** Over a page whose session ended. The same person signs in again and everything that waited goes on. */
export default function SignInDialog({ onAnswer }: { onAnswer: (signedIn: boolean) => void }) {
  const t = useText();
  const viewer = useViewer();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () =>
      request(SignInDocument, { input: { tenant: viewer.tenant.slug, email: viewer.email, password } }),
    onSuccess: () => onAnswer(true),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Modal
      opened
      onClose={() => onAnswer(false)}
      title={t('signIn.again')}
      closeOnClickOutside={false}
      zIndex={1000}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{t('signIn.againBody')}</Text>
          {/* For password managers: which account this is. */}
          <input
            type="email"
            value={viewer.email}
            autoComplete="username"
            readOnly
            className="visually-hidden"
            tabIndex={-1}
            aria-label={t('signIn.email')}
          />
          <PasswordInput
            label={t('signIn.password')}
            description={viewer.email}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            data-autofocus
          />
          <ErrorState error={signIn.error} />
          <Button type="submit" size="md" loading={signIn.isPending} disabled={password === ''}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
