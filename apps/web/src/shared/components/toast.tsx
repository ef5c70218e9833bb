import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Says quietly that something worked. Errors do not belong here: they stand where they happened. */
export function toast(message: ReactNode): void {
  notifications.show({ message, withCloseButton: false });
}

/**
 * Instead of "are you sure?": what was done, with a way back. Do the thing at once, offer `undo` here.
 * `undoLabel` comes from the caller's catalogue (`t('app.undo')`), because this is no component.
 */
export function undoToast({
  message,
  undoLabel,
  undo,
}: {
  message: ReactNode;
  undoLabel: string;
  undo: () => void;
}): void {
  const id = crypto.randomUUID();
  const take = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '1rem' }}>
        {message}
        <Button size="compact-sm" variant="light" onClick={take}>
          {undoLabel}
        </Button>
      </span>
    ),
  });
}
