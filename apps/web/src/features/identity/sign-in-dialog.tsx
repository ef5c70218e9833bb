import { Button, Divider, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { SecondStepWaitingDocument, SignInDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer, type Viewer } from '../../shared/session/session.ts';
import { AgainElsewhere } from './again-elsewhere.tsx';
import { enterWithCode, enterWithPasskey, isSecondStepDue } from './enter-with.ts';
import { knowsPasskeys } from './passkey.ts';
import { PasskeyButton, SecondStepForm } from './second-step-form.tsx';

/** Over a page whose session ended. The same person signs in again and everything that waited goes on. */
export default function SignInDialog({ onAnswer }: { onAnswer: (signedIn: boolean) => void }) {
  const t = useText();
  const viewer = useViewer();
  const [password, setPassword] = useState('');
  const [other, setOther] = useState(false);
  const slug = viewer.tenant.slug;
  /** What waits here is this person's; for anybody else it does not go on. */
  const enter = (signedIn: Viewer) => (signedIn.id === viewer.id ? onAnswer(true) : setOther(true));
  const signIn = useMutation({
    mutationFn: () => request(SignInDocument, { input: { tenant: slug, email: viewer.email, password } }),
    onSuccess: ({ signIn: { viewer: signedIn } }) => enter(signedIn),
  });
  const halfway = isSecondStepDue(signIn.error);
  const waiting = useQuery({
    queryKey: ['second-step-waiting'],
    queryFn: async ({ signal }) =>
      (await request(SecondStepWaitingDocument, {}, { signal })).secondStepWaiting ?? null,
    enabled: halfway,
    gcTime: 0,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  const byPasskey = async () => enter(await enterWithPasskey(slug));
  return (
    <Modal
      opened
      onClose={() => onAnswer(false)}
      title={t(halfway ? 'identity.stepAtDoor' : 'signIn.again')}
      closeOnClickOutside={false}
      zIndex={1000}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {other && <ErrorNote text={t('identity.againOther', { email: viewer.email })} />}
      {halfway ? (
        <SecondStepForm
          passkeys={waiting.data?.passkeys ?? false}
          submitWord={t('signIn.submit')}
          onCode={async (code) => enter(await enterWithCode(code))}
          onPasskey={byPasskey}
        />
      ) : (
        <>
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
          {knowsPasskeys() && (
            <Stack gap="sm" mt="md">
              <Divider label={t('identity.or')} />
              <PasskeyButton variant="default" onPasskey={byPasskey} />
            </Stack>
          )}
          <AgainElsewhere onSignedIn={enter} />
        </>
      )}
    </Modal>
  );
}

function ErrorNote({ text }: { text: string }) {
  return (
    <Text role="alert" c="red" mb="md">
      {text}
    </Text>
  );
}
