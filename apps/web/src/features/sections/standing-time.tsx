import { Button } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { standingTimesQuery, type StandingTime } from './sections-data.ts';
import { standingWords } from './standing-words.ts';
import classes from './sections.module.css';

interface StandingTimesProps {
  readonly sectionId: string;
  /** Null for those who may only see it. */
  readonly onChange: ((standing: StandingTime) => void) | null;
}

/** Who has more time on everything here, how much, since when and by whom. */
export function StandingTimes({ sectionId, onChange }: StandingTimesProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const { data = [], error, refetch } = useQuery(standingTimesQuery(sectionId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="standing" className={classes.standing}>
      <h2 id="standing">
        <IconClockPlus size={20} stroke={1.75} aria-hidden /> {t('sections.standing')}
      </h2>
      <p>{t('sections.standingPrivate')}</p>
      <ul>
        {data.map((one) => {
          const name = `${one.student.givenName} ${one.student.familyName}`;
          return (
            <li key={one.id}>
              <span>
                <strong>{name}</strong>
                <span>{standingWords(t, one)}</span>
                <small>
                  {t('sections.standingSince', {
                    date: formatDate(one.givenAt, { dateStyle: 'long' }),
                    by: `${one.givenBy.givenName} ${one.givenBy.familyName}`,
                  })}
                </small>
                {one.note && <small className={classes.note}>{one.note}</small>}
              </span>
              {onChange && (
                <Button
                  variant="default"
                  aria-label={t('sections.standingOf', { name })}
                  onClick={() => onChange(one)}
                >
                  {t('sections.standingChange')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
