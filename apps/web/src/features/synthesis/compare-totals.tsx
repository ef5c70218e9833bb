import { useIntl } from 'react-intl';
import { AnchorLink } from '../../shared/components/links.tsx';
import { useDecisionWords } from '../../shared/decision/decision-course.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { type Compared, totalOf } from './compare-values.ts';
import classes from './compare.module.css';
import type { Comparison } from './synthesis-query.ts';

export type Occupations = Comparison['occupations'];

interface TotalsProps {
  readonly occupations: Occupations;
  readonly compared: Compared;
  /** Where it is only to be read, nothing leads on. */
  readonly readOnly?: boolean;
}

/** A bar per occupation, as far as its total goes, and over how much of what matters it is taken. */
export function Totals({ occupations, compared, readOnly = false }: TotalsProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  const decisionWords = useDecisionWords();
  return (
    <ul className={classes.totals}>
      {occupations.map(({ occupation, interviews, decision }) => {
        const { mean, rated } = totalOf(compared, occupation.id);
        return (
          <li key={occupation.id}>
            <div className={classes.totalHead}>
              {readOnly ? (
                <strong>{occupation.title}</strong>
              ) : (
                <AnchorLink
                  to="/plan/$occupationId/synthesis"
                  params={{ occupationId: occupation.id }}
                  fw={600}
                >
                  {occupation.title}
                </AnchorLink>
              )}
              <strong>
                {mean === null
                  ? t('compare.noTotal')
                  : t('compare.total', { total: formatNumber(mean, { maximumFractionDigits: 1 }) })}
              </strong>
            </div>
            <div className={classes.bar} aria-hidden>
              {/* From 1, the least there is, and not from 0. */}
              <span
                style={{ width: `${mean === null ? 0 : ((mean - 1) / 4) * 100}%` }}
                data-thin={rated < 0.5 || undefined}
              />
            </div>
            <small>
              {[
                t('compare.rated', { share: Math.round(rated * 100) }),
                t('compare.heard', { interviews }),
                decisionWords(decision),
              ].join(' · ')}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
