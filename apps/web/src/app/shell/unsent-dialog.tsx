import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { forgetOnThisDevice, unsentOf } from '../../shared/offline/sending.ts';
import type { Viewer } from '../../shared/session/session.ts';

interface UnsentDialogProps {
  readonly viewer: Viewer;
  readonly unsent: number;
  readonly onClose: () => void;
  readonly onSignOut: () => void;
}

/** Signing out takes what is unsent with it, and that cannot be undone: so it is asked, for once. */
export default function UnsentDialog({ viewer, unsent, onClose, onSignOut }: UnsentDialogProps) {
  const t = useText();
  const [left, setLeft] = useState(unsent);
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const now = await unsentOf(viewer).catch(() => left);
    setSending(false);
    if (now === 0) await signOut();
    else setLeft(now);
  };
  const signOut = async () => {
    await forgetOnThisDevice(viewer).catch(() => undefined);
    onSignOut();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.unsentTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <p>{t('shell.unsent', { count: left })}</p>
        <Group>
          <Button loading={sending} onClick={() => void send()}>
            {t('shell.sendFirst')}
          </Button>
          <Button variant="default" onClick={() => void signOut()}>
            {t('shell.loseThem')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
