import { Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../shared/intl/text.tsx';
import type { LogSheet } from '../../shared/offline/edits.ts';
import classes from './day.module.css';

const FAR_MS = 2 * 3_600_000;

interface StartCardProps {
  readonly log: LogSheet;
  readonly plannedMinutes: number;
  readonly onStart: () => void;
}

/** Before the first word: how long it may take, what to ask, and one button. */
export function StartCard({ log: { interview, closing, toAsk }, plannedMinutes, onStart }: StartCardProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const [sure, setSure] = useState(false);
  const far = Math.abs(Date.now() - Date.parse(interview.startsAt)) > FAR_MS;
  const begun = closing.startedAt !== null;
  const when = formatDate(interview.startsAt, {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    ...{ hour: 'numeric', minute: '2-digit' },
  });
  return (
    <>
      <h2 className={classes.big}>{t('day.promised', { minutes: plannedMinutes })}</h2>
      <p className={classes.soft}>{when}</p>
      {toAsk.length > 0 ? (
        <>
          <h3 className={classes.small}>{t('day.willAsk')}</h3>
          <ol className={classes.questions}>
            {toAsk.map(({ id, text, starred }) => (
              <li key={id}>
                {starred && <IconStarFilled size={16} aria-label={t('day.starred')} role="img" />}
                {text}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{t('day.noQuestions')}</p>
      )}
      {!begun && (
        <div className={classes.startBox}>
          {far && sure && <p>{t('day.farFrom', { when })}</p>}
          <Button
            size="xl"
            fullWidth
            leftSection={<IconPlayerPlayFilled size={22} aria-hidden />}
            onClick={() => (far && !sure ? setSure(true) : onStart())}
          >
            {t(far && sure ? 'day.startAnyway' : 'day.startClock')}
          </Button>
          <p className={classes.soft}>{t('day.askFirst')}</p>
        </div>
      )}
    </>
  );
}
