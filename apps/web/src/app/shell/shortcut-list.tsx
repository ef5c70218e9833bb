import { Group, Kbd, Modal, Stack } from '@mantine/core';
import { useText } from '../../shared/intl/text.tsx';
import { MOD, useRegisteredShortcuts } from '../../shared/shortcuts.ts';

export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const t = useText();
  const shortcuts = useRegisteredShortcuts();
  const labels = [...new Set(shortcuts.map(({ label }) => label))];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell.shortcuts')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="xs" component="ul" p={0} m={0}>
        {labels.map((label) => (
          <Group key={label} component="li" justify="space-between" wrap="nowrap">
            {t(label)}
            <Group gap={6} wrap="nowrap">
              {shortcuts
                .filter((shortcut) => shortcut.label === label)
                .map(({ key }) => (
                  <Kbd key={key}>{keyName(key)}</Kbd>
                ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}

function keyName(key: string) {
  return key
    .replace(/^mod\+(.*)$/, (_, rest: string) => `${MOD} ${rest.length === 1 ? rest.toUpperCase() : rest}`)
    .replace('Enter', '⏎')
    .replace('Escape', 'Esc');
}
