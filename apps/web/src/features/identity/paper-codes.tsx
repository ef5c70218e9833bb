import { Button, Group } from '@mantine/core';
import { CopyText } from '../../shared/components/copy-text.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { calledAtTheDoor, useViewer } from '../../shared/session/session.ts';
import classes from './account.module.css';

/** Shown once: to print, to keep as a file, to copy. */
export function PaperCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useText();
  const viewer = useViewer();
  const { tenant } = viewer;
  const email = calledAtTheDoor(viewer);
  const written = `${t('identity.paperTitle', { tenant: tenant.name, email })}\n\n${codes.join('\n')}\n`;
  return (
    <div className={classes.secret} role="status">
      <p>
        <strong>{t('identity.paperTitle', { tenant: tenant.name, email })}</strong>
      </p>
      <p>{t('identity.paperOnce')}</p>
      <ol className={classes.paper}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Group gap="xs" data-print="no">
        <Button size="xs" onClick={() => window.print()}>
          {t('identity.paperPrint')}
        </Button>
        <Button
          size="xs"
          variant="default"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(written)}`}
          download={t('identity.paperFile')}
        >
          {t('identity.paperDownload')}
        </Button>
        <CopyText value={codes.join('\n')} size="xs" />
        <Button size="xs" variant="default" onClick={onDone}>
          {t('identity.paperDone')}
        </Button>
      </Group>
    </div>
  );
}
