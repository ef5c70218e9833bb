import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import type { Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

interface RevisionProps {
  readonly revision: NonNullable<Sheet['revisionAsked']>;
  readonly answers: Sheet['submission']['answers'];
  /** Of this text, or of the one before, which this one answers. */
  readonly kind: 'asked' | 'answered';
}

/** What the student was asked to go over again. */
export function Revision({ revision: { asks, files, note, dueAt, askedAt }, answers, kind }: RevisionProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const day = (at: string) => formatDate(at, { day: 'numeric', month: 'long' });
  return (
    <div className={classes.revision}>
      <p>
        {kind === 'asked'
          ? t('grading.revisionAsked', { date: day(askedAt), due: dueAt ? day(dueAt) : 'none' })
          : t('grading.revisionAnswered', { date: day(askedAt) })}
      </p>
      <ul>
        {asks.map(({ promptId, text }) => (
          <li key={promptId}>
            <strong>{answers.find((answer) => answer.promptId === promptId)?.prompt}</strong> {text}
          </li>
        ))}
        {files && <li>{t('grading.revisionFiles')}</li>}
      </ul>
      {note && <p>{note}</p>}
    </div>
  );
}
