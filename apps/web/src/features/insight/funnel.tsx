import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { type Funnel, funnelQuery } from './insight-data.ts';
import table from '../../shared/components/figure-table.module.css';
import classes from './insight.module.css';

/** Where students are on their way, where most of them stop, and how it went from week to week. */
export function FunnelPart({
  assignmentId,
  cohortId,
}: {
  assignmentId: string;
  cohortId?: string | undefined;
}) {
  const t = useText();
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(funnelQuery(assignmentId, cohortId));
  return (
    <section className={classes.part} aria-labelledby="funnel">
      <div className={classes.head}>
        <h2 id="funnel">{t('insight.funnel')}</h2>
        {data && data.cohorts.length > 1 && (
          <NativeSelect
            aria-label={t('insight.cohort')}
            value={cohortId ?? ''}
            data={[
              { value: '', label: t('insight.allCohorts') },
              ...data.cohorts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              void navigate({
                to: '/insight',
                search: { assignment: assignmentId, ...(value !== '' && { cohort: value }) },
              })
            }
          />
        )}
      </div>
      {isPending && <RowsSkeleton />}
      {!data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Stages funnel={data} />
          <Depths depths={data.depths} />
        </>
      )}
    </section>
  );
}

function Stages({ funnel: { students, weeks } }: { funnel: Funnel }) {
  const t = useText();
  const { formatDate } = useIntl();
  const now = weeks.at(-1)?.counts ?? [];
  // The step at which most are lost is where to help. What is handed in last is not lost before it is due.
  const lost = now.slice(0, -1).map(({ count }, n) => (now[n - 1]?.count ?? students) - count);
  const worst = Math.max(...lost) > 0 ? lost.indexOf(Math.max(...lost)) : -1;
  const day = (on: string) => formatDate(`${on}T12:00`, { day: 'numeric', month: 'short' });
  return (
    <>
      <table className={classes.bars}>
        <caption>{t('insight.ofStudents', { count: students })}</caption>
        <tbody>
          {now.map(({ stage, count }, n) => (
            <tr key={stage}>
              <th scope="row">{t(`insight.stage.${stage}`)}</th>
              <td className={classes.barCell}>
                <Bar parts={[{ tone: 'accent', count }]} of={students} />
                {n === worst && <small>{t('insight.mostStop', { count: lost[n]! })}</small>}
              </td>
              <td className={classes.figure}>{count}</td>
              <td className={classes.course} aria-hidden>
                <Course counts={weeks.map(({ counts }) => counts[n]!.count)} of={students} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {weeks.length > 1 && (
        <details className={table.more}>
          <summary>{t('insight.weekByWeek')}</summary>
          <div className={table.scroll} tabIndex={0} role="region" aria-label={t('insight.weekByWeek')}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('insight.until')}</th>
                  {now.map(({ stage }) => (
                    <th key={stage} scope="col">
                      {t(`insight.stage.${stage}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map(({ endsOn, counts }) => (
                  <tr key={endsOn}>
                    <th scope="row">{day(endsOn)}</th>
                    {counts.map(({ stage, count }) => (
                      <td key={stage}>{count}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

/** How one stage filled over the weeks; the figures are in the table below. */
function Course({ counts, of }: { counts: readonly number[]; of: number }) {
  const [width, height] = [96, 20];
  const x = (n: number) => (counts.length === 1 ? width : (n / (counts.length - 1)) * width);
  const y = (count: number) => height - (of === 0 ? 0 : count / of) * (height - 2) - 1;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <polyline points={counts.map((count, n) => `${x(n)},${y(count)}`).join(' ')} />
    </svg>
  );
}

/** How far the chain of "who else?" led, and how many of those people were met. */
function Depths({ depths }: { depths: Funnel['depths'] }) {
  const t = useText();
  const most = Math.max(1, ...depths.map(({ people }) => people));
  if (depths.length === 0) return null;
  return (
    <table className={classes.bars}>
      <caption>{t('insight.depths')}</caption>
      <tbody>
        {depths.map(({ depth, people, interviewed }) => (
          <tr key={depth}>
            <th scope="row">{t('insight.depth', { depth })}</th>
            <td className={classes.barCell}>
              <Bar
                parts={[
                  { tone: 'accent', count: interviewed },
                  { tone: 'soft', count: people - interviewed },
                ]}
                of={most}
              />
            </td>
            <td className={classes.figure}>{t('insight.depthMet', { people, interviewed })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A bar of parts; what it shows stands beside it in words. */
export function Bar({
  parts,
  of,
}: {
  parts: readonly { tone: 'accent' | 'soft' | 'bad' | 'quiet'; count: number }[];
  of: number;
}) {
  return (
    <span className={classes.bar} aria-hidden>
      {parts.map(({ tone, count }) =>
        count > 0 ? (
          <span key={tone} data-tone={tone} style={{ width: `${of === 0 ? 0 : (count / of) * 100}%` }} />
        ) : null,
      )}
    </span>
  );
}
