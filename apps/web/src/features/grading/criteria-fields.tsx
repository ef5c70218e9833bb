import { useText } from '../../shared/intl/text.tsx';
import { CriterionField } from './criterion-field.tsx';
import { scoreOf, type GradeDraft } from './grade-draft.ts';
import type { Criteria } from './use-criteria.ts';
import classes from './sheet.module.css';

/** Every criterion of a rubric, with what it has been given so far. */
export function CriteriaFields({ criteria, value }: { criteria: Criteria; value: GradeDraft }) {
  const { shown, active, missing, complained, stuck } = criteria;
  return shown.map((criterion) => {
    const { id } = criterion;
    return (
      <CriterionField
        key={id}
        criterion={criterion}
        score={scoreOf(value, id)}
        active={id === active}
        missing={complained && missing.includes(id)}
        disabled={stuck}
        onActivate={() => criteria.setActive(id)}
        onLevel={(level) => criteria.onLevel(id, level)}
        onPoints={(points) => criteria.onPoints(id, points)}
        onComment={(comment) => criteria.onComment(id, comment)}
      />
    );
  });
}

/** Which criteria still lack points, once somebody wanted to finish without them. */
export function MissingCriteria({ criteria: { shown, missing, complained } }: { criteria: Criteria }) {
  const t = useText();
  if (!complained || missing.length === 0) return null;
  return (
    <p className={classes.complaint} role="alert">
      {t('grading.missing', {
        titles: shown
          .filter(({ id }) => missing.includes(id))
          .map(({ title }) => title)
          .join(', '),
      })}
    </p>
  );
}
