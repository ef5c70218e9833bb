import { Button, Group, Skeleton, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ConfirmAppDocument } from '../../generated/operations.ts';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { request } from '../../shared/graphql/request.ts';
import { useText } from '../../shared/intl/text.tsx';
import classes from './account.module.css';
import { freshly } from './freshly.ts';

const QrPicture = lazy(() => import('../../shared/qr/qr-picture.tsx'));

interface AppSetupProps {
  readonly secret: string;
  readonly address: string;
  readonly onDone: (paper: readonly string[] | null) => void;
  readonly onCancel: () => void;
}

/** Scan, or type, then show that it worked: nothing is asked at the door before. */
export function AppSetup({ secret, address, onDone, onCancel }: AppSetupProps) {
  const t = useText();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      freshly(async () => (await request(ConfirmAppDocument, { code: code.trim() })).confirmApp ?? null),
    onSuccess: onDone,
  });
  return (
    <form
      className={classes.setup}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      <div>
        <Suspense fallback={<Skeleton width={224} height={224} />}>
          <QrPicture text={address} label={t('identity.appPicture')} />
        </Suspense>
      </div>
      <Stack gap="md">
        <p>{t('identity.appScan')}</p>
        <p>
          {t('identity.appByHand')}
          <code className={classes.key}>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <TextInput
          label={t('identity.appFirstCode')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
          w="12rem"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ErrorState error={confirm.error} />
        <Group>
          <Button type="submit" loading={confirm.isPending} disabled={code.trim() === ''}>
            {t('identity.appConfirm')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
