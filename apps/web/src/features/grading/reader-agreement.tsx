import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../../shared/components/data-table.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { ReadingRow, Sample } from './second-readings-data.ts';
import classes from './second.module.css';

type Agreement = NonNullable<Sample['agreement']>;
type Line = Agreement['total'] & { readonly key: string; readonly title: string; readonly max: number };

interface ReaderAgreementProps {
  readonly agreement: Agreement;
  readonly readings: readonly ReadingRow[];
}

/** How far the readers agree, in total and by criterion, and a picture of it. */
export function ReaderAgreement({ agreement: { total, criteria }, readings }: ReaderAgreementProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const max = Math.max(...readings.map(({ rubric }) => rubric.totalPoints), 1);
  const pairs = readings.flatMap(({ id, first, points }) =>
    first && points !== null ? [{ id, first: first.points, second: points }] : [],
  );
  const share = (count: number, all: number) =>
    all === 0 ? '–' : formatNumber(count / all, { style: 'percent', maximumFractionDigits: 0 });
  const columns: Column<Line>[] = [
    { key: 'title', header: t('second.criterion'), phone: 'title', cell: ({ title }) => title },
    { key: 'pairs', header: t('second.pairs'), align: 'right', cell: ({ pairs: count }) => count },
    {
      key: 'exact',
      header: t('second.exact'),
      align: 'right',
      cell: ({ exact, pairs: all }) => share(exact, all),
    },
    {
      key: 'near',
      header: t('second.near'),
      align: 'right',
      cell: ({ near, pairs: all }) => share(near, all),
    },
    {
      key: 'apart',
      header: t('second.meanApart'),
      align: 'right',
      cell: ({ apart, max: most }) => t('second.ofMost', { apart, most }),
    },
    {
      key: 'higher',
      header: t('second.higher'),
      align: 'right',
      cell: ({ higher }) => formatNumber(higher, { signDisplay: 'exceptZero' }),
    },
  ];
  const lines: Line[] = [
    { ...total, key: 'total', title: t('second.total'), max },
    ...criteria.map((one) => ({ ...one, key: one.criterionId, max: one.maxPoints })),
  ];
  return (
    <section className={classes.block} aria-labelledby="agreement">
      <h2 id="agreement">{t('second.agreement')}</h2>
      <p className={classes.hint}>
        {t('second.inWords', {
          pairs: total.pairs,
          exact: total.exact,
          near: total.near,
          apart: total.apart,
        })}
      </p>
      <div className={classes.report}>
        <DataTable caption={t('second.agreement')} columns={columns} rows={lines} rowKey={({ key }) => key} />
        <Plot pairs={pairs} max={max} />
      </div>
      <p className={classes.hint}>{t('second.how')}</p>
    </section>
  );
}

interface PlotProps {
  readonly pairs: readonly { readonly id: string; readonly first: number; readonly second: number }[];
  readonly max: number;
}

const SIDE = 200;

/** A dot for each pair: on the line both gave the same, above it the second gave more. The table has the same figures. */
function Plot({ pairs, max }: PlotProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const at = (points: number) => (points / max) * SIDE;
  return (
    <figure className={classes.plot}>
      <svg
        viewBox={`-28 -10 ${SIDE + 40} ${SIDE + 40}`}
        role="img"
        aria-label={t('second.plot', { count: pairs.length })}
      >
        <rect width={SIDE} height={SIDE} className={classes.field} />
        <line x1={0} y1={SIDE} x2={SIDE} y2={0} className={classes.same} />
        {[0, max / 2, max].map((points) => (
          <g key={points} className={classes.tick}>
            <text x={at(points)} y={SIDE + 16} textAnchor="middle">
              {formatNumber(points)}
            </text>
            <text x={-6} y={SIDE - at(points) + 4} textAnchor="end">
              {formatNumber(points)}
            </text>
          </g>
        ))}
        {pairs.map(({ id, first, second }) => (
          <circle key={id} cx={at(first)} cy={SIDE - at(second)} r={5} className={classes.dot} />
        ))}
      </svg>
      <figcaption>{t('second.plotHow')}</figcaption>
    </figure>
  );
}
