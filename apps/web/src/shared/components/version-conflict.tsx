import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../intl/text.tsx';
import classes from './version-conflict.module.css';

export interface FieldDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface VersionConflictProps {
  /** The fields in question, in words; equal ones are left out. */
  readonly fields: readonly FieldDifference[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly busy?: boolean;
}

/** Somebody (oneself on another device, mostly) saved first: what differs, and the choice. */
export function VersionConflict({ fields, onKeepMine, onTakeTheirs, busy = false }: VersionConflictProps) {
  const t = useText();
  const note = useRef<HTMLElement>(null);
  // It answers a button that was just pressed, so it comes to where the eyes are.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'center' });
  }, []);
  const different = fields.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <section className={classes.conflict} role="alert" ref={note}>
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.body')}</p>
      <dl>
        {different.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <small>{t('conflict.mine')}</small>
              {mine || '–'}
            </dd>
            <dd>
              <small>{t('conflict.theirs')}</small>
              {theirs || '–'}
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes.actions}>
        <Button onClick={onKeepMine} loading={busy}>
          {t('conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs} disabled={busy}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}
