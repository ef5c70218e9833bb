import { Button, Group } from '@mantine/core';
import { CopyText } from '../../../shared/components/copy-text.tsx';
import { useText } from '../../../shared/intl/text.tsx';
import classes from './webhooks.module.css';

/** The secret a receiver checks signatures with; seen this once. */
export function NewSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useText();
  return (
    <div className={classes.secret} role="status">
      <p>
        <strong>{t('webhooks.secret')}</strong> {t('webhooks.secretOnce')}
      </p>
      <code>{secret}</code>
      <Group gap="xs">
        <CopyText value={secret} size="xs" variant="filled" />
        <Button size="xs" variant="default" onClick={onDone}>
          {t('webhooks.secretDone')}
        </Button>
      </Group>
    </div>
  );
}
