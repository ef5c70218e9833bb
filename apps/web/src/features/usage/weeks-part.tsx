import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { type WeekUsage, weeksQuery } from './usage-data.ts';
import table from '../../shared/components/figure-table.module.css';
import classes from './usage.module.css';

const DRAWN = ['studentsSeen', 'interviews', 'reflections', 'grades', 'mailsSent'] as const;
const ALL = [...DRAWN, 'staffSeen', 'mailsFailed'] as const;
type Measure = (typeof ALL)[number];

/** A term's weeks, drawn a measure at a time; the same as a table below. */
export function WeeksPart({ termId }: { termId: string }) {
  const t = useText();
  const { data: weeks, error, isPending, refetch } = useQuery(weeksQuery(termId));
  if (isPending) return <RowsSkeleton rows={5} />;
  if (!weeks) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (weeks.length === 0) return <p>{t('usage.noWeeks')}</p>;
  return (
    <>
      <div className={classes.plots}>
        {DRAWN.map((measure) => (
          <Plot key={measure} measure={measure} weeks={weeks} />
        ))}
      </div>
      <WeeksTable weeks={weeks} />
    </>
  );
}

function useDay() {
  const { formatDate } = useIntl();
  return (on: string) => formatDate(`${on}T12:00`, { day: 'numeric', month: 'short' });
}

/** Bars from the first week to the last; in words, which was the most. */
function Plot({ measure, weeks }: { measure: Measure; weeks: readonly WeekUsage[] }) {
  const t = useText();
  const day = useDay();
  const most = Math.max(...weeks.map((week) => week[measure]));
  const peak = weeks.find((week) => week[measure] === most)!;
  return (
    <figure className={classes.plot}>
      <figcaption>
        <strong>{t(`usage.measure.${measure}`)}</strong>
        <small>
          {most === 0 ? t('usage.nothing') : t('usage.most', { count: most, week: day(peak.weekOn) })}
        </small>
      </figcaption>
      <div className={classes.bars} aria-hidden>
        {weeks.map((week) => (
          <span
            key={week.weekOn}
            data-peak={most > 0 && week === peak}
            style={{ blockSize: most === 0 ? 0 : `${(week[measure] / most) * 100}%` }}
          />
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{day(weeks[0]!.weekOn)}</span>
        {weeks.length > 1 && <span>{day(weeks.at(-1)!.weekOn)}</span>}
      </div>
    </figure>
  );
}

function WeeksTable({ weeks }: { weeks: readonly WeekUsage[] }) {
  const t = useText();
  const day = useDay();
  const { formatNumber } = useIntl();
  return (
    <details className={table.more}>
      <summary>{t('usage.allWeeks')}</summary>
      <div className={table.scroll} tabIndex={0} role="region" aria-label={t('usage.allWeeks')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('usage.week')}</th>
              {ALL.map((measure) => (
                <th key={measure} scope="col">
                  {t(`usage.measure.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.weekOn}>
                <th scope="row">{day(week.weekOn)}</th>
                {ALL.map((measure) => (
                  <td key={measure}>{formatNumber(week[measure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
