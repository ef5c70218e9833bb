import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import classes from './print.module.css';
import type { AskedPerson, SheetQuestion } from './sheet-query.ts';

interface PrintSheetProps {
  readonly questions: readonly SheetQuestion[];
  readonly occupation: string;
  readonly person: AskedPerson | null;
  readonly minutes: number;
}

/** One page to take along: whom, when, the questions with room for notes, and what not to forget at the end. */
export function PrintSheet({ questions, occupation, person, minutes }: PrintSheetProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const meeting = person?.meeting;
  const when =
    meeting &&
    formatDate(meeting.startsAt, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
    });
  const who = person && [person.name, person.position, person.organisation].filter(Boolean).join(', ');
  const density = questions.length > 16 ? 'full' : questions.length > 10 ? 'dense' : 'airy';
  return (
    <article className={classes.sheet} data-density={density} aria-hidden>
      <header>
        <h1>{occupation}</h1>
        <dl>
          <Line label={t('print.who')} value={who} wide />
          <Line label={t('print.when')} value={when} />
          <Line label={t('print.minutes')} value={t('minutes', { minutes })} />
        </dl>
      </header>
      <ol>
        {questions.map(({ id, text, starred, answerType }) => (
          <li key={id}>
            <p>
              {starred && <span className={classes.star}>★ </span>}
              {text}
            </p>
            {answerType !== 'FREE' && <p className={classes.blanks}>{t(`print.answer.${answerType}`)}</p>}
          </li>
        ))}
      </ol>
      <footer>
        <strong>{t('print.before')}</strong>
        <ul>
          <li>{t('print.thank')}</li>
          <li>{t('print.whoElse')}</li>
          <li>{t('print.card')}</li>
          <li>{t('print.again')}</li>
        </ul>
      </footer>
    </article>
  );
}

function Line({ label, value, wide }: { label: string; value: string | null | undefined; wide?: boolean }) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
