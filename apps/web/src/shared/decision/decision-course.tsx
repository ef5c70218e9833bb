import { useIntl } from 'react-intl';
import { DataTable, type Column } from '../components/data-table.tsx';
import { useText } from '../intl/text.tsx';
import { plotCourse } from './course.ts';
import classes from './decision.module.css';
import { type DecisionPoint, sureStep } from './decision-query.ts';

const BOX = { width: 320, height: 132, margin: 14 };

/** How a decision moved, from the first to the last: a line, and the same as a table. */
export function DecisionCourse({ course, title }: { course: readonly DecisionPoint[]; title: string }) {
  const t = useText();
  const { formatDate } = useIntl();
  const [first] = course;
  const last = course.at(-1);
  if (!first || !last) return null;
  const columns: Column<DecisionPoint>[] = [
    {
      key: 'when',
      header: t('decision.when'),
      phone: 'title',
      cell: ({ decidedAt }) => formatDate(decidedAt, { day: 'numeric', month: 'short' }),
    },
    { key: 'answer', header: t('decision.answer'), cell: ({ leaning }) => t(`leaning.${leaning}`) },
    { key: 'sure', header: t('decision.howSure'), align: 'right', cell: ({ confidence }) => confidence },
    {
      key: 'after',
      header: t('decision.after'),
      cell: ({ after, heard }) =>
        after ? t('decision.afterName', { name: after.name, heard }) : t('decision.before'),
    },
    { key: 'why', header: t('decision.why'), cell: ({ reason }) => reason || '–' },
  ];
  return (
    <figure className={classes.course}>
      <figcaption>{t('decision.course')}</figcaption>
      <Line
        course={course}
        label={t('decision.picture', {
          first: t(`leaning.${first.leaning}`),
          firstSure: first.confidence,
          last: t(`leaning.${last.leaning}`),
          lastSure: last.confidence,
          changes: course.length,
        })}
      />
      <details className={classes.twin}>
        <summary>{t('decision.asTable')}</summary>
        <DataTable caption={title} columns={columns} rows={course} rowKey={({ id }) => id} />
      </details>
    </figure>
  );
}

function Line({ course, label }: { course: readonly DecisionPoint[]; label: string }) {
  const t = useText();
  const points = plotCourse(course, BOX);
  const { width, height, margin } = BOX;
  return (
    <div className={classes.plot}>
      <div className={classes.axis} aria-hidden>
        <span>{t('decision.surelyYes')}</span>
        <span>{t('decision.open')}</span>
        <span>{t('decision.surelyNo')}</span>
      </div>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[margin, height / 2, height - margin].map((y) => (
          <line key={y} className={classes.rule} x1={0} x2={width} y1={y} y2={y} />
        ))}
        <polyline className={classes.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y }, at) => (
          <circle
            key={course[at]!.id}
            className={classes.point}
            cx={x}
            cy={y}
            r={at === points.length - 1 ? 6 : 4}
            data-last={at === points.length - 1 || undefined}
          />
        ))}
      </svg>
    </div>
  );
}

/** "Yes, rather sure", or that it was not said yet. */
export function useDecisionWords(): (
  decision: Pick<DecisionPoint, 'leaning' | 'confidence'> | null,
) => string {
  const t = useText();
  return (decision) =>
    decision
      ? t('decision.now', {
          leaning: t(`leaning.${decision.leaning}`),
          words: t(`sure.${sureStep(decision.confidence)}`),
        })
      : t('decision.none');
}
