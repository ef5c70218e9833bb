import { Button } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';

let wanted = false;
let announce: (() => void) | null = null;

/** Says quietly that something worked. Errors do not belong here: they stand where they happened. */
export function toast(message: ReactNode): void {
  void toasts().then((notifications) => notifications.show({ message, withCloseButton: false }));
}

/**
 * Instead of "are you sure?": what was done, with a way back. Do the thing at once, offer `undo` here.
 * `undoLabel` comes from the caller's catalogue (`t('app.undo')`), because this is no component.
 */
export function undoToast(offer: { message: ReactNode; undoLabel: string; undo: () => void }): void {
  const id = crypto.randomUUID();
  void toasts().then((notifications) => {
    const take = () => {
      notifications.hide(id);
      offer.undo();
    };
    notifications.show({
      id,
      autoClose: 10_000,
      message: (
        <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '1rem' }}>
          {offer.message}
          <Button size="compact-sm" variant="transparent" td="underline" onClick={take}>
            {offer.undoLabel}
          </Button>
        </span>
      ),
    });
  });
}

/** Most visits show no toast, so nothing of them is in the first load. */
async function toasts() {
  const { notifications } = await import('@mantine/notifications');
  wanted = true;
  announce?.();
  return notifications;
}

export function useToasterWanted(): boolean {
  return useSyncExternalStore(subscribe, () => wanted);
}

function subscribe(listener: () => void) {
  announce = listener;
  return () => void (announce = null);
}
