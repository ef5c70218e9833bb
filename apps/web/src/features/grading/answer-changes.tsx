import { useMemo } from 'react';
import { useText } from '../../shared/intl/text.tsx';
import { changesAnything, differences } from '../../shared/text/differences.ts';
import classes from './sheet.module.css';

interface AnswerChangesProps {
  readonly before: string;
  readonly after: string;
}

/** One answer with what the student took out and put in since an earlier version. */
export function AnswerChanges({ before, after }: AnswerChangesProps) {
  const t = useText();
  const changes = useMemo(() => differences(before, after), [before, after]);
  return (
    <>
      {!changesAnything(changes) && <p className={classes.unanswered}>{t('grading.unchanged')}</p>}
      <div className={classes.answer} data-changes>
        {changes.map(({ kind, text }, at) =>
          kind === 'same' ? text : kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>,
        )}
      </div>
    </>
  );
}
