import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { viewingsQuery } from './account-query.ts';
import classes from './account.module.css';

/** Which administrators looked at Firsthand as this person, when and why. */
export function Viewings() {
  const t = useText();
  const { formatDate } = useIntl();
  const { data, error, isPending, refetch } = useQuery(viewingsQuery);
  if (isPending) return <RowsSkeleton rows={1} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <p>{t('identity.noViewings')}</p>;
  return (
    <ul className={classes.list}>
      {data.map(({ id, by, reason, beganAt, endedAt }) => {
        const date = formatDate(beganAt, { dateStyle: 'medium', timeStyle: 'short' });
        return (
          <li key={id}>
            <span>
              {by}
              <small>
                {endedAt
                  ? t('identity.viewingAt', { date, minutes: minutesBetween(beganAt, endedAt) })
                  : t('identity.viewingNow', { date })}
              </small>
              <small>{t('identity.viewingReason', { reason })}</small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const minutesBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
