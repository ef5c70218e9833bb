import { DueText } from '../../shared/components/due-text.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { useViewer } from '../../shared/session/session.ts';
import type { Desk } from './reflection-query.ts';
import classes from './reflections.module.css';

interface RevisionAskedProps {
  readonly revision: NonNullable<Desk['reflection']['revisionAsked']>;
  /** Its date, or the step's where that is later. */
  readonly dueAt: string | null;
}

/** It was given back: by whom, until when, and what is asked of all of it. */
export function RevisionAsked({ revision: { askedBy, asks, files, note }, dueAt }: RevisionAskedProps) {
  const t = useText();
  const { zone } = useViewer();
  return (
    <section className={classes.asked} aria-labelledby="given-back">
      <h2 id="given-back">{t('reflections.givenBack')}</h2>
      <p>{t('reflections.givenBackBody', { name: askedBy, count: asks.length })}</p>
      {files && <p>{t('reflections.filesToo')}</p>}
      {note && <p className={classes.words}>{note}</p>}
      {dueAt && (
        <p>
          {t('reflections.wantedBy')} <DueText dueAt={dueAt} zone={zone} form="when" />.{' '}
          {t('reflections.thenAsItIs')}
        </p>
      )}
    </section>
  );
}
