import { Group, Kbd, Modal, Stack } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import { useRegisteredShortcuts } from '../../shared/shortcuts.ts';

export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const t = useText();
  const shortcuts = useRegisteredShortcuts();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.shortcuts')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="xs" component="ul" p={0} m={0}>
        {shortcuts.map(({ key, label }) => (
          <Group key={`${key} ${label}`} component="li" justify="space-between">
            {t(label)}
            <Kbd>{key.replace('mod+', '⌘ / Ctrl + ').replace('Enter', '⏎')}</Kbd>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
