import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Bar } from './funnel.tsx';
import { type Way, waysQuery } from './insight-data.ts';
import classes from './insight.module.css';

const share = ({ accepted, attempts }: Way) => accepted / attempts;

/** Which ways of asking work, the best first. */
export function Ways({ assignmentId }: { assignmentId: string }) {
  const t = useText();
  const { formatNumber } = useIntl();
  const { data, error, isPending, refetch } = useQuery(waysQuery(assignmentId));
  const ways = [...(data ?? [])].sort((a, b) => share(b) - share(a) || b.attempts - a.attempts);
  return (
    <section className={classes.part} aria-labelledby="ways">
      <h2 id="ways">{t('insight.ways')}</h2>
      {isPending && <RowsSkeleton rows={2} />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={classes.quiet}>{t('insight.waysEmpty')}</p>}
      {ways.length > 0 && (
        <>
          <p className={classes.legend} aria-hidden>
            <span data-tone="accent">{t('insight.accepted')}</span>
            <span data-tone="bad">{t('insight.declined')}</span>
            <span data-tone="quiet">{t('insight.silent')}</span>
          </p>
          <table className={classes.bars}>
            <caption className="visually-hidden">{t('insight.ways')}</caption>
            <tbody>
              {ways.map((way) => {
                const { channel, warm, attempts, accepted, declined, silent } = way;
                return (
                  <tr key={`${channel}${warm}`}>
                    <th scope="row">
                      {t(`insight.way.${channel}`)}
                      <small>{t(warm ? 'insight.warm' : 'insight.cold')}</small>
                    </th>
                    <td className={classes.barCell}>
                      <Bar
                        parts={[
                          { tone: 'accent', count: accepted },
                          { tone: 'bad', count: declined },
                          { tone: 'quiet', count: silent },
                        ]}
                        of={attempts}
                      />
                      <small>{t('insight.came', { accepted, declined, silent })}</small>
                    </td>
                    <td className={classes.figure}>{formatNumber(share(way), { style: 'percent' })}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
