import { Button, Divider, Stack, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { knowsPasskeys, PasskeyGivenUp } from './passkey.ts';

interface SecondStepFormProps {
  readonly app: boolean;
  readonly passkeys: boolean;
  readonly submitWord: string;
  readonly onCode: (code: string) => Promise<unknown>;
  readonly onPasskey: () => Promise<unknown>;
}

/** A passkey, a code of the app, or one from paper: at the door, over a page, and before one changes anything. */
export function SecondStepForm({ app, passkeys, submitWord, onCode, onPasskey }: SecondStepFormProps) {
  const t = useText();
  const [code, setCode] = useState('');
  const byCode = useMutation({ mutationFn: () => onCode(code.trim()) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    byCode.mutate();
  };
  return (
    <Stack gap="md">
      {passkeys && knowsPasskeys() && (
        <>
          <PasskeyButton variant="filled" onPasskey={onPasskey} />
          <Divider label={t('identity.or')} />
        </>
      )}
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={t('identity.code')}
            description={t(app ? 'identity.codeHint' : 'identity.codeHintPaper')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            data-autofocus
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <ErrorState error={byCode.error} />
          <Button
            type="submit"
            size="md"
            variant={passkeys && knowsPasskeys() ? 'default' : 'filled'}
            loading={byCode.isPending}
            disabled={code.trim() === ''}
          >
            {submitWord}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}

interface PasskeyButtonProps {
  readonly variant: 'filled' | 'default';
  readonly onPasskey: () => Promise<unknown>;
}

export function PasskeyButton({ variant, onPasskey }: PasskeyButtonProps) {
  const t = useText();
  const show = useMutation({ mutationFn: onPasskey });
  return (
    <>
      <Button
        size="md"
        variant={variant}
        leftSection={<IconFingerprint size={18} aria-hidden />}
        loading={show.isPending}
        onClick={() => show.mutate()}
      >
        {t('identity.usePasskey')}
      </Button>
      {show.error instanceof PasskeyGivenUp ? (
        <p role="status">{t('identity.passkeyGivenUp')}</p>
      ) : (
        <ErrorState error={show.error} />
      )}
    </>
  );
}
