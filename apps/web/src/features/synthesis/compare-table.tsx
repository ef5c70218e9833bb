import { COMPARISON_DIMENSIONS, weightOf } from '@firsthand/contracts';
import { useIntl } from 'react-intl';
import { useDecisionWords } from '../../shared/decision/decision-course.tsx';
import { useText } from '../../shared/intl/text.tsx';
import type { Occupations } from './compare-totals.tsx';
import { cellAt, type Compared, totalOf } from './compare-values.ts';
import classes from './compare.module.css';

interface CompareTableProps {
  readonly occupations: Occupations;
  readonly compared: Compared;
}

/** Everything that was filled in, to be read and printed. */
export function CompareTable({ occupations, compared }: CompareTableProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const decisionWords = useDecisionWords();
  return (
    <div className={classes.frame} role="region" aria-label={t('compare.table')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.dimension')}</th>
            <th scope="col">{t('compare.weight')}</th>
            {occupations.map(({ occupation: { id, title } }) => (
              <th scope="col" key={id}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARISON_DIMENSIONS.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{t(`dim.${dimension}`)}</th>
              <td>{t(`weight.${weightOf(compared.weights, dimension) as 0 | 1 | 2 | 3}`)}</td>
              {occupations.map(({ occupation: { id } }) => {
                const { rating, words } = cellAt(compared, id, dimension);
                return (
                  <td key={id}>
                    {rating ?? '–'}
                    {words && <small>{words}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('compare.totalRow')}
            </th>
            {occupations.map(({ occupation: { id } }) => {
              const { mean, rated } = totalOf(compared, id);
              return (
                <td key={id}>
                  {mean === null
                    ? t('compare.noTotal')
                    : t('compare.total', { total: formatNumber(mean, { maximumFractionDigits: 1 }) })}
                  <small>{t('compare.rated', { share: Math.round(rated * 100) })}</small>
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t('compare.decisionRow')}
            </th>
            {occupations.map(({ occupation: { id }, decision }) => (
              <td key={id}>{decisionWords(decision)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The same as lines of text, for two versions side by side. */
export function useComparedText(occupations: Occupations): (compared: Compared) => string {
  const t = useText();
  return (compared) =>
    COMPARISON_DIMENSIONS.flatMap((dimension) => {
      const said = occupations.flatMap(({ occupation: { id, title } }) => {
        const { rating, words } = cellAt(compared, id, dimension);
        return rating === null && words === '' ? [] : [`  ${title}: ${[rating ?? '–', words].join(' ')}`];
      });
      const weight = compared.weights[dimension];
      const matters = weight === undefined ? '' : ` (${t(`weight.${weight as 0 | 1 | 2 | 3}`)})`;
      return said.length === 0 && matters === '' ? [] : [`${t(`dim.${dimension}`)}${matters}`, ...said];
    }).join('\n');
}
