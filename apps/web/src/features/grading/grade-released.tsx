import { Button } from '@mantine/core';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { Lateness } from '../../shared/components/lateness.tsx';
import { StatusPill } from '../../shared/components/status-pill.tsx';
import { useText } from '../../shared/intl/text.tsx';
import { Regrades } from './regrade.tsx';
import type { GivenGrade, Sheet } from './grading-data.ts';
import classes from './sheet.module.css';

interface GradeReleasedProps {
  readonly sheet: Sheet;
  readonly grade: GivenGrade;
  readonly onNext: (() => void) | null;
  readonly onCorrect: () => void;
}

/** A grade the student has seen; it stays as it is, unless it is corrected with a reason. */
export function GradeReleased({ sheet, grade, onNext, onCorrect }: GradeReleasedProps) {
  const t = useText();
  const { formatDate, formatNumber } = useIntl();
  return (
    <div className={classes.form}>
      <div className={classes.criteria} tabIndex={0} role="group" aria-label={t('grading.rubric')}>
        <p className={classes.inline}>
          <StatusPill tone="good" icon={IconEye}>
            {t('grading.state.RELEASED')}
          </StatusPill>
          {grade.releasedAt &&
            t('grading.releasedOn', {
              date: formatDate(grade.releasedAt, { day: 'numeric', month: 'long' }),
            })}
        </p>
        <dl className={classes.given}>
          {sheet.rubric.criteria.map(({ id, title, levels, maxPoints }) => {
            const score = grade.scores.find(({ criterionId }) => criterionId === id);
            const level = levels.find((each) => each.id === score?.levelId);
            return (
              <div key={id}>
                <dt>
                  {title}
                  <output>
                    {score ? `${formatNumber(score.points)} / ${formatNumber(maxPoints)}` : '–'}
                  </output>
                </dt>
                {level && <dd>{level.title}</dd>}
                {score?.comment && <dd className={classes.answer}>{score.comment}</dd>}
              </div>
            );
          })}
        </dl>
        <Regrades sheet={sheet} grade={grade} />
        {grade.feedback && (
          <section className={classes.feedback}>
            <h2>{t('grading.feedback')}</h2>
            <div className={classes.answer}>{grade.feedback}</div>
          </section>
        )}
      </div>
      <footer className={classes.foot}>
        <div className={classes.footLine}>
          <output className={classes.total}>
            {t('grading.pointsOf', { points: grade.points ?? 0, total: grade.maxPoints })}
          </output>
          <Lateness submission={sheet.submission} points={grade.points} />
        </div>
        {onNext && (
          <Button size="md" className={classes.finish} onClick={onNext}>
            {t('grading.gradeNext')}
          </Button>
        )}
        {/* What its student asks about it is answered instead. */}
        {grade.regrades.every(({ state }) => state !== 'OPEN') && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={onCorrect}
          >
            {t('grading.correct')}
          </Button>
        )}
      </footer>
    </div>
  );
}
