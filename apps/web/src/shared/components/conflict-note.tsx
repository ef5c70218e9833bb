import { Button, CopyButton, Group } from '@mantine/core';
import type { Draft } from '../draft/use-draft.ts';
import { useText } from '../intl/text.tsx';
import classes from './save-state.module.css';

interface ConflictNoteProps<T> {
  readonly draft: Draft<T>;
  /** A draft as readable text. */
  readonly show: (value: T) => string;
  /** Who changed it, where it was somebody else. */
  readonly by?: string | null;
}

/** Two texts for one thing, side by side, and the choice. Renders nothing while there is no conflict. */
export function ConflictNote<T>({ draft, show, by = null }: ConflictNoteProps<T>) {
  const t = useText();
  const { theirs, value } = draft;
  if (theirs === null) return null;
  return (
    <section className={classes.conflict} role="alert">
      <h2 tabIndex={-1}>{t('conflict.title')}</h2>
      <p>{by === null ? t('conflict.body') : t('conflict.bodyBy', { name: by })}</p>
      <div className={classes.texts}>
        <div className={classes.text}>
          <h3>{t('conflict.mine')}</h3>
          <pre tabIndex={0}>{show(value)}</pre>
          <Group gap="xs">
            <Button variant="default" onClick={() => void draft.resolve(value)}>
              {t('conflict.keepMine')}
            </Button>
            <Copy text={show(value)} />
          </Group>
        </div>
        <div className={classes.text}>
          <h3>{t('conflict.theirs')}</h3>
          <pre tabIndex={0}>{show(theirs.value)}</pre>
          <Group gap="xs">
            <Button variant="default" onClick={() => void draft.resolve(theirs.value)}>
              {t('conflict.takeTheirs')}
            </Button>
            <Copy text={show(theirs.value)} />
          </Group>
        </div>
      </div>
    </section>
  );
}

/** For those who want to mix the two by hand. */
function Copy({ text }: { text: string }) {
  const t = useText();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="subtle" color="gray" onClick={copy}>
          {t(copied ? 'app.copied' : 'app.copy')}
        </Button>
      )}
    </CopyButton>
  );
}
