import { Button, Divider, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { SignInDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { breaks } from '../../shared/graphql/api-error.ts';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import { calledAtTheDoor, useViewer, type Viewer } from '../../shared/session/session.ts';
import { wantedAt } from '../../shared/session/wanted-at.ts';
import { AgainElsewhere } from './again-elsewhere.tsx';
import { enterWithCode, enterWithPasskey } from './enter-with.ts';
import { knowsPasskeys } from './passkey.ts';
import { PasskeyButton, SecondStepForm } from './second-step-form.tsx';
import { waitingQuery } from './waiting-query.ts';

interface SignInDialogProps {
  readonly why: 'ENDED' | 'FRESH';
  readonly onAnswer: (signedIn: boolean) => void;
}

/** Over a page whose session ended, or has to begin anew. The same person signs in again and everything that waited goes on. */
export default function SignInDialog({ why, onAnswer }: SignInDialogProps) {
  const t = useText();
  const viewer = useViewer();
  const [password, setPassword] = useState('');
  const [other, setOther] = useState(false);
  const [late, setLate] = useState<unknown>(null);
  const [connect, setConnect] = useState<unknown>(null);
  const slug = viewer.tenant.slug;
  const who = calledAtTheDoor(viewer);
  /** What waits here is this person's; for anybody else it does not go on. */
  const enter = (signedIn: Viewer) => (signedIn.id === viewer.id ? onAnswer(true) : setOther(true));
  const signIn = useMutation({
    mutationFn: () =>
      request(SignInDocument, {
        input: { tenant: slug, email: who, password },
      }),
    onSuccess: ({ signIn: { viewer: signedIn } }) => enter(signedIn),
    onError: (error) => setConnect(wantedAt(error) === '/sign-in/connect' ? error : null),
  });
  const halfway = wantedAt(signIn.error) === '/sign-in/second-step';
  const waiting = useQuery({ ...waitingQuery, enabled: halfway });
  const orConnect = (error: unknown): never => {
    if (wantedAt(error) === '/sign-in/connect') setConnect(error);
    throw error;
  };
  /** After a quarter of an hour the first step is to be taken again. */
  const orBack = (error: unknown): never => {
    if (breaks(error, 'second-step-late')) {
      setLate(error);
      signIn.reset();
    }
    return orConnect(error);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLate(null);
    signIn.mutate();
  };
  return (
    <Modal
      opened
      onClose={() => onAnswer(false)}
      title={t(halfway ? 'identity.stepAtDoor' : 'signIn.again')}
      closeOnClickOutside={false}
      zIndex={1000}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {other && <ErrorNote text={t('identity.againOther', { email: who })} />}
      {halfway ? (
        <SecondStepForm
          app={waiting.data?.app ?? false}
          passkeys={waiting.data?.passkeys ?? false}
          submitWord={t('signIn.submit')}
          onCode={async (code) => enter(await enterWithCode(code).catch(orBack))}
          onPasskey={async () => enter(await enterWithPasskey(null).catch(orBack))}
        />
      ) : connect !== null ? (
        <>
          <p>{t('identity.connectAgain')}</p>
          <AgainElsewhere connects onSignedIn={enter} />
        </>
      ) : (
        <>
          <form onSubmit={submit}>
            <Stack>
              <Text c="dimmed">{t(why === 'FRESH' ? 'signIn.freshBody' : 'signIn.againBody')}</Text>
              {/* For password managers: which account this is. */}
              <input
                value={who}
                autoComplete="username"
                readOnly
                className="visually-hidden"
                tabIndex={-1}
                aria-label={t('signIn.emailOrName')}
              />
              <PasswordInput
                label={t('signIn.password')}
                description={who}
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                data-autofocus
              />
              <ErrorState error={signIn.error ?? late} />
              <Button type="submit" size="md" loading={signIn.isPending} disabled={password === ''}>
                {t('signIn.submit')}
              </Button>
            </Stack>
          </form>
          {knowsPasskeys() && (
            <Stack gap="sm" mt="md">
              <Divider label={t('identity.or')} />
              <PasskeyButton
                variant="default"
                onPasskey={async () => enter(await enterWithPasskey(slug).catch(orConnect))}
              />
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
